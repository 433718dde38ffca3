import { describe, expect, it } from 'vitest';
import { shortenContents } from '../../src/print/parts/contents-part.ts';
import type { ContentsEntry } from '../../src/print/parts/part.ts';

/** A row for each number of parts, with as many rows below it. */
function listGoals(
  parts: readonly number[],
  numberOf: (position: number, part: number) => string | undefined,
) {
  return parts.map((count, index): ContentsEntry => {
    const position = index + 1;
    const children = Array.from({ length: count }, (_, part): ContentsEntry => {
      const number = numberOf(position, part + 1);
      return { anchor: `cel-${position}.${part + 1}`, number, position, text: 'Cel', children: [] };
    });
    return { anchor: `cel-${position}`, number: String(position), position, text: 'Cel', children };
  });
}

const chapter: ContentsEntry = { anchor: 'wstep', number: undefined, text: 'Wstęp', children: [] };
const dotted = (position: number, part: number): string => `${position}.${part}`;
const briefly = (entries: readonly ContentsEntry[]) => entries.map((entry) => entry.briefly);

describe('shortenContents (issue 10)', () => {
  it('leaves contents as they are that can be looked through', () => {
    const entries = [chapter, ...listGoals([6, 6, 4, 6], dotted)];
    expect(shortenContents(entries)).toBe(entries);
  });

  it('gives the lowest goals with number and page alone where there are many', () => {
    const entries = [
      chapter,
      ...listGoals(
        Array.from({ length: 17 }, () => 10),
        dotted,
      ),
    ];
    expect(briefly(shortenContents(entries))).toEqual([
      undefined,
      ...Array.from({ length: 9 }, () => 'fits-card'),
      ...Array.from({ length: 8 }, () => 'fits-table'),
    ]);
  });

  it('makes room for the widest of their numbers', () => {
    const entries = listGoals([60, 10], (position, part) =>
      position === 1 ? `1.${part % 10}` : `GOAL2030.TARGET${part}`,
    );
    expect(briefly(shortenContents(entries))).toEqual(['fits-any', 'fits-none']);
  });

  it('shortens the lowest level only', () => {
    const below = listGoals([30, 40], dotted).map((entry): ContentsEntry => ({ ...entry, position: 1 }));
    const entries: ContentsEntry[] = [
      { anchor: 'cel', number: 'A', position: 1, text: 'Cel', children: below },
    ];
    const [top] = shortenContents(entries);
    expect(top?.briefly).toBeUndefined();
    expect(briefly(top?.children ?? [])).toEqual(['fits-card', 'fits-card']);
  });

  it('keeps the rows of goals that have no numbers', () => {
    const entries = listGoals([70], () => undefined);
    expect(briefly(shortenContents(entries))).toEqual([undefined]);
  });
});
