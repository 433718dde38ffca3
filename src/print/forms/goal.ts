import { readQuotation } from '../../content/labels.ts';
import { numberOrTitle } from '../../model/goal-names.ts';
import { viewOneGoal } from '../../model/part-of-edition.ts';
import { usualLayout } from '../paper/form-layout.ts';
import { goalParts } from '../parts/goal-parts.ts';
import { joinAllParts } from '../parts/join-small-parts.ts';
import { indicatorsPart, registersPart, sourcesPart } from '../parts/back-lists.ts';
import type { EditionView } from '../../model/edition.ts';
import type { EntryView } from '../../model/register.ts';
import type { SourceView } from '../../model/source.ts';
import type { CitationView } from '../../model/text.ts';
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
    ...joinAllParts(
      [indicatorsPart(context), registersPart(context), sourcesPart(context, citedSources(context.view))],
      context,
    ),
  ],
  layout: { ...usualLayout, sheets: ['print-short-forms.css'] },
  goalLinks: 'all',
  proposalsNotice: 'each-page',
  nameValues: ({ goals: [top] }, { label }) => ({
    goal: top ? numberOrTitle(top, readQuotation(label)) : '',
  }),
};

/** Those that it cites, with their numbers in the document. */
function citedSources({
  goals,
  indicators,
  partners,
  instruments,
  figures,
  sources,
}: EditionView): readonly SourceView[] {
  const isNamed = ({ links }: EntryView): boolean => links.length > 0;
  const cited = new Set<string>();
  collectSources([goals, indicators, partners.filter(isNamed), instruments.filter(isNamed), figures], cited);
  return sources.filter(({ id }) => cited.has(id));
}

/** What is reported later, and what is said of other goals than the form has, it does not print. */
const unprinted = new Set([
  'statuses',
  'values',
  'previous',
  'next',
  'ancestors',
  'goal',
  'level',
  'description',
]);

function collectSources(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectSources(item, found);
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    if (key === 'sources') for (const { id } of part as readonly CitationView[]) found.add(id);
    else if (!unprinted.has(key)) collectSources(part, found);
  }
}
