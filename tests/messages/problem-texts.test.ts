import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemTexts } from '../../src/messages/problem-texts.ts';
import type { ProblemCode, ProblemText } from '../../src/messages/problem-texts.ts';

const { en, pl } = problemTexts;
const codes = Object.keys(en) as ProblemCode[];
const sources = path.resolve(import.meta.dirname, '../../src');

describe('the texts of problems', () => {
  it('have the same codes in both languages', () => {
    expect(Object.keys(pl).sort()).toEqual([...codes].sort());
  });

  it('quote the same values in both languages', () => {
    const different = codes.filter(
      (code) =>
        listPlaceholders(pl[code].message) !== listPlaceholders(en[code].message) ||
        listPlaceholders(pl[code].hint) !== listPlaceholders(en[code].hint),
    );
    expect(different).toEqual([]);
  });

  it('stand on one line and begin with a word', () => {
    const texts = codes.flatMap((code) => [en[code], pl[code]]).flatMap(listSentences);
    expect(texts.filter((text) => !/^[^\s\p{Cc}][^\p{Cc}\p{Zl}\p{Zp}]*[^\s\p{Cc}]$/u.test(text))).toEqual([]);
  });

  it('are all used', () => {
    const program = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('messages'))
      .map((name) => readFileSync(path.join(sources, name), 'utf8'))
      .join('\n');
    const inSchemas = readdirSync(path.join(sources, 'validate/schema'))
      .map((name) => readFileSync(path.join(sources, 'validate/schema', name), 'utf8'))
      .join('\n');
    const isUsed = (code: string): boolean =>
      program.includes(`'${code}'`) || inSchemas.includes(`"problem": "${code}"`);
    expect(codes.filter((code) => !isUsed(code))).toEqual([]);
  });
});

function listSentences({ message, hint }: ProblemText): string[] {
  return hint === undefined ? [message] : [message, hint];
}

function listPlaceholders(text: string | undefined): string {
  return [...(text ?? '').matchAll(/\{\w+\}/g)]
    .map(([placeholder]) => placeholder)
    .sort()
    .join(' ');
}
