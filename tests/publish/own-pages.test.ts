import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatProblem } from '../../src/problem.ts';
import { readProject } from '../../src/publish/read-project.ts';
import { renderSite } from '../../src/site/render-site.ts';
import { makeTemporaryFolder } from '../browser/temporary-folder.ts';
import { problemsOf } from '../output/expected-problems.ts';
import { writeFiles } from '../output/temporary-output.ts';
import { prepareSite } from '../site/in-browser/site-fixture.ts';
import type { SiteFixture } from '../site/in-browser/site-fixture.ts';

const ownLook = path.resolve(import.meta.dirname, '../fixtures/own-look/overrides');

let fixture: SiteFixture;
beforeEach(async () => {
  fixture = await prepareSite('one-level');
});
afterEach(() => fixture.remove());

it('publishes a page of the project, with its own title and address, named in every foot (issue 13)', async () => {
  const { input, settings } = fixture;
  const { paths } = settings;
  const files = await renderSite(input, { ...settings, paths: { ...paths, overrides: ownLook } });
  const read = (file: string): Promise<string> => readFile(path.join(input.folder, file), 'utf8');
  expect(files).toContain('2025/kontakt/index.html');
  const page = await read('2025/kontakt/index.html');
  expect(page).toContain('<h1>Kontakt w sprawie strategii</h1>');
  expect(page).toContain('<title>Kontakt w sprawie strategii – ');
  expect(page).toContain('<meta name="description" content="Kto w urzędzie odpowiada za strategię.">');
  expect(page).toContain('<a href="../../">strona główna</a>');
  expect(page).toContain('<p class="office-hours">');
  expect(await read('index.html')).toContain('<a href="2025/kontakt/">Kontakt w sprawie strategii</a>');
});

const head = (page: object): string => `---json\n${JSON.stringify({ editionPage: page })}\n---\n`;

it.each([
  ['Kontakt.njk', 'x', 'own-page-name', 'Call it "overrides/pages/kontakt.njk".'],
  ['kontakt.md', '# Kontakt', 'own-page-name', 'Call it "overrides/pages/kontakt.njk".'],
  ['a.njk', '<h1>A</h1>', 'own-page-head', 'no "title"'],
  ['a.njk', `${head({ title: 'A', path: 'Ą b' })}<h1>A</h1>`, 'own-page-head', 'no "path"'],
  ['a.njk', `${head({ title: 'A', path: 'partnerzy' })}<h1>A</h1>`, 'own-page-address', '"partnerzy"'],
  ['a.njk', `---json\n{ "editionPage" }\n---\n<h1>A</h1>`, 'template-error', 'ColonExpected'],
  ['a.njk', `${head({ title: 'A' })}<p>A</p>`, 'own-page-heading', 'it can be: h1'],
  ['a.njk', `${head({ title: 'A' })}<h1>A</h1>\n <h3>B</h3>`, 'own-page-heading', 'njk:5:2 '],
  ['a.njk', `${head({ title: 'A' })}<h1>A</h1>\n<h1>B</h1>`, 'own-page-heading', 'be: h2. Change "<h1>".'],
  ['a.njk', `${head({ title: 'A' })}{% if %}`, 'template-error', 'overrides/pages/a.njk:4:'],
])('tells what is wrong with the page %s, "%s" (issue 13)', async (name, text, code, words) => {
  const overrides = path.join(await makeTemporaryFolder(), 'overrides');
  await writeFiles(overrides, { [`pages/${name}`]: text });
  const { settings } = fixture;
  const reading = readProject(
    { ...settings, paths: { ...settings.paths, overrides } },
    { proposals: 'show' },
    { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined },
  );
  const problems = await problemsOf(reading);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(problems.map((problem) => formatProblem(problem, 'en')).join('\n')).toContain(words);
});
