import { expect, test } from 'vitest';
import { alignTexts } from '../../src/finish/mend/align-texts.ts';
import type { TextLeaf } from '../../src/finish/mend/text-leaves.ts';
import type { MarkedSequence } from '../../src/pdf/content/stream-content.ts';
import { element } from './build-tree.ts';

const block = element('P');

function leaf(text: string, own = block): TextLeaf {
  const sequence: MarkedSequence = {
    mcid: 0,
    start: 0,
    contentStart: 0,
    contentEnd: 0,
    end: 0,
    text,
    runs: [],
    missingGlyphs: 0,
    bounds: undefined,
  };
  return { element: own, block: own, sequence, pageIndex: 2 };
}

const facts = (...texts: readonly string[]) => texts.map((text) => ({ text }));

test('finds the spaces that are missing inside of a run and at its end', () => {
  const leaves = [leaf('raz dwatrzy'), leaf('cztery')];
  const { missingSpaces, observations } = alignTexts(leaves, facts('raz\n  dwa trzy', ' ', 'cztery'));
  expect(missingSpaces).toEqual([
    { sequence: leaves[0]!.sequence, index: 7 },
    { sequence: leaves[0]!.sequence, index: 11 },
  ]);
  expect(observations).toEqual([]);
});

test('finds none between blocks, nor where there is one', () => {
  const leaves = [leaf('raz '), leaf('dwa'), leaf('trzy', element('P'))];
  expect(alignTexts(leaves, facts('raz', ' dwa', '\n', 'trzy')).missingSpaces).toEqual([]);
});

test('takes capitals for small letters, no-break spaces for spaces, and composes accents', () => {
  expect(
    alignTexts([leaf('ŻÓŁĆ'), leaf('s. 7')], facts('Z\u0307o\u0301łc\u0301', 's.\u00A07')).observations,
  ).toEqual([]);
});

test('says the languages of runs that are not in that of the document', () => {
  const leaves = [leaf('tekst '), leaf('text'), leaf(' koniec')];
  const texts = [{ text: 'tekst ' }, { text: 'text', language: 'en' }, { text: ' koniec' }];
  expect([...alignTexts(leaves, texts).languages]).toEqual([[leaves[1], 'en']]);
});

test('says where the texts part, and on which page', () => {
  expect(alignTexts([leaf('cel 2.4, s. 17')], facts('cel 2.4, s. 18')).observations).toEqual([
    {
      rule: 'text-differs',
      clause: 'ISO 32000-1, 14.8.2.5',
      page: 3,
      detail: 'the document reads "cel 2.4, s. 17" where the page has "cel 2.4, s. 18"',
    },
  ]);
});

test('says what the page has and the document has not', () => {
  expect(alignTexts([leaf('raz')], facts('raz', 'dwa')).observations).toEqual([
    { rule: 'text-differs', clause: 'ISO 32000-1, 14.8.2.5', detail: 'the document ends before "dwa"' },
  ]);
});

test('takes every text of the document for one that the page must have', () => {
  expect(alignTexts([leaf('raz')], []).observations).toMatchObject([{ rule: 'text-differs', page: 3 }]);
});

test('finds the runs that stand for words', () => {
  const leaves = [leaf('raz'), leaf('×')];
  const { meanings } = alignTexts(leaves, [{ text: 'raz' }, { text: '×', meaning: 'dotyczy' }]);
  expect([...meanings]).toEqual([[leaves[1], 'dotyczy']]);
});
