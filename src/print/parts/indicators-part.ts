import { isPrintedIndicator } from '../../content/arrange-proposals.ts';
import { headedPart } from './part.ts';
import type { Part } from './part.ts';
import type { PrintContext } from '../print-context.ts';

/** The indicators with their baselines and targets, and the goals that they measure. */
export function indicatorsPart({ view, label }: PrintContext): Part | undefined {
  const indicators = view.indicators.filter(isPrintedIndicator);
  if (indicators.length === 0) return undefined;
  const heading = label('print.heading.indicators');
  return {
    ...headedPart('indicators', heading),
    template: 'indicators.njk',
    values: { title: heading, level: 1, indicators },
    lines: 3 + indicators.length * 3,
  };
}
