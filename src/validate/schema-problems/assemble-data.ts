import { createHash } from 'node:crypto';
import type {
  FiguresFile,
  GlossaryFile,
  GoalFile,
  IndicatorsFile,
  InstrumentsFile,
  LabelsFile,
  PartnersFile,
  SearchFile,
  SignedFile,
  SiteFile,
  SourcesFile,
  StatusesFile,
  StrategyFile,
  ValuesFile,
} from '../../model/data/data-types.ts';
import { completeWords } from '../../labels/complete-words.ts';
import { groupBy } from '../../model/group-by.ts';
import type {
  LoadedEdition,
  LoadedJson,
  LoadedProject,
  LoadedText,
} from '../../model/data/loaded-project.ts';
import type { EditionData, ProjectData } from '../../model/data/project-data.ts';
import { findRecord } from '../rules/files/signed-files.ts';
import { listAddedFonts } from '../rules/texts/fonts.ts';

/** Gives values their types. Only for a project without a problem: its schemas have proved what is claimed here. */
export function assembleData(loaded: LoadedProject): ProjectData {
  const site = valueOf(loaded.site) as SiteFile;
  return {
    site,
    words: new Map(
      site.languages.map((language) => [
        language,
        completeWords(language, valueOr<LabelsFile>(loaded.labels.get(language), {})),
      ]),
    ),
    searchWords: new Map(
      [...loaded.search].map(([language, file]) => [language, valueOf(file) as SearchFile]),
    ),
    editions: loaded.editions.map((edition) => assembleEdition(edition, loaded)),
    fonts: listAddedFonts(loaded),
  };
}

function assembleEdition(edition: LoadedEdition, loaded: LoadedProject): EditionData {
  const strategy = valueOf(edition.strategy) as StrategyFile;
  const files = edition.goals.map((file) => valueOf(file) as GoalFile);
  const goals = new Map(files.map((goal) => [goal.id, goal]));
  const chapters = [...groupBy(edition.chapters, (chapter) => chapter.id)];
  return {
    id: edition.id,
    strategy,
    goals: strategy.goals.flatMap((id) => goals.get(id) ?? []),
    partners: valueOr<PartnersFile>(edition.partners, { kinds: [], partners: [] }),
    instruments: valueOr<InstrumentsFile>(edition.instruments, { kinds: [], instruments: [] }),
    indicators: valueOr<IndicatorsFile>(edition.indicators, { indicators: [] }),
    sources: valueOr<SourcesFile>(edition.sources, { sources: [] }),
    glossary: valueOr<GlossaryFile>(edition.glossary, { terms: [] }),
    figures: valueOr<FiguresFile>(edition.figures, { figures: [] }),
    pictures: new Map(
      edition.pictures.flatMap(({ name, picture }) => (picture ? [[name, picture] as const] : [])),
    ),
    chapters: new Map(
      chapters.map(([id, files]) => [id, new Map(files.map((file) => [file.language, file.text ?? '']))]),
    ),
    values: valueOr<ValuesFile>(edition.values, { schemaVersion: 1, values: [] }),
    statuses: valueOr<StatusesFile>(edition.statuses, { schemaVersion: 1, statuses: [] }),
    signed: edition.signed.flatMap(({ name, absolute }) => {
      const record = findRecord(edition, name);
      return record ? [{ name, absolute, record: valueOf(record) as SignedFile }] : [];
    }),
    originals: loaded.originals.filter(({ name }) => isOf(name, edition.id)),
    hash: hashTexts([
      loaded.site,
      ...loaded.labels.values(),
      edition.strategy,
      ...edition.goals,
      edition.partners,
      edition.instruments,
      edition.indicators,
      edition.sources,
      ...edition.chapters,
      edition.values,
      ...(edition.statuses ? [edition.statuses] : []),
      ...(edition.figures ? [edition.figures] : []),
      ...(edition.glossary ? [edition.glossary] : []),
      ...edition.pictures.map(({ path, picture }) => describeBytes(path, picture)),
      ...loaded.fonts.map(({ path, font }) => describeBytes(path, font)),
    ]),
  };
}

/** Of the other editions a document says nothing; of `monitoring/` only what belongs to this one. */
function isOf(name: string, edition: string): boolean {
  const [folder = '', inner, room] = name.split('/');
  // What was signed shows an earlier print of the same; it is none of what a print is made from.
  if (room === 'signed') return false;
  // What the search of a site looks for says nothing in a document.
  if (folder === 'search') return false;
  return folder === 'editions' || folder === 'monitoring' ? inner === edition : true;
}

function valueOf(file: LoadedJson | undefined): unknown {
  if (file?.value === undefined) throw new Error('A required file is missing after validation.');
  return file.value;
}

/** A register may have no file: then it has no entries. */
function valueOr<T>(file: LoadedJson | undefined, absent: T): T {
  return file === undefined ? absent : (valueOf(file) as T);
}

/** A picture or a font, with the hash of its bytes in place of a text. */
function describeBytes(path: string, content: { readonly bytes: Uint8Array } | undefined): LoadedText {
  return { path, text: content && createHash('sha256').update(content.bytes).digest('hex') };
}

/**
 * Of texts, not of bytes: a byte order mark or CRLF changes nothing that is published, nor does what is said to editors. The
 * folder's place does not count.
 */
function hashTexts(files: readonly (LoadedText | undefined)[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const name = file?.path.split('/').at(-1);
    const text = name?.endsWith('.json') === true ? file?.text?.replace(schemaMember, '') : file?.text;
    hash.update(JSON.stringify([name, text ?? null]));
  }
  return hash.digest('hex');
}

/** `$schema` with its address, which only the object of a whole file may have; in a string its quotes would be escaped. */
const schemaMember = /\s*"\$schema"\s*:\s*"(?:[^"\\]|\\.)*"\s*,/;
