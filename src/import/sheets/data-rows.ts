import type { JSONPath } from 'jsonc-parser';
import { folderOf, nameOf } from '../../begin/new/entry.ts';
import type { OpenData } from '../../begin/new/open-data.ts';
import type { LoadedJson } from '../../model/data/loaded-project.ts';
import { isRecord, splitPointer } from '../../model/data/json-pointer.ts';
import type { GoalPlace } from '../../validate/places/edition-index.ts';
import { readTextIn } from '../read-data-text.ts';
import { listOf } from './tables.ts';
import type { TableName } from './tables.ts';

export type DataRecord = Readonly<Record<string, unknown>>;

/** What the data have for one row of a sheet. */
export interface DataRow {
  /** By which a row of a sheet finds it again; nothing else of the sheet has the same. */
  readonly id: string;
  /** What sentences call it. */
  readonly name: string;
  readonly value: DataRecord;
  /** Of the file within the data folder. */
  readonly file: string;
  readonly path: JSONPath;
  /** What it stands in, by the keys of columns: the goal of a list, the indicator of a target. */
  readonly within?: Readonly<Record<string, string>>;
  /** Its number in a list. */
  readonly number?: number;
}

/** All rows of a sheet as the data have them, in their order. */
export function collectRows(data: OpenData, table: TableName): DataRow[] {
  const rows =
    table === 'targets'
      ? collectTargets(data)
      : table in listOf
        ? collectListRows(data, table as keyof typeof listOf)
        : collectFileRows(data, table);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, count);
    return count === 1 ? row : { ...row, id: `${row.id}#${count}` };
  });
}

function collectListRows(data: OpenData, table: keyof typeof listOf): DataRow[] {
  return data.index.goals.flatMap((goal) => {
    const items = readItems(goal, listOf[table]);
    return items.map((value, index): DataRow => {
      const id = nameItem(table, value) ?? String(index + 1);
      return {
        id: `${goal.id ?? ''}/${id}`,
        name:
          table === 'results' ? `${goal.name}, ${index + 1}` : `${goal.name}, ${nameEntry(data, table, id)}`,
        value,
        file: nameOf(data, goal.file),
        path: [...stepsOf(goal), 'details', listOf[table], 'items', index],
        within: { goal: goal.id ?? '' },
        number: index + 1,
      };
    });
  });
}

/** The items of a goal's list. */
function readItems(goal: GoalPlace, list: string): readonly DataRecord[] {
  const { details } = goal.value as { readonly details?: unknown };
  const found = isRecord(details) ? details[list] : undefined;
  return isRecord(found) && Array.isArray(found.items) ? found.items.filter(isRecord) : [];
}

function nameItem(table: keyof typeof listOf, value: DataRecord): string | undefined {
  if (table === 'results') return undefined;
  return String(value[table === 'goal-partners' ? 'partner' : 'instrument']);
}

function nameEntry({ index, language }: OpenData, table: string, id: string): string {
  const register = index.registers[table === 'goal-partners' ? 'partner' : 'instrument'];
  const entry = register.entries.find(({ value }) => isRecord(value) && value.id === id)?.value;
  return (isRecord(entry) ? readTextIn(entry.name, language) : undefined) ?? id;
}

/** What names an entry of a register, or a report. */
interface NamedEntry {
  readonly id?: string;
  readonly indicator?: string;
  readonly goal?: string;
  readonly result?: number;
  readonly date?: string;
}

function collectFileRows(data: OpenData, table: TableName): DataRow[] {
  const { file, name, member } = fileOf(data, table);
  const value = file?.value;
  const list = isRecord(value) ? value[member] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index): DataRow[] => {
    if (!isRecord(item)) return [];
    const { id, indicator, goal, result, date } = item as NamedEntry;
    const goalName = data.index.goals.find((one) => one.id === goal)?.name ?? goal;
    const about = [indicator ?? goalName, result, date].filter((part) => part !== undefined);
    return [
      {
        id: id ?? [indicator ?? goal, result ?? '', date].join('@'),
        name: readTextIn(item.name, data.language) ?? about.join(', '),
        value: item,
        file: name,
        path: [member, index],
      },
    ];
  });
}

/** What an indicator starts from and is to come to. */
function collectTargets(data: OpenData): DataRow[] {
  return collectFileRows(data, 'indicators').flatMap((indicator) => {
    const { baseline, targets } = indicator.value;
    const found = [
      { purpose: 'baseline', value: baseline, steps: ['baseline'] },
      ...(Array.isArray(targets) ? targets : []).map((value: unknown, index) => ({
        purpose: 'target',
        value,
        steps: ['targets', index],
      })),
    ];
    return found.flatMap(({ purpose, value, steps }): DataRow[] => {
      if (!isRecord(value)) return [];
      const { date = '' } = value as NamedEntry;
      return [
        {
          id: `${indicator.id}/${purpose}@${date}`,
          name: `${indicator.name}, ${date}`,
          value,
          file: indicator.file,
          path: [...indicator.path, ...steps],
          within: { indicator: indicator.id, purpose },
        },
      ];
    });
  });
}

/** The file that holds the rows of a sheet, also where it is not there yet. */
export function fileOf(
  data: OpenData,
  table: TableName,
): { readonly file: LoadedJson | undefined; readonly name: string; readonly member: string } {
  const { edition } = data;
  if (table === 'values' || table === 'statuses') {
    const file = edition[table];
    return {
      file,
      member: table,
      name: file ? nameOf(data, file) : `monitoring/${edition.id}/${table}.json`,
    };
  }
  const name = table === 'targets' ? 'indicators' : (table as 'partners' | 'instruments' | 'indicators');
  const file = edition[name];
  return { file, member: name, name: file ? nameOf(data, file) : `${folderOf(data)}/${name}.json` };
}

/** The keys that lead to a place. */
export function stepsOf({ pointer }: Pick<GoalPlace, 'pointer'>): JSONPath {
  return splitPointer(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
