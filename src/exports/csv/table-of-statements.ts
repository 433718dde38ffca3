import type { LabelsFile } from '../../model/data/data-types.ts';
import type { EditionView } from '../../model/edition.ts';
import { exportLabel } from '../export-kind.ts';
import { walkStatements } from '../../model/walk-statements.ts';
import type { Statement } from '../../model/walk-statements.ts';
import { citeGoals } from './cite-goals.ts';
import { createSourceWords } from './write-csv.ts';
import type { Cell } from './write-csv.ts';

type Words = (key: string) => string;

/** The columns after the goal and before the sources in their order, each with what stands in it. */
const columns: readonly (readonly [string, (statement: Statement, words: Words) => Cell])[] = [
  ['list', ({ list, kind }, word) => list ?? word(`statement.${kind}`)],
  ['item', ({ item }) => item],
  ['text', ({ text }) => text?.text],
  ['language', ({ text }) => text?.language],
  ['translation', ({ text }, word) => (text?.isEditorialTranslation ? word('translation') : undefined)],
  ['measure', ({ measure }) => measure?.text],
  ['year', ({ year }) => year],
  ['role', ({ role }) => role?.text],
  ['mark', ({ mark }, word) => word(`mark.${mark}`)],
];

/** What of an item may be a proposal where the item itself is none. */
const ownMarks: typeof columns = [
  ['measureMark', ({ measure }, word) => measure && word(`mark.${measure.mark}`)],
  ['roleMark', ({ role }, word) => role && word(`mark.${role.mark}`)],
];

/** Every statement of the edition, a row each, in document order; lists that are empty or not supplied have one as well. */
export function* tableOfStatements(view: EditionView, labels: LabelsFile): Generator<readonly Cell[]> {
  const word: Words = (key) => exportLabel(labels, `export.${key}`);
  const sourceWords = createSourceWords(view);
  const name = ([column]: (typeof columns)[number]): Cell => word(`column.${column}`);
  const cited = citeGoals(view.allGoals);
  yield [word('column.goal'), ...columns.map(name), word('column.sources'), ...ownMarks.map(name)];
  for (const statement of walkStatements(view))
    yield [
      statement.goal && cited.get(statement.goal.id),
      ...columns.map(([, cell]) => cell(statement, word)),
      sourceWords(statement.sources),
      ...ownMarks.map(([, cell]) => cell(statement, word)),
    ];
}
