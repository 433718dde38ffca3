import { describe, expect, it } from 'vitest';
import { changeJson } from '../../src/edit/change-json.ts';

describe('a change', () => {
  const goal = [
    '{',
    '\t"id": "drogi",',
    '\t"title": {',
    '\t\t"pl": { "text": "Dobre drogi", "sources": [{ "id": "a", "locator": "s. 3" }] },',
    '\t\t"en": { "text": "Good roads", "translation": "editorial" }',
    '\t},',
    '\t"list": [',
    '\t\t{ "name": "a" },',
    '\t\t{ "name": "b" },',
    '\t\t{ "name": "c" }',
    '\t]',
    '}',
    '',
  ].join('\r\n');
  const value = JSON.parse(goal) as { title: { pl: object; en: object }; list: object[] };

  it('of a word is one line, and a text in several languages keeps its origin', () => {
    const title = { en: { ...value.title.en }, pl: { ...value.title.pl, text: 'Dobre ulice' } };
    expect(changeJson(`\uFEFF${goal}`, { path: [], value: { ...value, title } })).toBe(
      `\uFEFF${goal.replace('Dobre drogi', 'Dobre ulice')}`,
    );
  });

  it.each([
    [
      'put in first',
      [{ name: 'x' }, ...value.list],
      (text: string) => text.replace('\t\t{ "name": "a"', '\t\t{ "name": "x" },\r\n$&'),
    ],
    [
      'put in last',
      [...value.list, { name: 'x' }],
      (text: string) => text.replace('"c" }', '"c" },\r\n\t\t{ "name": "x" }'),
    ],
    [
      'taken out of the middle',
      [{ name: 'a' }, { name: 'c' }],
      (text: string) => text.replace('\t\t{ "name": "b" },\r\n', ''),
    ],
    [
      'taken out at the beginning',
      value.list.slice(1),
      (text: string) => text.replace('\t\t{ "name": "a" },\r\n', ''),
    ],
    [
      'taken out at the end',
      value.list.slice(0, 2),
      (text: string) => text.replace(',\r\n\t\t{ "name": "c" }', ''),
    ],
  ])('of a list in which something is %s touches nothing else', (_, list, expected) => {
    expect(changeJson(goal, { path: [], value: { ...value, list } })).toBe(expected(goal));
  });

  it('with a new key puts it where the schema has it', () => {
    const changed = changeJson(goal, {
      path: [],
      value: { ...value, number: '1' },
      order: ['id', 'number', 'title'],
    });
    expect(changed).toBe(goal.replace('"drogi",', '"drogi",\r\n\t"number": "1",'));
  });
});
