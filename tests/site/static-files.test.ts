import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleScripts, compactCss } from '../../src/site/assets/compile-assets.ts';
import { goalColourRules } from '../../src/site/assets/goal-colours.ts';
import { buildStaticFiles } from '../../src/site/assets/static-files.ts';
import type { StaticFiles } from '../../src/site/assets/static-files.ts';
import { prepareSite } from './in-browser/site-fixture.ts';
import type { SiteFixture } from './in-browser/site-fixture.ts';

describe('the files beside the pages', () => {
  let fixture: SiteFixture;
  let files: StaticFiles;
  let css: string;
  let preloaded: readonly string[];
  beforeAll(async () => {
    fixture = await prepareSite('torun');
    files = await buildStaticFiles(
      fixture.settings.paths,
      [fixture.input.editions[0]!.get('pl')!],
      fixture.input,
    );
    preloaded = files.preloadedFonts.get('pl')!;
    css = String(files.contents.get(files.stylesheet));
  });
  afterAll(() => fixture.remove());

  it('preload each font that the style sheet asks for, and no other', () => {
    const asked = [...css.matchAll(/url\(([^)]+)\)/g)].map((match) => `assets/${match[1]!}`);
    expect(asked.toSorted()).toEqual(preloaded.toSorted());
    for (const name of asked) expect(files.contents.has(name), name).toBe(true);
  });

  it('weigh at most 80 kB over the wire', () => {
    const fonts = preloaded.map((name) => files.contents.get(name)!.length);
    const rest = gzipSync(css).length + String(files.contents.get(files.icon)).length;
    expect(fonts.reduce((sum, bytes) => sum + bytes, rest)).toBeLessThan(80_000);
  });

  it('give each Polish letter a font that has it', () => {
    const ranges = [...css.matchAll(/unicode-range:([^}]+)\}/g)].map((match) => match[1]!);
    for (const letter of 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–…') {
      const covering = ranges.filter((range) => covers(range, letter.codePointAt(0)!));
      expect(covering, letter).toHaveLength(2);
    }
  });

  it('take the colours of goals from the data, light and dark', () => {
    expect(css).toContain('.goal-2010-1{--goal:#A63A24}');
    expect(css).toContain('prefers-color-scheme:dark){.goal-2010-1{--goal:#F08A73}');
  });

  it('forbid everything from elsewhere in the file of headers', () => {
    const headers = String(files.contents.get('_headers'));
    expect(headers).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'",
    );
    expect(headers).toContain("frame-ancestors 'none'");
    expect(headers).not.toContain('unsafe');
  });
});

describe('the style sheet', () => {
  it('loses comments and white space, and nothing in strings', async () => {
    expect(await compactCss("/* a */\na {\n  content: ' ; } ';\n  margin: 0 auto;\n}\n")).toBe(
      'a{content:" ; } ";margin:0 auto}\n',
    );
  });

  it('keeps the spaces of descendants and of sums', async () => {
    expect(await compactCss('.a .b + .c:not(.d) { width: calc(var(--a) + 2px); }')).toBe(
      '.a .b+.c:not(.d){width:calc(var(--a) + 2px)}\n',
    );
  });

  it('is refused where browsers would pass over a rule', async () => {
    await expect(compactCss('a { color red }')).rejects.toThrow('Expected ":"');
  });

  it('has rules for goals of several editions', () => {
    const edition = (path: string, colour: string): Parameters<typeof goalColourRules>[0][number] =>
      ({ path, goals: [{ position: 1, colour, colourDark: '#FFFFFF' }] }) as never;
    expect(goalColourRules([edition('2010', '#000000'), edition('2018', '#111111')])).toBe(
      '.goal-2010-1{--goal:#000000}.goal-2018-1{--goal:#111111}' +
        '@media screen and (prefers-color-scheme:dark){.goal-2010-1{--goal:#FFFFFF}.goal-2018-1{--goal:#FFFFFF}}',
    );
  });
});

describe('the scripts', () => {
  it('are whole and classic, so that they run from disk', async () => {
    const { clientFolder, remove } = await writeModules({
      'a.js': "import { double } from './b.js';\n/** Four. */\ndocument.title = double('2');\n",
      'b.js': 'export const double = (text) => text + text;\n',
    });
    const { first } = await bundleScripts(clientFolder, { first: 'a.js' });
    await remove();
    const document = { title: '' };
    runInNewContext(first, { document });
    expect(document.title).toBe('22');
    expect(first).not.toMatch(/\bimport\b|\bexport\b|Four/);
  });
});

async function writeModules(
  modules: Readonly<Record<string, string>>,
): Promise<{ clientFolder: string; remove: () => Promise<void> }> {
  const clientFolder = await mkdtemp(path.join(tmpdir(), 'strategia-client-'));
  for (const [name, text] of Object.entries(modules)) await writeFile(path.join(clientFolder, name), text);
  return { clientFolder, remove: () => rm(clientFolder, { recursive: true }) };
}

function covers(range: string, code: number): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}
