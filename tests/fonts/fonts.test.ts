import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseFonts, createCoverage } from '../../src/fonts/document-fonts.ts';
import type { DocumentFonts } from '../../src/fonts/document-fonts.ts';
import { openPackagedFamily } from '../../src/fonts/font-family.ts';
import { listGeneratedTexts } from '../../src/fonts/generated-texts.ts';
import { readFont } from '../../src/fonts/read-font.ts';
import { writeFontFaces } from '../../src/fonts/write-font-faces.ts';
import { completeWords } from '../../src/labels/complete-words.ts';
import { createDateFormat, createNumberFormat } from '../../src/content/labels.ts';

const project = path.resolve(import.meta.dirname, '../..');
const { resolve } = createRequire(import.meta.url);
const text = { role: 'text', weight: 400, style: 'normal' } as const;
const headings = { role: 'headings', weight: 700, style: 'normal' } as const;

describe('the characters of a font', () => {
  it('are those that its own table lists, not those of the ranges that its package publishes', () => {
    const bytes = readFileSync(resolve('@fontsource/lato/files/lato-latin-ext-400-normal.woff2'));
    const font = readFont(bytes);
    if (typeof font === 'string') throw new Error(font);
    expect(font).toMatchObject({
      family: 'Lato',
      postScriptName: 'Lato-Regular',
      weight: 400,
      style: 'normal',
    });
    expect(Array.from('ąćęłńśźżŁŚŻ').every((letter) => font.codePoints.has(letter.codePointAt(0)!))).toBe(
      true,
    );
    expect(Array.from('ěřůğț₹').some((letter) => font.codePoints.has(letter.codePointAt(0)!))).toBe(false);
  });

  it('are the same in every face of a family, and Source Sans 3 has all that Lato and Source Serif 4 have', () => {
    const serif = openPackagedFamily('Source Serif 4', 'source-serif-4');
    const lato = openPackagedFamily('Lato', 'lato');
    const sans = openPackagedFamily('Source Sans 3', 'source-sans-3');
    const upright = (weight: number) => ({ weight, style: 'normal' }) as const;
    const list = (family: typeof sans, style: Parameters<typeof sans.listFiles>[0]): number[] => {
      const files = family.listFiles(style);
      const codes = Array.from({ length: 0x3000 }, (_, index) => 0x20 + index);
      return codes.filter((code) => files.some((file) => file.has(code)));
    };
    const all = list(sans, upright(400));
    expect(list(sans, upright(600))).toEqual(all);
    expect(list(sans, upright(700))).toEqual(all);
    expect(list(sans, { weight: 400, style: 'italic' })).toEqual(all);
    const ofSerif = list(serif, upright(400));
    expect(list(serif, upright(600))).toEqual(ofSerif);
    expect(list(serif, { weight: 400, style: 'italic' })).toEqual(ofSerif);
    const ofLato = list(lato, upright(700));
    expect(list(lato, upright(400))).toEqual(ofLato);
    const isForeign = (code: number): boolean => !all.includes(code);
    expect(ofLato.filter(isForeign)).toEqual([]);
    // A space, and a sign that nobody counts money in.
    expect(ofSerif.filter(isForeign)).toEqual([0x2002, 0x20bf]);
  });

  it('are unknown where a file is damaged', () => {
    const bytes = readFileSync(resolve('@fontsource/lato/files/lato-latin-400-normal.woff2'));
    expect(readFont(bytes.subarray(0, 4000))).toBe('font-unreadable');
    expect(readFont(new Uint8Array(5))).toBe('font-unreadable');
    expect(readFont(Buffer.from('<html>no font</html>'.repeat(20)))).toBe('font-unreadable');
    for (let at = 4; at < bytes.length; at += 97) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8(255 - damaged.readUInt8(at), at);
      expect(() => readFont(damaged), String(at)).not.toThrow();
    }
  });
});

describe('the fonts of documents', () => {
  it('are the same two families as ever for Polish and Western European texts, whatever foreign name is in them', () => {
    const polish = 'Zażółć gęślą jaźń, a potem idź nad rzekę. '.repeat(100);
    expect(nameFiles(choose('pl', polish))).toEqual([
      'source-serif-4-latin-ext-400-normal.woff2',
      'source-serif-4-latin-400-normal.woff2',
      'lato-latin-ext-700-normal.woff2',
      'lato-latin-700-normal.woff2',
    ]);
    expect(nameFiles(choose('pl', `${polish} Львів`))).toContain('lato-latin-700-normal.woff2');
    expect(nameFiles(choose('de', 'Größe und Maß'))).toEqual([
      'source-serif-4-latin-400-normal.woff2',
      'lato-latin-700-normal.woff2',
    ]);
  });

  it.each([
    ['uk', 'Стратегія розвитку громади', 'cyrillic'],
    ['el', 'Στρατηγική ανάπτυξης', 'greek'],
    ['vi', 'Chiến lược phát triển', 'vietnamese'],
    ['cs', 'Strategie rozvoje města, řeky a údolí', 'latin-ext'],
    ['cy', 'Y dŵr a’r tŷ', 'latin-ext'],
  ])('have headings of one font where Lato lacks letters of the language (%s)', (language, words, subset) => {
    const files = nameFiles(choose(language, words.repeat(20)));
    expect(files).toContain(`source-serif-4-${subset}-400-normal.woff2`);
    expect(files).toContain(`source-sans-3-${subset}-700-normal.woff2`);
    expect(files.filter((name) => name.startsWith('lato'))).toEqual([]);
  });

  it('have every date and number of the languages that can be written', () => {
    const covers = createCoverage([]);
    for (const language of [
      'pl',
      'en',
      'de',
      'fr',
      'uk',
      'el',
      'cs',
      'ro',
      'hu',
      'lt',
      'lv',
      'tr',
      'vi',
      'kk',
      'bg',
    ]) {
      const samples = new Set(listGeneratedTexts(language).join(''));
      const date = createDateFormat(completeWords(language));
      const number = createNumberFormat(language);
      const printed = [date('2024-02-29'), date('2026-11-30'), number(-1234567.25), number(12)].join('');
      for (const character of printed) {
        const code = character.codePointAt(0)!;
        if (code < 0x80 || /\p{Z}/u.test(character)) continue;
        expect(samples.has(character) && covers(character), `${language} ${character}`).toBe(true);
      }
    }
  });

  it('have every character of templates and style sheets, and never leave anything to the system in print', () => {
    const covers = createCoverage([]);
    const folder = path.join(project, 'templates');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(njk|css)$/.test(name)) continue;
      const content = readFileSync(path.join(folder, name), 'utf8');
      for (const [character] of content.matchAll(/[^\0-\x7f]/gu))
        expect(covers(character), `${name} ${character}`).toBe(true);
      if (name.includes('print-')) expect(content, name).not.toMatch(/serif\b(?!\))|local\(|Lato|Arial/);
    }
  });
});

function choose(language: string, ...texts: string[]): DocumentFonts {
  return chooseFonts({ texts, languages: [language], added: [] });
}

function nameFiles(fonts: DocumentFonts): string[] {
  return writeFontFaces(fonts, [text, headings], { address: ({ name }) => name }).files.map(
    ({ name }) => name,
  );
}
