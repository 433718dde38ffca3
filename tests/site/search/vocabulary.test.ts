import { describe, expect, it } from 'vitest';
import { createVocabulary, limitVocabulary } from '../../../src/site/search/vocabulary.ts';

describe('the words of the search (issue 16)', () => {
  it('are those of the program, with a publisher’s own beside them or in their place', () => {
    const own = { stopWords: ['Święty'], synonyms: { autobusy: ['PKS'], zamek: ['Ruiny na wzgórzu'] } };
    const { stopWords, synonyms } = createVocabulary('pl', own);
    expect(stopWords).toEqual(expect.arrayContaining(['oraz', 'swiety']));
    const meant = new Map(synonyms.map(([asked, ...others]) => [asked, others]));
    expect(meant.get('autobus')).toEqual(['pks']);
    expect(meant.get('zamc')).toEqual(['ruin wzgor']);
    expect(meant.get('smog')).toContain('powietr');
  });

  it('are only a publisher’s own in another language, and the program’s for a variety of its own', () => {
    expect(createVocabulary('de')).toEqual({ language: 'de', stopWords: [], synonyms: [] });
    expect(createVocabulary('de', { synonyms: { Rad: ['Fahrrad'] } }).synonyms).toEqual([['rad', 'fahrrad']]);
    expect(createVocabulary('en-GB').stopWords).toContain('the');
  });

  it('are sent as far as the index has them, and without what numbers a goal', () => {
    const all = createVocabulary('pl');
    const sent = limitVocabulary(all, { terms: new Set(['powietr']), numbers: new Set(['a']) });
    expect(all.stopWords).toContain('a');
    expect(sent.stopWords).not.toContain('a');
    expect(sent.synonyms).toContainEqual(['smog', 'powietr']);
    for (const [, ...meant] of sent.synonyms) expect(meant).toEqual(['powietr']);
  });
});
