import type { OpenData } from '../../begin/new/open-data.ts';
import { insertMember, replaceValue } from '../../begin/insert-json.ts';
import type { Citations } from '../../model/data/data-types.ts';
import { isRecord } from '../../model/data/json-pointer.ts';
import { commonSchema, schemas } from '../../validate/schemas.ts';
import type { Drafts } from '../drafts.ts';
import { stepsToText } from '../read-data-text.ts';
import type { SheetColumn } from './cells.ts';
import type { DataRow } from './data-rows.ts';
import type { TableName } from './tables.ts';

const lists = schemas.goal.$defs.goalData.properties.details.properties;

/** The members of an entry in the order in which the schema names them. */
export const memberOrder: Readonly<Record<TableName, readonly string[]>> = {
  results: Object.keys(lists.results.properties.items.items.properties),
  'goal-partners': Object.keys(lists.partners.properties.items.items.properties),
  'goal-instruments': Object.keys(lists.instruments.properties.items.items.properties),
  partners: Object.keys(schemas.partners.properties.partners.items.properties),
  instruments: Object.keys(schemas.instruments.properties.instruments.items.properties),
  indicators: Object.keys(schemas.indicators.properties.indicators.items.properties),
  targets: Object.keys(commonSchema.$defs.value.properties),
  values: Object.keys(schemas.values.properties.values.items.properties),
  statuses: Object.keys(schemas.statuses.properties.statuses.items.properties),
};

/** What a cell, or the two of the sources, would put into the data; undefined takes it away. */
export interface Change {
  readonly table: TableName;
  readonly row: DataRow;
  readonly column: SheetColumn;
  readonly value: string | number | boolean | readonly string[] | Citations | undefined;
}

/** Changes one member of an entry; no other line of its file changes. */
export async function changeRow(drafts: Drafts, data: OpenData, change: Change): Promise<void> {
  const { row, column } = change;
  await drafts.change(row.file, (text) =>
    column.language === undefined
      ? setMember(text, change)
      : setText(text, change, { language: column.language, data }),
  );
}

function setMember(text: string, { table, row, column: { column }, value }: Change): string {
  const { key, kind } = column;
  const path = [...row.path, key];
  const is = row.value[key];
  if (value === undefined) return replaceValue(text, path, undefined);
  if (kind === 'goals') {
    const items = isRecord(is) && Array.isArray(is.items) ? is.items.filter(isRecord) : [];
    const wanted = makeGoalItems(value as readonly string[], items);
    if (isRecord(is)) return replaceValue(text, [...path, 'items'], wanted);
    const goals = makeGoalLinks(value as readonly string[], { isSourced: row.value.sources !== undefined });
    return insertMember(text, row.path, { key, value: goals, order: memberOrder[table] });
  }
  if (is !== undefined) return replaceValue(text, path, value);
  return insertMember(text, row.path, { key, value, order: memberOrder[table] });
}

function makeGoalItems(
  ids: readonly string[],
  items: readonly Readonly<Record<string, unknown>>[],
): unknown[] {
  return ids.map((goal) => items.find((item) => item.goal === goal) ?? { goal });
}

/** The goals that a new indicator measures. */
export function makeGoalLinks(
  ids: readonly string[],
  { isSourced }: { readonly isSourced: boolean },
): object {
  return { status: isSourced ? 'sourced' : 'proposal', items: makeGoalItems(ids, []) };
}

function setText(
  text: string,
  { table, row, column: { column }, value }: Change,
  { language, data }: { readonly language: string; readonly data: OpenData },
): string {
  const { key } = column;
  const is = row.value[key];
  const path = [...row.path, key];
  const words = typeof value === 'string' ? writeWords(value, language, data) : undefined;
  if (is === undefined) {
    const whole = language === data.language ? words : { [language]: words };
    return insertMember(text, row.path, { key, value: whole, order: memberOrder[table] });
  }
  if (isRecord(is)) {
    // A text in no language is none.
    const isLast = Object.keys(is).length === 1;
    if (value === undefined) return replaceValue(text, isLast ? path : [...path, language], undefined);
    if (language in is) return replaceValue(text, [...path, ...stepsToText(is, language)], value);
    return insertMember(text, path, { key: language, value: words, order: data.site.languages });
  }
  if (language === data.language) return replaceValue(text, path, value);
  return replaceValue(text, path, { [data.language]: is, [language]: words });
}

/** Words in another language than the document's are a translation by the editors, until somebody says otherwise. */
export function writeWords(text: string, language: string, data: OpenData): unknown {
  return language === data.language ? text : { text, translation: 'editorial' };
}
