import { describe, expect, it } from 'vitest';
import { excerptAround, markWords } from '../../../src/site/client/search-excerpt.js';
import { splitWords, termMaker } from '../../../src/site/client/search-terms.js';
import { plainMarkdown } from '../../../src/site/search/list-search-entries.ts';

const toTerm = termMaker('pl');

function sought(...words: readonly string[]): Parameters<typeof markWords>[1] {
  return { terms: new Set(words.map(toTerm)), toTerm };
}

describe('the words of a text', () => {
  it('are words and numbers, a number with its dots', () => {
    expect(splitWords('Zob. cel 2.4, 1.a.2 i „łódź”.')).toEqual(['Zob', 'cel', '2.4', '1.a.2', 'i', 'łódź']);
  });

  it('have a comma as a dot between the digits of one number (issue 16)', () => {
    expect(splitWords('2,4 2.4,2.5 3, 4 a,b').map(toTerm)).toEqual(['2.4', '2.4', '2.5', '3', '4', 'a', 'b']);
  });
});

describe('what is found', () => {
  it('is told apart in any form, as it stands in the text, and the whole text stays', () => {
    const pieces = markWords('Dla mieszkańców i Łodzi.', sought('mieszkaniec', 'Łódź'));
    expect(pieces.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['mieszkańców', 'Łodzi']);
    expect(pieces.map(({ text }) => text).join('')).toBe('Dla mieszkańców i Łodzi.');
  });

  it('is shown with some words around it, cut between words', () => {
    const text = `${'przed '.repeat(60)}środek ${'potem '.repeat(60)}`.trim();
    const excerpt = excerptAround(text, sought('środek'));
    expect(excerpt).toMatch(/^… przed .* środek potem .* potem …$/);
    expect(excerpt.length).toBeLessThan(220);
  });

  it('is not shown where it is not', () => {
    expect(excerptAround('nic tu nie ma', sought('środek'))).toBe('');
  });

  it('is shown whole in a short text', () => {
    expect(excerptAround('krótki tekst', sought('tekst'))).toBe('krótki tekst');
  });
});

describe('a chapter as plain words', () => {
  it('has no citations, marks and addresses', () => {
    const markdown =
      '## Tytuł\n\nA **b** [c](https://d.pl/) [@kpinfo, s. 3].\n\n| x | y |\n|---|---|\n| 1 | 2 |';
    expect(plainMarkdown(markdown)).toBe('Tytuł A b c . x y 1 2');
  });
});
