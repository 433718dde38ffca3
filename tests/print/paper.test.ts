import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { forms } from '../../src/print/forms/forms.ts';
import {
  describePage,
  gridWidthMm,
  inks,
  layPaper,
  platePapers,
  spanMm,
  textHeightMm,
  textWidthMm,
  usualPaper,
  writePaperProperties,
} from '../../src/print/paper/paper.ts';
import { preparePrint } from './print-job-fixture.ts';

const styles = path.resolve(import.meta.dirname, '../../templates/styles');

describe('the sheet (issue 11)', () => {
  it('has twelve columns, which fill the text of an upright A4 page', () => {
    expect([textWidthMm(usualPaper), textHeightMm(usualPaper)]).toEqual([164, 243]);
    expect([1, 2, 8, 12].map((columns) => spanMm(usualPaper, columns))).toEqual([10, 24, 108, 164]);
    expect(gridWidthMm(layPaper('A3'))).toBeCloseTo(251, 1);
  });

  it('is as high on a sheet that folds out as on an upright page, and keeps the columns in large print', () => {
    expect(textHeightMm(platePapers['landscape-a3'])).toBe(textHeightMm(usualPaper));
    expect(textWidthMm(forms.large.layout.paper)).toBe(168);
    expect(gridWidthMm(forms.large.layout.paper)).toBe(gridWidthMm(usualPaper));
  });

  it('is told to the browser with what the page area is wider at either side', () => {
    expect(describePage(platePapers.landscape)).toBe(
      'size: A4 landscape; margin: 28mm calc(18mm - 21pt) 29.6mm calc(18mm - 21pt);',
    );
  });

  it('has rules and lines of whole CSS pixels, since Chromium draws no others (issue 15)', () => {
    const isWhole = (points: string): boolean => Number.isInteger(Number(points) / 0.75);
    const widths = /border(?:-[a-z]+)*: ([\d.]+)pt|outline: ([\d.]+)pt|line-height: ([\d.]+)pt/g;
    const sheets = readdirSync(styles).filter((name) => /^print-.*\.css$/.test(name));
    const found = sheets.flatMap((name) =>
      [...readFileSync(path.join(styles, name), 'utf8').matchAll(widths)].map(([rule, ...points]) => ({
        place: `${name}: ${rule}`,
        // One of them is there; the others are undefined.
        points: points.join(''),
      })),
    );
    expect(found.length).toBeGreaterThan(40);
    expect(found.filter(({ points }) => !isWhole(points)).map(({ place }) => place)).toEqual([]);
  });

  it('has the inks that texts have', () => {
    const tokens = readFileSync(path.join(styles, 'tokens.css'), 'utf8');
    for (const [name, colour] of Object.entries(inks)) expect(tokens).toContain(`--${name}: ${colour};`);
  });

  it('gives style sheets every size that they ask for', async () => {
    const { job } = await preparePrint('torun', 'show');
    const asked = new Set(job.css.match(/(?<=var\(--)(span-\d+|text-\w+|gutter|indent|bleed)/g));
    const given = new Set(writePaperProperties(usualPaper).match(/(?<=--)[\w-]+(?=:)/g));
    expect(asked.size).toBeGreaterThan(10);
    expect([...asked].filter((name) => !given.has(name))).toEqual([]);
  });
});
