import type { EditionView } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import type { ExportContext } from '../export-context.ts';
import { jsonOfFigure } from './json-of-edition.ts';
import { jsonOfGoal, jsonOfGoalReference } from './json-of-goal.ts';
import { jsonOfHeader } from './json-of-header.ts';
import { jsonOfIndicator } from './json-of-indicator.ts';

/** The file beside a goal's page: the goal, the ways to its neighbours, its indicators and figures. */
export function jsonOfGoalFile(
  goal: GoalView,
  view: EditionView,
  context: Pick<ExportContext, 'site' | 'labels'>,
): object {
  const measured = view.indicators.filter((indicator) => goal.indicatorIds.includes(indicator.id));
  const shown = view.figures.filter((figure) => goal.figureIds.includes(figure.id));
  return {
    ...jsonOfHeader('goal', view, context),
    goal: {
      ...jsonOfGoal(goal),
      ancestors: goal.ancestors.map(jsonOfGoalReference),
      children: goal.children.map(jsonOfGoalReference),
      indicators: measured.map(jsonOfIndicator),
      figures: shown.map(jsonOfFigure),
    },
  };
}
