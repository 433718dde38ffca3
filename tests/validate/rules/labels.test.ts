import { describe, expect, it } from 'vitest';
import { programShapes } from '../../../src/labels/program-labels.ts';
import wholeFile from '../../labels/whole-file-0.1.0.json' with { type: 'json' };
import type { Edits } from '../edit-project.ts';
import { linesAfter } from '../validate-files.ts';

const labelShapes = {
  home: { placeholders: [], countsSomething: false },
  goals: { placeholders: ['{count}'], countsSomething: true },
  'figure.name': { placeholders: ['{number}'], countsSomething: false },
};

describe("a publisher's labels", () => {
  it('may be none, some or more than the site has languages', async () => {
    const edits: Edits = { 'labels/en.json': undefined, 'labels/uk.json': { home: 'Початок' } };
    expect(await linesAfter(edits, 'en', { labelShapes })).toBe('');
    expect(await linesAfter({ 'labels/pl.json': undefined }, 'en', { labelShapes })).toBe('');
  });

  it('are words that the program prints', async () => {
    const edits: Edits = {
      'labels/pl.json#/hom': 'Początek',
      'labels/pl.json#/home': undefined,
      'labels/en.json#/toString': 'Word',
    };
    expect(await linesAfter(edits, 'en', { labelShapes })).toMatchInlineSnapshot(`
      "data/labels/en.json:7:3  unknown-label  The program prints no label "toString".
      data/labels/pl.json:8:3  unknown-label  The program prints no label "hom". Did you mean "home"?"
    `);
    expect(await linesAfter(edits, 'pl', { labelShapes })).toMatchInlineSnapshot(`
      "data/labels/en.json:7:3  unknown-label  Program nie drukuje napisu „toString”.
      data/labels/pl.json:8:3  unknown-label  Program nie drukuje napisu „hom”. Czy chodziło o „home”?"
    `);
  });

  it('have places for values that the program has, and for no others', async () => {
    const edits: Edits = { 'labels/pl.json#/figure.name': 'Stan na {day}' };
    expect(await linesAfter(edits, 'en', { labelShapes })).toMatchInlineSnapshot(
      `"data/labels/pl.json:9:18  unknown-placeholder  The program has no value for {day} in this label; it has: {number}. Use only these, or none."`,
    );
    expect(await linesAfter({ 'labels/pl.json#/figure.name': 'Rysunek' }, 'en', { labelShapes })).toBe('');
  });

  it('have in no form of a number more places than in the last', async () => {
    const edits: Edits = { 'labels/pl.json#/goals/few': '{number} cele' };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(
      `"data/labels/pl.json:5:12  different-placeholders  This text has the placeholders {number}; data/labels/pl.json has {count}. Use the same ones; a placeholder is replaced by a value."`,
    );
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(
      `"data/labels/pl.json:5:12  different-placeholders  Ten tekst ma miejsca na wartości: {number}; w data/labels/pl.json są: {count}. Użyj tych samych; w takie miejsce program wstawia wartość."`,
    );
  });

  it('have forms of a number only where something is counted', async () => {
    const edits: Edits = { 'labels/en.json#/home': { one: 'Home', other: 'Homes' } };
    expect(await linesAfter(edits, 'en', { labelShapes })).toMatchInlineSnapshot(
      `"data/labels/en.json:2:11  label-without-number  This label counts nothing, so it has no forms for numbers. Write one text in quotation marks."`,
    );
    expect(await linesAfter(edits, 'pl', { labelShapes })).toMatchInlineSnapshot(
      `"data/labels/en.json:2:11  label-without-number  Ten napis niczego nie liczy, więc nie ma form liczby. Napisz jeden tekst w cudzysłowie."`,
    );
  });

  it('lose no value when they are translated', async () => {
    const edits: Edits = {
      'labels/de.json': { 'figure.name': 'Abbildung', home: '', 'figure.reference': '[en] figure {number}' },
    };
    const shapes = { ...labelShapes, 'figure.reference': labelShapes['figure.name'] };
    expect(await linesAfter(edits, 'en', { labelShapes: shapes })).toMatchInlineSnapshot(
      `"data/labels/de.json:2:18  lost-placeholder  The label has no place for {number}; in English it reads "Figure {number}". Write {number} where the program is to put the value."`,
    );
    expect(await linesAfter(edits, 'pl', { labelShapes: shapes })).toMatchInlineSnapshot(
      `"data/labels/de.json:2:18  lost-placeholder  W tym napisie brakuje miejsca na {number}; po angielsku brzmi on „Figure {number}”. Wpisz {number} tam, gdzie program ma wstawić wartość."`,
    );
  });

  it('name twelve months, and two words each that stay together (issue 11)', async () => {
    const edits: Edits = {
      'labels/de.json': { 'language.months': 'Januar Februar', 'language.keepTogether': 'z. B., # km, Nr.' },
      'labels/uk.json': { 'language.months': '[en] January', 'language.keepTogether': '' },
      'labels/en.json': undefined,
      'labels/pl.json': undefined,
    };
    expect(await linesAfter(edits, 'en', { labelShapes: programShapes })).toMatchInlineSnapshot(`
      "data/labels/de.json:2:22  months-not-twelve  Twelve months belong here; these are 2. Write them as they stand in a date, one blank between them: "January February …".
      data/labels/de.json:3:28  single-word  "Nr." is one word; only two can be kept together. Write "…" for any word and "#" for any number: "w …", "No. #", "# km"."
    `);
    expect(await linesAfter(edits, 'pl', { labelShapes: programShapes })).toMatchInlineSnapshot(`
      "data/labels/de.json:2:22  months-not-twelve  Tu należy dwanaście miesięcy; jest ich 2. Napisz je tak, jak stoją w dacie, ze spacją między nimi: "stycznia lutego …".
      data/labels/de.json:3:28  single-word  „Nr.” to jedno słowo, a razem trzyma się dwa. Napisz "…" zamiast dowolnego słowa i "#" zamiast liczby: "w …", "nr #", "# km"."
    `);
  });

  it('lie in files that are called after languages', async () => {
    expect(
      await linesAfter({ 'labels/1.json': { home: 'Start' } }, 'en', { labelShapes }),
    ).toMatchInlineSnapshot(
      `"data/labels/1.json  invalid-language-tag  "1" is not a tag of a language. Write two or three small letters: "pl", "en"."`,
    );
  });

  it('go on working with the whole files that earlier versions asked for', async () => {
    const edits: Edits = { 'labels/pl.json': wholeFile, 'labels/en.json': wholeFile };
    const lines = (await linesAfter(edits, 'en', { labelShapes: programShapes })).split('\n');
    // A key that the program no longer prints belongs in src/labels/retired-keys.json.
    expect(lines.filter((line) => line !== '')).toEqual([]);
  });
});
