import { describe, expect, it } from 'vitest';
import type { GoalStatus, Text } from '../../src/model/data/data-types.ts';
import type { EditionView } from '../../src/model/edition.ts';
import type { GoalStatusView } from '../../src/model/goal-status.ts';
import { createEdition, viewSmall } from './small-edition.ts';

const results = {
  results: {
    status: 'sourced',
    items: [{ text: 'Pomysł', status: 'proposal' }, { text: 'Studnia' }, { text: 'Staw' }],
  },
} as const;

describe('what was reported of a goal', () => {
  it('is of the goal, then of its results in their order, each the newest first', () => {
    const statuses = statusesOf(
      viewIn('pl', [
        { goal: 'pierwszy', result: 3, date: '2025-12-31', state: 'completed' },
        { goal: 'pierwszy', date: '2024-12-31', state: 'not-started' },
        { goal: 'pierwszy', result: 2, date: '2025-12-31', state: 'delayed' },
        { goal: 'pierwszy', date: '2025-12-31', state: 'in-progress' },
      ]),
    );
    expect(statuses.map(({ result, state, isLatest }) => [result?.number, state, isLatest])).toEqual([
      [undefined, 'in-progress', true],
      [undefined, 'not-started', false],
      [2, 'delayed', true],
      [3, 'completed', true],
    ]);
    expect(statuses[2]!.result).toMatchObject({ anchor: 'cel-1.1.rezultat-2', text: { text: 'Studnia' } });
  });

  it('has the sources of its file or its own', () => {
    const [own, inherited] = statusesOf(
      viewIn('pl', [
        { goal: 'pierwszy', date: '2025-12-31', state: 'completed', sources: [{ id: 'uchwala' }] },
        { goal: 'pierwszy', date: '2024-12-31', state: 'in-progress' },
      ]),
    );
    expect(own).toMatchObject({ mark: 'sourced', sources: [{ id: 'uchwala' }] });
    expect(inherited).toMatchObject({ mark: 'sourced', sources: [{ id: 'bdl', locator: 's. 4' }] });
  });

  it('is told in the language of the view where it is translated', () => {
    const text: Text = { pl: 'Wykopano', en: { text: 'Dug', translation: 'editorial' } };
    const reported: GoalStatus[] = [{ goal: 'drugi', date: '2025-12-31', state: 'completed', text }];
    const [status] = statusesOf(viewIn('en', reported), 'drugi');
    expect(status!.text).toMatchObject({ text: 'Dug', isEditorialTranslation: true });
  });

  it('counts among proposals where it is one, and goes with them', () => {
    const reported: GoalStatus[] = [
      { goal: 'drugi', date: '2025-12-31', state: 'completed', status: 'proposal' },
      {
        goal: 'drugi',
        date: '2024-12-31',
        state: 'in-progress',
        text: { pl: { text: 'Zapewne', status: 'proposal' } },
      },
    ];
    const shown = viewIn('pl', reported);
    expect(shown.proposals.filter(({ kind }) => kind === 'status')).toHaveLength(2);
    expect(statusesOf(shown, 'drugi').map(({ mark }) => mark)).toEqual(['proposal', 'proposal']);
    const hidden = viewIn('pl', reported, 'hide');
    expect(statusesOf(hidden, 'drugi')).toMatchObject([{ state: 'in-progress', text: undefined }]);
    expect(JSON.stringify(hidden)).not.toContain('Zapewne');
  });

  it('keeps to its result where proposed results before it are hidden, and goes with a result that is', () => {
    const hidden = viewIn(
      'pl',
      [
        { goal: 'pierwszy', result: 1, date: '2025-12-31', state: 'completed' },
        { goal: 'pierwszy', result: 3, date: '2025-12-31', state: 'delayed' },
      ],
      'hide',
    );
    expect(statusesOf(hidden)).toMatchObject([
      { result: { number: 2, text: { text: 'Staw' } }, state: 'delayed' },
    ]);
  });
});

function viewIn(language: string, statuses: GoalStatus[], proposals: 'show' | 'hide' = 'show'): EditionView {
  const edition = createEdition({ results: { ...results.results, items: [...results.results.items] } });
  const file = { schemaVersion: 1 as const, sources: [{ id: 'bdl', locator: 's. 4' }], statuses };
  return viewSmall({ ...edition, statuses: file }, { language, proposals });
}

function statusesOf(view: EditionView, id = 'pierwszy'): readonly GoalStatusView[] {
  return view.allGoals.find((goal) => goal.id === id)!.statuses;
}
