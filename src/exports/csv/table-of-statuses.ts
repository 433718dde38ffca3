import type { LabelsFile } from '../../model/data/data-types.ts';
import type { EditionView } from '../../model/edition.ts';
import { citeGoals } from './cite-goals.ts';
import { exportLabel } from '../export-kind.ts';
import { createSourceWords } from './write-csv.ts';
import type { Table } from './write-csv.ts';

const columns = [
  'goal',
  'result',
  'date',
  'state',
  'text',
  'language',
  'translation',
  'mark',
  'sources',
] as const;

/** Everything that was reported of goals and their results, a row for each day, the newest first. */
export function tableOfStatuses(view: EditionView, labels: LabelsFile): Table {
  const word = (key: string): string => exportLabel(labels, `export.${key}`);
  const sourceWords = createSourceWords(view);
  const cited = citeGoals(view.allGoals);
  const rows = view.allGoals.flatMap((goal) =>
    goal.statuses.map(({ result, date, state, text, mark, sources }) => [
      cited.get(goal.id),
      result?.number,
      date,
      exportLabel(labels, `state.${state}`),
      text?.text,
      text?.language,
      text?.isEditorialTranslation ? word('translation') : undefined,
      word(`mark.${mark}`),
      sourceWords(sources),
    ]),
  );
  return [columns.map((column) => word(`column.${column}`)), ...rows];
}
