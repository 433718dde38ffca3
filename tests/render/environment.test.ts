import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openEnvironment } from '../../src/render/environment.ts';
import { markAsSafe } from '../../src/render/safe-html.ts';
import { makeTemporaryFolder } from '../browser/temporary-folder.ts';

const environment = openEnvironment(path.resolve(import.meta.dirname, '../../templates'));

it('reads a template again that has changed', async () => {
  const folder = await makeTemporaryFolder();
  const render = (): string => openEnvironment(folder).render('page.njk', {});
  await writeFile(path.join(folder, 'word.njk'), 'one');
  await writeFile(path.join(folder, 'page.njk'), '{% include "word.njk" %}');
  const first = openEnvironment(folder);
  expect(render()).toBe('one');
  expect(openEnvironment(folder)).toBe(first);
  await writeFile(path.join(folder, 'word.njk'), 'two');
  expect(render()).toBe('two');
  await rm(path.join(folder, 'word.njk'));
  expect(render).toThrow('template not found: word.njk');
});

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
