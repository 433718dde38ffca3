import { describe, expect, it } from 'vitest';
import { foldText, parseJob, preparePrint } from './print-job-fixture.ts';
import type { Select } from '../site/in-browser/parse-site-page.ts';

const documents = [
  ['torun', 'show', 'pl'],
  ['torun', 'show', 'en'],
  ['torun', 'hide', 'pl'],
  ['golden', 'show', 'pl'],
  ['golden', 'show', 'en'],
  ['golden', 'hide', 'pl'],
  ['one-level', 'show', 'pl'],
  ['three-levels', 'show', 'pl'],
  ['three-levels', 'show', 'en'],
  ['three-levels', 'hide', 'pl'],
] as const;

describe.each(documents)(
  'the printed document of %s (proposals: %s, language: %s)',
  (name, proposals, language) => {
    const prepared = preparePrint(name, proposals, language);

    it('has ids that are unique and that PDF destinations can carry', async () => {
      const ids = parseJob((await prepared).job)('[id]').map((element) => element.id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(ids.filter((id) => !/^[A-Za-z][A-Za-z0-9._-]*$/.test(id))).toEqual([]);
    });

    it('links and gives pages only to places that it has', async () => {
      const select = parseJob((await prepared).job);
      const ids = new Set(select('[id]').map((element) => element.id));
      const hrefs = select('a').map((link) => link.getAttribute('href') ?? '');
      const inner = hrefs.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
      const outer = hrefs.filter((href) => !href.startsWith('#'));
      const pages = select('[data-page-of]').map((slot) => slot.getAttribute('data-page-of') ?? '');
      expect([...inner, ...pages].filter((id) => !ids.has(id))).toEqual([]);
      expect(outer.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
      expect(pages.length).toBeGreaterThan(5);
    });

    it('has one main heading in each section and skips no level', async () => {
      const { job } = await prepared;
      for (const section of job.sections.filter(({ id }) => id !== 'back')) {
        const levels = parseJob({ ...job, sections: [section] })('h1, h2, h3, h4, h5, h6').map((heading) =>
          Number(heading.localName.slice(1)),
        );
        expect(
          levels.filter((level) => level === 1),
          section.id,
        ).toHaveLength(1);
        expect(levels[0], section.id).toBe(1);
        const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
        expect(skips, section.id).toEqual([]);
      }
    });

    it('has headings that differ from each other, and none that is empty', async () => {
      const headings = parseJob((await prepared).job)('h1, h2, h3, h4, h5').map(hearHeading);
      expect(headings.filter((text) => text === '')).toEqual([]);
      expect(headings.filter((text, index) => headings.indexOf(text) !== index)).toEqual([]);
    });

    it('gives each goal a heading with its number and title, at its anchor', async () => {
      const { view, job } = await prepared;
      const select = parseJob(job);
      for (const goal of view.allGoals) {
        const [heading] = select(`[id="${goal.anchor}"]`);
        expect(heading?.localName).toMatch(/^h[1-4]$/);
        const text = foldText(heading?.textContent ?? '');
        expect(text).toContain(goal.number);
        expect(text).toContain(foldText(goal.title.text));
      }
    });

    it('tells links of an index to the same goal apart by the name of the entry', async () => {
      const { view, job } = await prepared;
      const links = parseJob(job)('[data-list="index"] .page-link a');
      const entries = [...view.partners, ...view.instruments].flatMap((entry) =>
        entry.links.map((link) => [`#${link.itemAnchor}`, entry.name.text]),
      );
      expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-description')])).toEqual(
        entries,
      );
    });

    it('lists every goal in the contents, in order', async () => {
      const { view, job } = await prepared;
      const rows = parseJob(job)('[data-list="contents"] a').map((row) => row.getAttribute('href'));
      const anchors = view.allGoals.map((goal) => `#${goal.anchor}`);
      expect(rows.filter((href) => href !== null && anchors.includes(href))).toEqual(anchors);
    });

    it('prints each statement of each list', async () => {
      const { view, job } = await prepared;
      const text = foldText(job.sections.map(({ html }) => html.replaceAll('&nbsp;', ' ')).join(' '));
      const items = view.allGoals.flatMap((goal) => goal.lists).flatMap((list) => list.items);
      const ids = new Set(parseJob(job)('li').map((item) => item.id));
      expect(items.filter((item) => !ids.has(item.anchor))).toEqual([]);
      expect(text).not.toMatch(/undefined|\[object|NaN|null/);
    });

    it('shows nobody a tool tip and loads nothing from elsewhere', async () => {
      const { job } = await prepared;
      const select = parseJob(job);
      expect(select('[title], [src], script, link, iframe')).toEqual([]);
      const urls = [...job.css.matchAll(/url\('([^']*)'\)/g)].map((match) => match[1]);
      expect(urls.sort()).toEqual([...job.files.keys()].sort());
    });
  },
);

describe('the card of a goal that an indicator measures', () => {
  it('says the baseline and the target, with units and dates', async () => {
    const { job } = await preparePrint('golden', 'show');
    const lines = parseJob(job)('.card-indicator, .card-value').map((line) => foldText(line.textContent));
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Wskaźnik: Czytelnicy biblioteki, s.'),
        expect.stringContaining('Wartość bazowa: 120 (osoby), 31 grudnia 2025 r.'),
        expect.stringContaining('Wartość docelowa: 200 (osoby), 31 grudnia 2030 r.'),
      ]),
    );
  });

  it('marks what is only proposed of it', async () => {
    const { job } = await preparePrint('three-levels', 'show');
    const lines = parseJob(job)('.card-indicator, .card-value').map((line) => foldText(line.textContent));
    expect(lines).toContain('Wartość docelowa: 60 (osoby), 31 grudnia 2040 r. (propozycja redakcyjna)');
  });
});

