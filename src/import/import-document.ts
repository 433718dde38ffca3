import { openData } from '../begin/new/open-data.ts';
import type { OpenData } from '../begin/new/open-data.ts';
import { writeEntryFiles } from '../begin/new/write-entry-files.ts';
import type { Settings } from '../settings.ts';
import { planImport } from './plan-import.ts';
import type { ImportPlan } from './plan-import.ts';
import type { Outline } from './outline.ts';
import { readImportFile } from './read-import-file.ts';
import { readOutline } from './read-outline.ts';
import { sheetEndings } from './sheets/read-sheets.ts';
import { readText } from './read-text.ts';
import { readWord } from './read-word.ts';
import type { SourceDocument } from './source-line.ts';

/** A document that was read and understood; nothing is written yet. */
export interface PreparedImport {
  readonly document: SourceDocument;
  readonly outline: Outline;
  readonly plan: ImportPlan;
  /** Of the edition, as messages call it. */
  readonly edition: string;
  /** What the plan would write, as messages call the files. */
  readonly files: readonly { readonly file: string; readonly isNew: boolean }[];
  /** Whether nothing says where the texts are from: they are marked as proposals. */
  readonly isProposal: boolean;
  readonly write: () => Promise<void>;
}

/** What can be read, by the ends of files' names. */
const readers: Readonly<
  Record<string, (bytes: Uint8Array, name: string) => SourceDocument | Promise<SourceDocument>>
> = {
  '.txt': readText,
  '.text': readText,
  '.md': readText,
  '.docx': readWord,
};

/** Reads a document for an edition. Throws PublishError where it, or the data it is for, cannot be read. */
export async function prepareImport(
  settings: Settings,
  {
    file,
    edition,
    force,
  }: { readonly file: string; readonly edition: string | undefined; readonly force: boolean },
): Promise<PreparedImport> {
  const data = await openData(settings, edition);
  const document = await readDocument(file);
  const outline = readOutline(document, { levels: data.strategy.levels, language: data.language });
  const plan = await planImport(data, outline, { force });
  return {
    document,
    outline,
    plan,
    edition: data.edition.folder,
    files: plan.files.map(({ name, before }) => ({
      file: `${data.project.folder}/${name}`,
      isNew: before === undefined,
    })),
    isProposal: plan.added.goals + plan.added.chapters > 0 && !hasSources(data),
    write: () => writeEntryFiles(settings, data, plan.files),
  };
}

async function readDocument(file: string): Promise<SourceDocument> {
  const { bytes, name, ending } = await readImportFile(file, [...Object.keys(readers), ...sheetEndings]);
  const read = readers[ending];
  if (read === undefined) throw new Error(`${ending} is read as sheets.`);
  return await read(bytes, name);
}

function hasSources({ strategy }: OpenData): boolean {
  return strategy.sources !== undefined;
}
