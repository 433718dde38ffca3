import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openEnvironment } from '../../src/content/environment.ts';
import type { MessageLanguage } from '../../src/messages/message-language.ts';
import { contrastRatio, defaultColour } from '../../src/model/colours.ts';
import type { ProjectData } from '../../src/model/data/project-data.ts';
import type { PrintJob } from '../../src/model/print/print-job.ts';
import { forms } from '../../src/print/forms/forms.ts';
import { renderPrint } from '../../src/print/render-print.ts';
import { formatProblem } from '../../src/problem.ts';
import { checkThemeColours, grounds } from '../../src/publish/check-theme-colours.ts';
import { rootsOf } from '../../src/validate/places/place.ts';
import { loadTexts } from '../validate/load-texts.ts';
import { fontsOf } from '../../src/publish/edition-fonts.ts';
import { readProject } from '../../src/publish/read-project.ts';
import { readInputs } from '../../src/publish/read-inputs.ts';
import { openOnce } from '../browser/open-once.ts';
import { makeTemporaryFolder } from '../browser/temporary-folder.ts';
import { problemsOf } from '../output/expected-problems.ts';
import { checkSite } from '../site/in-browser/check-site.ts';
import { prepareSite } from '../site/in-browser/site-fixture.ts';
import type { SiteFixture } from '../site/in-browser/site-fixture.ts';
import { renderSite } from '../../src/site/render-site.ts';

const ownLook = path.resolve(import.meta.dirname, '../fixtures/own-look/overrides');
const browser = openOnce();

