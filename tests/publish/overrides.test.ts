import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEnvironment } from '../../src/content/environment.ts';
import { listPrintOverrides } from '../../src/content/template-loader.ts';
import { forms } from '../../src/print/forms/forms.ts';
import { renderPrint } from '../../src/print/render-print.ts';
import { formatProblem } from '../../src/problem.ts';
import type { MessageLanguage } from '../../src/messages/message-language.ts';
import { fontsOf } from '../../src/publish/edition-fonts.ts';
import { readProject } from '../../src/publish/read-project.ts';
import type { Settings } from '../../src/settings.ts';
import { renderSite } from '../../src/site/render-site.ts';
import { renderOnDemand } from '../../src/site/render-on-demand.ts';
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

function withOverrides(overrides: string): Settings {
  return { ...fixture.settings, paths: { ...fixture.settings.paths, overrides } };
}

async function writeOverrides(files: Readonly<Record<string, string>>): Promise<Settings> {
  const overrides = path.join(await makeTemporaryFolder(), 'overrides');
  await writeFiles(overrides, files);
  return withOverrides(overrides);
}

describe('a project with overrides (issue 13)', () => {
  it('has its own foot and its style after all others on every page of the site', async () => {
    const { input } = fixture;
    const files = await renderSite(input, withOverrides(ownLook));
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const html = await readFile(path.join(input.folder, page), 'utf8');
      expect(html).toContain('<p class="office-hours">Urząd Gminy Przykładowo, pokój 12');
      expect(html).toContain('<footer class="site-footer">\n  <ul>');
    }
    const sheet = files.find((file) => /^assets\/site\..*css$/.test(file)) ?? '';
    const css = await readFile(path.join(input.folder, sheet), 'utf8');
    expect(css.trim().endsWith('.masthead{border-block-end:.4rem solid #7a1f2b}')).toBe(true);
  });

  it('has pictures of its style sheet as files, which pages may load', async () => {
    const dot =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#7a1f2b" d="M0 0h8v8H0z"/></svg>';
    const inBase64 = Buffer.from(dot).toString('base64');
    const settings = await writeOverrides({
      'styles/site.css': [
        `.a { background: url("data:image/svg+xml,${dot.replaceAll('"', "'").replaceAll('#', '%23')}"); }`,
        `.b { background: url(data:image/svg+xml;base64,${inBase64}); }`,
      ].join('\n'),
    });
    const { input } = fixture;
    const files = await renderSite(input, settings);
    const read = (name: string): Promise<string> => readFile(path.join(input.folder, name), 'utf8');
    const css = await read(files.find((file) => /^assets\/site\..*css$/.test(file)) ?? '');
    expect(css).not.toContain('data:');
    const named = Array.from(
      css.matchAll(/url\((picture\.\w+\.svg)\)/g),
      ([, name = '']) => `assets/${name}`,
    );
    expect(named).toHaveLength(2);
    expect(files).toEqual(expect.arrayContaining(named));
    expect(await Promise.all(named.map(read))).toEqual([dot.replaceAll('"', "'"), dot]);
  });

  it('shows the same where a page is made on demand, also after an override has come and gone', async () => {
    const settings = await writeOverrides({ 'styles/site.css': '.a { color: red; }' });
    const read = async (): Promise<string> => {
      const site = await renderOnDemand(fixture.input, settings, () => Promise.resolve(undefined));
      return String(await site.read('index.html'));
    };
    const before = await read();
    const part = { 'templates/site/parts/status.njk': 'Our status' };
    await writeFiles(settings.paths.overrides, part);
    expect(await read()).toContain('<p class="edition-status">Our status</p>');
    await rm(path.join(settings.paths.overrides, 'templates'), { recursive: true });
    expect(await read()).toBe(before);
  });

  it('has its own cover and its style after all others in print', () => {
    const job = renderJob(ownLook);
    const cover = job.sections[0]?.html ?? '';
    expect(cover).toContain('<p class="cover-office">Urząd Gminy Przykładowo, Referat Rozwoju</p>');
    expect(cover).toContain('<p class="cover-status">');
    expect(job.css.trim().endsWith('.cover-commune {\n  color: #7a1f2b;\n}')).toBe(true);
    const without = renderJob(path.join(ownLook, 'none'));
    expect(job.css.startsWith(without.css)).toBe(true);
    expect(job.sections.slice(1)).toEqual(without.sections.slice(1));
  });

  it('names what it has for documents, and nothing else', () => {
    expect(listPrintOverrides(ownLook)).toEqual([
      'overrides/styles/print.css',
      'overrides/templates/print/cover.njk',
    ]);
    expect(listPrintOverrides(path.join(ownLook, 'none'))).toEqual([]);
  });

  it('is valid', async () => {
    await expect(read(withOverrides(ownLook))).resolves.toBeDefined();
  });

  it('is set in fonts of the program, whatever letters its own templates have', async () => {
    const settings = await writeOverrides({ 'templates/site/parts/status.njk': 'Житомир' });
    const codes = (data: Awaited<ReturnType<typeof read>>): boolean =>
      fontsOf(data, data.editions[0]?.id).codePoints.has('Ж'.codePointAt(0)!);
    expect(codes(await read(settings))).toBe(true);
    expect(codes(await read(fixture.settings))).toBe(false);
  });

  it('names a mistake that shows while a page is made by the file of the override', async () => {
    const settings = await writeOverrides({
      'templates/site/parts/status.njk': '\n\n  {{ edition.titel }}',
    });
    const problems = await problemsOf(renderSite(fixture.input, settings));
    expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([
      'overrides/templates/site/parts/status.njk:3:3  template-value-missing  The template prints "edition.titel", ' +
        'which has no value here. Mend the template (is the name right?); where nobody changed it, this is a fault ' +
        'of the program.',
    ]);
  });

  it('takes what the front matter says of a page from the override, if that says something', async () => {
    const head = '---json\n{ "editionPage": { "title": "Skąd to wiemy", "description": "Źródła." } }\n---\n';
    const body = '{% extends "program/site/pages/sources.njk" %}';
    const title = async (text: string): Promise<string> => {
      const settings = await writeOverrides({ 'templates/site/pages/sources.njk': text });
      const files = await renderSite(fixture.input, settings);
      const file = files.find((name) => name.endsWith('zrodla/index.html')) ?? 'missing';
      return /<title>(.*?) – /.exec(await readFile(path.join(fixture.input.folder, file), 'utf8'))?.[1] ?? '';
    };
    expect(await title(head + body)).toBe('Skąd to wiemy');
    expect(await title(body)).toBe('Źródła');
  });
});

