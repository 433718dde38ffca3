import { describe, expect, it } from 'vitest';
import { createPositionFinder } from '../../src/load/files/text-positions.ts';
import { parseJson } from '../../src/load/json/parse-json.ts';

/** Troubles as `line:column code`. */
function listTroubles(text: string): string[] {
  const toPosition = createPositionFinder(text);
  return parseJson(text).troubles.map(({ code, offset }) => {
    const { line, column } = toPosition(offset);
    return `${line}:${column} ${code}`;
  });
}

describe('parseJson', () => {
  it('gives the value of a clean text', () => {
    const text = '{"a": ["x: \\"y\\": \\\\", {"b": null}], "c\\\\": 1.5}';
    const value: unknown = JSON.parse(text);
    expect(parseJson(text)).toEqual({ value, troubles: [] });
  });

  it.each([
    ['a trailing comma in an object', '{"a": 1,\n}', ['1:8 json-trailing-comma']],
    ['a trailing comma in a list', '[1, 2 ,\n]', ['1:7 json-trailing-comma']],
    [
      'every trailing comma',
      '{"a": [1,],\n"b": [2,],\n}',
      ['1:9 json-trailing-comma', '2:8 json-trailing-comma', '2:10 json-trailing-comma'],
    ],
    ['a line comment', '{\n  // why\n  "a": 1\n}', ['2:3 json-comment']],
    [
      'every comment and the first mistake after it',
      '{ /* x */ "a": 1, // y\n "b" 2 }',
      ['1:3 json-comment', '1:19 json-comment', '2:6 json-missing-colon'],
    ],
    ['a missing comma, where it belongs', '{\n  "a": 1\n  "b": 2\n}', ['2:9 json-missing-comma']],
    ['a missing colon', '{"a" 1}', ['1:6 json-missing-colon']],
    ['single quotes', "{'a': 1}", ['1:2 json-quotes']],
    ['Polish quotes', '{"a": „x”}', ['1:7 json-quotes']],
    ['a key without quotes', '{a: 1}', ['1:2 json-syntax']],
    ['a value that is missing', '{"a": }', ['1:7 json-syntax']],
    ['Python words', '{"a": True}', ['1:7 json-syntax']],
    ['a decimal comma', '{"a": 1,5}', ['1:9 json-syntax']],
    ['a text over two lines', '{"a": "x\ny"}', ['1:7 json-open-text']],
    ['a path of Windows', '{"a": "C:\\x"}', ['1:7 json-escape']],
    ['a tab in a text', '{"a": "x\ty"}', ['1:7 json-control-character']],
    ['a second value', '{"a": 1}\n{"b": 2}', ['2:1 json-after-end']],
    ['a bracket too many', '{"a": 1}}', ['1:9 json-after-end']],
    ['a file cut after a colon', '{"a": [{"b":\n', ['1:13 json-truncated']],
    ['a file cut within a text', '{"a": "x', ['1:9 json-truncated']],
    ['a file cut after a value', '{"a": [1', ['1:9 json-truncated']],
    ['a file cut within a comment', '{"a": 1 /* x', ['1:9 json-comment', '1:13 json-truncated']],
    ['a no-break space before the data', '\u00a0{"a": 1}', ['1:1 json-syntax']],
    ['a page of the web', '<!DOCTYPE html>', ['1:1 json-syntax']],
    ['zero bytes after the data', '{"a": 1}\0\0', ['1:9 json-syntax']],
  ])('points at %s', (_, text, expected) => {
    expect(listTroubles(text)).toEqual(expected);
    expect(parseJson(text).value).toBeUndefined();
  });

  it('points at the second of two equal keys, however they are written', () => {
    expect(listTroubles('{"a": 1,\n "b": {"c": 1, "\\u0063": 2},\n "a": 3}')).toEqual([
      '2:16 duplicate-key',
      '3:2 duplicate-key',
    ]);
  });

  it('takes equal keys of different objects, and keys that stand in texts, for what they are', () => {
    expect(listTroubles('[{"a": "\\"a\\": 1"}, {"a": "\\\\"}]')).toEqual([]);
  });

  it('refuses keys that mean something to JavaScript, and pollutes nothing', () => {
    const text = '{"__proto__": {"polluted": true}, "a": {"constructor": {"prototype": {"x": 1}}}}';
    expect(listTroubles(text)).toEqual(['1:2 forbidden-key', '1:41 forbidden-key', '1:57 forbidden-key']);
    expect({}).not.toHaveProperty('polluted');
  });

  it('refuses deep nesting, closed or not, without running out of stack', () => {
    const open = '['.repeat(200_000);
    expect(listTroubles(open + ']'.repeat(200_000))).toEqual(['1:65 json-too-deep']);
    expect(listTroubles('{"a":'.repeat(200_000))).toEqual(['1:321 json-too-deep']);
    expect(listTroubles(`"${open}`)).toEqual(['1:200002 json-truncated']);
  });

  it('survives a text of many megabytes', () => {
    const text = JSON.stringify({ a: 'x"\\ '.repeat(1_500_000) });
    expect(parseJson(text).troubles).toEqual([]);
  });
});
