import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { refuseUnwritable } from '../begin/refuse-unwritable.ts';
import { createLanguageTools, openEnvironment } from '../content/environment.ts';
import { createLabel } from '../content/labels.ts';
import type { MessageLanguage } from '../messages/message-language.ts';
import type { Say } from '../messages/program-texts.ts';
import type { ProjectData } from '../model/data/project-data.ts';
import { hideProposals } from '../model/proposals/hide-proposals.ts';
import type { ProposalChoice } from '../model/view-edition.ts';
import { readManifest } from '../output/manifest.ts';
import { findOutputPlaces, siteFolder } from '../output/output-places.ts';
import { PublishError, quoteValue } from '../problem.ts';
import type { Progress } from '../progress.ts';
import { planDocuments } from '../publish/plan-documents.ts';
import type { PlannedDocument } from '../publish/plan-documents.ts';
import { chooseEditions, readProject } from '../publish/read-project.ts';
import { viewEditions, wordsOf } from '../publish/view-editions.ts';
import { replaceFile } from '../replace-file.ts';
import type { Settings } from '../settings.ts';
import { suggestId } from '../validate/places/nearest-name.ts';
import { describeMetryka, writeMetrykaText } from './metryka.ts';
import type { HandedFile, Metryka } from './metryka.ts';

export interface BipRequest {
  readonly folder: string;
  readonly edition: string | undefined;
  readonly proposals: ProposalChoice | undefined;
  readonly say: Say;
  readonly language: MessageLanguage;
  readonly version: string;
  readonly progress: Progress;
}

/** What was written for an adopted edition. */
export interface HandedEdition {
  readonly file: string;
  /** What its metryka lacks. */
  readonly missing: readonly string[];
}

/**
 * Writes what a BIP is given of each adopted edition, from what is built: its document under a speaking name, the SHA-256 of
 * it, and its metryka; a signed document of the same state as well. Files of these names are replaced, nothing else is touched.
 *
 * Throws PublishError `bip-without-adopted`, `bip-without-document`, `place-not-writable`.
 */
export async function writeBip(settings: Settings, request: BipRequest): Promise<readonly HandedEdition[]> {
  const folder = path.resolve(request.folder);
  const label = nameAsked(request.folder);
  const { target, label: output } = await findOutputPlaces(settings.paths);
  const { advise: _, ...quiet } = request.progress;
  const choices = { proposals: request.proposals, edition: request.edition };
  // What there was to say of the data the build has said.
  const read = await readProject(settings, choices, {
    ...quiet,
    advise: () => undefined,
    notice: () => undefined,
  });
  const valid = chooseEditions(read, request.edition);
  const data = request.proposals === 'show' ? valid : hideProposals(valid);
  const editions = viewEditions(data, settings);
  const adopted = planDocuments({
    data,
    editions,
    options: { ...choices, only: undefined, base: '/' },
  }).filter(({ isBinding, view }) => isBinding && view.adoption !== undefined);
  if (adopted.length === 0) throw refuse('bip-without-adopted', label, {});
  const there = new Set((await readManifest(target))?.files.map((file) => file.path));
  const handed: HandedEdition[] = [];
  for (const plan of adopted) {
    if (!there.has(`${siteFolder}/${plan.path}`))
      throw refuse('bip-without-document', output, { document: plan.path });
    handed.push(
      await refuseUnwritable(label, () => handOver({ plan, data, target, folder }, settings, request)),
    );
  }
  return handed;
}

/** Throws PublishError `bip-place` for a folder that a build replaces or reads as a whole. */
export async function checkBipPlace(settings: Settings, folder: string): Promise<void> {
  const { target } = await findOutputPlaces(settings.paths);
  for (const own of [target, settings.paths.data])
    if (!path.relative(own, path.resolve(folder)).startsWith('..'))
      throw refuse('bip-place', nameAsked(folder), { found: path.basename(own) });
}

interface Handing {
  readonly plan: PlannedDocument;
  readonly data: ProjectData;
  readonly target: string;
  readonly folder: string;
}

async function handOver(
  { plan, data, target, folder }: Handing,
  settings: Settings,
  { say, language, version }: BipRequest,
): Promise<HandedEdition> {
  const { view } = plan;
  const words = wordsOf(data, view.language);
  const label = createLabel(words);
  const stem = [nameEdition(plan), ...(view.containsProposals ? [label('document.withProposals')] : [])].join(
    '-',
  );
  const edition = data.editions.find(({ id }) => id === view.id);
  const signed = (edition?.signed ?? []).filter(
    ({ record }) => record.document === path.posix.basename(plan.path) && record.dataHash === view.hash,
  );
  const documents = [
    { name: `${stem}.pdf`, source: path.join(target, siteFolder, plan.path) },
    ...signed.map(({ absolute }, index) => ({
      name: `${[stem, label('site.signed.file'), ...(index > 0 ? [index + 1] : [])].join('-')}.pdf`,
      source: absolute,
    })),
  ];
  await mkdir(folder, { recursive: true });
  const files: HandedFile[] = [];
  for (const { name, source } of documents) {
    const bytes = await readFile(source);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await replaceFile(path.join(folder, name), bytes);
    // As `sha256sum -c` reads it.
    await replaceFile(path.join(folder, `${name}.sha256`), `${sha256}  ${name}\n`);
    files.push({ name, bytes: bytes.length, sha256 });
  }
  const tools = createLanguageTools(words, data.words.values());
  const metryka = describeMetryka({ view, site: data.site, tools }, files, { say, language });
  await replaceFile(path.join(folder, `${stem}-metryka.txt`), writeMetrykaText(metryka, say));
  const page = writeMetrykaPage(metryka, { say, language, version }, settings.paths.templates);
  await replaceFile(path.join(folder, `${stem}-metryka.html`), page);
  return { file: `${stem}.pdf`, missing: metryka.missing };
}

/** A page of one file, to be put into a BIP or opened as it is. */
function writeMetrykaPage(
  metryka: Metryka,
  writer: Pick<BipRequest, 'say' | 'language' | 'version'>,
  templates: string,
): string {
  return openEnvironment(templates).render('bip/metryka.njk', { ...metryka, ...writer });
}

/** `strategia-rozwoju-miasta-torunia-2020`; where nothing of a title is ASCII, the edition's id. */
function nameEdition({ view }: PlannedDocument): string {
  const word = suggestId(view.title.marked)?.replace(/-(?:do-roku|by)-(?=\d{4}$)/, '-');
  return word ?? view.id;
}

function nameAsked(folder: string): string {
  return quoteValue(folder.replaceAll(path.sep, '/'), 200);
}

function refuse(
  code: 'bip-place' | 'bip-without-adopted' | 'bip-without-document',
  file: string,
  values: Readonly<Record<string, string>>,
): PublishError {
  return new PublishError([{ code, file, values }]);
}
