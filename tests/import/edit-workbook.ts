import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellValue, MergeRange } from 'hucre/xlsx';
import { onTestFinished } from 'vitest';
import { openData } from '../../src/begin/new/open-data.ts';
import { makeWorkbook } from '../../src/import/sheets/make-workbook.ts';
import { prepareSheets } from '../../src/import/sheets/import-sheets.ts';
import type { PreparedSheets } from '../../src/import/sheets/import-sheets.ts';
import type { MessageLanguage } from '../../src/messages/message-language.ts';
import { readSettings } from '../../src/settings.ts';
import type { Settings } from '../../src/settings.ts';
import { readData } from '../begin/new-project.ts';

/** What is read in a workbook, by the names of its sheets. */
export type Sheets = Record<string, CellValue[][]>;

/** A copy of a project's data, in a folder that lasts as long as the test. */
export async function copyData(name: string): Promise<Settings> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-workbook-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const data = path.join(import.meta.dirname, '../..', name);
  await cp(data, path.join(folder, 'data'), { recursive: true });
  return readSettings(folder, {}, {});
}

/** The workbook of the data, as `strategia workbook` writes it. */
export async function openWorkbook(
  settings: Settings,
  {
    language = 'pl',
    isFilled = true,
  }: { readonly language?: MessageLanguage; readonly isFilled?: boolean } = {},
): Promise<Uint8Array> {
  return makeWorkbook(await openData(settings, undefined), { language, isFilled });
}

/** The filled workbook after somebody changed it. */
export async function changeWorkbook(
  settings: Settings,
  change: (sheets: Sheets) => void,
  merges: readonly MergeRange[] = [],
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(await openWorkbook(settings));
  const rows: Sheets = Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.rows]));
  change(rows);
  return writeXlsx({
    sheets: Object.entries(rows).map(([name, cells]) => ({
      name,
      rows: cells,
      ...(name === 'Rezultaty' && { merges: [...merges] }),
    })),
  });
}

/** What `strategia import` finds in a file. */
export async function bringIn(
  settings: Settings,
  bytes: Uint8Array | string,
  {
    name = 'dane.xlsx',
    ...options
  }: { readonly name?: string; readonly force?: boolean; readonly deletes?: boolean } = {},
): Promise<PreparedSheets> {
  const file = path.join(settings.paths.project, name);
  await writeFile(file, bytes);
  return prepareSheets(settings, {
    file,
    edition: undefined,
    language: 'pl',
    force: false,
    deletes: false,
    ...options,
  });
}

/** What is said of it, in its order. */
export function sentences({ findings, notes }: PreparedSheets): string[] {
  return [...notes, ...findings.map(({ kind, sentence }) => `${kind}: ${sentence}`)];
}

/** The lines that differ after something was done, by file: those before with `-`, those after with `+`. */
export async function diffData(settings: Settings, work: () => Promise<void>): Promise<string[]> {
  const before = await readData(settings.paths.project);
  await work();
  const after = await readData(settings.paths.project);
  return [...after].flatMap(([name, text]) => {
    const was = before.get(name)?.split('\n') ?? [];
    const is = text.split('\n');
    const lines = compareLines(was, is);
    return lines.length === 0 ? [] : [name, ...lines];
  });
}

/** The lines that only one of two texts has (longest common subsequence). */
function compareLines(was: readonly string[], is: readonly string[]): string[] {
  const lengths = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1));
  const at = (one: number, other: number): number => lengths[one]?.[other] ?? 0;
  for (let one = was.length - 1; one >= 0; one -= 1)
    for (let other = is.length - 1; other >= 0; other -= 1) {
      const row = lengths[one];
      if (row === undefined) continue;
      row[other] =
        was[one] === is[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
    }
  const lines: string[] = [];
  let [one, other] = [0, 0];
  while (one < was.length || other < is.length) {
    if (one < was.length && was[one] === is[other]) {
      one += 1;
      other += 1;
    } else if (one < was.length && at(one + 1, other) >= at(one, other + 1)) {
      lines.push(`-${was[one] ?? ''}`);
      one += 1;
    } else {
      lines.push(`+${is[other] ?? ''}`);
      other += 1;
    }
  }
  return lines;
}
