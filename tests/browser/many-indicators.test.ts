import { expect, it } from 'vitest';
import { openOnce } from './open-once.ts';
import { findOverlaps, preparePlan, printPlan } from './print-plan.ts';

const browser = openOnce();
const count = 12;

it('the report of many indicators has each with its values on one page (issue 10)', async () => {
  const plan = await preparePlan(async (edit) => {
    const ids = Array.from({ length: count }, (_, index) => index + 1);
    await edit('indicators.json', (content) => {
      content.indicators = ids.map((id) => ({
        id: `w-${id}`,
        name: `Wskaźnik nr ${id}, którego nazwa bierze z tego, co mierzy, tyle słów, że ma ich na dwa wiersze`,
        description: 'Liczy go raz w roku urząd statystyczny.',
        unit: '%',
        goals: { status: 'sourced', items: [{ goal: 'woda' }] },
        baseline: { date: '2024-12-31', value: id },
        targets: [{ date: '2030-12-31', value: 50 + id }],
      }));
    });
    await edit('../../monitoring/przykladowa-2025/values.json', (content) => {
      content.values = ids.map((id) => ({ indicator: `w-${id}`, date: '2025-12-31', value: 20 + id }));
    });
  });
  const report = (await printPlan(plan, ['report'], browser())).get('report') ?? [];
  const pages = report.map((runs) =>
    runs
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s+/g, ''),
  );
  // Once as a heading, once over its values.
  for (let id = 1; id <= count; id++)
    expect(
      pages.map((text) => text.split(`Wskaźniknr${id},`).length - 1).filter((found) => found > 0),
      `indicator ${id}`,
    ).toEqual([2]);
  const withIndicators = pages.filter((text) => text.includes('Wskaźniknr'));
  expect(withIndicators.length).toBeLessThanOrEqual(Math.ceil(count / 2));
  expect(findOverlaps(report)).toEqual([]);
});
