import { describe, expect, it } from 'vitest';
import { writeJson } from '../../src/exports/json/write-json.ts';

const goals = [
  { number: '1', title: 'Dwa\nwiersze' },
  { number: '2', children: [] },
];
const rest = {
  schemaVersion: 1,
  note: undefined,
  licence: { name: 'CC BY' },
  none: [],
  counts: { lists: 2 },
};

describe('JSON written in parts', () => {
  it('is what JSON.stringify writes of the same object, indented', () => {
    const whole = `${JSON.stringify({ ...rest, goals, partners: [] }, undefined, 2)}\n`;
    expect([...writeJson({ ...rest, goals: () => goals, partners: () => [] })].join('')).toBe(whole);
    expect([...writeJson({})].join('')).toBe('{}\n');
  });

  it('makes the members of a lazy list only when it comes to them', () => {
    const made: number[] = [];
    const parts = writeJson({
      first: 1,
      *goals(): Generator<object> {
        for (const number of [1, 2]) {
          made.push(number);
          yield { number };
        }
      },
    });
    parts.next();
    parts.next();
    expect(made).toEqual([]);
    while (made.length === 0) parts.next();
    expect(made).toEqual([1]);
  });
});