describe('a mistake in the overrides (issue 13)', () => {
  const told = async (
    files: Readonly<Record<string, string>>,
    language: MessageLanguage = 'pl',
  ): Promise<string[]> => {
    const problems = await problemsOf(read(await writeOverrides(files)));
    return problems.map((problem) => formatProblem(problem, language));
  };

  it('is a file that replaces nothing: what is meant is offered', async () => {
    const unknown = 'Program nie ma niczego o tej nazwie, więc ten plik niczego by nie zastąpił.';
    expect(
      await told({
        'style.css': 'a { color: red; }',
        'styles/druk.css': 'a { color: red; }',
        'templates/frame.njk': 'x',
        'templates/site/pages/gaol.njk': 'x',
        'templates/review/review.njk': 'x',
        'README.md': 'A note.',
      }),
    ).toEqual([
      `overrides/style.css  unknown-override  ${unknown} Czy chodziło o „overrides/styles/site.css”?`,
      `overrides/styles/druk.css  unknown-override  ${unknown} Czy chodziło o „overrides/styles/print.css”?`,
      `overrides/templates/frame.njk  unknown-override  ${unknown} Czy chodziło o „overrides/templates/site/frame.njk”?`,
      `overrides/templates/review  unknown-override  ${unknown}`,
      `overrides/templates/site/pages/gaol.njk  unknown-override  ${unknown} Czy chodziło o „overrides/templates/site/pages/goal.njk”?`,
    ]);
  });

  it('is told of every file at once, with its place, whether the file would be used or not', async () => {
    expect(
      await told(
        {
          'templates/print/cover.njk': '{% extends "print/cover.njk" %}',
          'templates/print/report.njk': 'a\n{% if goal %}',
          'styles/print.css': '/* url(a.png) */\n.a { background: url("herb.png"); }\n.b { color red; }',
          'styles/site.css': '@import "other.css";\n.a { background: url(data:image/png;base64,AA==); }',
        },
        'en',
      ),
    ).toEqual([
      'overrides/styles/print.css:2:18  style-loads-file  "url("herb.png")" loads a file, and neither pages nor ' +
        'documents load anything for their style. Put a picture into the style sheet itself, as "data:…", or take it out.',
      'overrides/styles/print.css:3:11  style-error  This style sheet cannot be read here: Expected ":". Mend it; ' +
        'browsers would pass over the whole rule.',
      'overrides/styles/site.css:1:1  style-loads-file  "@import "other.css"" loads a file, and neither pages nor ' +
        'documents load anything for their style. Put a picture into the style sheet itself, as "data:…", or take it out.',
      'overrides/templates/print/cover.njk:1:13  override-of-itself  This template takes itself for the one that it ' +
        'replaces: "print/cover.njk" is its own name now. The program\'s template has "program/" before its name: ' +
        '"program/print/cover.njk".',
      'overrides/templates/print/report.njk:2:14  template-error  The template fails: parseIf: expected elif, else, or ' +
        'endif, got end of file. Mend the template; where nobody changed it, this is a fault of the program.',
    ]);
  });

  it('is a letter that no font of the documents has', async () => {
    const problems = await told({ 'templates/site/parts/status.njk': '{# 🙂 #}\nდა' }, 'en');
    expect(problems.join('\n')).toMatch(
      /^overrides\/templates\/site\/parts\/status\.njk:2:1 {2}missing-glyph /,
    );
    expect(problems).toHaveLength(2);
  });

  it('is told together with those in the data', async () => {
    const overrides = path.join(await makeTemporaryFolder(), 'overrides');
    await writeFiles(overrides, { 'styles/druk.css': 'a { color: red; }' });
    const data = path.join(path.dirname(overrides), 'data');
    await cp(fixture.settings.paths.data, data, { recursive: true });
    await writeFiles(data, { 'notatka.txt': 'x' });
    const { paths } = fixture.settings;
    const settings = { ...fixture.settings, paths: { ...paths, data, overrides } };
    expect((await problemsOf(read(settings))).map(({ code }) => code)).toEqual([
      'unknown-file',
      'unknown-override',
    ]);
  });
});

function read(settings: Settings): ReturnType<typeof readProject> {
  return readProject(
    settings,
    { proposals: 'show' },
    { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined },
  );
}

function renderJob(overrides: string): ReturnType<typeof renderPrint> {
  const { site, words, editions, figures, fonts } = fixture.input;
  const view = editions[0]!.get('pl')!;
  const { templates } = fixture.settings.paths;
  return renderPrint({
    form: forms.full,
    view,
    site,
    words: words.get('pl')!,
    pictures: figures.get(view.id)!,
    environment: openEnvironment(templates, overrides),
    fonts,
    name: 'plan.pdf',
    templates,
    overrides,
  });
}
