import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { loadProject } from '../../src/load/load-project.ts';
import { formatProblem } from '../../src/problem.ts';
import { findUntranslated } from '../../src/validate/validate-project.ts';
import { writeData } from '../load/temporary-data.ts';
import type { FileContent } from '../load/temporary-data.ts';
import { editProject } from './edit-project.ts';
import type { Edits } from './edit-project.ts';
import { smallProject } from './small-project.ts';
import { linesAfter } from './validate-files.ts';

describe('a key that is missing (issue 13)', () => {
  it('is shown with a value of its kind', async () => {
    const edits: Edits = {
      'goals/1.json#/colour': undefined,
      'goals/1.json#/id': undefined,
      'strategy.json#/modified': undefined,
      'strategy.json#/levels/0/name': undefined,
      'strategy.json#/levels/0/lists': undefined,
      'strategy.json#/domains/status': undefined,
      'indicators.json#/indicators/0/baseline/value': undefined,
      'indicators.json#/indicators/0/unit': undefined,
      'site.json#/schemaVersion': undefined,
    };
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:1:1  missing-key  Brakuje tu klucza „id”. Dodaj w klamrach, które się tu otwierają: "id": "urzad-miasta".
      indicators.json:11:19  missing-key  Brakuje tu klucza „value”. Dodaj w klamrach, które się tu otwierają: "value": 1234.5.
      strategy.json:1:1  missing-key  Brakuje tu klucza „modified”. Dodaj w klamrach, które się tu otwierają: "modified": "2026-11-22".
      strategy.json:26:14  missing-key  Brakuje tu klucza „status”. Dodaj w klamrach, które się tu otwierają: "status": "sourced" | "proposal".
      strategy.json:39:5  missing-key  Brakuje tu klucza „name”. Dodaj w klamrach, które się tu otwierają: "name": { … }.
      strategy.json:92:5  unknown-goal-file  W goals/ nie ma pliku z celem o identyfikatorze „zielona-gmina”.
      data/site.json:1:1  missing-key  Brakuje tu klucza „schemaVersion”. Dodaj w klamrach, które się tu otwierają: "schemaVersion": 1."
    `);
  });

  it('is a language where texts by language are meant', async () => {
    expect(await linesAfter({ 'goals/1.json#/title': {} }, 'pl')).toBe(
      'goals/1.json:10:12  empty-object  Między tymi klamrami nic nie ma. Uzupełnij je albo usuń klucz; może w nich być: "pl": "…".',
    );
  });
});

describe('a name where an id belongs (issue 13)', () => {
  it('is answered with the id, once', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/details/partners/items/0/partner': 'TARR',
      'goals/1.json#/children/0/details/related': { status: 'sourced', items: [{ goal: 'gęsty  las' }] },
      'goals/1.json#/children/0/details/results/sources': [{ id: 'Uchwała nr 1/2024' }],
    };
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:30:21  name-for-id  „Uchwała nr 1/2024” to nazwa; w tym miejscu stoi identyfikator, który się nie zmienia. Wpisz „uchwala”.
      goals/1.json:38:26  name-for-id  „TARR” to nazwa; w tym miejscu stoi identyfikator, który się nie zmienia. Wpisz „tarr”.
      goals/1.json:62:23  name-for-id  „gęsty  las” to nazwa; w tym miejscu stoi identyfikator, który się nie zmienia. Wpisz „gesty-las”."
    `);
  });
});

describe('an edition whose folder was renamed (issue 13)', () => {
  it('is one problem, which names the edition and what speaks of it', async () => {
    const renamed = Object.entries(smallProject).filter(([name]) => name.startsWith('editions/'));
    const edits: Edits = {
      ...Object.fromEntries(renamed.map(([name]) => [name, undefined])),
      ...Object.fromEntries(renamed.map(([name, file]) => [name.replace('mala-2030', 'mala-2031'), file])),
    };
    expect(await linesAfter(edits, 'pl')).toBe(
      'data/editions/mala-2030  renamed-edition  Nie ma folderu wydania „mala-2030”, o którym mowa w: data/site.json (currentEdition), data/monitoring/mala-2030. Czy nazywa się on teraz „mala-2031”? Przywróć mu nazwę „mala-2030” albo zmień ją też w tamtych miejscach.',
    );
  });
});

describe('a language that is missing (issue 13)', () => {
  const untranslated = async (edits: Edits): Promise<string> => {
    const files = Object.entries(editProject(smallProject, edits)).filter(([, file]) => file !== undefined);
    const settings = await writeData(Object.fromEntries(files) as Record<string, FileContent>);
    return findUntranslated(await loadProject(settings))
      .map((advice) => formatProblem(advice, 'pl'))
      .join('\n');
  };

  it('is a list of what is not translated', async () => {
    expect(await untranslated({})).toMatchInlineSnapshot(
      `"data/site.json:9:5  untranslated-texts  Wskazówka: Bez tłumaczenia na „en” jest tekstów: 5 z 7; czytelnik zobaczy je w języku „pl”: data/editions/mala-2030/strategy.json:45:15, data/editions/mala-2030/strategy.json:53:20, data/editions/mala-2030/strategy.json:67:15, data/editions/mala-2030/strategy.json:75:20, data/editions/mala-2030/goals/1.json:17:16."`,
    );
  });

  it('counts every text where none has the language', async () => {
    const edits: Edits = {
      'site.json#/languages/1': 'de',
      'site.json#/title': 'Strategia',
      'strategy.json#/title': 'x',
    };
    expect(await untranslated(edits)).toMatchInlineSnapshot(
      `"data/site.json:6:5  untranslated-texts  Wskazówka: Bez tłumaczenia na „de” jest tekstów: 27 z 27; czytelnik zobaczy je w języku „pl”: data/site.json:3:12, data/editions/mala-2030/strategy.json:9:14, data/editions/mala-2030/strategy.json:10:12, data/editions/mala-2030/strategy.json:11:17, data/editions/mala-2030/strategy.json:16:13 …."`,
    );
  });

  it('is nothing where there is one language', async () => {
    expect(await untranslated({ 'site.json#/languages': ['pl'] })).toBe('');
  });
});

describe('a command that there is not (issue 13)', () => {
  it('is answered with the nearest', () => {
    expect(() => parseArguments(['validte'])).toThrow(/„validte”.* Czy chodziło o „validate”\?$/);
    expect(() => parseArguments(['xyzzyxyzzy'])).toThrow(/„xyzzyxyzzy”.* Zobacz: strategia --help$/);
    expect(() => parseArguments(['build', '--fromat', 'json'])).toThrow(
      'Nie ma opcji „--fromat”. Czy chodziło o „--format”?',
    );
  });
});
