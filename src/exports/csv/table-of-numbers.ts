import type { LabelsFile } from '../../model/data/data-types.ts';
import type { EditionView } from '../../model/edition.ts';
import type { IndicatorView, ValueView } from '../../model/indicator.ts';
import { exportLabel } from '../export-kind.ts';
import { createSourceWords } from './write-csv.ts';
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
