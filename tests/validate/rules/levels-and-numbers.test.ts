import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { topGoal } from '../small-project.ts';
import { linesAfter } from '../validate-files.ts';

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
  it('name one goal, go on from the number above and stand in order', async () => {
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
      'goals/0.json': topGoal('zero', '0'),
      'strategy.json#/goals/-': 'zero',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:61:17  number-out-of-order  The goal "1.9" stands behind "1.10". Put the goals into the order of their numbers.
      goals/1.json:67:17  number-not-below-parent  The number "12.1" does not go on from "1", the number of the goal above. Write "1." and what follows.
      goals/1.json:73:17  duplicate-number  The number "1.9" is already taken at goals/1.json:61:17. Correct one of the two numbers.
      goals/1.json:73:17  number-out-of-order  The goal "1.9" stands behind "12.1". Put the goals into the order of their numbers.
      strategy.json:104:5  number-out-of-order  The goal "0" stands behind "1". Put the goals into the order of their numbers."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:61:17  number-out-of-order  Cel „1.9” stoi za „1.10”. Ustaw cele w kolejności numerów.
      goals/1.json:67:17  number-not-below-parent  Numer „12.1” nie jest dalszym ciągiem „1”, numeru celu wyżej. Napisz „1.” i ciąg dalszy.
      goals/1.json:73:17  duplicate-number  Numer „1.9” jest już zajęty w goals/1.json:61:17. Popraw jeden z tych numerów.
      goals/1.json:73:17  number-out-of-order  Cel „1.9” stoi za „12.1”. Ustaw cele w kolejności numerów.
      strategy.json:104:5  number-out-of-order  Cel „0” stoi za „1”. Ustaw cele w kolejności numerów."
    `);
  });

  it('may be letters, Roman, or larger than nine', async () => {
    const edits: Edits = {
      'goals/1.json#/number': 'V',
      'goals/1.json#/children/0/number': 'V.a',
      'goals/1.json#/children/1/number': 'V.b',
      'goals/9.json': topGoal('dziewiec', 'IX'),
      'strategy.json#/goals/-': 'dziewiec',
    };
    expect(await linesAfter(edits)).toBe('');
  });

  it('do not differ only by capitals', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/number': '1.A',
      'goals/1.json#/children/1/number': '1.a',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(
      `"goals/1.json:61:17  duplicate-number  The number "1.a" is already taken at goals/1.json:15:17. Correct one of the two numbers."`,
    );
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
