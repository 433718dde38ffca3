import { openData } from '../../begin/new/open-data.ts';
import { writeEntryFiles } from '../../begin/new/write-entry-files.ts';
import type { MessageLanguage } from '../../messages/message-language.ts';
import { createSay } from '../../messages/program-texts.ts';
import type { Settings } from '../../settings.ts';
import { readImportFile } from '../read-import-file.ts';
import { nameSheet, recogniseSheets } from './head.ts';
import { planSheets } from './plan-sheets.ts';
import type { Finding } from './planning.ts';
import { readSheets, sheetEndings } from './read-sheets.ts';

/** Sheets that were read and compared with the data; nothing is written yet. */
export interface PreparedSheets {
  /** Of the edition, as messages call it. */
  readonly edition: string;
  /** The sheets that were understood, with how many rows they hold. */
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  /** What of the file was not read, and why. */
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
  readonly same: number;
  readonly files: readonly { readonly file: string; readonly isNew: boolean }[];
  readonly write: () => Promise<void>;
}

/** Reads a workbook or a CSV for an edition. Throws PublishError where it, or the data it is for, cannot be read. */
export async function prepareSheets(
  settings: Settings,
  {
    file,
    edition,
    ...options
  }: {
    readonly file: string;
    readonly edition: string | undefined;
    readonly language: MessageLanguage;
    readonly force: boolean;
    readonly deletes: boolean;
  },
): Promise<PreparedSheets> {
  const data = await openData(settings, edition);
  const say = createSay(options.language);
  const sheets = await readSheets(await readImportFile(file, sheetEndings));
  const { known, notes } = recogniseSheets(sheets, data, say);
  const plan = await planSheets(data, known, options);
  return {
    edition: data.edition.folder,
    sheets: known.map(({ table, rows }) => ({ name: nameSheet(table.name, say), rows: rows.length })),
    notes,
    findings: plan.findings,
    same: plan.same,
    files: plan.files.map(({ name, before }) => ({
      file: `${data.project.folder}/${name}`,
      isNew: before === undefined,
    })),
    write: () => writeEntryFiles(settings, data, plan.files),
  };
}
