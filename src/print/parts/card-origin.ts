import type { MarkedView } from '../../model/goal-lists.ts';
import type { GoalView } from '../../model/goal.ts';
import type { CitationView } from '../../model/text.ts';
import { capitalise, joinNames } from '../../content/phrases.ts';
import type { LanguageTools } from '../../content/environment.ts';
import type { EditionView } from '../../model/edition.ts';

/** What a card consists of below its title, beside words, indicators and figures. */
type CardContent = 'lists' | 'domains' | 'related';

/** Where everything that a card lists is from, said once for all of it. */
export interface CardOrigin {
  readonly isProposed: boolean;
  /** Empty where it is proposed. */
  readonly sources: readonly CitationView[];
  /** What it is said of; the rest says its origin itself. */
  readonly covers: readonly CardContent[];
}

/** The one origin of a goal's lists, and of its domains and links where they share it; undefined where the lists differ. */
export function findCardOrigin({ lists, domains, related }: GoalView): CardOrigin | undefined {
  const filled = lists.filter(({ items }) => items.length > 0);
  const [first] = filled;
  if (!first || first.isMixed || !isSettled(first)) return undefined;
  const key = describeOrigin(first);
  if (filled.some((list) => describeOrigin(list) !== key)) return undefined;
  const rest = Object.entries({ domains, related }) as [CardContent, typeof domains | typeof related][];
  const alike = rest.filter(([, marked]) => marked.items.length > 0 && describeOrigin(marked) === key);
  return {
    isProposed: first.mark === 'proposal',
    sources: first.sources,
    covers: ['lists', ...alike.map(([name]) => name)],
  };
}

/** `Wykazy i dziedziny celu 1.1 dopisała redakcja; nie są częścią uchwały.`; of what has sources, the words before them. */
export function sayCardOrigin(
  { genitiveLabel, lists }: GoalView,
  { covers, isProposed, sources }: CardOrigin,
  { view, label, language }: LanguageTools & { readonly view: EditionView },
): string {
  const count = lists.length + covers.length - 1;
  const names = covers.map((content) => label(`print.card.origin.${content}`, { count: lists.length }));
  const what = label('list.heading', { list: joinNames(names, language), goal: genitiveLabel });
  const words = capitalise(what, language);
  if (!isProposed) return label('print.card.sourced', { what: words, count: sources.length });
  return label(view.adoption ? 'print.card.proposed' : 'print.card.proposedDraft', { what: words, count });
}

function isSettled({ mark, sources }: MarkedView): boolean {
  return mark === 'proposal' || (mark === 'sourced' && sources.length > 0);
}

function describeOrigin({ mark, isMixed, sources }: MarkedView): string {
  return JSON.stringify([mark, isMixed, sources]);
}
