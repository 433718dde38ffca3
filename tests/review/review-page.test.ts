import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProject } from '../../src/load/load-project.ts';
import { createSay } from '../../src/messages/program-texts.ts';
import { reviewProject } from '../../src/review/review-project.ts';
import { writeReviewPage } from '../../src/review/write-review.ts';
import { readSettings } from '../../src/settings.ts';
import { openOnce } from '../browser/open-once.ts';
import { findAccessibilityFaults } from '../site/in-browser/find-accessibility-faults.ts';
import { findMarkupFaults } from '../site/in-browser/find-markup-faults.ts';

const project = path.resolve(import.meta.dirname, '../..');
const fixtures = ['data-golden', 'data-five-levels', 'data-english', 'data-ukrainian'];

describe('the page of a review (issue 13)', () => {
  const browser = openOnce();
  const pages: string[] = [];
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-review-'));
    for (const name of fixtures) {
      const data = path.join(project, 'tests/fixtures', name);
      const settings = readSettings(project, { data }, {});
      const loaded = await loadProject(settings);
      for (const language of ['pl', 'en'] as const) {
        const review = reviewProject(loaded, { date: '2027-03-01', messages: language });
        const writer = { say: createSay(language), language, version: '0.0.0' };
        const page = `${name}.${language}.html`;
        await writeFile(path.join(folder, page), writeReviewPage(review, writer, settings.paths.templates));
        pages.push(page);
      }
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has sound markup, nothing that axe objects to, and loads nothing, on a telephone and at a desk', async () => {
    expect(pages).toHaveLength(8);
    expect(await findMarkupFaults(folder, pages)).toEqual([]);
    const visits = pages.map((page) => ({
      page,
      viewings: [
        { widthPx: 320, scheme: 'light' as const },
        { widthPx: 1280, scheme: 'dark' as const },
      ],
    }));
    expect(await findAccessibilityFaults(browser(), { folder }, visits)).toEqual([]);
  }, 120_000);
});
