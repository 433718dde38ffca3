import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishLabels } from '../../src/labels/program-labels.ts';
import type { GoalData } from '../../src/model/data/data-types.ts';
import { builds, inSite, listSite, readInSite } from './built-editions.ts';
import { parsePage } from './parse-page.ts';
import { runStrategia } from './run-strategia.ts';
import { findDestination, foldSpace, openPdf, readPageText, readText } from './read-document.ts';

/** Plans of other languages, of another shape, with long cards, numbers and words (issue 10). */
const plans = [
  { name: 'english', edition: 'longmere-2035', documents: { en: '2035/longmere-2035.en.pdf' } },
  {
    name: 'german',
    edition: 'quellental-2040',
    documents: { de: '2040/quellental-2040.de.pdf', en: '2040/quellental-2040.en.pdf' },
  },
  {
    name: 'ukrainian',
    edition: 'sonyachne-2034',
    documents: { uk: '2034/sonyachne-2034.uk.pdf', en: '2034/sonyachne-2034.en.pdf' },
  },
] as const;

describe.each(plans)('the foreign plan "$name" (issue 10)', ({ name, edition, documents }) => {
  const pages = listSite(name).filter((file) => file.endsWith('.html'));

  it.each(Object.entries(documents))(
    'has every title and number in its document: %s',
    async (language, file) => {
      const text = unbreak(await readText(await openPdf(inSite(name, file))));
      for (const { title, number } of readGoals(name, edition)) {
        const words = typeof title === 'string' ? title : title[language]!;
        expect(text).toContain(unbreak(typeof words === 'string' ? words : words.text));
        if (number !== undefined) expect(text).toContain(unbreak(number));
      }
    },
  );

  it('has a page of its own for every goal, named by its title', () => {
    const goals = readGoals(name, edition);
    const headings = pages.map((file) => foldSpace(textOf(name, file, 'h1')));
    for (const { title } of goals) {
      const words = typeof title === 'string' ? title : Object.values(title)[0]!;
      const wanted = typeof words === 'string' ? words : words.text;
      expect(headings.filter((heading) => heading.includes(foldSpace(wanted)))).not.toEqual([]);
    }
  });

  it('holds no word of Polish', () => {
    for (const file of pages) expect(readInSite(name, file), file).not.toMatch(/[ąęłńśźż]|lang="pl"/i);
  });

  it('has no markup in the attributes of a page', () => {
    for (const file of pages) {
      const markup = readInSite(name, file);
      expect(markup, file).not.toMatch(/="[^"<>]*<span/);
      expect(markup, file).not.toContain('&lt;span');
    }
  });
});

it('ends no page with the head of a table alone (issue 10)', async () => {
  const document = await openPdf(inSite('german', plans[1].documents.de));
  const page = await findDestination(document, 'chapter.bevoelkerung-table-1');
  const text = await readPageText(document, page!);
  expect(text).toContain('Tabelle 2.');
  expect(text).toContain('Hochbetagte ab 80 Jahren');
});

describe('a language that is begun', () => {
  it('says of English words that they are English', () => {
    const home = readInSite('german', 'index.html');
    const marked = textsOf(home, '[lang="en"]');
    expect(marked).toContain(englishLabels['site.home.countsMore']);
    expect(marked).toContain(englishLabels['site.nav.instruments']);
    expect(textsOf(home, '.main-navigation li')).toContain('Umsetzungsverantwortliche');
    expect(home).toContain('<html lang="de"');
  });

  it('has words of its own beside those of the program', () => {
    const english = readInSite('german', 'en/index.html');
    expect(textsOf(english, '.main-navigation li')).toContain('Documents');
    expect(textsOf(english, 'body [lang="en"]')).toEqual([]);
  });
});

it("carries a publisher's own words, from which its document is built again byte by byte", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-test-'));
  try {
    const [data, again] = [path.join(folder, 'data'), path.join(folder, 'again')];
    const file = plans[1].documents.de;
    const taken = await runStrategia(['extract', inSite('german', file), '--out', data]);
    expect(taken).toMatchObject({ code: 0 });
    for (const name of ['labels/de.json', 'labels/en.json'])
      expect(readFileSync(path.join(data, name))).toEqual(readFileSync(path.join(builds.german.data, name)));
    const options = ['--only', 'pdf', '--profile', 'full', '--proposals', 'show', '--out', again];
    expect(await runStrategia(['build', '--data', data, ...options])).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(again, 'site', file)).equals(readFileSync(inSite('german', file)))).toBe(
      true,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

function textsOf(html: string, selector: string): string[] {
  return [...parsePage(html).querySelectorAll(selector)].map(({ textContent }) => textContent);
}

function readGoals(name: (typeof plans)[number]['name'], edition: string): GoalData[] {
  const folder = path.join(builds[name].data, 'editions', edition, 'goals');
  return readdirSync(folder)
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as GoalData)
    .flatMap(function listGoals(goal): GoalData[] {
      return [goal, ...(goal.children ?? []).flatMap(listGoals)];
    });
}

function textOf(name: (typeof plans)[number]['name'], file: string, selector: string): string {
  return [...parsePage(readInSite(name, file)).querySelectorAll(selector)][0]?.textContent ?? '';
}

/** Lines may end anywhere in a long word. */
function unbreak(text: string): string {
  return text.replace(/\s+/g, '');
}
