import path from 'node:path';
import { expect, it } from 'vitest';
import { createEnvironment } from '../../src/render/environment.ts';
import { markAsSafe } from '../../src/render/safe-html.ts';

const environment = createEnvironment(path.resolve(import.meta.dirname, '../../templates'));

it('escapes everything that is not marked as safe', () => {
  expect(environment.renderString('{{ text }}', { text: '<b>"&\'' })).toBe('&lt;b&gt;&quot;&amp;&#39;');
  expect(environment.renderString('{{ html }}', { html: markAsSafe('<b>x</b>') })).toBe('<b>x</b>');
});

it('ends with an error when a template prints what is not there', () => {
  expect(() => environment.renderString('{{ missing }}', {})).toThrow(/null or undefined/);
  expect(() => environment.renderString('{{ goal.title }}', { goal: {} })).toThrow(/null or undefined/);
});

it('escapes what filters return', () => {
  expect(environment.renderString('{{ "w <b>" | bindWords("pl") }}', {})).toBe('w\u00a0&lt;b&gt;');
});
