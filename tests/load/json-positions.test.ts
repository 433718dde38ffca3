import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocator } from '../../src/load/json/json-positions.ts';
import { appendToPointer } from '../../src/model/data/json-pointer.ts';

describe('createLocator', () => {
  const text = '{\n  "goals": [\n    { "a/b": 1 },\n    { "~": "x" }\n  ]\n}\n';
  const locate = createLocator(text);

  it('finds values and keys, escaped ones too', () => {
    expect(locate('', 'value')).toEqual({ line: 1, column: 1 });
    expect(locate('/goals', 'key')).toEqual({ line: 2, column: 3 });
    expect(locate('/goals', 'value')).toEqual({ line: 2, column: 12 });
    expect(locate('/goals/0/a~1b', 'value')).toEqual({ line: 3, column: 14 });
    expect(locate('/goals/1/~0', 'key')).toEqual({ line: 4, column: 7 });
  });

  it('gives an item as its own key', () => {
    expect(locate('/goals/1', 'key')).toEqual({ line: 4, column: 5 });
  });

  it('gives the nearest thing around what is missing', () => {
    expect(locate('/goals/1/title/pl', 'key')).toEqual({ line: 4, column: 5 });
    expect(locate('/goals/7', 'value')).toEqual({ line: 2, column: 12 });
  });

  it('finds every value of any JSON text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(4), (value, indent) => {
        const written = JSON.stringify(value, null, indent);
        const lines = written.split('\n');
        const find = createLocator(written);
        for (const [pointer, inner] of listValues(value, '')) {
          const { line, column } = find(pointer, 'value');
          const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join('\n');
          const start = JSON.stringify(inner, null, indent).slice(0, 1);
          expect(rest.startsWith(start)).toBe(true);
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

function listValues(value: unknown, pointer: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]];
  return [
    [pointer, value],
    ...Object.entries(value).flatMap(([key, inner]) => listValues(inner, appendToPointer(pointer, key))),
  ];
}
