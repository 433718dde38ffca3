import { createFile, nameOf } from '../../begin/new/entry.ts';
import { appendItem, insertMember } from '../../begin/insert-json.ts';
import { makeId } from '../../begin/make-id.ts';
import { sourcesOf } from '../../begin/new/open-data.ts';
import { parse } from 'jsonc-parser';
import type { Citations } from '../../model/data/data-types.ts';
import { isRecord } from '../../model/data/json-pointer.ts';
import { schemas } from '../../validate/schemas.ts';
import { readCell, writeCell } from './cells.ts';
import { makeGoalLinks, memberOrder, writeWords } from './change-row.ts';
import { cut, readCitations } from './compare-row.ts';
import { fileOf, stepsOf } from './data-rows.ts';
import { nameColumn, nameSheet } from './head.ts';
import type { KnownSheet } from './head.ts';
import type { Planning } from './planning.ts';
import type { ReadRow } from './sheet.ts';
import { listOf } from './tables.ts';

type Entry = Record<string, unknown>;

/** An entry that a row brings. */
interface NewRow {
  readonly row: ReadRow;
  readonly entry: Entry;
  /** What is said where it is taken. */
  readonly sentence: string;
  /** The goal that it belongs to, or the indicator. */
  readonly within: string | undefined;
  /** Of a value of an indicator. */
  readonly purpose: unknown;
}

const goalOrder = Object.keys(schemas.goal.$defs.goalData.properties);
const detailOrder = Object.keys(schemas.goal.$defs.goalData.properties.details.properties);

/** Drafts the entries of rows that the data do not have, behind those that they have. */
export async function addRows(
  known: KnownSheet,
  rows: readonly ReadRow[],
  planning: Planning,
): Promise<void> {
  const entries = rows.flatMap((row) => readRow(known, row, planning) ?? []);
  if (entries.length === 0) return;
  if (known.table.name in listOf) await addToLists(known, entries, planning);
  else if (known.table.name === 'targets') await addTargets(known, entries, planning);
  else await addToFile(known, entries, planning);
}

/** The entry of a row; undefined where something of it was not understood or is missing. */
function readRow(known: KnownSheet, row: ReadRow, planning: Planning): NewRow | undefined {
  const { data, say, find, choices } = planning;
  const { table, sheet } = known;
  const found: Entry = {};
  const unclear: number[] = [];
  const complain = (key: Parameters<typeof say>[0], index: number, values: Record<string, string>): void => {
    unclear.push(index);
    find('problem', say(key, { place: sheet.placeOf(row, index), ...values }));
  };
  for (const [index, column] of known.columns) {
    const { kind, key, isRequired } = column.column;
    if (kind === 'id' || kind === 'order' || kind === 'sources' || kind === 'locators') continue;
    const read = readCell(column, row.cells[index] ?? null, choices);
    const words = { column: nameColumn(column, data, say) };
    if ('problem' in read)
      complain(read.problem, index, { ...words, found: read.found, suggestion: read.suggestion ?? '' });
    else if (read.value === undefined) {
      if (isRequired && (column.language ?? data.language) === data.language)
        complain('workbook.needed-for-new', index, words);
    } else if (column.language !== undefined)
      found[key] = {
        ...(found[key] as object),
        [column.language]: writeWords(String(read.value), column.language, data),
      };
    else found[key] = read.value;
  }
  const sources = readCitations(known, row, { planning });
  if (sources === 'unclear' || unclear.length > 0) return undefined;
  const place = sheet.placeOf(row, [...known.columns.keys()][0] ?? 0);
  const name = describe(known, row, planning);
  if (sources === undefined && found.status !== 'proposal') {
    const isCovered = sourcesOf(fileOf(data, table.name).file) !== undefined;
    if (!table.mayBeProposal || (found.status === 'sourced' && !isCovered)) {
      find('problem', say('workbook.needs-source', { place, name }));
      return undefined;
    }
  }
  const isMarked = found.status === 'proposal';
  if (sources === undefined && found.status === undefined) found.status = 'proposal';
  const isProposal = found.status === 'proposal';
  const mark = isMarked ? 'workbook.new-marked' : isProposal ? 'workbook.new-proposal' : 'workbook.new';
  const within = table.name === 'targets' ? found.indicator : table.name in listOf ? found.goal : undefined;
  return {
    row,
    sentence: say(mark, { place, sheet: nameSheet(table.name, say), name }),
    within: within as string | undefined,
    purpose: found.purpose,
    entry: arrange(known, found, { sources, name, planning }),
  };
}

/** The members in their order, a text in the document's language alone as words. */
function arrange(
  { table }: KnownSheet,
  found: Entry,
  {
    sources,
    name,
    planning,
  }: { readonly sources: Citations | undefined; readonly name: string; readonly planning: Planning },
): Entry {
  const { data, choices } = planning;
  const all: Entry = { ...found, ...(sources && { sources }) };
  for (const [key, value] of Object.entries(all))
    if (isRecord(value) && Object.keys(value).join() === data.language) all[key] = value[data.language];
  if (Array.isArray(all.goals))
    all.goals = makeGoalLinks(all.goals as string[], { isSourced: all.status !== 'proposal' });
  if (table.name === 'partners' || table.name === 'instruments' || table.name === 'indicators') {
    const choice = choices[registerOf[table.name]];
    all.id = makeId(name, {
      taken: choice.ids,
      otherwise: `${registerOf[table.name]}-${choice.ids.size + 1}`,
    });
    choice.add(String(all.id), name);
  }
  return Object.fromEntries(
    memberOrder[table.name].flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])),
  );
}

