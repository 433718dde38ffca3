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

const quiet = { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined };
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

it('publishes a page in Markdown: its first line is the title (issue 13)', async () => {
  const { input, settings } = fixture;
  const { paths } = settings;
  await renderSite(input, { ...settings, paths: { ...paths, overrides: ownLook } });
  const page = await readFile(path.join(input.folder, '2025/godziny/index.html'), 'utf8');
  expect(page).toContain('<h1>Godziny i\u00a0dojazd</h1>');
  expect(page).toContain('<h2 id="text-1">Kiedy</h2>');
  expect(page).toContain('<a href="tel:+48561234567">tel.\u00a056\u00a0123\u00a045\u00a067</a>');
  expect(page).toContain('<p class="office-hours">');
  expect(page).toMatch(/<a href="\.\/" aria-current="page">Godziny i dojazd<\/a>/);
});

it('shows a page in Markdown in the language of the reader, or says in which it is (issue 13)', async () => {
  const golden = await prepareSite('golden');
  try {
    const overrides = path.join(await makeTemporaryFolder(), 'overrides');
    const texts = { 'kontakt.md': '# Kontakt\n\nPokój 12.', 'kontakt.en.md': '# Contact\n\nRoom 12.' };
    for (const [name, text] of Object.entries({ ...texts, 'urzad.md': '# Urząd\n\nRynek 1.' }))
      await writeFiles(overrides, { [`pages/${name}`]: text });
    const { input, settings } = golden;
    const own = { ...settings, paths: { ...settings.paths, overrides } };
    await expect(readProject(own, { proposals: 'show' }, quiet)).resolves.toBeDefined();
    await renderSite(input, own);
    const read = (file: string): Promise<string> => readFile(path.join(input.folder, file), 'utf8');
    expect(await read('2030/kontakt/index.html')).toContain('<div class="prose"><p>Pokój 12.</p>');
    expect(await read('en/2030/kontakt/index.html')).toContain('<div class="prose"><p>Room 12.</p>');
    const untranslated = await read('en/2030/urzad/index.html');
    expect(untranslated).toContain('aria-current="page"><span lang="pl">Urząd</span></a>');
    expect(untranslated).toContain('<h1 lang="pl">Urząd</h1>');
    expect(untranslated).toContain('<div class="prose" lang="pl"><p>Rynek 1.</p>');
    const searched = await read('en/2030/szukaj/index.js');
    expect(searched).toContain('{"kind":"pages","title":"Contact","text":"Room 12.","href":"../kontakt/"}');
    expect(searched).toMatch(/"title":"Urząd","text":"Rynek 1\.","language":"pl","href":"\.\.\/urzad\/"/);
    expect(await read('en/2030/szukaj/index.html')).toContain('<a href="../urzad/" lang="pl">Urząd</a>');
  } finally {
    await golden.remove();
  }
});

it('refuses a translation alone, and two pages at one address (issue 13)', async () => {
  const overrides = path.join(await makeTemporaryFolder(), 'overrides');
  await writeFiles(overrides, {
    'pages/a.en.md': '# A',
    'pages/b.md': '# B',
    'pages/c.njk': `${head({ title: 'C', path: 'b' })}<h1>C</h1>`,
  });
  const golden = await prepareSite('golden');
  try {
    const { settings } = golden;
    const own = { ...settings, paths: { ...settings.paths, overrides } };
    const problems = await problemsOf(readProject(own, { proposals: 'show' }, quiet));
    expect(problems.map((problem) => formatProblem(problem, 'pl'))).toEqual([
      'overrides/pages/a.en.md  own-page-original  To tłumaczenie strony, której nie ma: „overrides/pages/a.md”. Najpierw napisz tę stronę, w pierwszym języku serwisu.',
      'overrides/pages/c.njk:1:1  own-page-address  Pod adresem „b” jest już strona. Zmień nazwę pliku, a w szablonie możesz też wpisać na początku inne „path”.',
    ]);
  } finally {
    await golden.remove();
  }
});

const head = (page: object): string => `---json\n${JSON.stringify({ editionPage: page })}\n---\n`;

it.each([
  ['Kontakt.njk', 'x', 'own-page-name', 'Call it "overrides/pages/kontakt.njk".'],
  ['Kontakt z nami.docx', '# Kontakt', 'own-page-name', 'Call it "overrides/pages/kontakt-z-nami.md".'],
  ['partnerzy.md', '# A', 'own-page-address', '"partnerzy"'],
  ['a.md', 'Kontakt', 'own-page-heading', 'overrides/pages/a.md:1:1 '],
  [
    'a.md',
    '# A\n\n### B',
    'own-page-heading',
    'a.md:3:1  own-page-heading  A page has one heading h1 (in Markdown #)',
  ],
  ['a.md', '# A\n\n# B', 'own-page-heading', 'here it can be: ##. Change "#".'],
  [
    'a.md',
    '# A\n\nPokój <br> 12',
    'own-page-markup',
    'a.md:3:7  own-page-markup  This has no place in a page in Markdown: <br>.',
  ],
  ['a.md', '# A\n\n![Herb](herb.png)', 'own-page-markup', '"overrides/pages/a.njk"'],
  ['a.md', '# A\n\n| B | C |\n|---|---|\n| 1 | 2 |', 'own-page-markup', 'a.md:3:1 '],
  [
    'a.md',
    '# A\n\n[B](../partnerzy/)',
    'own-page-link',
    'a.md:3:1  own-page-link  "../partnerzy/" is not an address',
  ],
  ['a.md', '# A\n\n[B](#text-2)\n\n## C', 'own-page-link', '#text-1 is the first one after the title'],
  ['a.md', '# A\n\n[B](http://a@b.pl)', 'login-in-address', 'a.md:3:1 '],
  ['a.en.md', '# A', 'own-page-language', 'cannot be in "en"'],
  [
    'a.njk',
    `${head({ title: 'A' })}<h1>A</h1> <a href="../partnerzy/">B</a>`,
    'own-page-link',
    'a.njk:4:15  own-page-link  "../partnerzy/" is not',
  ],
  [
    'a.njk',
    `${head({ title: 'A' })}<h1>A</h1> <a href='/partnerzy'>B</a>`,
    'own-page-link',
    '{{ links.page(edition.id + "/partners") }}.',
  ],
  ['a.njk', `${head({ title: 'A' })}<h1>A</h1> <a href="#b">B</a>`, 'own-page-link', '"#b"'],
  [
    'a.njk',
    `${head({ title: 'A' })}<h1>A</h1> <a href="https://a b">B</a>`,
    'invalid-web-address',
    '"https://a b"',
  ],
  [
    'a.njk',
    `${head({ title: 'A' })}<h1>A</h1> <img src="herb.png" alt="B">`,
    'own-page-picture',
    '"herb.png"',
  ],
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
    quiet,
  );
  const problems = await problemsOf(reading);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(problems.map((problem) => formatProblem(problem, 'en')).join('\n')).toContain(words);
});