/** A plan of one level with a folder of overrides of its own: the theme of the fixture, or what is written instead. */
async function prepare(
  theme?: object,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<SiteFixture> {
  const fixture = await prepareSite('one-level');
  onTestFinished(fixture.remove);
  const overrides = path.join(await makeTemporaryFolder(), 'overrides');
  await mkdir(path.join(overrides, 'theme'), { recursive: true });
  if (theme) await writeFile(path.join(overrides, 'theme.json'), JSON.stringify(theme, null, 2));
  else
    for (const name of ['theme.json', 'theme'])
      await cp(path.join(ownLook, name), path.join(overrides, name), { recursive: true });
  for (const [name, content] of Object.entries(files))
    await writeFile(path.join(overrides, 'theme', name), content);
  const { settings } = fixture;
  return { ...fixture, settings: { ...settings, paths: { ...settings.paths, overrides } } };
}

const silent = { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined };

function read({ settings }: SiteFixture): Promise<ProjectData> {
  return readProject(settings, { proposals: 'show' }, silent);
}

async function renderThemed(fixture: SiteFixture): Promise<string[]> {
  const data = await read(fixture);
  const input = { ...fixture.input, theme: data.theme, fonts: fontsOf(data) };
  return [...(await renderSite(input, fixture.settings))];
}

async function renderCover(fixture: SiteFixture, form: keyof typeof forms): Promise<PrintJob> {
  const data = await read(fixture);
  const [byLanguage] = fixture.input.editions;
  const [view] = [...(byLanguage?.values() ?? [])];
  const words = view && data.words.get(view.language);
  if (!view || !words) throw new Error('The fixture has no edition.');
  const { templates, overrides } = fixture.settings.paths;
  return renderPrint({
    form: forms[form],
    view,
    words,
    site: data.site,
    pictures: data.editions[0]?.pictures ?? new Map(),
    environment: openEnvironment(templates, overrides),
    fonts: fontsOf(data, view.id),
    theme: data.theme,
    name: 'plan.pdf',
    templates,
    overrides,
  });
}

describe('a theme (issue 13)', () => {
  it('gives each page the crest with its alternative, and nothing that axe or html-validate objects to', async () => {
    const fixture = await prepare();
    const pages = (await renderThemed(fixture)).filter((name) => name.endsWith('.html'));
    for (const page of pages) {
      const html = await readFile(path.join(fixture.input.folder, page), 'utf8');
      expect(html, page).toMatch(
        /<img class="site-logo" src="[^"]*assets\/logo\.[0-9a-f]{8}\.svg" alt="Herb Gminy Przykładowo"/,
      );
    }
    const { faults } = await checkSite(fixture.input.folder, browser());
    expect(faults).toEqual([]);
  });

  it('sets papers and inks by day, in the dark and nowhere else', async () => {
    const fixture = await prepare();
    const sheet = (await renderThemed(fixture)).find((name) => /^assets\/site\..*css$/.test(name)) ?? '';
    const css = await readFile(path.join(fixture.input.folder, sheet), 'utf8');
    expect(css).toContain(
      '@media screen and (prefers-color-scheme:light){:root{--ink:#1E1B18;--hairline:#1E1B18;--paper:#FFFDF8;--accent:#7A1F2B}}',
    );
    expect(css).toContain('@media screen and (prefers-color-scheme:dark){:root{--accent:#E7A0A8}}');
  });

  it.each(['full', 'large', 'working'] as const)('stands on the cover, if there is one: %s', async (form) => {
    const job = await renderCover(await prepare(), form);
    const cover = job.sections.find(({ id }) => id === 'cover');
    expect(job.files.get('/logo.svg')?.contentType).toBe('image/svg+xml');
    expect(job.css).toContain('.cover-commune{color:#7A1F2B}');
    if (cover)
      expect(cover.html).toContain(
        '<div class="cover-logo"><img src="/logo.svg" alt="Herb Gminy Przykładowo" style="width: 18.33mm; height: 22mm"></div>',
      );
  });

  it('sets headings in a family of their own, also from files', async () => {
    const families = async (fixture: SiteFixture): Promise<string[]> => {
      const { headings, text } = fontsOf(await read(fixture)).families;
      return [headings[0]?.name ?? '', text[0]?.name ?? ''];
    };
    expect(await families(await prepare())).toEqual(['@fontsource/source-serif-4', 'Source Serif 4']);
    const folder = path.resolve(import.meta.dirname, '../../node_modules/@fontsource/lato/files');
    const names = [
      'lato-latin-400-normal.woff2',
      'lato-latin-ext-400-normal.woff2',
      'lato-latin-700-normal.woff2',
      'lato-latin-ext-700-normal.woff2',
    ];
    const files = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))] as const)),
    );
    const fixture = await prepare({ fonts: { text: { files: names } } }, files);
    expect(await families(fixture)).toEqual(['Lato', 'Lato']);
    const { listFiles } = fontsOf(await read(fixture)).families.text[0]!;
    // Of a weight that is not there the nearest one is taken; nothing is synthesised.
    expect(listFiles({ weight: 600, style: 'normal' })[0]?.name).toContain('-700-');
  });

  it('is part of what a build is made from', async () => {
    const fixture = await prepare();
    const { settings } = fixture;
    const options = { edition: undefined, only: 'site', proposals: 'show', base: '/' } as const;
    const before = await readInputs(settings, options);
    await writeFile(
      path.join(settings.paths.overrides, 'theme/herb.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
    );
    expect((await readInputs(settings, options))?.fingerprint).not.toBe(before?.fingerprint);
  });
});

