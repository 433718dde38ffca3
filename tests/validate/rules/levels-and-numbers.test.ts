import { describe, expect, it } from 'vitest';
import type { Edits, Json } from '../edit-project.ts';
import { topGoal } from '../small-project.ts';
import { adviceAfter, linesAfter } from '../validate-files.ts';

describe('levels', () => {
  it('follow one another, and have the lists that strategy.json names', async () => {
    const edits: Edits = {
      'goals/1.json#/level': 'operacyjny',
      'goals/1.json#/details': { results: { status: 'none', reason: 'Nie ma.' } },
      'goals/1.json#/children/0/level': 'strategiczny',
      'goals/1.json#/children/0/children': [
        { id: 'zrodlo', number: '1.1.1', level: 'operacyjny', title: 'Źródło' },
      ],
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:9:12  wrong-level  This goal has the level "operacyjny"; in this place it is "strategiczny". Correct it, or move the goal.
      goals/1.json:16:16  wrong-level  This goal has the level "strategiczny"; in this place it is "operacyjny". Correct it, or move the goal.
      goals/1.json:21:9  list-not-in-level  Goals of the level "strategiczny" have no list "results". Name it in strategy.json under "lists" of this level, or delete it here.
      goals/1.json:29:9  list-not-in-level  Goals of the level "strategiczny" have no list "partners". Name it in strategy.json under "lists" of this level, or delete it here.
      goals/1.json:37:9  list-not-in-level  Goals of the level "strategiczny" have no list "instruments". Name it in strategy.json under "lists" of this level, or delete it here.
      goals/1.json:59:9  no-level-below  The goal "1.1.1" stands below the last of 2 levels. Move it one level up, or add a level in strategy.json."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:9:12  wrong-level  Ten cel ma poziom „operacyjny”; w tym miejscu jest „strategiczny”. Popraw go albo przenieś cel.
      goals/1.json:16:16  wrong-level  Ten cel ma poziom „strategiczny”; w tym miejscu jest „operacyjny”. Popraw go albo przenieś cel.
      goals/1.json:21:9  list-not-in-level  Cele poziomu „strategiczny” nie mają listy „results”. Nazwij ją w strategy.json w „lists” tego poziomu albo usuń tutaj.
      goals/1.json:29:9  list-not-in-level  Cele poziomu „strategiczny” nie mają listy „partners”. Nazwij ją w strategy.json w „lists” tego poziomu albo usuń tutaj.
      goals/1.json:37:9  list-not-in-level  Cele poziomu „strategiczny” nie mają listy „instruments”. Nazwij ją w strategy.json w „lists” tego poziomu albo usuń tutaj.
      goals/1.json:59:9  no-level-below  Cel „1.1.1” jest poniżej ostatniego z poziomów (jest ich 2). Przenieś go o poziom wyżej albo dodaj poziom w strategy.json."
    `);
  });

  it('are not judged where strategy.json cannot be read', async () => {
    const edits: Edits = { 'strategy.json': '{' };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(
      `"strategy.json:1:2  json-truncated  The file ends in the middle: a bracket, a quote or a value is missing. Was it saved completely? Every { and [ needs its } and ]."`,
    );
  });
});

describe('numbers', () => {
  it('that look like slips are advice, which stops nothing (issue 10)', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/number': '1.10',
      'goals/1.json#/children/1/number': '1.9',
      'goals/1.json#/children/2': {
        id: 'cicha-noc',
        number: '12.1',
        level: 'operacyjny',
        title: 'Cicha noc',
      },
      'goals/1.json#/children/3': { id: 'jasna-noc', number: '1.9', level: 'operacyjny', title: 'Jasna noc' },
      'goals/1.json#/children/4': {
        id: 'bialy-dom',
        number: '1.12',
        level: 'operacyjny',
        title: 'Biały dom',
      },
      'goals/0.json': topGoal('zero', '0'),
      'strategy.json#/goals/-': 'zero',
    };
    expect(await linesAfter(edits)).toBe('');
    expect(await adviceAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:61:17  number-out-of-order  Advice: The goal "1.9" stands behind "1.10". Put the goals into the order of their numbers, unless the source has them so.
      goals/1.json:67:17  number-not-below-parent  Advice: The number "12.1" does not go on from "1", the number of the goal above. Correct it, or move the goal, unless the source numbers it so.
      goals/1.json:73:17  duplicate-number  Advice: The number "1.9" is already taken at goals/1.json:61:17. Correct one of the two numbers, unless the source has them so.
      goals/1.json:73:17  number-out-of-order  Advice: The goal "1.9" stands behind "12.1". Put the goals into the order of their numbers, unless the source has them so.
      goals/1.json:79:17  gap-in-numbers  Advice: The goal "1.12" follows "1.9"; a number between them is missing. If a goal was forgotten, add it; if the source has none, leave it as it is.
      strategy.json:104:5  number-out-of-order  Advice: The goal "0" stands behind "1". Put the goals into the order of their numbers, unless the source has them so."
    `);
    expect(await adviceAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:61:17  number-out-of-order  Wskazówka: Cel „1.9” stoi za „1.10”. Ustaw cele w kolejności numerów, chyba że tak jest w źródle.
      goals/1.json:67:17  number-not-below-parent  Wskazówka: Numer „12.1” nie jest dalszym ciągiem „1”, numeru celu wyżej. Popraw go albo przenieś cel, chyba że tak numeruje źródło.
      goals/1.json:73:17  duplicate-number  Wskazówka: Numer „1.9” jest już zajęty w goals/1.json:61:17. Popraw jeden z tych numerów, chyba że tak jest w źródle.
      goals/1.json:73:17  number-out-of-order  Wskazówka: Cel „1.9” stoi za „12.1”. Ustaw cele w kolejności numerów, chyba że tak jest w źródle.
      goals/1.json:79:17  gap-in-numbers  Wskazówka: Cel „1.12” następuje po „1.9”; brakuje numeru między nimi. Jeśli jakiś cel pominięto, dodaj go; jeśli nie ma go w źródle, zostaw tak, jak jest.
      strategy.json:104:5  number-out-of-order  Wskazówka: Cel „0” stoi za „1”. Ustaw cele w kolejności numerów, chyba że tak jest w źródle."
    `);
  });

  it.each([
    ['letters', ['V', 'V.a', 'V.b']],
    ['words', ['Part 1', 'Part 1.1', 'Part 1.2']],
    ['hyphens', ['A-1', 'A-1-1', 'A-1-2']],
    ['points and brackets', ['1.', '1(a)', '1(b)']],
    ['figures and letters', ['1', '1.1', '1.a']],
    ['counts of their own', ['2', '1', '2']],
    ['one count for all', ['2', '5', '6']],
    ['Cyrillic letters', ['Ціль 1', '1а', '1б']],
  ])('may be %s', async (_, [top, first, second]) => {
    const edits: Edits = {
      'goals/1.json#/number': top,
      'goals/1.json#/children/0/number': first,
      'goals/1.json#/children/1/number': second,
    };
    expect(await linesAfter(edits)).toBe('');
    expect(await adviceAfter(edits)).toBe('');
  });

  it('may be missing (issue 10)', async () => {
    const edits: Edits = {
      'goals/1.json#/number': undefined,
      'goals/1.json#/children/0/number': undefined,
      'strategy.json#/adoption/number': undefined,
      'indicators.json#/indicators/0/unit': undefined,
    };
    expect(await linesAfter(edits)).toBe('');
    expect(await adviceAfter(edits)).toBe('');
  });

  it('have at most 24 characters, and none that does not print', async () => {
    const edits: Edits = {
      'goals/1.json#/number': 'Priorytet pierwszy A-1234',
      'goals/1.json#/children/0/number': ' 1',
      'goals/1.json#/children/1/number': '1\u0007',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:8:13  too-long  "Priorytet pierwszy A-1234" is too long: at most 24 characters.
      goals/1.json:15:17  untidy-spaces  In " 1" a space too many stands at the beginning, at the end or beside another. Delete it, or let it be done: strategia tidy.
      goals/1.json:61:17  forbidden-character  "1\\u0007" holds the character U+0007, which does not print or breaks printed text. Delete it, or type the text anew."
    `);
  });

  it('are advice of the publisher’s where the goal above has another', async () => {
    const edits: Edits = {
      'goals/2.json': topGoal('druga', '2', { children: [child('pole', '1.1'), child('staw', '1.2')] }),
      'strategy.json#/goals/-': 'druga',
    };
    expect(await linesAfter(edits)).toBe('');
    expect(await adviceAfter(edits)).toMatchInlineSnapshot(`
      "goals/2.json:14:17  number-not-below-parent  Advice: The number "1.1" does not go on from "2", the number of the goal above. Correct it, or move the goal, unless the source numbers it so.
      goals/2.json:20:17  number-not-below-parent  Advice: The number "1.2" does not go on from "2", the number of the goal above. Correct it, or move the goal, unless the source numbers it so."
    `);
  });
});

