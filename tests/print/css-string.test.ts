import { expect, it } from 'vitest';
import { cssString } from '../../src/print/paper/page-style.ts';

it('keeps letters, digits and spaces as they are', () => {
  expect(cssString('Strategia Łąki 2030')).toBe('"Strategia Łąki 2030"');
});

it('escapes quotes, backslashes, braces and line breaks', () => {
  expect(cssString('a"b')).toBe('"a\\22 b"');
  expect(cssString('a\\b')).toBe('"a\\5c b"');
  expect(cssString('</style>')).toBe('"\\3c \\2f style\\3e "');
  expect(cssString('jeden\ndwa')).toBe('"jeden\\a dwa"');
});

it('escapes a character outside the basic plane as one', () => {
  expect(cssString('😀')).toBe('"\\1f600 "');
});
