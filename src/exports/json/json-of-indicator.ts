import type { IndicatorView, ValueView } from '../../model/indicator.ts';
import { listTexts } from '../../model/statements.ts';
import { jsonOfGoalReference } from './json-of-goal.ts';
import { jsonOfOrigin, jsonOfTexts } from './json-of-text.ts';

/** An indicator with its numbers, those of the document apart from those that were reported later. */
export function jsonOfIndicator(indicator: IndicatorView): object {
  return {
    id: indicator.id,
    ...jsonOfTexts(listTexts('indicator', indicator)),
    isContext: indicator.isContext,
    ...jsonOfOrigin(indicator),
    goals: indicator.goals.map(({ goal, mark }) => ({ ...jsonOfGoalReference(goal), mark })),
    baseline: indicator.baseline && jsonOfValue(indicator.baseline),
    targets: indicator.targets.map(jsonOfValue),
    values: indicator.values.map(jsonOfValue),
  };
}

function jsonOfValue(value: ValueView): object {
  return { date: value.date, value: value.value, ...jsonOfOrigin(value) };
}
