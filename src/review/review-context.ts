import type { Say } from '../messages/program-texts.ts';
import type { EditionView } from '../model/edition.ts';
import type { EditionIndex } from '../validate/places/edition-index.ts';
import { select, selectOne } from '../validate/places/place.ts';
import type { Place } from '../validate/places/place.ts';
import type { RuleContext } from '../validate/rule.ts';
import type { Remark, ReviewPlace, Topic } from './review.ts';

/** What every part of a review is given. */
export interface ReviewContext {
  readonly date: string;
  /** The only edition that is reviewed; undefined for all. */
  readonly edition?: string | undefined;
  readonly say: Say;
  readonly rules: RuleContext;
}

/** An edition as readers see it, and where its goals and entries stand. */
export interface ReviewedEdition {
  readonly view: EditionView;
  readonly index: EditionIndex;
}

/** What a remark can say; each has a message and a hint, `review.message.….` and `review.hint.…`. */
export type RemarkCode =
  | 'consultation-ended'
  | 'horizon-past'
  | 'indicator-without-goal'
  | 'instrument-without-goal'
  | 'kind-without-entry'
  | 'long-text'
  | 'no-result-with-measure'
  | 'partner-without-goal'
  | 'result-overdue'
  | 'results-without-measure'
  | 'source-never-cited'
  | 'target-without-value';

/** Says something of a place in the data. */
export function remarkAt(
  place: Pick<Place, 'file' | 'pointer'>,
  { topic, code }: { readonly topic: Topic; readonly code: RemarkCode },
  values: Readonly<Record<string, string | number>>,
  { say }: Pick<ReviewContext, 'say'>,
): Remark {
  return {
    topic,
    code,
    ...placeOf(place),
    message: say(`review.message.${code}`, values),
    hint: say(`review.hint.${code}`, values),
  };
}

/** Where a value stands. */
export function placeOf({ file, pointer }: Pick<Place, 'file' | 'pointer'>): ReviewPlace {
  return { file: file.path, ...file.locate(pointer, 'value') };
}

/** The words of a text or of a name's forms: in the wanted language, or in the first that there is. */
export function readWords(text: Place, language: string): string | undefined {
  const inLanguage = selectOne(text, language) ?? select(text, '*')[0];
  const places = [
    text,
    ...(inLanguage ? [inLanguage, ...select(inLanguage, 'text'), ...select(inLanguage, 'other')] : []),
  ];
  return places.map(({ value }) => value).find((value) => typeof value === 'string');
}

/** Where a goal's results stand, or one of them, numbered from 1. */
export function resultsOf(
  { index }: ReviewedEdition,
  { id }: { readonly id: string },
  number?: number,
): Pick<Place, 'file' | 'pointer'> {
  const goal = index.goals.find((candidate) => candidate.id === id);
  if (goal === undefined) throw new Error(`The goal "${id}" of the view is not in the data.`);
  const item = number === undefined ? '' : `/items/${number - 1}`;
  return { file: goal.file, pointer: `${goal.pointer}/details/results${item}` };
}

/** True for a plan that applies no longer: nobody has to keep to it, or to mend it. */
export function isOver({ view }: Pick<ReviewedEdition, 'view'>): boolean {
  return view.status.type === 'superseded' || view.status.type === 'expired';
}
