import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyChapterLine, tidyLabel, tidyText } from '../../src/tidy/tidy-text.ts';
import { findCharacterTrouble, findUnusualSpace } from '../../src/validate/text/character-trouble.ts';

describe('a text that is put right', () => {
  it.each([
    ['Ge\u0328sty  las ', 'Gęsty las'],
    ['gmi\u00ADna\u200B', 'gmina'],
    ['w\u00A0Toruniu\u2009i\u202F5', 'w Toruniu i 5'],
    ['Wiersz\r\n\tdrugi', 'Wiersz drugi'],
    ['biało\u2011czerwony', 'biało-czerwony'],
    ['\uFEFFZażółć', 'Zażółć'],
    ['bez zmian – „tak”', 'bez zmian – „tak”'],
  ])('%j becomes %j', (before, after) => {
    expect(tidyText(before)).toBe(after);
  });

  it('is the same when it is put right again, and the validation finds no fault that has one right form', () => {
    const unit = fc.constantFrom(
      ...Array.from('aż e\u0328\u0301\u00A0\u2009\u00AD\u200B\u200D\u200C\u2060\u2010\t\n\uFEFFक\u094Dिন'),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const tidied = tidyText(text);
        expect(tidyText(tidied)).toBe(tidied);
        expect([...findCharacterTrouble(tidied), ...findUnusualSpace(tidied)]).toEqual([]);
        expect(tidied).not.toMatch(/^ | $| {2}/);
        expect(findCharacterTrouble(tidyLabel(text))).toEqual([]);
        expect(findCharacterTrouble(tidyChapterLine(text).replaceAll(/[\t\n]/g, ' '))).toEqual([]);
      }),
    );
  });

  it('is so where signs take another order (issue 11)', () => {
    const text = '\u0328\u094D\u200D';
    expect(tidyText(tidyText(text))).toBe(tidyText(text));
  });

  it('of the interface keeps its spaces, and one of a chapter those with a meaning', () => {
    expect(tidyLabel(' ·\u00A0gmi\u00ADna ')).toBe(' ·\u00A0gmina ');
    expect(tidyChapterLine('    - wiersz\u00A0pierwszy  ')).toBe('    - wiersz pierwszy  ');
    expect(tidyChapterLine('| a   |  b | ')).toBe('| a   |  b |');
  });
});

describe('joiners', () => {
  it.each(['क्\u200Dष', 'क्\u200Cष', 'ක්\u200Dරි', 'ন্\u200D', 'ര്\u200D അവ'])(
    'stay where the script needs them: %j',
    (text) => {
      expect(tidyText(text)).toBe(text);
      expect(findCharacterTrouble(text)).toEqual([]);
    },
  );

  it('stay in Persian as well', () => {
    expect(tidyText('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  });

  it.each(['Toru\u200Dń', 'a\u200C b', '👩\u200D🌾', '\u200Dक', 'क\u200D\u200Dष', 'क\u200Da'])(
    'go elsewhere: %j',
    (text) => {
      expect(tidyText(text)).toBe(text.replaceAll(/[\u200C\u200D]/g, ''));
      expect(findCharacterTrouble(text)).toMatchObject([{ code: 'unseen-character' }]);
    },
  );
});
