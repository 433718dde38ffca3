import { describe, expect, it } from 'vitest';
import { termMaker } from '../../../src/site/client/search-terms.js';

/** Forms of one word a line; words of different lines are told apart. */
const polish = [
  'rower rowery rowerów rowerze rowerem rowerami rowerowy rowerowych',
  'mieszkaniec mieszkańca mieszkańcy mieszkańców mieszkańcom',
  'mieszkanie mieszkania mieszkań mieszkaniowy mieszkaniowego',
  'miasto miasta miastem mieście',
  'student studenci studentów',
  'turysta turyści turystów turystom',
  'społeczność społeczności społecznością',
  'urząd urzędu urzędy',
  'samorząd samorządzie samorządowy',
  'biblioteka biblioteki bibliotece bibliotek',
  'ośrodek ośrodka ośrodki',
  'zamek zamku zamki',
  'szkoła szkoły szkole szkół',
  'dziecko dziecka dzieci dzieciom',
  'śmieci śmieciami śmieciowy',
  'uczeń ucznia uczniów uczniowie',
  'komunikacja komunikacji komunikacyjnych',
  'strategia strategii strategie',
  'woda wody wodzie wód',
  'moda mody',
];

const english = [
  'bike bikes biking',
  'facility facilities',
  'bus buses',
  'plan plans planned planning',
  'house houses housing',
  'process processes',
  'spring springs',
];

describe('the stem of a word', () => {
  it.each([
    ['pl', polish],
    ['en', english],
  ])('is the same for forms of one word in %s, and another for other words', (language, words) => {
    const toTerm = termMaker(language);
    const stems = words.map((forms) => [...new Set(forms.split(' ').map(toTerm))]);
    for (const [index, stem] of stems.entries()) expect(stem, words[index]).toHaveLength(1);
    expect(new Set(stems.flat()).size).toBe(words.length);
  });

  it('leaves short names and numbers as they are, and words of a language without a stemmer', () => {
    expect(['UMK', 'MOPS', 'UM', '2,4', '1.a.2'].map(termMaker('pl'))).toEqual([
      'umk',
      'mops',
      'um',
      '2.4',
      '1.a.2',
    ]);
    expect(['Gemeinden', 'Straße'].map(termMaker('de'))).toEqual(['gemeinden', 'strasse']);
  });
});
