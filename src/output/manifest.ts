import { createHash } from 'node:crypto';
import { open, readFile, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../system-error.ts';
import { siteFolder } from './output-places.ts';

/** Beside `site/`. */
export const manifestName = 'manifest.json';

/** The program's name, which tells its manifest from one that another program wrote. */
const toolName = 'strategia';

export interface ManifestFile extends FileDescription {
  /** Relative to the manifest's folder, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** In lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** What was published and with what it was made. It holds no time: the same bytes have the same manifest. */
export interface Manifest {
  readonly schemaVersion: number;
  readonly tool: { readonly name: string; readonly version: string };
  /** Versions of the tools that can change the files: `eleventy`, `chromium` … */
  readonly tools: Readonly<Record<string, string>>;
  /** Sorted by path, by code unit. */
  readonly files: readonly ManifestFile[];
}

/** What the manifest says that cannot be seen in the files. */
export interface ManifestFacts {
  /** This program's version. */
  readonly version: string;
  readonly tools: Readonly<Record<string, string>>;
  /** The site's languages; the first is that of pages whose address names none. */
  readonly languages: readonly string[];
}

/** Files read at the same time. */
const batchSize = 16;

const pieceBytes = 64 * 1024;

/** Writes the manifest of the sorted `files`, and sees to it that they and it are on the disk, not only in memory. */
export async function writeManifest(
  folder: string,
  files: readonly string[],
  facts: ManifestFacts,
): Promise<Manifest> {
  const described: ManifestFile[] = [];
  for (let start = 0; start < files.length; start += batchSize) {
    const batch = files.slice(start, start + batchSize);
    described.push(...(await Promise.all(batch.map((file) => readEntry(folder, file, facts.languages)))));
  }
  const manifest: Manifest = {
    schemaVersion: 1,
    tool: { name: toolName, version: facts.version },
    tools: sortKeys(facts.tools),
    files: described,
  };
  await writeFile(path.join(folder, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`, {
    flag: 'wx',
    flush: true,
  });
  return manifest;
}

/** The manifest of a folder that this program published; undefined where there is none, or none of ours. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path.join(folder, manifestName), 'utf8'));
    return isOurs(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error, ['ENOENT', 'ENOTDIR', 'EISDIR'])) return undefined;
    throw error;
  }
}

async function readEntry(
  folder: string,
  relativePath: string,
  languages: readonly string[],
): Promise<ManifestFile> {
  // Windows flushes only what is open for writing.
  const handle = await open(path.join(folder, relativePath), 'r+');
  try {
    const content = await hashContent(handle);
    await handle.sync();
    return { path: relativePath, ...content, ...describeFile(relativePath, languages) };
  } finally {
    await handle.close();
  }
}

/** Reads piece by piece: an archive may be as big as all the rest. */
async function hashContent(handle: FileHandle): Promise<Pick<ManifestFile, 'size' | 'sha256'>> {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(pieceBytes);
  let size = 0;
  for (;;) {
    const { bytesRead } = await handle.read(piece, 0, pieceBytes);
    if (bytesRead === 0) return { size, sha256: hash.digest('hex') };
    hash.update(piece.subarray(0, bytesRead));
    size += bytesRead;
  }
}

function isOurs(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { schemaVersion, tool, files } = value as Partial<Record<keyof Manifest, unknown>>;
  if (typeof tool !== 'object' || tool === null || !('name' in tool)) return false;
  return tool.name === toolName && Number.isSafeInteger(schemaVersion) && Array.isArray(files);
}

function sortKeys(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a published file is, for whoever reads the manifest. */
interface FileDescription {
  readonly kind: 'page' | 'document' | 'data' | 'style' | 'font' | 'image' | 'script' | 'text' | 'other';
  /** BCP 47; null for files in no language. */
  readonly language: string | null;
}

const extensionsByKind = {
  page: ['.html'],
  document: ['.pdf', '.epub', '.docx'],
  data: ['.json', '.csv', '.xml', '.xlsx', '.zip', '.webmanifest'],
  style: ['.css'],
  font: ['.woff2', '.woff', '.ttf', '.otf'],
  image: ['.svg', '.png', '.jpg', '.jpeg', '.webp', '.avif', '.ico'],
  script: ['.js', '.mjs'],
  text: ['.txt', '.md'],
} as const satisfies Partial<Record<FileDescription['kind'], readonly string[]>>;

/** Describes a file by its path, `site/…`; the first language is the one of pages whose address names none. */
export function describeFile(relativePath: string, languages: readonly string[]): FileDescription {
  const kind = kindOf(path.posix.extname(relativePath).toLowerCase());
  // "strategia.pl.pdf", then "en/2010/index.html".
  const fromName = path.posix.basename(relativePath).split('.').at(-2);
  const [, fromFolder] = relativePath.startsWith(`${siteFolder}/`) ? relativePath.split('/') : [];
  const named = [fromName, fromFolder].find((name) => name !== undefined && languages.includes(name));
  return { kind, language: named ?? (kind === 'page' ? (languages[0] ?? null) : null) };
}

function kindOf(extension: string): FileDescription['kind'] {
  for (const kind of Object.keys(extensionsByKind) as (keyof typeof extensionsByKind)[]) {
    const extensions: readonly string[] = extensionsByKind[kind];
    if (extensions.includes(extension)) return kind;
  }
  return 'other';
}
