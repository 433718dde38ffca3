import { hasGoalStatuses } from '../model/edition.ts';
import type { EditionView } from '../model/edition.ts';
import type { ExportFile } from '../model/export-file.ts';
import { chartPictures, svg } from './charts/chart-files.ts';
import { tableOfNumbers } from './csv/table-of-numbers.ts';
import { tableOfStatements } from './csv/table-of-statements.ts';
import { tableOfStatuses } from './csv/table-of-statuses.ts';
import { csv } from './csv/write-csv.ts';
import type { Table } from './csv/write-csv.ts';
import { defineExport, exportLabel, placeInEdition } from './export-kind.ts';
import type { ExportContext, ExportKind, Format } from './export-kind.ts';
import { jsonOfEdition, jsonOfGoalFiles } from './json/json-of-edition.ts';
import { json } from './json/write-json.ts';

/** The formats in which every table is written; the first one is what pages link to. */
const tableFormats: readonly Format<Table>[] = [csv];

/**
 * Every kind of export, in the order in which they are offered. What is written, what pages offer and what is packed with
 * them goes by this list.
 */
const exportKinds: readonly ExportKind[] = [
  defineExport('goal', [json], function* (view, context) {
    for (const { goal, content } of jsonOfGoalFiles(view, context))
      yield { content, place: `${context.goalFolder(goal)}${goal.anchor}`, subjectId: goal.id };
  }),
  defineExport('edition', [json], (view, context) => [
    { content: jsonOfEdition(view, context), place: placeInEdition(view) },
  ]),
  defineTable('statements', tableOfStatements),
  defineTable('numbers', tableOfNumbers, ({ indicators }) => indicators.length > 0),
  defineTable('statuses', tableOfStatuses, hasGoalStatuses),
  defineExport('chart', [svg], chartPictures),
];

/**
 * The edition in one language as files for use elsewhere: each goal and the whole as JSON; statements, numbers and what
 * was reported of goals as tables; each chart as a picture. Texts are letter by letter as in the data, each with its
 * origin; the same edition gives the same bytes.
 */
export function* exportEdition(view: EditionView, context: ExportContext): Generator<ExportFile> {
  for (const { files } of exportKinds) yield* files(view, context);
}

/** A table, unless it would have no rows. */
function defineTable(
  kind: 'statements' | 'numbers' | 'statuses',
  make: (view: EditionView, labels: ExportContext['labels']) => Table,
  hasRows: (view: EditionView) => boolean = () => true,
): ExportKind {
  return defineExport(kind, tableFormats, (view, { labels }) =>
    hasRows(view)
      ? [
          {
            content: make(view, labels),
            place: placeInEdition(view, exportLabel(labels, `export.file.${kind}`)),
          },
        ]
      : [],
  );
}
