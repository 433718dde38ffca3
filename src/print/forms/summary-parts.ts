import type { Part } from '../parts/part.ts';
import type { PrintContext } from '../print-context.ts';
import { countLevels, structurePart } from '../parts/text-parts.ts';

/** The strategy on a few pages for a session: mission and vision, the picture of the goals, their titles with pages. */
export function summaryParts(context: PrintContext): Part[] {
  const { values } = structurePart(context);
  const omitted = countLevels(context).filter(({ level }) =>
    context.view.allGoals.every((goal) => goal.level.id !== level.id),
  );
  return [
    {
      id: 'summary',
      template: 'summary.njk',
      startsOnRight: false,
      head: context.formName,
      contents: [],
      values: { ...values, omitted: omitted.map(({ words }) => words).join(', ') },
    },
  ];
}
