import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { linesAfter } from '../validate-files.ts';

describe('languages', () => {
  it('of texts, names, title lines and chapters are those of the site, and the first is always there', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/title': { de: 'Wasser', en: 'Water' },
      'strategy.json#/levels/0/name/uk': { one: 'a', few: 'a', many: 'a', other: 'a' },
      'strategy.json#/titleLines': { en: ['Strategy'] },
      'chapters/wstep.eng.md': 'A. [@uchwala]\n',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "chapters/wstep.eng.md  unknown-language  "eng" is not among the languages of site.json: pl, en. Did you mean "en"?
      goals/1.json:17:16  missing-language  The text is missing in the language "pl", the first of the site, on which the others fall back. Add it.
      goals/1.json:18:9  unknown-language  "de" is not among the languages of site.json: pl, en.
      strategy.json:52:9  unknown-language  "uk" is not among the languages of site.json: pl, en.
      strategy.json:118:17  missing-language  The text is missing in the language "pl", the first of the site, on which the others fall back. Add it.
      strategy.json:119:11  title-lines-differ  The lines of the cover say "Strategy"; the title is "Strategy of Mała". Write the words of the title, or delete the lines: the program breaks the title itself."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "chapters/wstep.eng.md  unknown-language  „eng” nie ma wśród języków (languages) w site.json: pl, en. Czy chodziło o „en”?
      goals/1.json:17:16  missing-language  Brakuje tekstu w języku „pl”, pierwszym języku serwisu, którym zastępuje się pozostałe. Dodaj go.
      goals/1.json:18:9  unknown-language  „de” nie ma wśród języków (languages) w site.json: pl, en.
      strategy.json:52:9  unknown-language  „uk” nie ma wśród języków (languages) w site.json: pl, en.
      strategy.json:118:17  missing-language  Brakuje tekstu w języku „pl”, pierwszym języku serwisu, którym zastępuje się pozostałe. Dodaj go.
      strategy.json:119:11  title-lines-differ  Wiersze okładki mówią „Strategy”; tytuł to „Strategy of Mała”. Wpisz słowa tytułu albo usuń wiersze: program sam podzieli tytuł."
    `);
  });

  it('are ones that dates and numbers can be written in', async () => {
    const edits: Edits = {
      'site.json#/languages/1': 'en-12',
      'labels/en-12.json': { home: 'x', goals: { other: '{count}' } },
    };
    expect((await linesAfter(edits)).split('\n')).toContain(
      'data/site.json:9:5  invalid-language-tag  "en-12" is not a tag of a language. Write two or three small letters: "pl", "en".',
    );
  });

  it('take no id for a language', async () => {
    const edits: Edits = { 'goals/1.json#/children/0/details/results/sources': [{ id: 'uchwala' }] };
    expect(await linesAfter(edits)).toBe('');
  });

  it('have every form that words after numbers need', async () => {
    const edits: Edits = {
      'strategy.json#/levels/1/name/pl/many': undefined,
      'labels/pl.json#/goals/few': undefined,
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "strategy.json:68:15  missing-plural-form  The form "many" is missing; the language "pl" needs it after some numbers. Add it between these braces.
      strategy.json:75:15  missing-plural-form  The form "many" is missing; the language "pl" needs it after some numbers. Add it between these braces.
      data/labels/pl.json:3:12  missing-plural-form  The form "few" is missing; the language "pl" needs it after some numbers. Add it between these braces."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "strategy.json:68:15  missing-plural-form  Brakuje formy „many”, której język „pl” wymaga po niektórych liczbach. Dodaj ją w tych klamrach.
      strategy.json:75:15  missing-plural-form  Brakuje formy „many”, której język „pl” wymaga po niektórych liczbach. Dodaj ją w tych klamrach.
      data/labels/pl.json:3:12  missing-plural-form  Brakuje formy „few”, której język „pl” wymaga po niektórych liczbach. Dodaj ją w tych klamrach."
    `);
  });
});

describe('labels', () => {
  it.each(['sl', 'lv', 'mt', 'ga', 'cy', 'gd', 'lt', 'cs', 'vi'])(
    'have the forms of names and labels that %s asks for, and no fewer (issue 10)',
    async (language) => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const forms = Object.fromEntries(categories.map((form) => [form, `{count} ${form}`]));
      const names = { [language]: forms };
      const edits = (goals: Readonly<Record<string, string>>): Edits => ({
        'site.json#/languages': ['pl', language],
        'site.json#/title/en': undefined,
        'strategy.json#/title': 'Strategia',
        'labels/en.json': undefined,
        [`labels/${language}.json`]: { home: 'x', goals },
        'strategy.json#/levels/1/name': { pl: polish, ...names },
      });
      const linesOf = async (edits: Edits) => (await linesAfter(edits)).replace(/^.*missing-glyph.*$/gm, '');
      expect(await linesOf(edits(forms))).toBe('');
      const [missing, ...rest] = categories.filter((form) => form !== 'other');
      const lines = await linesOf(
        edits({ ...Object.fromEntries(rest.map((form) => [form, '{count}'])), other: '{count}' }),
      );
      if (missing === undefined) expect(lines).toBe('');
      else expect(lines).toContain(`The form "${missing}" is missing; the language "${language}" needs it`);
    },
  );

  it.each(['ar', 'he', 'ur', 'fa', 'yi', 'dv', 'az-Arab'])(
    'are refused in one sentence where they run from right to left: %s (issue 10)',
    async (language) => {
      const edits: Edits = {
        'site.json#/languages/1': language,
        'strategy.json#/title': { pl: 'Strategia', [language]: 'استراتيجية' },
        'goals/1.json#/titel': 'x',
      };
      expect(await linesAfter(edits)).toBe(
        `data/site.json:9:5  right-to-left-not-supported  "${language}" is written from right to left, and the program cannot set pages or print in such a language yet. Delete it here and publish in the other languages: pl.`,
      );
    },
  );

  it('say so of the only language as well', async () => {
    const edits: Edits = { 'site.json#/languages': ['he'] };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(
      `"data/site.json:8:5  right-to-left-not-supported  "he" is written from right to left, and the program cannot set pages or print in such a language yet."`,
    );
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(
      `"data/site.json:8:5  right-to-left-not-supported  Język „he” pisze się od prawej do lewej, a w takim program nie umie jeszcze składać stron ani drukować."`,
    );
  });

  it('run from left to right in every text', async () => {
    const edits: Edits = {
      'sources.json#/sources/0/title': 'Uchwała שלום',
      'chapters/wstep.pl.md': 'Słowo سلام. [@uchwala]\n',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:1:7  right-to-left-text  "Słowo سلام. [@uchwala]" holds the letter U+0633, which is written from right to left; the program cannot print that yet. Write it in letters that are written from left to right.
      sources.json:5:16  right-to-left-text  "Uchwała שלום" holds the letter U+05E9, which is written from right to left; the program cannot print that yet. Write it in letters that are written from left to right."
    `);
  });
});

const polish = { one: 'cel', few: 'cele', many: 'celów', other: 'celu' };