describe('the words of addresses', () => {
  it('are refused where two that were given are one (issue 10)', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/slug': 'Woda',
      'goals/1.json#/children/1/slug': 'woda',
      'goals/2.json': topGoal('druga', '2', { slug: 'nul' }),
      'goals/3.json': topGoal('trzecia', '3', { slug: 'a/b' }),
      'strategy.json#/goals/-': 'druga',
      'strategy.json#/goals/2': 'trzecia',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:65:15  colliding-goal-address  The address "woda" of this goal is also that of the goal at goals/1.json:58:15. Give one of the two a word of its own: "slug".
      goals/2.json:11:11  reserved-name  "nul" is a name that Windows keeps for itself; no folder can have it. Choose another word.
      goals/3.json:11:11  invalid-goal-slug  "a/b" cannot stand in the address of a goal. Write digits or letters without accents, with single points or hyphens between them: "2.4", "part-1"."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:65:15  colliding-goal-address  Adres „woda” tego celu jest też adresem celu w goals/1.json:58:15. Nadaj jednemu z nich własne słowo: „slug”.
      goals/2.json:11:11  reserved-name  „nul” to nazwa zastrzeżona w systemie Windows; żaden folder nie może jej mieć. Wybierz inne słowo.
      goals/3.json:11:11  invalid-goal-slug  „a/b” nie może być w adresie celu. Napisz cyfry lub litery bez polskich znaków, a między nimi pojedyncze kropki lub łączniki: "2.4", "czesc-1"."
    `);
  });
});

describe('the order of goals', () => {
  it('names every file of goals/', async () => {
    const edits: Edits = { 'goals/2.json': topGoal('druga', '2') };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(
      `"goals/2.json:7:9  goal-not-in-order  The goal "druga" is not in the order of goals: strategy.json, "goals". Add it there, or delete this file."`,
    );
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(
      `"goals/2.json:7:9  goal-not-in-order  Celu „druga” nie ma w kolejności celów: strategy.json, „goals”. Dopisz go tam albo usuń ten plik."`,
    );
  });
});

function child(id: string, number: string): Json {
  return { id, number, level: 'operacyjny', title: id };
}
