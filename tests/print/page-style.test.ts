import { describe, expect, it } from 'vitest';
import type { GoalView } from '../../src/model/goal.ts';
import { cssString } from '../../src/print/paper/page-style.ts';
import { goalHead } from '../../src/print/parts/goal-parts.ts';
import { preparePrint } from './print-job-fixture.ts';

describe('the margins of the pages', () => {
  const prepared = preparePrint('torun', 'show');

  it('say on every page what a loose sheet is', async () => {
    const { view, job } = await prepared;
    const foot = readStrings(job.css).find((text) => text.includes('wersja'));
    // Finishing writes the hash in the stead of the zeros: a change of the data leaves the style as it is.
    expect(foot).toBe(
      'Strategia Torunia do roku 2020. Nie obowiązuje od 17 maja 2018 r.\nDokument pełny z propozycjami redakcyjnymi, dane z 22 listopada 2026 r., wersja 00000000',
    );
    expect(job.footHash).toBe(view.hash.slice(0, 8));
  });

  it('name at the head of each page of a goal its level and number where a title does not fit, uncut, outside (issue 15)', async () => {
    const { job } = await prepared;
    const head = /@page goal-2:right \{ @top-right \{ content: ("[^"]*")/.exec(job.css)?.[1];
    expect(readString(head ?? '')).toBe('Cel strategiczny 2');
    expect(job.css).toMatch(/@page goal-2:left \{ @top-left \{ content: "/);
    expect(job.css).not.toContain(cssString('…').slice(1, -1));
  });

  it('name there each goal by its short title where the data give one (issue 15)', async () => {
    const { view } = await prepared;
    const [first, ...others] = view.goals;
    const shorten = (goal: GoalView, text: string): GoalView => ({
      ...goal,
      shortTitle: { ...goal.title, text, marked: text },
    });
    const goals = [shorten(first!, 'Bezpieczne miasto'), ...others.map((goal) => shorten(goal, 'Krótko'))];
    expect(goalHead(goals[0]!, { goals, language: 'pl' })).toBe('1  Bezpieczne miasto');
    expect(goalHead(goals[0]!, { goals: [goals[0]!, ...others], language: 'pl' })).toBe('Cel strategiczny 1');
    const proposed = { ...goals[0]!, shortTitle: { ...goals[0]!.shortTitle!, mark: 'proposal' as const } };
    expect(goalHead(proposed, { goals: [proposed], language: 'pl' })).toBe('Cel strategiczny 1');
  });

  it('are empty on the cover and on blank pages', async () => {
    const { job } = await prepared;
    for (const page of ['cover', 'blank']) {
      const rule = new RegExp(`@page ${page} \\{(.*)\\}`).exec(job.css)?.[1] ?? '';
      for (const box of ['top-left', 'top-right', 'bottom-left', 'bottom-right'])
        expect(rule).toContain(`@${box} { content: none; }`);
    }
  });

  it('carry a tab that steps down the page from goal to goal', async () => {
    const { job } = await prepared;
    const tops = [1, 2, 3, 4].map((position) =>
      Number(
        new RegExp(`@page goal-${position}:right \\{ @right-top \\{ [^}]*margin-top: ([\\d.]+)mm`).exec(
          job.css,
        )?.[1],
      ),
    );
    expect(tops).toEqual([0, 67.67, 135.33, 203]);
  });

  it('use no custom property, which Chromium ignores there', async () => {
    const { job } = await prepared;
    const pageRules = job.css.match(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g) ?? [];
    expect(pageRules.length).toBeGreaterThan(20);
    expect(pageRules.filter((rule) => rule.includes('var('))).toEqual([]);
  });
});

function readStrings(css: string): string[] {
  return [...css.matchAll(/content: ("[^"]*")/g)].map((match) => readString(match[1] ?? ''));
}

function readString(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('\u00a0', ' ');
}