const registerOf = { partners: 'partner', instruments: 'instrument', indicators: 'indicator' } as const;

/** What a sentence calls a new row: what it needs to say at least. */
function describe({ columns }: KnownSheet, row: ReadRow, { data }: Planning): string {
  const words = [...columns].filter(
    ([, { column, language }]) => column.isRequired && (language ?? data.language) === data.language,
  );
  return words.map(([index]) => cut(writeCell(row.cells[index]))).join(', ');
}

async function addToFile(
  { table }: KnownSheet,
  entries: readonly NewRow[],
  { data, drafts, find }: Planning,
): Promise<void> {
  for (const { sentence } of entries) find('new', sentence);
  const { file, name, member } = fileOf(data, table.name);
  if (file === undefined && !drafts.has(name)) {
    const isReport = table.name === 'values' || table.name === 'statuses';
    const head = isReport ? { schemaVersion: 1 } : table.name === 'indicators' ? {} : { kinds: [] };
    drafts.add(createFile(data, name, { ...head, [member]: entries.map(({ entry }) => entry) }));
    return;
  }
  for (const { entry } of entries) await drafts.change(name, (text) => appendItem(text, [member], entry));
}

/** Of indicators that are there, and of those that the same workbook brings. */
async function addTargets(
  { sheet }: KnownSheet,
  entries: readonly NewRow[],
  { data, drafts, say, find }: Planning,
): Promise<void> {
  const { name } = fileOf(data, 'targets');
  for (const { row, within, purpose, entry, sentence } of entries)
    await drafts.change(name, (text) => {
      const { indicators } = parse(text) as { readonly indicators: readonly Entry[] };
      const index = indicators.findIndex(({ id }) => id === within);
      const { baseline, targets } = indicators[index] ?? {};
      const path = ['indicators', index];
      const order = memberOrder.indicators;
      if (purpose === 'baseline' && baseline !== undefined) {
        find('problem', say('workbook.second-baseline', { place: sheet.placeOf(row, 0) }));
        return text;
      }
      find('new', sentence);
      if (purpose === 'baseline') return insertMember(text, path, { key: 'baseline', value: entry, order });
      return Array.isArray(targets)
        ? appendItem(text, [...path, 'targets'], entry)
        : insertMember(text, path, { key: 'targets', value: [entry], order });
    });
}

async function addToLists(known: KnownSheet, entries: readonly NewRow[], planning: Planning): Promise<void> {
  const { data, drafts, say, find } = planning;
  const list = listOf[known.table.name as keyof typeof listOf];
  for (const id of new Set(entries.map(({ within }) => within))) {
    const rows = entries.filter(({ within }) => within === id);
    const goal = data.index.goals.find((one) => one.id === id);
    if (goal === undefined) continue;
    const { details } = goal.value as { readonly details?: unknown };
    const there = isRecord(details) ? details[list] : undefined;
    const status = isRecord(there) ? there.status : undefined;
    if (status === 'none') {
      for (const { row } of rows)
        find('problem', say('workbook.list-none', { place: known.sheet.placeOf(row, 0), goal: goal.name }));
      continue;
    }
    for (const { sentence } of rows) find('new', sentence);
    const usual = rows.every(({ entry }) => entry.status === 'proposal') ? 'proposal' : 'sourced';
    const ofList = typeof status === 'string' ? status : usual;
    const items = rows.map(({ entry }) => markItem(entry, ofList, known));
    const steps = stepsOf(goal);
    await drafts.change(nameOf(data, goal.file), (text) => {
      const path = [...steps, 'details', list];
      if (isRecord(there) && Array.isArray(there.items))
        return items.reduce((before, item) => appendItem(before, [...path, 'items'], item), text);
      if (isRecord(there)) return insertMember(text, path, { key: 'items', value: items, order: listOrder });
      const value = { status: ofList, items };
      return isRecord(details)
        ? insertMember(text, [...steps, 'details'], { key: list, value, order: detailOrder })
        : insertMember(text, steps, { key: 'details', value: { [list]: value }, order: goalOrder });
    });
  }
}

const listOrder = ['status', 'sources', 'reason', 'items'];

/** An item says where it is from only where its list says otherwise. */
function markItem(entry: Entry, ofList: string, { table }: KnownSheet): Entry {
  const status = entry.status ?? 'sourced';
  const marked: Entry = { ...entry, status: status === ofList ? undefined : status };
  return Object.fromEntries(
    memberOrder[table.name].flatMap((key) => (marked[key] === undefined ? [] : [[key, marked[key]]])),
  );
}
