import type { EditionView } from '../../model/edition.ts';
import type { GoalReference } from '../../model/goal-names.ts';
import type { LanguageTools } from '../../content/environment.ts';
import { editionPageId } from '../links/page-ids.ts';
import type { PageLinks } from './site-page.ts';

/** The anchor on the front page of how to comment. */
export const waysAnchor = 'ways';

/** A way to comment. */
export interface CommentLink {
  readonly href: string;
  readonly words: string;
  /** `external` where it leads to the form. */
  readonly rel: 'external' | undefined;
}

/** What an edition under consultation asks of its readers. */
export interface Consultation {
  /** Until when, as a sentence. */
  readonly deadline: string;
  /** To the form, else to the page that says how to comment. */
  readonly link: CommentLink;
  /** The same about one goal, whose word in addresses is filled in. */
  readonly about: (goal: Pick<GoalReference, 'word' | 'genitiveLabel'>) => CommentLink;
}

/** Undefined where the edition is not, or no longer, under consultation. */
export function describeConsultation(
  view: EditionView,
  links: PageLinks,
  { label, formatDate }: Pick<LanguageTools, 'label' | 'formatDate'>,
): Consultation | undefined {
  const { type, to, form, isOver } = view.status;
  if (type !== 'consultation' || isOver || to === undefined) return undefined;
  const ways = links.page(editionPageId(view.id, 'front'), waysAnchor);
  const lead = (words: string, goal?: string): CommentLink =>
    form === undefined
      ? { href: ways, words, rel: undefined }
      : { href: goal === undefined ? form : nameGoal(form, goal), words, rel: 'external' };
  const nameGoal = (address: string, goal: string): string => {
    const url = new URL(address);
    url.searchParams.set(label('site.consultation.parameter'), goal);
    return url.href;
  };
  return {
    deadline: label('site.consultation.deadline', { date: formatDate(to) }),
    link: lead(label(form === undefined ? 'site.front.ways' : 'site.front.form')),
    about: (goal) => lead(label('site.consultation.about', { goal: goal.genitiveLabel }), goal.word),
  };
}
