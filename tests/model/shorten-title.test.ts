import { expect, it } from 'vitest';
import { shortenTitle } from '../../src/model/goal-names.ts';

it('leaves a short title alone', () => {
  expect(shortenTitle('Rozwój budownictwa', 30)).toBe('Rozwój budownictwa');
});

it('cuts after a whole word', () => {
  expect(shortenTitle('Rozwój budownictwa mieszkaniowego', 22)).toBe('Rozwój budownictwa…');
});

it('leaves no one-letter word and no comma before the dots', () => {
  expect(shortenTitle('Kultura i sport, a także turystyka', 20)).toBe('Kultura i sport…');
  expect(shortenTitle('Kultura i wypoczynek w mieście', 14)).toBe('Kultura…');
});
