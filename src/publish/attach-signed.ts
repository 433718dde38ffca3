import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { refuseUnwritable } from '../begin/refuse-unwritable.ts';
import { findProgramLabels } from '../labels/program-labels.ts';
import { listProjectFiles } from '../load/load-project.ts';
import type { SignedFile } from '../model/data/data-types.ts';
import type { Manifest, ManifestFile } from '../output/manifest.ts';
import { readManifest } from '../output/manifest.ts';
import { findOutputPlaces } from '../output/output-places.ts';
import { PublishError, quoteValue } from '../problem.ts';
import type { ProblemCode } from '../messages/problem-texts.ts';
import { replaceFile } from '../replace-file.ts';
import type { Settings } from '../settings.ts';
import { nameFolder } from '../settings.ts';
import { isSystemError, tolerate } from '../system-error.ts';
import { recordName } from '../validate/rules/files/signed-files.ts';

/** What is to be attached; without an edition or a language, whichever document it begins with. */
export interface SignedRequest {
  readonly file: string;
  readonly edition: string | undefined;
  readonly language: string | undefined;
}

/** What a signed document was found to be. */
export interface AttachedDocument {
  readonly edition: string;
  /** Of the document that was signed: `torun-2010.pl.pdf`. */
  readonly document: string;
  /** The state that it shows. */
  readonly date: string;
  /** Relative to the project. */
  readonly stored: string;
  /** False where it was there already. */
  readonly isNew: boolean;
}

/** An edition as its published JSON describes it. */
interface PublishedEdition {
  readonly id: string;
  readonly path: string;
  readonly modified: string;
  readonly dataHash: string;
  readonly containsProposals: boolean;
}

/** What a signature that is added to a PDF always holds, in plain bytes (ISO 32000-2, 12.8.1). */
const signatureMark = '/ByteRange';

/**
 * Stores a PDF that begins with the bytes of a published document and goes on with a signature, as an input of its edition.
 * Throws PublishError `nothing-published`, `signed-file-unreadable`, `signed-file-no-pdf`, `signed-file-not-ours`,
 * `signed-file-without-signature`, `signed-file-of-other`, `unknown-edition`, `place-not-writable`.
 */
export async function attachSigned(request: SignedRequest, settings: Settings): Promise<AttachedDocument> {
  const label = quoteValue(request.file.replaceAll(path.sep, '/'), 200);
  const bytes = await readSignedFile(request.file, label, settings);
  const { target, label: output } = await findOutputPlaces(settings.paths);
  const manifest = await readManifest(target);
  if (!manifest) throw refuse('nothing-published', output, {});
  const match = findDocument(bytes, manifest);
  if (!match) throw refuse('signed-file-not-ours', label, { output });
  const document = path.posix.basename(match.path);
  const published = await readEdition(target, manifest, match);
  if (!published) throw refuse('nothing-published', output, {});
  const isOther =
    (request.edition !== undefined && request.edition !== published.id) ||
    (request.language !== undefined && request.language !== match.language);
  if (isOther) throw refuse('signed-file-of-other', label, { document, edition: published.id });
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + match.size, bytes.length - match.size);
  if (!tail.includes(signatureMark)) throw refuse('signed-file-without-signature', label, { document });
  return await store(bytes, { match, document, published }, settings);
}

