import { lineChart } from '../../content/charts/line-chart.ts';
import type { LineChart } from '../../content/charts/line-chart.ts';
import { flattenGoals } from '../../model/goal.ts';
import type { GoalView } from '../../model/goal.ts';
import type { IndicatorView } from '../../model/indicator.ts';
import { listTexts } from '../../model/statements.ts';
import type { TextView } from '../../model/text.ts';
import type { PrintContext } from '../print-context.ts';

/** What is aimed at, as a small picture. */
interface OpeningTarget {
  readonly indicator: IndicatorView;
  readonly chart: LineChart;
}

const mostTargets = 3;

/** Indicators of a goal, or of those below it, that have a baseline, a target and sources; more would be a list, which stands elsewhere. */
export function listTargets(goal: GoalView, { view, formatNumber }: PrintContext): OpeningTarget[] {
  const ids = new Set([goal, ...flattenGoals(goal.children)].flatMap(({ indicatorIds }) => indicatorIds));
  return view.indicators
    .filter(({ id, mark, baseline, targets }) => {
      const values = [baseline, ...targets];
      const isSourced = mark !== 'proposal' && values.every((value) => value?.mark !== 'proposal');
      return ids.has(id) && isSourced && baseline !== undefined && targets.length > 0;
    })
    .flatMap((indicator) => {
      const adopted = { ...indicator, values: [] };
      const chart = lineChart(adopted, ({ value }) => formatNumber(value.value), 'small');
      return chart ? [{ indicator, chart }] : [];
    })
    .slice(0, mostTargets);
}

/** What is left of the page below a large digit, and below a small one; and what, about, stands there. */
const roomsPt = { large: 370, small: 510 } as const;
const sizes = {
  title: { lettersInLine: 50, linePt: 22.5 },
  words: { lettersInLine: 55, linePt: 18.75 },
  row: { lettersInLine: 70, linePt: 15 },
} as const;
const rowGapPt = 8;
const targetPt = 60;

/** Whether all that an opening says fits on its page below a large digit, or only below a small one, or not at all. */
export function measureRoom(goal: GoalView, targets: number): 'enough' | 'little' | 'none' {
  const rows = goal.children.reduce((sum, child) => sum + heightPt(child.title, 'row') + rowGapPt, 0);
  const words = listTexts('goal', goal, 'words').reduce((sum, { text }) => sum + heightPt(text, 'words'), 0);
  const needed = heightPt(goal.title, 'title') + words + rows + targets * targetPt;
  return needed <= roomsPt.large ? 'enough' : needed <= roomsPt.small ? 'little' : 'none';
}

function heightPt({ text }: TextView, size: keyof typeof sizes): number {
  const { lettersInLine, linePt } = sizes[size];
  return Math.ceil(text.length / lettersInLine) * linePt;
}
