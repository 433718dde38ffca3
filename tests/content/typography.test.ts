import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeWords } from '../../src/labels/complete-words.ts';
import { createTypography } from '../../src/content/typography.ts';

const bindWords = createTypography([]);

/** Shows no-break spaces. */
function bind(text: string, language = 'pl'): string {
  return bindWords(text, language).replaceAll('\u00a0', '~');
}

describe('Polish words that must not part', () => {
  it.each([
    ['w mieście i w domu', 'w~mieście i~w~domu'],
    ['A jeśli o to chodzi', 'A~jeśli o~to chodzi'],
    ['(z udziałem)', '(z~udziałem)'],
    ['„o mieście”', '„o~mieście”'],
    ['a i o u w z', 'a~i~o~u~w~z'],
    ['uchwała nr 935/2010', 'uchwała nr~935/2010'],
    ['zob. s. 17', 'zob. s.~17'],
    ['art. 10e ust. 3 pkt 2', 'art.~10e ust.~3 pkt~2'],
    ['ul. Szeroka', 'ul.~Szeroka'],
    ['w 2010 r.', 'w~2010~r.'],
    ['4 listopada 2010 r.', '4~listopada 2010~r.'],
    ['15 września', '15~września'],
    ['Wspiera 3 cele', 'Wspiera 3~cele'],
    ['205 129 osób', '205~129~osób'],
    ['12 % i 5 km', '12~% i~5~km'],
    ['10 mln zł', '10~mln zł'],
    ['na 40 ha i 5 m²', 'na 40~ha i~5~m²'],
    ['5 halowych zawodów', '5 halowych zawodów'],
    ['Jan K. Nowak i J. K. Rowling', 'Jan K.~Nowak i~J.~K.~Rowling'],
    ['Rezultaty celu 2.4', 'Rezultaty celu~2.4'],
    ['zob. pkt 1.3.2', 'zob. pkt~1.3.2'],
    ['Wodociągi Sp. z o.o. w Toruniu', 'Wodociągi Sp.~z~o.o. w~Toruniu'],
    ['Agencja Rozwoju S.A.', 'Agencja Rozwoju~S.A.'],
  ])('%s', (text, bound) => {
    expect(bind(text)).toBe(bound);
  });

  it('are left alone inside longer words and at the end of a text', () => {
    expect(bind('nowa szkoła i')).toBe('nowa szkoła i');
    expect(bind('spokojna zima dla psa')).toBe('spokojna zima dla psa');
  });
});

describe('English words that must not part', () => {
  it.each([
    ['resolution No. 935/2010', 'resolution No.~935/2010'],
    ['see p. 17', 'see p.~17'],
    ['on 4 November 2010', 'on 4~November 2010'],
    ['Results of goal 2.4', 'Results of goal~2.4'],
    ['a city in a region', 'a city in a region'],
  ])('%s', (text, bound) => {
    expect(bind(text, 'en')).toBe(bound);
  });
});

describe('words that must not part in a language of the publisher (issue 11)', () => {
  const own = {
    'language.keepTogether': 'k …, v …, č. #, # Kč, … s.r.o., tzv. malý, X. X…',
    'language.date': '{day}. {month} {year}',
  };
  const bindOwn = createTypography([completeWords('cs', own)]);
  it.each([
    ['K obci a v obci', 'K~obci a v~obci'],
    ['zákon č. 128 a č. dva', 'zákon č.~128 a č. dva'],
    ['5 Kč, 5 Kčs', '5~Kč, 5 Kčs'],
    ['Voda s.r.o. v obci', 'Voda~s.r.o. v~obci'],
    ['tzv. malý dům', 'tzv.~malý dům'],
    ['paní B. Němcová', 'paní B.~Němcová'],
    ['dne 4. listopadu 2030', 'dne 4.~listopadu 2030'],
    ['bod 1.2', 'bod~1.2'],
  ])('%s', (text, bound) => {
    expect(bindOwn(text, 'cs').replaceAll('\u00a0', '~')).toBe(bound);
  });

  it('leave texts in other languages as these have them', () => {
    expect(bindOwn('w mieście', 'pl')).toBe(bindWords('w mieście', 'pl'));
    expect(bindOwn('k mieście', 'pl')).toBe('k mieście');
  });
});

describe('what stays as it is', () => {
  it.each([
    'https://example.org/w domu',
    'Strona https://um.torun.pl/s. 5',
    'pisz na a@b.pl',
    'www.torun.pl',
  ])('%s', (text) => {
    const address = /(?:https:\/\/|www\.)\S+|\S+@\S+/.exec(text)?.[0] ?? '';
    expect(bindWords(text, 'pl')).toContain(address);
  });

  it('is every character but spaces, in every text', () => {
    const words = fc.array(
      fc.constantFrom('w', 'i', 'nr', '5', 'km', 'r.', 'J.', 'Łąka', '2.4', '–', '„a', 'https://a.pl/w'),
    );
    fc.assert(
      fc.property(words, fc.constantFrom('pl', 'en'), (parts, language) => {
        const text = parts.join(' ');
        expect(bindWords(text, language).replaceAll('\u00a0', ' ')).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(bindWords(text, 'pl').replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
      }),
    );
  });

  it('is a text that has been bound already', () => {
    const text = bindWords('w domu i w 2010 r. na s. 17', 'pl');
    expect(bindWords(text, 'pl')).toBe(text);
  });
});
