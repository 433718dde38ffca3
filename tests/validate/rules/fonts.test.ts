import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { makeFont } from '../../fonts/small-font.ts';
import { loadProject } from '../../../src/load/load-project.ts';
import { formatProblem, PublishError } from '../../../src/problem.ts';
import { validateProject } from '../../../src/validate/validate-project.ts';
import { writeData } from '../../load/temporary-data.ts';
import type { FileContent } from '../../load/temporary-data.ts';
import { editProject } from '../edit-project.ts';
import type { Edits } from '../edit-project.ts';
import { smallProject } from '../small-project.ts';

const hindi = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2',
  ),
);

describe('fonts that a project adds (issue 10)', () => {
  it('give their characters to the documents', async () => {
    const edits = { 'goals/1.json#/title': 'हरित ग्राम', 'site.json#/fonts': [{ file: 'Hindi.woff2' }] };
    expect(await linesWith({ 'Hindi.woff2': hindi }, edits)).toBe('');
    expect(await linesWith({}, { 'goals/1.json#/title': 'हरित ग्राम' })).toContain('missing-glyph');
  });

  it('are in their folder, and named in site.json', async () => {
    const edits = { 'site.json#/fonts': [{ file: 'Hindi.wof2' }, { file: 'Hinde.woff2', role: 'headings' }] };
    expect(await linesWith({ 'Hindi.woff2': hindi, 'Other.ttf': makeFont({ tables: ['glyf'] }) }, edits))
      .toMatchInlineSnapshot(`
      "data/fonts/Hindi.woff2  font-not-used  site.json does not name this font under "fonts". Name it there, or delete the file.
      data/fonts/Other.ttf  font-not-used  site.json does not name this font under "fonts". Name it there, or delete the file.
      data/site.json:27:15  invalid-font-name  "Hindi.wof2" cannot be the name of a font. Letters without accents, digits, ".", "-" and "_", with .ttf, .otf or .woff2 at the end; rename the file as well.
      data/site.json:30:15  font-missing  The folder data/fonts has no file "Hinde.woff2". Did you mean "Hindi.woff2"?"
    `);
  });

  it('are such that a PDF for everyone can hold', async () => {
    const fonts = {
      'Axes.ttf': makeFont({ tables: ['glyf', 'fvar'] }),
      'Colours.ttf': makeFont({ tables: ['glyf', 'COLR'] }),
      'Curves.otf': makeFont({ tables: ['CFF '] }),
      'Locked.ttf': makeFont({ tables: ['glyf'], embedding: 2 }),
      'Several.ttf': Buffer.from('ttcf\0\u0001\0\0'.repeat(20), 'latin1'),
      'Web.woff2': hindi.subarray(0, 3000),
    };
    const edits = { 'site.json#/fonts': Object.keys(fonts).map((file) => ({ file })) };
    expect(await linesWith(fonts, edits)).toMatchInlineSnapshot(`
      "data/fonts/Axes.ttf  font-variable  This font is variable (it holds all weights), and a browser cannot put it into a PDF as text. Take static files, one for each weight: such as …-Regular.ttf and …-Bold.ttf.
      data/fonts/Colours.ttf  font-coloured  This font has glyphs with colours or of pixels, which a PDF for everyone cannot hold. Take one whose glyphs are plain outlines.
      data/fonts/Curves.otf  font-postscript  The outlines of this font are those of PostScript (CFF), which a browser cannot put into a PDF as text. Take the same font as .ttf or .woff2 with outlines of TrueType.
      data/fonts/Locked.ttf  font-locked  This font says of itself that it must not be embedded in documents. Take another one.
      data/fonts/Several.ttf  font-collection  This file holds several fonts (a collection). Take a file with one font, .ttf or .woff2.
      data/fonts/Web.woff2  font-unreadable  This is no font that the program can read, or the file is damaged. Take a file .ttf or .woff2 anew."
    `);
    expect(await linesWith(fonts, edits, 'pl')).toMatchInlineSnapshot(`
      "data/fonts/Axes.ttf  font-variable  To krój zmienny (jeden plik na wszystkie grubości), którego przeglądarka nie umie zapisać w PDF jako tekst. Weź pliki statyczne, po jednym na grubość: na przykład …-Regular.ttf i …-Bold.ttf.
      data/fonts/Colours.ttf  font-coloured  Ten krój ma znaki kolorowe albo z pikseli, których nie przyjmie dostępny PDF. Weź krój o zwykłych konturach.
      data/fonts/Curves.otf  font-postscript  Kontury tego kroju są w postaci PostScript (CFF), której przeglądarka nie umie zapisać w PDF jako tekst. Weź ten sam krój w pliku .ttf albo .woff2 z konturami TrueType.
      data/fonts/Locked.ttf  font-locked  Ten krój sam zastrzega, że nie wolno go osadzać w dokumentach. Weź inny.
      data/fonts/Several.ttf  font-collection  W tym pliku jest kilka krojów naraz (kolekcja). Weź plik z jednym krojem, .ttf albo .woff2.
      data/fonts/Web.woff2  font-unreadable  Program nie umie odczytać tego kroju albo plik jest uszkodzony. Weź plik .ttf albo .woff2 jeszcze raz."
    `);
  });
});

async function linesWith(
  fonts: Readonly<Record<string, Buffer>>,
  edits: Edits,
  language: 'en' | 'pl' = 'en',
): Promise<string> {
  const files = editProject(smallProject, edits) as Record<string, FileContent>;
  const named = Object.entries(fonts).map(([name, bytes]) => [`fonts/${name}`, bytes]);
  const settings = await writeData({ ...files, ...(Object.fromEntries(named) as Record<string, Buffer>) });
  try {
    validateProject(await loadProject(settings), settings, {});
    return '';
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return error.problems.map((problem) => formatProblem(problem, language)).join('\n');
  }
}
