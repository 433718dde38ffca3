import { describe, expect, it } from 'vitest';
import { capitalise, endSentence, joinNames, wordForCount } from '../../src/content/phrases.ts';

describe('names joined to a phrase', () => {
  it('begin with a capital letter only once', () => {
    expect(joinNames(['Spodziewane rezultaty', 'Główni partnerzy', 'Instrumenty'], 'pl')).toBe(
      'Spodziewane rezultaty, główni partnerzy i instrumenty',
    );
    expect(joinNames(['Expected results', 'Partners'], 'en')).toBe('Expected results and partners');
  });

  it('keep the letters of an abbreviation', () => {
    expect(joinNames(['Rezultaty', 'BDL', 'Żródła'], 'pl')).toBe('Rezultaty, BDL i żródła');
  });

  it('are nothing where there are none', () => {
    expect(joinNames([], 'pl')).toBe('');
  });
});

describe('a sentence', () => {
  it('gets a full stop unless it has an end', () => {
    expect(endSentence('Projekt')).toBe('Projekt.');
    expect(endSentence('z 17 maja 2018 r.')).toBe('z 17 maja 2018 r.');
    expect(endSentence('superseded 17 May 2018')).toBe('superseded 17 May 2018.');
    expect(endSentence('Dokąd?')).toBe('Dokąd?');
  });
});

describe('a phrase', () => {
  it('gets a capital letter, whatever the letter', () => {
    expect(capitalise('cel 2.4', 'pl')).toBe('Cel 2.4');
    expect(capitalise('źródło', 'pl')).toBe('Źródło');
    expect(capitalise('', 'pl')).toBe('');
  });
});

describe('a counted word', () => {
  const goal = { one: 'cel', few: 'cele', many: 'celów', other: 'celu' };

  it('has the form that goes with the number', () => {
    expect([1, 4, 5, 22, 1.5].map((count) => wordForCount(count, goal, 'pl'))).toEqual([
      'cel',
      'cele',
      'celów',
      'cele',
      'celu',
    ]);
  });

  it('falls back where a form is not given', () => {
    expect(wordForCount(5, { one: 'goal', other: 'goals' }, 'en')).toBe('goals');
    expect(wordForCount(5, { one: 'cel', other: 'cele' }, 'pl')).toBe('cele');
  });
});
