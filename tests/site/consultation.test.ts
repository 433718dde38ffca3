import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { EditionView } from '../../src/model/edition.ts';
import { renderSite } from '../../src/site/render-site.ts';
import { listPages } from './in-browser/list-pages.ts';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import type { Select } from './in-browser/parse-site-page.ts';
import { prepareSite } from './in-browser/site-fixture.ts';
import type { SiteFixture } from './in-browser/site-fixture.ts';

const form = 'https://formularze.example/uwagi?lang=pl';
const fixtures: SiteFixture[] = [];
afterEach(() => Promise.all(fixtures.splice(0).map((fixture) => fixture.remove())));

async function render(
  name: 'golden' | 'torun',
  change: (view: EditionView) => EditionView = (view) => view,
): Promise<(file: string) => Promise<Select>> {
  const fixture = await prepareSite(name);
  fixtures.push(fixture);
  const editions = fixture.input.editions.map(
    (views) => new Map([...views].map(([language, view]) => [language, change(view)])),
  );
  await renderSite({ ...fixture.input, editions }, fixture.settings);
  return async (file) => parseSitePage(await readFile(path.join(fixture.input.folder, file), 'utf8'));
}

const withForm = (view: EditionView): EditionView => ({ ...view, status: { ...view.status, form } });

const textOf = (select: Select, selector: string): string =>
  select(selector)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');

describe('an edition under consultation', () => {
  it('tells its deadline and leads to the form on every page', async () => {
    const read = await render('golden', withForm);
    for (const file of await listPages(fixtures[0]!.input.folder)) {
      const select = await read(file);
      const line = file.startsWith('en/')
        ? 'Comments are welcome until 15 October 2026: Comment form.'
        : 'Uwagi można zgłaszać do 15 października 2026 r.: Formularz uwag.';
      expect(textOf(select, '.edition-status'), file).toContain(line);
      expect(select('.edition-status a')[0]!.getAttribute('href'), file).toBe(form);
    }
  });

  it('has a way to comment at every goal, with its number filled in', async () => {
    const read = await render('golden', withForm);
    const goal = await read('2030/cele/1.1/index.html');
    expect(textOf(goal, '.goal-comment')).toBe('Zgłoś uwagę do celu 1.1');
    expect(goal('.goal-comment a')[0]!.getAttribute('href')).toBe(`${form}&cel=1.1`);
    expect(textOf(await read('en/2030/cele/1.1/index.html'), '.goal-comment')).toBe('Comment on goal 1.1');
    const document = await read('2030/dokument/index.html');
    const goals = fixtures[0]!.input.editions[0]!.get('pl')!.allGoals;
    expect(document('.goal-comment a').map((link) => link.getAttribute('href'))).toHaveLength(goals.length);
  });

  it('asks nobody for comments once it is over (issue 10)', async () => {
    const over = (view: EditionView): EditionView => ({
      ...view,
      status: { ...view.status, isOver: true, ways: undefined, form: undefined },
    });
    const read = await render('golden', over);
    for (const file of await listPages(fixtures[0]!.input.folder)) {
      const select = await read(file);
      expect(select('.edition-status a'), file).toEqual([]);
      expect(select('.goal-comment, #ways'), file).toEqual([]);
      expect(textOf(select, '.edition-status'), file).not.toMatch(/Uwagi można|Comments are/);
    }
  });

  it('leads to the description of the ways where it has no form', async () => {
    const read = await render('golden');
    const goal = await read('2030/cele/1.1/index.html');
    expect(goal('.goal-comment a')[0]!.getAttribute('href')).toBe('../../#ways');
    expect(textOf(await read('2030/index.html'), '#ways')).toContain('na spotkaniu z mieszkańcami');
  });
});

describe('an edition that is not under consultation', () => {
  it('asks for no comments', async () => {
    const read = await render('torun', withForm);
    for (const file of ['index.html', '2010/index.html', '2010/cele/2.4/index.html'])
      expect(textOf(await read(file), 'body'), file).not.toMatch(/Zgłoś uwagę|Uwagi można zgłaszać/);
  });
});
