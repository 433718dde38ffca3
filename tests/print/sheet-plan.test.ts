import { describe, expect, it } from 'vitest';
import { flattenGoals } from '../../src/model/goal.ts';
import type { GoalView } from '../../src/model/goal.ts';
import { forms } from '../../src/print/forms/forms.ts';
import { countLines, planSheet } from '../../src/print/parts/sheet-plan.ts';
import type { SheetSpace } from '../../src/print/parts/sheet-plan.ts';
import { parseJob, preparePrint, foldText } from './print-job-fixture.ts';

const page: SheetSpace = { widthMm: 164, heightPt: 689, otherPt: 190, scales: [1] };

describe('the strategy on one page (issue 15)', () => {
  it('has a column for each highest goal, and all goals where they fit', async () => {
    const { view } = await preparePrint('torun', 'show');
    const plan = planSheet(view.goals, page)!;
    expect(plan).toMatchObject({ columns: 4, scale: 1, omittedLevels: new Set() });
    expect(plan.goals.map(({ children }) => children.length)).toEqual([6, 6, 4, 6]);
    expect(plan.squareMm).toBeGreaterThanOrEqual(9);
  });

  it('leaves out the lowest level where not all fit, and knows what it left out', async () => {
    const { view } = await preparePrint('torun', 'show');
    const plan = planSheet(view.goals, { ...page, otherPt: 300 })!;
    expect(plan.omittedLevels).toEqual(new Set(['operacyjny']));
    expect(plan.goals.map(({ omitted }) => omitted.length)).toEqual([6, 6, 4, 6]);
    expect(plan.squareMm).toBe(24);
  });

  it('is made smaller before a level is left out, and never refused for its data', async () => {
    const { view } = await preparePrint('torun', 'show');
    const scales = [1.4, 1.2, 1];
    const space = { widthMm: 164 * 1.4, heightPt: 689 * 1.4, otherPt: 190, scales };
    expect(planSheet(view.goals, space)).toMatchObject({ scale: 1.4, omittedLevels: new Set() });
    const many = Array.from({ length: 12 }, (_, index) => view.goals[index % 4]!);
    expect(planSheet(many, space)!.scale).toBeLessThan(1.4);
    expect(
      planSheet(
        Array.from({ length: 200 }, () => view.goals[0]!),
        page,
      ),
    ).toBeUndefined();
    for (const form of [forms.sheet, forms.poster])
      expect(
        form.listContents({ ...view, goals: Array.from({ length: 200 }, () => view.goals[0]!) }),
      ).toEqual([]);
  });

  it('gives long words the width that they need', () => {
    expect(countLines('Energieversorgungsunabhängigkeit', 10)).toBe(Infinity);
    expect(countLines('Energieversorgungsunabhängigkeit', 20)).toBe(1);
    expect(countLines('x'.repeat(90), 10)).toBeLessThan(12);
  });

  it.each(['torun', 'golden', 'one-level', 'three-levels'] as const)(
    'shows each goal of %s in the document, with number, title and page, as a link',
    async (name) => {
      const { view, job } = await preparePrint(name, 'show');
      const links = parseJob(job)('.sheet-goals a');
      expect(links.map((link) => [link.getAttribute('href'), foldText(link.textContent)])).toEqual(
        flattenGoals(view.goals).map((goal: GoalView) => [
          `#${goal.anchor}`,
          foldText(
            `${goal.number ?? ''} ${goal.title.text}${goal.title.saysProposal ? ' (propozycja redakcyjna)' : ''} s.`,
          ),
        ]),
      );
      expect(parseJob(job)('.sheet-square')).toHaveLength(view.goals.length);
    },
  );
});
