import { nameByLevel } from '../../model/goal-names.ts';
import type { EditionView } from '../../model/edition.ts';
import { flattenGoals } from '../../model/goal.ts';
import type { GoalView } from '../../model/goal.ts';
import type { TextView } from '../../model/text.ts';
import { capitalise } from '../../content/phrases.ts';
import { plateParts } from './figure-parts.ts';
import { layOutGoal, layOutGoals } from './goal-blocks.ts';
import { listTargets, measureRoom } from './opening.ts';
import { measureNumber } from './number-place.ts';
import { contentsEntry } from './part.ts';
import type { ContentsEntry, Part } from './part.ts';
import type { PrintContext } from '../print-context.ts';
import { gridWidthMm, spanMm } from '../paper/paper.ts';
import { drawStrip } from '../pictures/strip.ts';

/** Of number and title at a page's head, in letters; the notice beside them takes as much. */
const headLetters = 53;
/** A digit of the opening is 90 mm high, or 39 mm where it shares its page with much; a number of several characters takes columns 1 to 8. */
const digitSizeMm = 125;
const tightDigitSizeMm = 54;
const digitColumns = 8;

/** The goals: a part for each top-level goal, or one for all where there is only one level; each with its figures behind. */
export function goalParts(context: PrintContext): Part[] {
  const { view } = context;
  if (!view.goals.some((goal) => goal.children.length > 0)) {
    const part = flatGoalsPart(context);
    const host = { head: part.head ?? '', headingLevel: 2 } as const;
    return [part, ...plateParts(context, ({ goal }) => goal !== undefined, host)];
  }
  const onRight = listRightOpenings(view.goals);
  return view.goals.flatMap((top) => [
    goalPart(top, { startsOnRight: onRight.has(top), context }),
    ...plateParts(context, ({ goal }) => goal?.position === top.position, {
      head: goalHead(top, view),
      headingLevel: 2,
    }),
  ]);
}

const cardsToNextRight = 24;

/**
 * The goals whose opening is a right-hand page: the first, and then each before which many cards have been since the last of
 * them. So few pages stay empty before them, and parts of a long document stay short enough to be printed one by one.
 */
export function listRightOpenings(goals: readonly GoalView[]): ReadonlySet<GoalView> {
  const onRight = new Set<GoalView>();
  let cards = cardsToNextRight;
  for (const goal of goals) {
    if (cards >= cardsToNextRight) {
      onRight.add(goal);
      cards = 0;
    }
    cards += flattenGoals(goal.children).length;
  }
  return onRight;
}

/**
 * What stands at the head of a top-level goal's pages: its short title, or its title; where one of them has none that fits,
 * and is not only proposed, the level and number of each.
 */
export function goalHead(
  goal: GoalView,
  { goals, language }: Pick<EditionView, 'goals' | 'language'>,
): string {
  const own = findHeadTitle(goal);
  if (own === undefined || goals.some((other) => findHeadTitle(other) === undefined))
    return capitalise(nameByLevel(goal), language);
  return goal.number === undefined ? own : `${goal.number}  ${own}`;
}

function findHeadTitle({ number = '', title, shortTitle }: GoalView): string | undefined {
  const fits = (text: TextView | undefined): text is TextView =>
    text !== undefined && text.mark !== 'proposal' && number.length + text.text.length <= headLetters;
  return [shortTitle, title].find(fits)?.text;
}

function goalPart(
  goal: GoalView,
  { startsOnRight, context }: { readonly startsOnRight: boolean; readonly context: PrintContext },
): Part {
  const {
    view,
    layout: { cards, paper },
  } = context;
  const { blocks, isCompact, missing, sources } = layOutGoals(goal.children, {
    headingLevel: 2,
    cards,
    top: [goal],
  });
  const targets = listTargets(goal, context);
  const room = measureRoom(goal, targets.length);
  const isTight = isCompact || context.form === 'goal' || room !== 'enough';
  return {
    id: `goal-${goal.position}`,
    template: 'goal.njk',
    startsOnRight,
    head: goalHead(goal, view),
    contents: [goalEntry(goal)],
    values: {
      goal,
      name: capitalise(nameByLevel(goal), view.language),
      isCompact,
      isFlowing: isCompact || hasItems(goal) || room === 'none',
      targets,
      blocks,
      missing,
      sources,
      own: layOutGoal(goal, {
        headingLevel: 1,
        cards,
        below: 'opening',
        missing: 'alone',
        source: sources.length > 0 ? 'together' : 'alone',
      }),
      strip: drawStrip(view.goals, goal.position, gridWidthMm(paper)),
      digitSizeMm: digitSize(goal.number ?? '', isTight, context),
    },
  };
}

function hasItems({ lists }: GoalView): boolean {
  return lists.some(({ items }) => items.length > 0);
}

function flatGoalsPart(context: PrintContext): Part {
  const { view, label, layout } = context;
  const heading = label('print.heading.goals');
  const { blocks, missing, sources } = layOutGoals(view.goals, { headingLevel: 2, cards: layout.cards });
  return {
    id: 'goals',
    template: 'goals.njk',
    startsOnRight: true,
    head: heading,
    contents: [contentsEntry('part.goals', heading), ...view.goals.map(goalEntry)],
    values: { heading, blocks, missing, sources },
  };
}

function goalEntry(goal: GoalView): ContentsEntry {
  return {
    ...contentsEntry(goal.anchor, goal.title, goal.children.map(goalEntry)),
    number: goal.number,
    position: goal.position,
  };
}

function digitSize(number: string, isTight: boolean, { layout }: PrintContext): number {
  const size = isTight ? tightDigitSizeMm : digitSizeMm;
  return Math.floor(Math.min(size, spanMm(layout.paper, digitColumns) / measureNumber(number)));
}