describe('an indicator', () => {
  it('has its baseline and its targets in the document once (issue 10)', async () => {
    for (const name of ['golden', 'one-level', 'three-levels'] as const) {
      const { view, job } = await preparePrint(name, 'show');
      const lines = parseJob(job)('.card-value, .register-value').length;
      const values = view.indicators.map(({ baseline, targets }) => (baseline ? 1 : 0) + targets.length);
      expect(lines, name).toBe(values.reduce((sum, length) => sum + length, 0));
      expect(lines, name).toBeGreaterThan(0);
    }
  });
});

describe('the list of proposals', () => {
  it('gives a total where the cards say it throughout, and else the goals (issue 15)', async () => {
    const read = async (name: 'golden' | 'torun'): Promise<readonly string[]> => {
      const { job } = await preparePrint(name, 'show');
      return parseJob(job)('.proposals-group').map((group) => foldText(group.textContent));
    };
    expect(await read('torun')).toContain('Główni partnerzy wszystkie pozycje na kartach celów (96)');
    expect(await read('golden')).toContain('Rezultaty cel 1.1 (1), s.');
  });
});

describe('the matrix of goals and domains', () => {
  it('has a square for each domain of a goal and nothing to see elsewhere, said in words (issue 15)', async () => {
    const { view, job } = await preparePrint('torun', 'show');
    const cells = parseJob(job)('.matrix tbody td:not(.matrix-page)');
    const squares = view.allGoals.flatMap(({ domains }) => domains.items);
    expect(cells.filter(({ textContent }) => textContent === '×')).toHaveLength(squares.length);
    expect(cells.filter(({ textContent }) => textContent === '\u00a0')).toHaveLength(22 * 5 - squares.length);
  });

  it('names no source of a set of domains that is only proposed', async () => {
    const caption = async (name: 'golden' | 'three-levels'): Promise<string> => {
      const { job } = await preparePrint(name, 'show');
      return foldText(parseJob(job)('.matrix caption')[0]!.textContent);
    };
    expect(await caption('three-levels')).toContain('Zbiór dziedzin jest propozycją redakcyjną.');
    expect(await caption('golden')).toContain('Zbiór dziedzin: źródło [1]');
  });
});

describe('the cover of a translation', () => {
  it('says that it is one, and which text is binding only where the data do (issue 10)', async () => {
    const notices = async (
      language: string,
      name: 'golden' | 'torun' = 'golden',
    ): Promise<readonly string[]> => {
      const { job } = await preparePrint(name, 'hide', language);
      return parseJob(job)('.cover-notice').map((notice) => foldText(notice.textContent));
    };
    expect(await notices('en', 'torun')).toEqual(['Translation; the Polish text is binding.']);
    expect(await notices('en')).toEqual(['Translation.']);
    expect(await notices('pl')).toEqual([]);
  });
});

/** What a heading says to those who hear it alone: words that stand beside it included. */
function hearHeading(heading: ReturnType<Select>[number]): string {
  const [said] = heading.querySelectorAll('[data-meaning]');
  return foldText(
    heading.textContent.replace(said?.textContent ?? '', said?.getAttribute('data-meaning') ?? ''),
  );
}
