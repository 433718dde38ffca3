import { describe, expect, it } from 'vitest';
import type { GoalDetails } from '../../src/model/data/data-types.ts';
import type { ProposalChoice } from '../../src/model/view-edition.ts';
import type { EditionView } from '../../src/model/edition.ts';
import type { GoalView } from '../../src/model/goal.ts';
import { createEdition, viewSmall } from './small-edition.ts';

const proposedResults: GoalDetails = {
  results: { status: 'proposal', items: [{ text: 'Więcej drzew' }] },
  partners: { status: 'proposal', items: [{ partner: 'umk' }] },
};
const mixedResults: GoalDetails = {
  results: {
    status: 'sourced',
    sources: [{ id: 'uchwala', locator: 's. 7' }],
    items: [{ text: 'Ze źródła' }, { text: 'Pomysł', status: 'proposal' }],
  },
};

describe('the view of an edition', () => {
  it('resolves a proposed list, its items and the partners that it names', () => {
    const view = viewIn('pl', proposedResults);
    const [results, partners] = goalOf(view, 'pierwszy').lists;
    expect(results).toMatchObject({ id: 'results', mark: 'proposal', isMixed: false });
    expect(results?.items[0]).toMatchObject({ number: 1, anchor: 'cel-1.1.rezultat-1', mark: 'proposal' });
    expect(partners?.items[0]).toMatchObject({
      entryId: 'umk',
      text: { text: 'Uniwersytet' },
      kindName: 'Nauka',
    });
    const umk = view.partners.find((partner) => partner.id === 'umk');
    expect(umk).toMatchObject({
      mark: 'proposal',
      links: [{ mark: 'proposal', itemAnchor: 'cel-1.1.partner-1' }],
    });
    expect(umk?.links[0]?.goal.number).toBe('1.1');
  });

  it('says that a list without a key is not supplied, whatever the file inherits', () => {
    const goal = goalOf(viewIn('pl', {}), 'drugi');
    expect(goal.lists.map((list) => list.mark)).toEqual(['missing', 'missing']);
    expect(goal.areAllListsMissing).toBe(true);
  });

  it('tells items of a mixed list apart', () => {
    const list = goalOf(viewIn('pl', mixedResults), 'pierwszy').lists[0];
    expect(list?.isMixed).toBe(true);
    expect(list?.items.map((item) => item.mark)).toEqual(['sourced', 'proposal']);
    expect(list?.items[0]?.sources).toEqual([{ id: 'uchwala', number: 2, locator: 's. 7' }]);
  });

  it('lets a title inherit the sources of its file', () => {
    expect(goalOf(viewIn('pl', {}), 'pierwszy').title).toMatchObject({
      mark: 'sourced',
      sources: [{ id: 'uchwala', number: 2, locator: 's. 3' }],
    });
  });

  it('falls back to the language of the document and says so', () => {
    const view = viewIn('en', {});
    expect(view.title).toMatchObject({ text: 'Strategy', isForeign: false, isEditorialTranslation: true });
    expect(goalOf(view, 'pierwszy').title).toMatchObject({
      text: 'Pierwszy',
      language: 'pl',
      isForeign: true,
    });
  });

  it('names a goal with its level, its number and its genitive', () => {
    expect(goalOf(viewIn('pl', {}), 'drugi')).toMatchObject({
      label: 'cel 1.2',
      genitiveLabel: 'celu 1.2',
      anchor: 'cel-1.2',
      position: 1,
      previous: { number: '1.1' },
      next: undefined,
      ancestors: [{ number: '1' }],
    });
  });

  it('sorts partners as Polish does, and values by date', () => {
    const view = viewIn('pl', proposedResults);
    expect(view.partners.map((partner) => partner.name.text)).toEqual(['Ćech', 'Uniwersytet']);
    expect(view.indicators[0]?.values.map((value) => value.value)).toEqual([10, 9]);
  });

  it('counts lists by origin and proposals of every kind', () => {
    const { counts, containsProposals } = viewIn('pl', proposedResults);
    expect(counts).toMatchObject({ lists: 4, proposedLists: 2, missingLists: 2, sourcedLists: 0 });
    // Two lists and the two entries of the register.
    expect(counts.proposals).toBe(4);
    expect(containsProposals).toBe(true);
  });

  it('is frozen to the bottom', () => {
    const view = viewIn('pl', proposedResults);
    expect(Object.isFrozen(goalOf(view, 'pierwszy').lists[0]?.items[0]?.text)).toBe(true);
  });
});

describe('hiding proposals', () => {
  it('leaves no proposal anywhere', () => {
    const view = viewIn('pl', proposedResults, 'hide');
    expect(view.containsProposals).toBe(false);
    expect(JSON.stringify(view)).not.toContain('"proposal"');
    expect(JSON.stringify(view)).not.toContain('Więcej drzew');
  });

  it('turns a proposed list into one that is not supplied and drops its partners', () => {
    const view = viewIn('pl', proposedResults, 'hide');
    expect(goalOf(view, 'pierwszy').areAllListsMissing).toBe(true);
    expect(view.partners).toEqual([]);
  });

  it('keeps what has a source in a mixed list, numbered anew', () => {
    const list = goalOf(viewIn('pl', mixedResults, 'hide'), 'pierwszy').lists[0];
    expect(list).toMatchObject({ mark: 'sourced', isMixed: false });
    expect(list?.items.map((item) => [item.number, item.text.text])).toEqual([[1, 'Ze źródła']]);
  });

  it('takes from a shown item whose entry is a proposal the source that its list has', () => {
    const view = viewIn('pl', {
      partners: { status: 'sourced', sources: [{ id: 'uchwala' }], items: [{ partner: 'umk' }] },
    });
    const list = goalOf(view, 'pierwszy').lists.find(({ id }) => id === 'partners');
    expect(list).toMatchObject({
      mark: 'sourced',
      isMixed: true,
      items: [{ mark: 'proposal', sources: [] }],
    });
    expect(view.partners.find(({ id }) => id === 'umk')?.links).toMatchObject([{ mark: 'proposal' }]);
  });

  it('drops a proposed entry, and with it what names it: its name is nowhere but in the proposal', () => {
    const view = viewIn('pl', { partners: { status: 'sourced', items: [{ partner: 'umk' }] } }, 'hide');
    expect(view.partners).toEqual([]);
    expect(goalOf(view, 'pierwszy').lists.find(({ id }) => id === 'partners')).toMatchObject({
      mark: 'missing',
      items: [],
    });
  });

  it('falls back to another language where only the translation is proposed', () => {
    const edition = createEdition(
      {},
      { summary: { pl: 'Streszczenie', en: { text: 'Summary', status: 'proposal' } } },
    );
    const view = viewSmall(edition, { language: 'en', proposals: 'hide' });
    expect(view.goals[0]?.summary).toMatchObject({ text: 'Streszczenie', language: 'pl' });
  });
});

function viewIn(language: string, details: GoalDetails, proposals: ProposalChoice = 'show'): EditionView {
  return viewSmall(createEdition(details), { language, proposals });
}

function goalOf(view: EditionView, id: string): GoalView {
  return view.allGoals.find((goal) => goal.id === id)!;
}
