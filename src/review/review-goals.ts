import type { EditionView } from '../model/edition.ts';
import type { GoalView } from '../model/goal.ts';
import type { ListId, ListView } from '../model/goal-lists.ts';
import { listTexts } from '../model/statements.ts';
import { placeOf } from './review-context.ts';
import type { ReviewedEdition } from './review-context.ts';
import type { Cell, ColumnName, GoalRow } from './review.ts';

/** What each goal has, whatever its level. */
export function reviewGoals({ view, index }: ReviewedEdition): GoalRow[] {
  const places = new Map(index.goals.map((place) => [place.id, place]));
  return view.allGoals.map((goal) => {
    const place = places.get(goal.id);
    if (place === undefined) throw new Error(`The goal "${goal.id}" of the view is not in the data.`);
    return {
      id: goal.id,
      number: goal.number,
      title: goal.title.text,
      level: goal.level.name.one,
      depth: goal.level.depth,
      ...placeOf(place),
      cells: describeCells(goal, view),
    };
  });
}

function describeCells(goal: GoalView, view: EditionView): Record<ColumnName, Cell> {
  const list = (id: ListId): ListView | undefined => goal.lists.find((candidate) => candidate.id === id);
  return {
    results: describeList(list('results')),
    partners: describeList(list('partners')),
    instruments: describeList(list('instruments')),
    indicators: describeIndicators(goal),
    values: describeValues(goal, view),
    deadlines: describeDeadlines(list('results')),
    sources: describeSources(goal),
  };
}

function describeList(list: ListView | undefined): Cell {
  if (list === undefined) return { state: 'not-expected' };
  if (list.mark === 'missing') return { state: 'missing' };
  if (list.items.length === 0) return { state: 'empty' };
  const isProposal = list.items.every(({ mark }) => mark === 'proposal');
  return { state: 'given', count: list.items.length, ...(isProposal && { isProposal }) };
}

/** A goal whose parts are measured is measured. */
function describeIndicators(goal: GoalView): Cell {
  const count = goal.indicatorIds.length;
  if (count > 0) return { state: 'given', count };
  const below = new Set(goal.children.flatMap(listIndicators)).size;
  return below > 0 ? { state: 'below', count: below } : { state: 'missing' };
}

function listIndicators(goal: GoalView): string[] {
  return [...goal.indicatorIds, ...goal.children.flatMap(listIndicators)];
}

/** Of the indicators that measure a goal, those of which a value is known that is no target. */
function describeValues({ indicatorIds }: GoalView, { indicators }: EditionView): Cell {
  const own = indicators.filter(({ id }) => indicatorIds.includes(id));
  const known = own.filter(({ baseline, values }) => baseline !== undefined || values.length > 0);
  return countOf(known.length, own.length);
}

function describeDeadlines(results: ListView | undefined): Cell {
  const items = results?.items ?? [];
  return countOf(items.filter(({ year }) => year !== undefined).length, items.length);
}

function countOf(count: number, of: number): Cell {
  if (of === 0) return { state: 'not-expected' };
  return count === 0 ? { state: 'missing' } : { state: 'given', count, of };
}

/** Different sources of its texts and lists. */
function describeSources(goal: GoalView): Cell {
  const texts = listTexts('goal', goal).map(({ text }) => text);
  const marked = [
    ...texts,
    ...goal.lists,
    ...goal.lists.flatMap(({ items }) => items),
    goal.domains,
    goal.related,
  ];
  const count = new Set(marked.flatMap(({ sources }) => sources.map(({ id }) => id))).size;
  return count === 0 ? { state: 'missing' } : { state: 'given', count };
}