async function readSignedFile(file: string, label: string, { limits }: Settings): Promise<Buffer> {
  try {
    const { size } = await stat(path.resolve(file));
    const maximum = limits.documentBytes;
    if (size > maximum) {
      const inMegabytes = (count: number): string => `${(count / (1024 * 1024)).toFixed(1)} MB`;
      const values = { found: inMegabytes(size), maximum: inMegabytes(maximum) };
      throw refuse('document-too-large', label, values);
    }
    const bytes = await readFile(path.resolve(file));
    if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw refuse('signed-file-no-pdf', label, {});
    return bytes;
  } catch (error) {
    if (!isSystemError(error, ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM'])) throw error;
    throw refuse('unreadable-document', label, { found: error.code ?? '' });
  }
}

/** The longest document with which it begins. */
function findDocument(bytes: Buffer, { files }: Manifest): ManifestFile | undefined {
  return files
    .filter(
      ({ kind, path: file, size }) => kind === 'document' && file.endsWith('.pdf') && size <= bytes.length,
    )
    .sort((a, b) => b.size - a.size)
    .find(({ size, sha256 }) => hashOf(bytes.subarray(0, size)) === sha256);
}

/** What the JSON that is published beside a document says of its edition. */
async function readEdition(
  target: string,
  { files }: Manifest,
  document: ManifestFile,
): Promise<PublishedEdition | undefined> {
  const folder = path.posix.dirname(document.path);
  const beside = files.filter(
    ({ kind, path: file }) =>
      kind === 'data' && file.endsWith('.json') && path.posix.dirname(file) === folder,
  );
  for (const { path: file } of beside) {
    const text = await readFile(path.join(target, file), 'utf8').catch(tolerate('ENOENT'));
    if (text === undefined) continue;
    const value = JSON.parse(text) as {
      readonly kind?: string;
      readonly edition?: Omit<PublishedEdition, 'containsProposals'>;
      readonly containsProposals?: boolean;
    };
    if (value.kind === 'edition' && value.edition)
      return { ...value.edition, containsProposals: value.containsProposals === true };
  }
  return undefined;
}

interface Found {
  readonly match: ManifestFile;
  readonly document: string;
  readonly published: PublishedEdition;
}

/** The document first and its record last: a record always has its document. */
async function store(
  bytes: Buffer,
  { match, document, published }: Found,
  settings: Settings,
): Promise<AttachedDocument> {
  const { id } = published;
  const editions = (await listProjectFiles(settings)).folders.flatMap(
    (name) => /^editions\/([^/]+)$/.exec(name)?.[1] ?? [],
  );
  if (!editions.includes(id))
    throw refuse('unknown-edition', quoteValue(document), { found: id, allowed: editions.join(', ') });
  const folder = path.join(settings.paths.data, 'editions', id, 'signed');
  const language = match.language ?? 'en';
  const record: SignedFile = {
    schemaVersion: 1,
    document,
    language,
    date: published.modified,
    ...(published.containsProposals ? { containsProposals: true as const } : {}),
    dataHash: published.dataHash,
    bytes: bytes.length,
    sha256: hashOf(bytes),
    unsignedBytes: match.size,
    unsignedSha256: match.sha256,
  };
  const { name, isNew } = await chooseName(folder, record);
  const label = `${nameFolder(settings.paths.project, settings.paths.data)}/editions/${id}/signed/${name}`;
  await refuseUnwritable(label, async () => {
    await mkdir(folder, { recursive: true });
    if (isNew) await replaceFile(path.join(folder, name), bytes);
    await replaceFile(path.join(folder, recordName(name)), `${JSON.stringify(record, null, 2)}\n`);
  });
  return { edition: id, document, date: published.modified, stored: label, isNew };
}

/** Named by what it shows; a second signature of the same has a number. The name is its address, so it never changes. */
async function chooseName(
  folder: string,
  { document, language, date, sha256 }: SignedFile,
): Promise<{ readonly name: string; readonly isNew: boolean }> {
  const labels = findProgramLabels(language) ?? findProgramLabels('en');
  const word = labels?.['site.signed.file'];
  const stem = document.slice(0, -`.${language}.pdf`.length);
  for (let number = 1; ; number += 1) {
    const words = [stem, typeof word === 'string' ? word : 'signed', date, ...(number > 1 ? [number] : [])];
    const name = `${words.join('-')}.${language}.pdf`;
    const there = await readFile(path.join(folder, name)).catch(tolerate('ENOENT'));
    if (!there) return { name, isNew: true };
    if (hashOf(there) === sha256) return { name, isNew: false };
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refuse(code: ProblemCode, file: string, values: Readonly<Record<string, string>>): PublishError {
  return new PublishError([{ code, file, values }]);
}
