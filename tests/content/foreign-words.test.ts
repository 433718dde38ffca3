import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openEnvironment } from '../../src/content/environment.ts';
import { markWords } from '../../src/content/foreign-words.ts';

const words = 'Goals & "more" <b>';
const label = () => markWords(words, 'en');

function render(template: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'strategia-templates-'));
  writeFileSync(path.join(folder, 'page.njk'), template);
  return openEnvironment(folder).render('page.njk', {
    label,
    plain: () => words,
    isShown: true,
    name: '<i>',
  });
}

const marked = '<span lang="en">Goals &amp; &quot;more&quot; &lt;b&gt;</span>';
const plain = 'Goals &amp; &quot;more&quot; &lt;b&gt;';

it('marks foreign words where markup can stand', () => {
  expect(render('<p class="{{ name }}">{{ label() }} {{- name }}</p>')).toBe(
    `<p class="&lt;i&gt;">${marked}&lt;i&gt;</p>`,
  );
  expect(render('{% macro word(text) %}<b>{{ text }}</b>{% endmacro %}{{ word(label()) }}')).toBe(
    `<b>${marked}</b>`,
  );
});

it('prints them plain in attributes, titles and pictures', () => {
  expect(
    render(
      '<a title="{{ label() if isShown else "x" }}"{% if isShown %} x="{{- label() -}}"{% endif %}>x</a>',
    ),
  ).toBe(`<a title="${plain}" x="${plain}">x</a>`);
  expect(render('<title>{{ label() }}</title>{{ label() }}')).toBe(`<title>${plain}</title>${marked}`);
  expect(render('<svg><g><text>{{ label() }}</text></g></svg>{{ label() }}')).toBe(
    `<svg><g><text>${plain}</text></g></svg>${marked}`,
  );
});
