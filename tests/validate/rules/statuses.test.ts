import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { linesAfter } from '../validate-files.ts';

const reported: Edits = {
  'statuses.json': {
    schemaVersion: 1,
    sources: [{ id: 'uchwala' }],
    statuses: [
      { goal: 'czysta-woda', date: '2025-12-31', state: 'in-progress', text: 'Wybrano wykonawcę.' },
      { goal: 'czysta-woda', result: 1, date: '2025-12-31', state: 'not-started' },
    ],
  },
};

describe('statuses', () => {
  it('name goals and results that there are, in words that there are, once a day', async () => {
    const edits: Edits = {
      ...reported,
      'statuses.json#/statuses/0/state': 'finished',
      'statuses.json#/statuses/1/result': 2,
      'statuses.json#/statuses/-': { goal: 'czysta-wody', date: '2025-12-31', state: 'completed' },
      'statuses.json#/statuses/3': { goal: 'czysta-woda', date: '2025-12-31', state: 'delayed' },
      'statuses.json#/statuses/4': { goal: 'gesty-las', result: 0, date: '2025-13-31', state: 'completed' },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "data/monitoring/mala-2030/statuses.json:12:16  unknown-value  "finished" cannot stand here, only one of: not-started, in-progress, delayed, partly-completed, completed, suspended, abandoned.
      data/monitoring/mala-2030/statuses.json:17:17  unknown-result  Goal 1.1 has no result 2; it has 1. Give a number of its list, or delete "result" if the status is about the whole goal.
      data/monitoring/mala-2030/statuses.json:22:15  unknown-goal  "czysta-wody" is not the id of a goal of this edition. Did you mean "czysta-woda"?
      data/monitoring/mala-2030/statuses.json:26:5  duplicate-status  There is already a status for 2025-12-31 at data/monitoring/mala-2030/statuses.json:9:5. Delete one of the two, or correct its date.
      data/monitoring/mala-2030/statuses.json:33:17  number-too-small  0 is too small: at least 1.
      data/monitoring/mala-2030/statuses.json:34:15  invalid-date  "2025-13-31" is not a date that exists. Write year-month-day: "2010-11-04"."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "data/monitoring/mala-2030/statuses.json:12:16  unknown-value  „finished” nie może tu stać, tylko jedno z: not-started, in-progress, delayed, partly-completed, completed, suspended, abandoned.
      data/monitoring/mala-2030/statuses.json:17:17  unknown-result  Cel 1.1 nie ma rezultatu 2; rezultatów ma 1. Podaj numer z jego listy albo usuń „result”, jeśli stan dotyczy całego celu.
      data/monitoring/mala-2030/statuses.json:22:15  unknown-goal  W tym wydaniu nie ma celu o identyfikatorze „czysta-wody”. Czy chodziło o „czysta-woda”?
      data/monitoring/mala-2030/statuses.json:26:5  duplicate-status  Stan na dzień 2025-12-31 jest już w data/monitoring/mala-2030/statuses.json:9:5. Usuń jeden z nich albo popraw jego datę.
      data/monitoring/mala-2030/statuses.json:33:17  number-too-small  0 to za mało: co najmniej 1.
      data/monitoring/mala-2030/statuses.json:34:15  invalid-date  „2025-13-31” to nie jest istniejąca data. Napisz rok-miesiąc-dzień: "2010-11-04"."
    `);
  });

  it('have a source or are marked as proposals', async () => {
    const edits: Edits = {
      ...reported,
      'statuses.json#/sources': undefined,
      'statuses.json#/statuses/1/status': 'proposal',
    };
    expect(await linesAfter(edits, 'en', { proposals: 'show' })).toMatchInlineSnapshot(
      `"data/monitoring/mala-2030/statuses.json:4:5  statements-without-source  Neither this statement nor the file names a source; such statements in this file: 1. Add at the top of the file, after the first brace, the line "sources": [{"id": "uchwala"}], or name the source with the statement itself: { …, "sources": [{"id": "uchwala"}] }. A proposal has "status": "proposal" in place of "sources"."`,
    );
  });

  it('may be of one goal on several days, and of one day for several results', async () => {
    const edits: Edits = {
      ...reported,
      'goals/1.json#/children/0/details/results/items/-': { text: 'Ujęcie' },
      'statuses.json#/statuses/-': { goal: 'czysta-woda', date: '2024-12-31', state: 'not-started' },
      'statuses.json#/statuses/3': {
        goal: 'czysta-woda',
        result: 2,
        date: '2025-12-31',
        state: 'completed',
      },
    };
    expect(await linesAfter(edits)).toBe('');
  });
});
