import { describe, expect, it } from 'vitest';
import type { TermData } from '../../src/model/data/data-types.ts';
import type { EditionData } from '../../src/model/data/project-data.ts';
import { createEdition, viewSmall } from './small-edition.ts';

const terms: readonly TermData[] = [
  { id: 'zit', term: 'ZIT', meaning: 'zintegrowane inwestycje terytorialne', abbreviation: true },
  { id: 'lad', term: 'ład przestrzenny', meaning: 'to, że budynki pasują do siebie', status: 'proposal' },
  { id: 'las', term: { pl: 'las', en: 'woods' }, meaning: 'dużo drzew', sources: [{ id: 'uchwala' }] },
];

describe('the glossary of an edition', () => {
  it('is in the alphabetical order of the language, each term with its origin', () => {
    const { glossary } = viewSmall(createWithTerms());
    expect(glossary.map(({ term, mark }) => [term.text, mark])).toEqual([
      ['las', 'sourced'],
      ['ład przestrzenny', 'proposal'],
      ['ZIT', 'sourced'],
    ]);
    expect(glossary.map(({ isAbbreviation }) => isAbbreviation)).toEqual([false, false, true]);
    const english = viewSmall(createWithTerms(), { language: 'en' }).glossary;
    expect(english.map(({ term }) => term.text)).toEqual(['ład przestrzenny', 'woods', 'ZIT']);
    expect(english.map(({ meaning }) => meaning.isForeign)).toEqual([true, true, true]);
  });

  it('counts proposed terms among the proposals, and has none where they are hidden', () => {
    const shown = viewSmall(createWithTerms());
    expect(shown.proposals.map(({ kind, anchor, heading }) => ({ kind, anchor, heading }))).toContainEqual({
      kind: 'term',
      anchor: 'term.lad',
      heading: 'ład przestrzenny',
    });
    const hidden = viewSmall(createWithTerms(), { proposals: 'hide' });
    expect(hidden.glossary.map(({ id }) => id)).toEqual(['las', 'zit']);
  });
});

function createWithTerms(): EditionData {
  return { ...createEdition(), glossary: { sources: [{ id: 'uchwala' }], terms: [...terms] } };
}
