import type { ExportFile } from '../model/export-file.ts';
import type { EditionView } from '../model/view.ts';
import type { ExportContext } from './export-context.ts';
import { exportLabel } from './export-label.ts';
import { jsonOfEdition } from './json-of-edition.ts';
import { jsonOfGoalFile } from './json-of-goal-file.ts';
import { tableOfNumbers } from './table-of-numbers.ts';
import { tableOfStatements } from './table-of-statements.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';

/**
 * The edition in one language as files for use elsewhere: each goal and the whole as JSON, statements and numbers as
 * CSV. Texts are letter by letter as in the data, each with its origin; the same edition gives the same bytes.
 */
export function* exportEdition(view: EditionView, context: ExportContext): Generator<ExportFile> {
  const { labels } = context;
  const common = { language: view.language, editionId: view.id };
  const place = (name: string): string => `${view.path}/${view.id}${name}`;
  const named = (kind: 'statements' | 'numbers'): string =>
    place(`-${exportLabel(labels, `export.file.${kind}`)}.${view.language}.csv`);
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
  yield {
    ...common,
    kind: 'statements',
    format: 'csv',
    path: named('statements'),
    parts: writeCsv(tableOfStatements(view, labels)),
    subjectId: undefined,
  };
  if (view.indicators.length === 0) return;
  yield {
    ...common,
    kind: 'numbers',
    format: 'csv',
    path: named('numbers'),
    parts: writeCsv(tableOfNumbers(view, labels)),
    subjectId: undefined,
  };
}
