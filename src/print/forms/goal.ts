import { readQuotation } from '../../content/labels.ts';
import { numberOrTitle } from '../../model/goal-names.ts';
import { viewOneGoal } from '../../model/part-of-edition.ts';
import { usualLayout } from '../paper/form-layout.ts';
import { goalParts } from '../parts/goal-parts.ts';
import { joinSmallParts } from '../parts/join-small-parts.ts';
import { indicatorsPart, registersPart, sourcesPart } from '../parts/back-lists.ts';
import { inDocumentLanguage } from './form.ts';
import type { Form } from './form.ts';

/** One goal for a committee: its opening, its cards, and where the statements come from. */
export const goal: Form = {
  id: 'goal',
  place: 40,
  listContents: (view) =>
    inDocumentLanguage(view).flatMap(() =>
      view.goals
        .filter(({ children }) => children.length > 0)
        .map((top) => ({ view: viewOneGoal(view, top), goal: top.id })),
    ),
  listParts: (context) => [
    ...goalParts(context),
    ...joinSmallParts([indicatorsPart(context), registersPart(context), sourcesPart(context)], context),
  ],
  layout: usualLayout,
  goalLinks: 'all',
  proposalsNotice: 'each-page',
  nameValues: ({ goals: [top] }, { label }) => ({
    goal: top ? numberOrTitle(top, readQuotation(label)) : '',
  }),
};
