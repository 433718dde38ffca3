import { describe, expect, it } from 'vitest';
import { completeWords } from '../../src/labels/complete-words.ts';
import { bindingLanguage, labelTranslation } from '../../src/content/binding-language.ts';
import { createLabel } from '../../src/content/labels.ts';
import { createEdition, site, viewSmall } from '../model/small-edition.ts';

/** What the cover of an edition says in a language; `binding` as in its data. */
function coverSays(language: string, binding: string | undefined): string {
  const edition = createEdition();
  const strategy = { ...edition.strategy, ...(binding === undefined ? {} : { bindingLanguage: binding }) };
  const view = viewSmall({ ...edition, strategy }, { language }, { ...site, languages: ['de', 'en', 'pl'] });
  const words = completeWords(language);
  return labelTranslation('print.cover.translation', view, createLabel(words)).replaceAll('\u00a0', ' ');
}

describe('which text is binding (issue 10)', () => {
  it('is said by the data alone', () => {
    expect(coverSays('en', undefined)).toBe('Translation.');
    expect(coverSays('pl', undefined)).toBe('Tłumaczenie.');
  });

  it('is named in the language of the page', () => {
    expect(coverSays('en', 'de')).toBe('Translation; the German text is binding.');
    expect(coverSays('en', 'pl')).toBe('Translation; the Polish text is binding.');
    expect(coverSays('pl', 'de')).toBe('Tłumaczenie; wiążący jest tekst niemiecki.');
  });

  it('is said of a document in another language than the page that offers it', () => {
    const edition = createEdition();
    const view = viewSmall({ ...edition, strategy: { ...edition.strategy, bindingLanguage: 'pl' } });
    expect(bindingLanguage(view, 'en')).toEqual({ language: 'polski' });
  });

  it('is not said of the text itself', () => {
    const edition = createEdition();
    const view = viewSmall({ ...edition, strategy: { ...edition.strategy, bindingLanguage: 'pl' } });
    expect(bindingLanguage(view)).toBeUndefined();
  });
});
