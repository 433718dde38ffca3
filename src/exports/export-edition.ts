import type { LabelsFile } from '../model/data/data-types.ts';
import type { ExportFile } from '../model/export-file.ts';
import { hasGoalStatuses } from '../model/edition.ts';
import type { EditionView } from '../model/edition.ts';
import type { ExportContext } from './export-context.ts';
import { exportLabel } from './export-context.ts';
import { jsonOfEdition } from './json/json-of-edition.ts';
import { jsonOfGoalFile } from './json/json-of-goal-file.ts';
import { tableOfNumbers } from './csv/table-of-numbers.ts';
import { tableOfStatements } from './csv/table-of-statements.ts';
import { tableOfStatuses } from './csv/table-of-statuses.ts';
import { writeCsv } from './csv/write-csv.ts';
import type { Table } from './csv/write-csv.ts';
import { writeJson } from './json/write-json.ts';

/**
 * The edition in one language as files for use elsewhere: each goal and the whole as JSON; statements, numbers and what
 * was reported of goals as CSV. Texts are letter by letter as in the data, each with its origin; the same edition gives
 * the same bytes.
 */
export function* exportEdition(view: EditionView, context: ExportContext): Generator<ExportFile> {
  const { labels } = context;
  const common = { language: view.language, editionId: view.id };
  const place = (name: string): string => `${view.path}/${view.id}${name}`;
  for (const goal of view.allGoals) {
    yield {
      ...common,
      kind: 'goal',
      format: 'json',
      path: `${context.goalFolder(goal)}${goal.anchor}.json`,
      parts: [`${JSON.stringify(jsonOfGoalFile(goal, view, context), undefined, 2)}\n`],
      subjectId: goal.id,
    };
  }
  yield {
    ...common,
    kind: 'edition',
    format: 'json',
    path: place(`.${view.language}.json`),
    parts: writeJson(jsonOfEdition(view, context)),
    subjectId: undefined,
  };
  for (const [kind, rows] of listTables(view, labels))
    yield {
      ...common,
      kind,
      format: 'csv',
      path: place(`-${exportLabel(labels, `export.file.${kind}`)}.${view.language}.csv`),
      parts: writeCsv(rows),
      subjectId: undefined,
    };
}

type NamedTable = readonly ['statements' | 'numbers' | 'statuses', Table];

/** The tables that have rows. */
function listTables(view: EditionView, labels: LabelsFile): readonly NamedTable[] {
  const tables: readonly (NamedTable | false)[] = [
    ['statements', tableOfStatements(view, labels)],
    view.indicators.length > 0 && ['numbers', tableOfNumbers(view, labels)],
    hasGoalStatuses(view) && ['statuses', tableOfStatuses(view, labels)],
  ];
  return tables.filter((table) => table !== false);
}
