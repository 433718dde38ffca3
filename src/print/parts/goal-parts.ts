import { nameByLevel, shortenTitle } from '../../model/goal-names.ts';
import { listTexts } from '../../model/statements.ts';
import type { GoalView } from '../../model/goal.ts';
import { capitalise } from '../../content/phrases.ts';
import { plateParts } from './figure-parts.ts';
import { layOutGoal, layOutGoals } from './goal-blocks.ts';
import { measureNumber } from './number-place.ts';
import { contentsEntry } from './part.ts';
import type { ContentsEntry, Part } from './part.ts';
import type { PrintContext } from '../print-context.ts';
import { gridWidthMm, spanMm } from '../paper/paper.ts';
import { drawStrip } from '../pictures/strip.ts';

const headTitleLength = 53;
/** A digit of the opening is 90 mm high; a number of several characters takes columns 1 to 8. */
const digitSizeMm = 125;
const compactDigitSizeMm = 54;
const digitColumns = 8;

/** The goals: a part for each top-level goal, or one for all where there is only one level; each with its figures behind. */
export function goalParts(context: PrintContext): Part[] {
  const { view } = context;
  if (!view.goals.some((goal) => goal.children.length > 0)) {
    const part = flatGoalsPart(context);
    const host = { head: part.head ?? '', headingLevel: 2 } as const;
    return [part, ...plateParts(context, ({ goal }) => goal !== undefined, host)];
  }
  return view.goals.flatMap((top) => [
    goalPart(top, context),
    ...plateParts(context, ({ goal }) => goal?.position === top.position, {
      head: cardsHead(top),
      headingLevel: 2,
    }),
  ]);
}

/** The name of the `@page` rule for a top-level goal's cards. */
export function cardsPageName(position: number): string {
  return `cards-${position}`;
}

/** What stands at the head of a top-level goal's cards: its title, unless that is only proposed. */
export function cardsHead(goal: GoalView): string {
  if (goal.title.mark === 'proposal') return goal.number === undefined ? goal.level.name.one : goal.label;
  const title = shortenTitle(goal.title.text, headTitleLength - (goal.number?.length ?? 0));
  return goal.number === undefined ? title : `${goal.number}  ${title}`;
}

function goalPart(goal: GoalView, context: PrintContext): Part {
  const {
    view,
    layout: { cards },
  } = context;
  const { blocks, isCompact, missing, sources } = layOutGoals(goal.children, {
    headingLevel: 2,
    cards,
    top: [goal],
  });
  const name = capitalise(nameByLevel(goal), view.language);
  return {
    id: `goal-${goal.position}`,
    template: 'goal.njk',
    startsOnRight: !isCompact || goal.position === 1,
    head: undefined,
    contents: [goalEntry(goal)],
    values: {
      goal,
      name,
      isCompact,
      isFlowing: isCompact || flowsOver(goal),
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
      strip: drawStrip(view.goals, goal.position, gridWidthMm(context.layout.paper)),
      digitSizeMm: digitSize(goal.number ?? '', isCompact || context.form === 'goal', context),
      cardsPage: cardsPageName(goal.position),
    },
  };
}

/** What is left of an opening page below the digit; and what, about, stands there. */
const openingRoomPt = 370;
const title = { lettersInLine: 50, linePt: 22.5 } as const;
const row = { lettersInLine: 70, linePt: 15, gapPt: 8 } as const;

/** True where an opening may take more than its page: then nothing of it is set to the foot of the page. */
function flowsOver(goal: GoalView): boolean {
  const { children, lists } = goal;
  if (lists.some(({ items }) => items.length > 0)) return true;
  const linesOf = (letters: number, lettersInLine: number): number => Math.ceil(letters / lettersInLine);
  const rows = children.reduce(
    (sum, child) => sum + linesOf(child.title.text.length, row.lettersInLine) * row.linePt + row.gapPt,
    0,
  );
  const texts = listTexts('goal', goal, 'words').map(({ text }) =>
    linesOf(text.text.length, row.lettersInLine),
  );
  const textsPt = texts.reduce((sum, lines) => sum + lines * row.linePt, 0);
  return linesOf(goal.title.text.length, title.lettersInLine) * title.linePt + rows + textsPt > openingRoomPt;
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

function digitSize(number: string, isCompact: boolean, { layout }: PrintContext): number {
  const size = isCompact ? compactDigitSizeMm : digitSizeMm;
  return Math.floor(Math.min(size, spanMm(layout.paper, digitColumns) / measureNumber(number)));
}
