import type { EditionView } from '../../model/edition.ts';
import type { GoalReference } from '../../model/goal-names.ts';

/**
 * So many goals, or other members of a list, stand on one page; of more, a page shows the highest and leads to the rest.
 * Sixty titles are some ten screens of a phone: further down nobody finds anything by looking, and at a thousand the page
 * takes seconds to open there.
 */
const mostAtOnce = 60;

/** Lists that are longer have so many members a page, fewer where these are big: round numbers are easy to find. */
const perPage = [50, 20, 10, 5] as const;

/** What a list may add to a page, in elements of HTML; with what stands around it that stays below 1,500. */
export const mostElements = 1_200;

/** An entry of a register names so many goals; of more it says how many there are. */
export const mostGoalsNamed = 8;

/** Whether a plan has more goals than one page can show. */
export function hasManyGoals({ allGoals }: Pick<EditionView, 'allGoals'>): boolean {
  return allGoals.length > mostAtOnce;
}

/** Whether a list is too long for one page. */
export function isLong(members: readonly unknown[]): boolean {
  return members.length > mostAtOnce;
}

/** Whether an edition has a list that is too long for one page. */
export function hasLongList(view: EditionView): boolean {
  const { partners, instruments, indicators, sources } = view;
  return hasManyGoals(view) || [partners, instruments, indicators, sources].some(isLong);
}

/** Neighbours in a long list that share a page. */
export interface ListPart<Member> {
  readonly members: readonly Member[];
  /** The places of the first and the last of them, from 1. */
  readonly from: number;
  readonly to: number;
  /** What the address has behind that of the list, `51-100`; nothing where the list begins. */
  readonly words: readonly string[];
}

/**
 * The list in parts of one page each; a list that is not long is one part. `measure` gives about how many elements of HTML
 * a member is: the same in every language, as pages are translated one by one.
 */
export function splitList<Member>(
  members: readonly Member[],
  measure: (member: Member) => number,
): readonly ListPart<Member>[] {
  const whole = [{ members, from: 1, to: members.length, words: [] }];
  if (!isLong(members)) return whole;
  const sizes = members.map(measure);
  const total = (from: number, size: number): number =>
    sizes.slice(from, from + size).reduce((sum, one) => sum + one, 0);
  const starts = (size: number): number[] =>
    Array.from({ length: Math.ceil(members.length / size) }, (_, index) => index * size);
  const size =
    perPage.find((candidate) => starts(candidate).every((from) => total(from, candidate) <= mostElements)) ??
    perPage[perPage.length - 1] ??
    1;
  return starts(size).map((from) => ({
    members: members.slice(from, from + size),
    from: from + 1,
    to: Math.min(from + size, members.length),
    // Also of the last part that is not full: its address stays when members are added.
    words: from === 0 ? [] : [`${from + 1}-${from + size}`],
  }));
}

/** The id of the page of a part: that of the list itself where it begins. */
export function partPageId(listId: string, { words }: Pick<ListPart<unknown>, 'words'>): string {
  return [listId, ...words].join('/');
}

/** The page of a part as the pages of the others name it: `51–100`. */
export interface PartLink {
  readonly pageId: string;
  readonly name: string;
  readonly isCurrent: boolean;
}

/** The ways between the pages of a list, in the words of `nameOf`; none where it has only one. */
export function linkParts<Member>(
  listId: string,
  parts: readonly ListPart<Member>[],
  current: ListPart<Member> | undefined,
  nameOf: (part: ListPart<Member>) => string = namePlaces,
): readonly PartLink[] {
  if (parts.length === 1) return [];
  return parts.map((part) => ({
    pageId: partPageId(listId, part),
    name: nameOf(part),
    isCurrent: part === current,
  }));
}

/** `51–100`: the places of the first and the last member. */
export function namePlaces({ from, to }: ListPart<unknown>): string {
  return nameRange(String(from), String(to));
}

/** The numbers of the first and the last goal, `2.51–2.100`; their places where they have none. */
export function nameGoalRange(part: ListPart<Pick<GoalReference, 'number'>>): string {
  const [from, to] = [part.members[0]?.number, part.members.at(-1)?.number];
  return from === undefined || to === undefined ? namePlaces(part) : nameRange(from, to);
}

function nameRange(from: string, to: string): string {
  return from === to ? from : `${from}–${to}`;
}
