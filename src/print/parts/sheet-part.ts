import type { GoalView } from '../../model/goal.ts';
import { wordForCount } from '../../content/phrases.ts';
import { gridWidthMm, textHeightMm } from '../paper/paper.ts';
import type { PrintContext } from '../print-context.ts';
import type { Part } from './part.ts';
import { countLines, fitsSquare, planSheet } from './sheet-plan.ts';
import type { SheetGoal, SheetPlan } from './sheet-plan.ts';

/** The plan of a sheet as its template takes it. */
interface ShownSheet extends Omit<SheetPlan, 'goals'> {
  readonly goals: readonly ShownGoal[];
  /** Says what of the goals is not on the sheet; undefined where all of them are. */
  readonly omission: string | undefined;
}

interface ShownGoal {
  readonly goal: GoalView;
  /** Whether its number stands in its square. */
  readonly fitsSquare: boolean;
  /** How many goals below it are not shown, in words. */
  readonly counts: string | undefined;
  readonly children: readonly ShownGoal[];
}

const ptPerMm = 72 / 25.4;
/** Of what stands above and below the goals; letters of the serif are about as wide as those of the sans. */
const title = { letterPt: 34, linePt: 37.5 } as const;
const reading = { letterPt: 10.5, linePt: 15 } as const;
const vision = { letterPt: 13, linePt: 18.75 } as const;
const small = { letterPt: 9, linePt: 12 } as const;

/** `Dziedziny życia: `, about. */
const domainsBegin = 'xxxxxxxxx xxxxx: ';
/** What an act says of its attachment, at the top of the adopted text. */
const attachmentPt = 60;
/** Municipality, state, and what stands below the goals. */
const ownSheetPt = 120;

/** How high a text stands in a width. */
function heightOf(text: string, size: { letterPt: number; linePt: number }, widthMm: number): number {
  return countLines(text, (widthMm * ptPerMm) / size.letterPt) * size.linePt;
}

/** The page of the document that shows the structure of its goals; undefined where it has to go on over several. */
export function planStructurePage(heading: string, context: PrintContext): ShownSheet | undefined {
  const { view, layout } = context;
  if (layout.cards !== 'in-columns') return undefined;
  const widthMm = gridWidthMm(layout.paper);
  const { goalsIntroduction, goalsClosing, domains } = view;
  const names = domains?.items.map(({ name }) => name.text).join(', ');
  const texts = [goalsIntroduction, goalsClosing].filter((one) => one !== undefined);
  const plan = planSheet(view.goals, {
    widthMm,
    heightPt: textHeightMm(layout.paper) * ptPerMm,
    otherPt:
      heightOf(heading, title, widthMm) +
      26.25 +
      texts.reduce((sum, one) => sum + heightOf(one.text, reading, widthMm) + 11.25, 0) +
      (names === undefined ? 0 : heightOf(`${domainsBegin}${names}`, small, widthMm) + 11.25) +
      (context.attachment === undefined || view.mission || view.vision ? 0 : attachmentPt),
    scales: [1],
  });
  return plan && showSheet(plan, 'print.sheet.omitted', context);
}

/** What a sheet of its own has room for, on paper so many times as large as a page of the document. */
export function planOwnSheet(
  { goals, title: name, vision: words }: PrintContext['view'],
  { widthMm, heightMm, largestScale }: OwnSheet,
): SheetPlan | undefined {
  const pageMm = widthMm / largestScale;
  return planSheet(goals, {
    widthMm,
    heightPt: heightMm * ptPerMm,
    otherPt:
      ownSheetPt +
      heightOf(name.text, title, pageMm) +
      (words === undefined ? 0 : heightOf(words.text, vision, pageMm) + 22.5),
    scales: [largestScale, 1.2, 1].filter((scale) => scale <= largestScale),
  });
}

export interface OwnSheet {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly largestScale: number;
}

/** The strategy on a sheet of its own. Throws where it has no room. */
export function sheetPart(context: PrintContext, sheet: OwnSheet): Part {
  const plan = planOwnSheet(context.view, sheet);
  if (!plan) throw new Error('A sheet was offered that has no room for the goals.');
  return {
    id: 'sheet',
    template: 'sheet.njk',
    startsOnRight: false,
    head: context.formName,
    contents: [],
    values: { plan: showSheet(plan, 'print.summary.omitted', context) },
  };
}

function showSheet(
  { goals, omittedLevels, ...plan }: SheetPlan,
  omission: string,
  context: PrintContext,
): ShownSheet {
  const omitted = context.view.levels.filter(({ id }) => omittedLevels.has(id));
  const all = goals.flatMap((goal) => listOmitted(goal));
  return {
    ...plan,
    omittedLevels,
    goals: goals.map((goal) => showGoal(goal, plan.squareMm, context)),
    omission:
      omitted.length === 0 ? undefined : context.label(omission, { goals: countByLevel(all, context) }),
  };
}

function listOmitted({ omitted, children }: SheetGoal): readonly GoalView[] {
  return [...omitted, ...children.flatMap((child) => listOmitted(child))];
}

function showGoal(
  { goal, children, omitted }: SheetGoal,
  squareMm: number,
  context: PrintContext,
): ShownGoal {
  return {
    goal,
    fitsSquare: goal.number !== undefined && fitsSquare(goal.number, squareMm),
    counts: omitted.length === 0 ? undefined : countByLevel(omitted, context),
    children: children.map((child) => showGoal(child, squareMm, context)),
  };
}

function countByLevel(goals: readonly GoalView[], { view, language }: PrintContext): string {
  return view.levels
    .map((level) => ({ level, count: goals.filter((goal) => goal.level.id === level.id).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${String(count)} ${wordForCount(count, level.name, language)}`)
    .join(', ');
}
