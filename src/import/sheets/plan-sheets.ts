import type { ChangedFile } from '../../begin/new/entry.ts';
import { replaceValue } from '../../begin/insert-json.ts';
import type { OpenData } from '../../begin/new/open-data.ts';
import type { MessageLanguage } from '../../messages/message-language.ts';
import { createSay } from '../../messages/program-texts.ts';
import { createDrafts } from '../drafts.ts';
import { collectChoices } from './choices.ts';
import { compareRow } from './compare-row.ts';
import { collectRows } from './data-rows.ts';
import type { DataRow } from './data-rows.ts';
import { nameSheet } from './head.ts';
import type { KnownSheet } from './head.ts';
import { matchRows } from './match-rows.ts';
import { addRows } from './new-rows.ts';
import type { Finding, Planning } from './planning.ts';

export interface SheetsPlan {
  readonly files: readonly ChangedFile[];
  readonly findings: readonly Finding[];
  /** Rows that say what the data say. */
  readonly same: number;
}

/** Entries that others refer to come first. */
const order = [
  'partners',
  'instruments',
  'indicators',
  'targets',
  'results',
  'goal-partners',
  'goal-instruments',
  'values',
  'statuses',
];

/** Compares sheets with the data, and drafts what is to change; nothing is written. */
export async function planSheets(
  data: OpenData,
  sheets: readonly KnownSheet[],
  {
    language,
    force,
    deletes,
  }: { readonly language: MessageLanguage; readonly force: boolean; readonly deletes: boolean },
): Promise<SheetsPlan> {
  const findings: Finding[] = [];
  const planning: Planning = {
    data,
    drafts: createDrafts(data),
    choices: collectChoices(data, language),
    say: createSay(language),
    force,
    deletes,
    find: (kind, sentence) => findings.push({ kind, sentence }),
  };
  let same = 0;
  const gone: DataRow[] = [];
  const ordered = order.flatMap((name) => sheets.filter(({ table }) => table.name === name));
  for (const known of ordered) {
    const there = collectRows(data, known.table.name);
    const { matched, added } = matchRows(known, there, planning);
    for (const [row, place] of matched) if (await compareRow(known, { row, place }, planning)) same += 1;
    await addRows(known, added, planning);
    const missing = matched.size === 0 ? [] : there.filter((row) => ![...matched.values()].includes(row));
    if (missing.length > 0) tellMissing(known, missing, planning);
    if (deletes) gone.push(...missing);
  }
  await removeRows(gone, planning);
  return { files: planning.drafts.list(), findings, same };
}

/** So many rows are named. */
const mostNamed = 5;

function tellMissing(
  { table }: KnownSheet,
  missing: readonly DataRow[],
  { say, find, deletes }: Planning,
): void {
  const names = missing.slice(0, mostNamed).map(({ name }) => `„${name}”`);
  find(
    'missing',
    say(deletes ? 'workbook.removed' : 'workbook.missing', {
      sheet: nameSheet(table.name, say),
      count: missing.length,
      names: names.join('; ') + (missing.length > mostNamed ? '; …' : ''),
    }),
  );
}

/** From the last of each list to its first, so that places stay what they are. */
async function removeRows(rows: readonly DataRow[], { drafts }: Planning): Promise<void> {
  for (const { file, path } of rows.toReversed())
    await drafts.change(file, (text) => replaceValue(text, path, undefined));
}
