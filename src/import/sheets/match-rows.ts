import { isSameText } from '../read-data-text.ts';
import { readCell, textIn, writeCell } from './cells.ts';
import type { DataRow } from './data-rows.ts';
import type { KnownSheet } from './head.ts';
import type { Planning } from './planning.ts';
import type { ReadRow } from './sheet.ts';

/** Rows of the data that rows of a sheet speak of, and the rows that are new. */
export interface MatchedRows {
  readonly matched: ReadonlyMap<ReadRow, DataRow>;
  readonly added: readonly ReadRow[];
}

/** Finds rows by their hidden id, then by what names them: goal and number, partner, name, indicator and day. */
export function matchRows(known: KnownSheet, there: readonly DataRow[], planning: Planning): MatchedRows {
  const matched = new Map<ReadRow, DataRow>();
  const taken = new Map<DataRow, ReadRow>();
  const added: ReadRow[] = [];
  const byId = new Map(there.map((row) => [row.id, row]));
  const idAt = [...known.columns].find(([, { column }]) => column.kind === 'id')?.[0];
  for (const row of known.rows) {
    const id = idAt === undefined ? '' : writeCell(row.cells[idAt]);
    const found = byId.get(id) ?? findByWords(known, row, there, planning);
    if (found === undefined) {
      added.push(row);
      continue;
    }
    const first = taken.get(found);
    if (first !== undefined) {
      const { say, find } = planning;
      const place = known.sheet.placeOf(row, 0);
      find('problem', say('workbook.twice', { place, name: found.name, line: String(first.line) }));
      continue;
    }
    matched.set(row, found);
    taken.set(found, row);
  }
  return { matched, added };
}

/** A row without an id: what it says where the data say it too. */
function findByWords(
  known: KnownSheet,
  row: ReadRow,
  there: readonly DataRow[],
  planning: Planning,
): DataRow | undefined {
  const { data } = planning;
  const read = (key: string): unknown => {
    const [index, column] =
      [...known.columns].find(
        ([, one]) => one.column.key === key && (one.language ?? data.language) === data.language,
      ) ?? [];
    const cell =
      index === undefined || column === undefined
        ? undefined
        : readCell(column, row.cells[index] ?? null, planning.choices);
    return cell !== undefined && 'value' in cell ? cell.value : undefined;
  };
  const says = (key: string, one: DataRow): boolean => {
    const words = textIn(one.value[key], data.language, data.language);
    const wanted = read(key);
    return words !== undefined && typeof wanted === 'string' && isSameText(words, wanted);
  };
  const has = (key: string, one: DataRow): boolean => one.value[key] === read(key);
  const isWithin = (key: string, one: DataRow): boolean => one.within?.[key] === read(key);
  switch (known.table.name) {
    case 'results': {
      const inGoal = there.filter((one) => isWithin('goal', one));
      return (
        inGoal.find(({ number }) => number === read('number')) ?? inGoal.find((one) => says('text', one))
      );
    }
    case 'goal-partners':
      return there.find((one) => isWithin('goal', one) && has('partner', one));
    case 'goal-instruments':
      return there.find((one) => isWithin('goal', one) && has('instrument', one));
    case 'targets':
      return there.find((one) => isWithin('indicator', one) && isWithin('purpose', one) && has('date', one));
    case 'values':
      return there.find((one) => has('indicator', one) && has('date', one));
    case 'statuses':
      return there.find((one) => has('goal', one) && has('result', one) && has('date', one));
    default:
      return there.find((one) => says('name', one));
  }
}
