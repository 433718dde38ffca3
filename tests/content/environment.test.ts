import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/problem.ts';
import { openEnvironment } from '../../src/content/environment.ts';
import { markAsSafe } from '../../src/content/safe-html.ts';
import { makeTemporaryFolder } from '../browser/temporary-folder.ts';
import { problemsOf } from '../output/expected-problems.ts';
import { createTypography } from '../../src/content/typography.ts';
import { writeFiles } from '../output/temporary-output.ts';

async function renderText(template: string, variables: object): Promise<string> {
  const folder = await makeTemporaryFolder();
  await writeFile(path.join(folder, 'page.njk'), template);
  return openEnvironment(folder).render('page.njk', variables);
}

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

it('escapes everything that is not marked as safe', async () => {
  expect(await renderText('{{ text }}', { text: '<b>"&\'' })).toBe('&lt;b&gt;&quot;&amp;&#39;');
  expect(await renderText('{{ html }}', { html: markAsSafe('<b>x</b>') })).toBe('<b>x</b>');
});

it('ends with an error when a template prints what is not there', async () => {
  await expect(renderText('{{ missing }}', {})).rejects.toThrow(/no value|template-value-missing/);
  await expect(renderText('{{ goal.title }}', { goal: {} })).rejects.toThrow(
    /no value|template-value-missing/,
  );
});

it('escapes what filters return', async () => {
  expect(await renderText('{{ "w <b>" | bindWords("pl") }}', { bindWords: createTypography([]) })).toBe(
    'w\u00a0&lt;b&gt;',
  );
});

describe('a mistake in a template (issue 10)', () => {
  const render = async (files: Readonly<Record<string, string>>): Promise<unknown> => {
    const folder = path.join(await makeTemporaryFolder(), 'templates');
    await writeFiles(folder, files);
    const call = (text: string): string => {
      throw new Error(`There is no label "${text}".`);
    };
    return openEnvironment(folder).render('page.njk', { goal: {}, call });
  };
  const macro = 'x\n{% macro show(goal) %}\n\n   <b>{{ goal.title }}</b>{{ call2() }}\n{% endmacro %}\n';
  const missing = (place: string, found: string): string =>
    `templates/${place}  template-value-missing  The template prints "${found}", which has no value here. ` +
    'Mend the template (is the name right?); where nobody changed it, this is a fault of the program.';
  const failing = (place: string, found: string): string =>
    `templates/${place}  template-error  The template fails: ${found}. ` +
    'Mend the template; where nobody changed it, this is a fault of the program.';

  it.each([
    ['in the page', { 'page.njk': 'a\n  {{ goal.titel }}' }, missing('page.njk:2:3', 'goal.titel')],
    [
      'after the front matter of a page',
      { 'page.njk': '---json\n{ "a": "{{ b }}",\n  "c": 1 }\n---\n{{ goal.titel }}' },
      missing('page.njk:5:1', 'goal.titel'),
    ],
    [
      'in a block of a page that extends another',
      {
        'frame.njk': '{% block a %}{% endblock %}',
        'page.njk': '{% extends "frame.njk" %}{% block a %}\n{{ b }}{% endblock %}',
      },
      missing('page.njk:2:1', 'b'),
    ],
    [
      'in a template that is included',
      { 'page.njk': 'a\n{% include "parts/part.njk" %}', 'parts/part.njk': '\n\n {{ goal.a }}' },
      missing('parts/part.njk:3:2', 'goal.a'),
    ],
    [
      'in a macro of another file',
      { 'page.njk': '{% from "macro.njk" import show %}\n{{ show(goal) }}', 'macro.njk': macro },
      missing('macro.njk:4:7', 'goal.title'),
    ],
    [
      'in what a macro calls',
      {
        'page.njk': '{% from "macro.njk" import show %}\n{{ show({ title: "x" }) }}',
        'macro.njk': macro,
      },
      failing('macro.njk:4:35', 'Unable to call `call2`, which is undefined or falsey'),
    ],
    [
      'in what it calls',
      { 'page.njk': '\n\n {{ call("a.b") }}' },
      failing('page.njk:3:9', 'There is no label "a.b".'),
    ],
    [
      'in its own syntax',
      { 'page.njk': '{% if goal %}\nyes' },
      failing('page.njk:2:4', 'parseIf: expected elif, else, or endif, got end of file'),
    ],
    [
      'in the syntax of what is included',
      { 'page.njk': '{% include "part.njk" %}', 'part.njk': '\n{% nonsense %}' },
      failing('part.njk:2:4', 'unknown block tag: nonsense'),
    ],
    [
      'in the name of what is included',
      { 'page.njk': 'a\n{% include "gone.njk" %}' },
      failing('page.njk', 'template not found: gone.njk'),
    ],
    [
      'in the name of a filter',
      { 'page.njk': '{{ goal | shout }}' },
      failing('page.njk', 'filter not found: shout'),
    ],
  ])('is told with its place: %s', async (_, files, expected) => {
    const problems = await problemsOf(Promise.resolve().then(() => render(files)));
    expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([expected]);
  });
});
