import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { linesAfter } from '../validate-files.ts';

describe('duplicates', () => {
  it('are found among ids of goals, registers, levels, lists and chapters', async () => {
    const edits: Edits = {
      'goals/1.json#/children/1/id': 'zielona-gmina',
      'partners.json#/partners/1': { id: 'tarr', name: 'TARR', kind: 'gospodarka' },
      'partners.json#/partners/2': { id: 'TARR', name: 'TARR', kind: 'gospodarka' },
      'strategy.json#/domains/items/1/id': 'woda',
      'strategy.json#/levels/1/lists/-': { id: 'results', anchor: 'wynik', name: 'Wyniki' },
      'strategy.json#/chapters/-': { id: 'wstep', title: 'Wstęp', place: 'after-goals' },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:60:13  duplicate-id  The id "zielona-gmina" is already taken at goals/1.json:7:9. Give one of them another id.
      partners.json:20:13  duplicate-id  The id "tarr" is already taken at partners.json:15:13. Give one of them another id.
      partners.json:25:13  invalid-id  "TARR" cannot be an id: small letters without accents, digits and hyphens, beginning with a letter, at most 64. For example "tarr".
      partners.json:25:13  similar-id  "TARR" differs from "tarr" (partners.json:15:13) only by capitals or by the way an accent is written. Choose an id that differs more, or correct the slip.
      strategy.json:35:15  duplicate-id  The id "woda" is already taken at strategy.json:31:15. Give one of them another id.
      strategy.json:100:17  duplicate-id  The id "results" is already taken at strategy.json:85:17. Give one of them another id.
      strategy.json:117:13  duplicate-id  The id "wstep" is already taken at strategy.json:112:13. Give one of them another id."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:60:13  duplicate-id  Identyfikator „zielona-gmina” jest już zajęty w goals/1.json:7:9. Nadaj jednemu z nich inny identyfikator.
      partners.json:20:13  duplicate-id  Identyfikator „tarr” jest już zajęty w partners.json:15:13. Nadaj jednemu z nich inny identyfikator.
      partners.json:25:13  invalid-id  „TARR” nie może być identyfikatorem: małe litery bez polskich znaków, cyfry i łączniki, na początku litera, najwyżej 64 znaki. Na przykład „tarr”.
      partners.json:25:13  similar-id  „TARR” różni się od „tarr” (partners.json:15:13) tylko wielkością liter albo zapisem znaków diakrytycznych. Wybierz identyfikator, który różni się bardziej, albo popraw pomyłkę.
      strategy.json:35:15  duplicate-id  Identyfikator „woda” jest już zajęty w strategy.json:31:15. Nadaj jednemu z nich inny identyfikator.
      strategy.json:100:17  duplicate-id  Identyfikator „results” jest już zajęty w strategy.json:85:17. Nadaj jednemu z nich inny identyfikator.
      strategy.json:117:13  duplicate-id  Identyfikator „wstep” jest już zajęty w strategy.json:112:13. Nadaj jednemu z nich inny identyfikator."
    `);
  });

  it('are found in lists and among values', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/details/partners/items/-': { partner: 'tarr' },
      'goals/1.json#/children/0/details/related': { status: 'sourced', items: [{ goal: 'czysta-woda' }] },
      'strategy.json#/goals/-': 'zielona-gmina',
      'values.json#/values/-': { indicator: 'ludnosc', date: '2025-12-31', value: 5 },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:36:26  listed-twice  "tarr" already stands in this list. Delete one of the two.
      goals/1.json:60:23  related-to-itself  The goal "czysta-woda" is related to itself. Delete this entry.
      strategy.json:104:5  listed-twice  "zielona-gmina" already stands in this list. Delete one of the two.
      data/monitoring/mala-2030/values.json:14:5  duplicate-value  There is already a value for 2025-12-31 at data/monitoring/mala-2030/values.json:9:5. Delete one of the two, or correct its date."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:36:26  listed-twice  „tarr” już jest na tej liście. Usuń jedno z nich.
      goals/1.json:60:23  related-to-itself  Cel „czysta-woda” jest powiązany z samym sobą. Usuń tę pozycję.
      strategy.json:104:5  listed-twice  „zielona-gmina” już jest na tej liście. Usuń jedno z nich.
      data/monitoring/mala-2030/values.json:14:5  duplicate-value  Wartość na dzień 2025-12-31 jest już w data/monitoring/mala-2030/values.json:9:5. Usuń jedną z nich albo popraw jej datę."
    `);
  });
});
