import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { smallProject, topGoal } from '../small-project.ts';
import { linesAfter } from '../validate-files.ts';

describe('files of the data', () => {
  it('are not left out in silence', async () => {
    const edits: Edits = {
      'partners.json': undefined,
      'partner.json': {},
      'goals/1.json.bak': {},
      'monitoring/mala/values.json': {},
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "data/editions/mala  renamed-edition  There is no folder of the edition "mala", which is named in: data/monitoring/mala.
      goals/1.json.bak  unknown-file  The program does not know this name and would leave it out.
      partner.json  unknown-file  The program does not know this name and would leave it out. Did you mean "partners.json"?
      partners.json  missing-register  This file is missing, but goals/1.json:33 refers to "tarr" in it. Create it, or delete what refers to it."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "data/editions/mala  renamed-edition  Nie ma folderu wydania „mala”, o którym mowa w: data/monitoring/mala.
      goals/1.json.bak  unknown-file  Program nie zna tej nazwy i by ją pominął.
      partner.json  unknown-file  Program nie zna tej nazwy i by ją pominął. Czy chodziło o „partners.json”?
      partners.json  missing-register  Brakuje tego pliku, a goals/1.json:33 odwołuje się w nim do „tarr”. Utwórz go albo usuń to, co się do niego odwołuje."
    `);
  });

  it('are there where nothing can be published without them', async () => {
    const edits: Edits = { 'strategy.json': undefined };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(
      `"strategy.json  missing-file  This file is missing, and nothing can be published without it. Create it; data/README.md says what belongs in it."`,
    );
    expect(await linesAfter({ 'site.json': undefined })).toMatchInlineSnapshot(
      `"data/site.json  missing-file  This file is missing, and nothing can be published without it. Create it; data/README.md says what belongs in it."`,
    );
  });

  it('do not differ only by capitals', async () => {
    const edits: Edits = {
      'goals/a.json': topGoal('b', '2'),
      'goals/A.json': topGoal('c', '3'),
      'strategy.json#/goals/-': 'b',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(
      `
      "goals/A.json:7:9  goal-not-in-order  The goal "c" is not in the order of goals: strategy.json, "goals". Add it there, or delete this file.
      goals/a.json  colliding-files  On many systems this name is the same as goals/A.json. Rename one of them."
    `,
    );
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(
      `
      "goals/A.json:7:9  goal-not-in-order  Celu „c” nie ma w kolejności celów: strategy.json, „goals”. Dopisz go tam albo usuń ten plik.
      goals/a.json  colliding-files  W wielu systemach ta nazwa jest tym samym co goals/A.json. Zmień nazwę jednego z nich."
    `,
    );
  });

  it('lie in folders whose names can be ids', async () => {
    const renamed = Object.entries(smallProject).filter(([name]) => name.startsWith('editions/'));
    const edits: Edits = {
      ...Object.fromEntries(renamed.map(([name]) => [name, undefined])),
      ...Object.fromEntries(renamed.map(([name, file]) => [name.replace('mala-2030', 'Mała 2030'), file])),
      'values.json': undefined,
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "data/editions/Mała 2030  invalid-folder-name  "Mała 2030" cannot be the id of an edition: small letters without accents, digits and hyphens, beginning with a letter. Rename the folder, for example "mala-2030".
      data/site.json:11:21  unknown-edition  There is no edition "mala-2030". Editions: Mała 2030."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "data/editions/Mała 2030  invalid-folder-name  „Mała 2030” nie może być identyfikatorem wydania: małe litery bez polskich znaków, cyfry i łączniki, na początku litera. Zmień nazwę folderu, na przykład „mala-2030”.
      data/site.json:11:21  unknown-edition  Nie ma wydania „mala-2030”. Wydania: Mała 2030."
    `);
  });
});
