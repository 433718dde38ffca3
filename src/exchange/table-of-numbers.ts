import type { LabelsFile } from '../model/data-types.ts';
import type { EditionView, IndicatorView, ValueView } from '../model/view.ts';
import { exportLabel } from './export-label.ts';
import { createSourceWords } from './source-words.ts';
import type { Cell, Table } from './write-csv.ts';

const columns = [
  'indicator',
  'id',
  'indicatorMark',
  'kind',
  'date',
  'value',
  'unit',
  'mark',
  'sources',
] as const;

/** Every number of the indicators, a row each: baseline, targets, then what was reported, by date. */
export function tableOfNumbers(view: EditionView, labels: LabelsFile): Table {
  const word = (key: string): string => exportLabel(labels, `export.${key}`);
  const sourceWords = createSourceWords(view);
  const rows = view.indicators.flatMap((indicator) => {
    const row = (kind: string, value: ValueView): readonly Cell[] => [
      indicator.name.text,
      indicator.id,
      word(`mark.${markOf(indicator)}`),
      word(`number.${kind}`),
      value.date,
      value.value,
      indicator.unit?.text,
      word(`mark.${value.mark}`),
      sourceWords(value.sources),
    ];
    return [
      ...(indicator.baseline ? [row('baseline', indicator.baseline)] : []),
      ...indicator.targets.map((value) => row('target', value)),
      ...indicator.values.map((value) => row('reported', value)),
    ];
  });
  return [columns.map((column) => word(`column.${column}`)), ...rows];
}

/** That of its name and of its unit as well. */
function markOf({ mark, name, unit }: IndicatorView): IndicatorView['mark'] {
  return [name, unit].some((text) => text?.mark === 'proposal') ? 'proposal' : mark;
}
