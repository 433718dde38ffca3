import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { linesAfter } from '../validate-files.ts';

describe('references', () => {
  it('rejects everything that is named and does not exist, and suggests what is near', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/details/partners/items/0/partner': 'tarr-sa',
      'goals/1.json#/children/0/details/instruments/items/0/instrument': 'programy',
      'goals/1.json#/children/0/details/domains/items/0/domain': 'wody',
      'goals/1.json#/children/0/details/related': { status: 'sourced', items: [{ goal: 'gesty-laz' }] },
      'goals/1.json#/children/0/details/results/sources': [{ id: 'uchwaly' }],
      'goals/1.json#/children/0/title/pl': { text: 'Woda', sources: [{ id: 'ustawa' }] },
      'goals/1.json#/children/0/level': 'operacyjne',
      'strategy.json#/goals/-': 'szara-gmina',
      'partners.json#/partners/0/kind': 'gospodaka',
      'instruments.json#/instruments/0/kind': 'prawo',
      'values.json#/values/0/indicator': 'ludnosci',
      'site.json#/currentEdition': 'mala-2020',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:16:16  unknown-level  "operacyjne" is not among the levels of strategy.json. Did you mean "operacyjny"?
      goals/1.json:22:21  unknown-source  "ustawa" is not in sources.json.
      goals/1.json:37:21  unknown-source  "uchwaly" is not in sources.json. Did you mean "uchwala"?
      goals/1.json:45:26  unknown-partner  "tarr-sa" is not in partners.json. Did you mean "tarr"?
      goals/1.json:53:29  unknown-instrument  "programy" is not in instruments.json. Did you mean "program"?
      goals/1.json:61:25  unknown-domain  "wody" is not among the domains of strategy.json. Did you mean "woda"?
      goals/1.json:69:23  unknown-goal  "gesty-laz" is not the id of a goal of this edition. Did you mean "gesty-las"?
      instruments.json:17:15  unknown-kind  "prawo" is not among the kinds of this file.
      partners.json:17:15  unknown-kind  "gospodaka" is not among the kinds of this file. Did you mean "gospodarka"?
      strategy.json:104:5  unknown-goal-file  No file in goals/ has the id "szara-gmina".
      data/monitoring/mala-2030/values.json:10:20  unknown-indicator  "ludnosci" is not in indicators.json. Did you mean "ludnosc"?
      data/site.json:11:21  unknown-edition  There is no edition "mala-2020". Editions: mala-2030."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:16:16  unknown-level  „operacyjne” nie ma wśród poziomów (levels) w strategy.json. Czy chodziło o „operacyjny”?
      goals/1.json:22:21  unknown-source  „ustawa” nie ma w sources.json.
      goals/1.json:37:21  unknown-source  „uchwaly” nie ma w sources.json. Czy chodziło o „uchwala”?
      goals/1.json:45:26  unknown-partner  „tarr-sa” nie ma w partners.json. Czy chodziło o „tarr”?
      goals/1.json:53:29  unknown-instrument  „programy” nie ma w instruments.json. Czy chodziło o „program”?
      goals/1.json:61:25  unknown-domain  „wody” nie ma wśród dziedzin (domains) w strategy.json. Czy chodziło o „woda”?
      goals/1.json:69:23  unknown-goal  W tym wydaniu nie ma celu o identyfikatorze „gesty-laz”. Czy chodziło o „gesty-las”?
      instruments.json:17:15  unknown-kind  „prawo” nie ma wśród rodzajów (kinds) w tym pliku.
      partners.json:17:15  unknown-kind  „gospodaka” nie ma wśród rodzajów (kinds) w tym pliku. Czy chodziło o „gospodarka”?
      strategy.json:104:5  unknown-goal-file  W goals/ nie ma pliku z celem o identyfikatorze „szara-gmina”.
      data/monitoring/mala-2030/values.json:10:20  unknown-indicator  „ludnosci” nie ma w indicators.json. Czy chodziło o „ludnosc”?
      data/site.json:11:21  unknown-edition  Nie ma wydania „mala-2020”. Wydania: mala-2030."
    `);
  });

  it('gives the id where a goal is named by its number', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/details/related': { status: 'sourced', items: [{ goal: '1.2' }] },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(
      `"goals/1.json:57:23  goal-number-for-id  "1.2" is the number of a goal; here stands its id, which never changes. Write "gesty-las"."`,
    );
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(
      `"goals/1.json:57:23  goal-number-for-id  „1.2” to numer celu; w tym miejscu stoi jego identyfikator, który się nie zmienia. Wpisz „gesty-las”."`,
    );
  });

  it('does not need the current edition of the site where one edition alone is wanted', async () => {
    const edits: Edits = { 'site.json#/currentEdition': 'mala-2020' };
    expect(await linesAfter(edits, 'en', { edition: 'mala-2030' })).toBe('');
  });

  it('reports a register that is missing once, and says who needs it', async () => {
    const edits: Edits = { 'sources.json': undefined, 'partners.json': undefined };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "partners.json  missing-register  This file is missing, but goals/1.json:33 refers to "tarr" in it. Create it, or delete what refers to it.
      sources.json  missing-register  This file is missing, but strategy.json:5 refers to "uchwala" in it. Create it, or delete what refers to it."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "partners.json  missing-register  Brakuje tego pliku, a goals/1.json:33 odwołuje się w nim do „tarr”. Utwórz go albo usuń to, co się do niego odwołuje.
      sources.json  missing-register  Brakuje tego pliku, a strategy.json:5 odwołuje się w nim do „uchwala”. Utwórz go albo usuń to, co się do niego odwołuje."
    `);
  });

  it('suggests nothing that is not near', async () => {
    expect(
      await linesAfter({ 'goals/1.json#/children/0/details/partners/items/0/partner': 'umk' }),
    ).toMatchInlineSnapshot(`"goals/1.json:33:26  unknown-partner  "umk" is not in partners.json."`);
  });
});