describe('a mistake in the theme (issue 13)', () => {
  const told = async (
    theme: object | undefined,
    files: Readonly<Record<string, string | Uint8Array>> = {},
    language: MessageLanguage = 'pl',
  ): Promise<string[]> => {
    const problems = await problemsOf(read(await prepare(theme, files)));
    return problems.map((problem) => formatProblem(problem, language));
  };
  const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';

  it('is text that hardly stands out: the nearest colour that does is named', async () => {
    const [first = '', second = '', ...rest] = await told({
      colours: { light: { ink: '#8A8F98' }, print: { accent: '#F2C14E' } },
    });
    expect(first).toBe(
      'overrides/theme.json:4:14  theme-contrast  #8A8F98 na #FBFAF7 ma kontrast 3.1:1; tekst wymaga 4.5:1. Najbliższy kolor, który wystarczy: #6E727A.',
    );
    expect(second).toContain(
      'overrides/theme.json:7:17  theme-contrast  #F2C14E na #FFFFFF ma kontrast 1.6:1',
    );
    expect(rest).toEqual([]);
    for (const [line, paper] of [
      [first, '#FBFAF7'],
      [second, '#FFFFFF'],
    ] as const) {
      const offered = /: (#[0-9A-F]{6})\.$/.exec(line)?.[1] ?? '';
      expect(contrastRatio(offered, paper)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('is a paper on which goals, or inks that stay, cannot be read', async () => {
    expect(await told({ colours: { dark: { paper: '#FFFFFF' } } }, {}, 'en')).toEqual([
      'overrides/theme.json:4:16  theme-contrast  #ECE8DF on #FFFFFF has a contrast of 1.2:1; text needs 4.5:1. The nearest colour that is enough: #666666.',
    ]);
  });

  it('is a paper on which colours that the program gives goals cannot be read', () => {
    const theme = { colours: { light: { paper: '#8A8F98', ink: '#000000', muted: '#000000' } } };
    const loaded = loadTexts({
      'editions/a/strategy.json': '{ "goals": ["b", "a"] }',
      'editions/a/goals/a.json': '{ "id": "a" }',
      'editions/a/goals/b.json': '{ "id": "b", "colour": "#000000" }',
    });
    const text = JSON.stringify(theme);
    const [root] = rootsOf({
      path: 'theme.json',
      text,
      value: theme,
      locate: () => ({ line: 1, column: 1 }),
    });
    const problems = checkThemeColours(root!, loaded);
    // The second goal, in the order of the strategy, has no colour of its own.
    expect(problems.map(({ values }) => values.ink)).toEqual([defaultColour(2)]);
  });

  it('is judged by the inks and papers that the style sheets have', async () => {
    const styles = path.resolve(import.meta.dirname, '../../templates/styles');
    const [tokens = '', site = ''] = await Promise.all(
      ['tokens.css', 'site.css'].map((name) => readFile(path.join(styles, name), 'utf8')),
    );
    const day = site.slice(0, site.indexOf('@media'));
    const night = site.slice(site.indexOf('@media'));
    const read = (css: string, name: string): string | undefined =>
      new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1]?.toUpperCase();
    for (const name of ['paper', 'ink', 'muted'] as const) {
      expect(grounds.print[name]).toBe(read(tokens, name));
      expect(grounds.light[name]).toBe(read(day, name) ?? read(tokens, name));
      expect(grounds.dark[name]).toBe(read(night, name));
    }
  });

  it.each([
    [
      { logo: { file: 'herp.svg', alternative: 'Herb' } },
      { 'herb.svg': square },
      [
        'theme-file-missing  W folderze overrides/theme nie ma pliku „herp.svg”. Czy chodziło o „herb.svg”?',
        'theme-file-unused',
      ],
    ],
    [{ logo: { file: 'herb.jpg', alternative: 'Herb' } }, {}, ['theme-logo-name']],
    [{ logo: { file: 'herb.svg' } }, { 'herb.svg': square }, ['missing-alternative']],
    [
      { logo: { file: 'herb.svg', alternative: 'Herb' } },
      { 'herb.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>' },
      ['svg-'],
    ],
    [
      { logo: { file: 'herb.png', alternative: 'Herb' } },
      { 'herb.png': new Uint8Array(150_000) },
      ['theme-file-too-heavy  Ten plik ma 150 kB, a wczytuje go każda strona; może mieć najwyżej 100 kB.'],
    ],
    [
      { fonts: { text: { package: '@fontsource/no-such-family' } } },
      {},
      ['theme-package-missing  Pakiet „@fontsource/no-such-family” nie jest zainstalowany'],
    ],
    [{ fonts: { text: { package: 'lato' } } }, {}, ['theme-font-package']],
    [{ fonts: { text: { files: ['a.woff2'] } } }, { 'a.woff2': 'no font' }, ['font-unreadable']],
    [{ colour: {} }, {}, ['unknown-key']],
  ] as const)('is told with its place: %j', async (theme, files, expected) => {
    const lines = await told(theme, files);
    expect(lines).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(lines[index]).toContain(words);
    for (const line of lines) expect(line).toMatch(/^overrides\/theme/);
  });

  it('is a font without the letters of the language', async () => {
    const lato = path.resolve(
      import.meta.dirname,
      '../../node_modules/@fontsource/lato/files/lato-latin-400-normal.woff2',
    );
    const lines = await told(
      { fonts: { headings: { files: ['lato.woff2'] } } },
      { 'lato.woff2': await readFile(lato) },
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /theme-font-letters {2}Krój „Lato” nie ma liter, które są w słowach programu: .*ą.*ł/,
    );
  });

  it('is a file without a theme', async () => {
    const fixture = await prepare({}, { 'herb.svg': square });
    expect((await problemsOf(read(fixture))).length).toBeGreaterThan(0);
  });
});
