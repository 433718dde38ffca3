import path from 'node:path';
import nunjucks from 'nunjucks';
import { describe, expect, it } from 'vitest';
import { openEnvironment } from '../../src/content/environment.ts';
import { templateOptions } from '../../src/content/template-loader.ts';
import { makeTemporaryFolder } from '../browser/temporary-folder.ts';
import { writeFiles } from '../output/temporary-output.ts';

const variables = {
  name: 'A & B',
  list: ['x', '<y>', 'z'],
  pairs: { a: 1, b: 2 },
  joiner: undefined,
  links: { base: '/', goal: (id: string): string => `/goal/${id}` },
};

const macros =
  '{% macro show(text, mark="!") %}{{ text }}{{ mark }}{{ name }}{% endmacro %}' +
  '{% macro twice(text) %}{{ show(text) }}{{ show(text, mark="?") }}{{ show(text, "+") }}{% endmacro %}' +
  '{% macro wrap(title) %}<b>{{ title }}</b>{{ caller() }}{% endmacro %}' +
  '{% macro tree(depth) %}({% if depth > 0 %}{{ tree(depth - 1) }}{% endif %}){% endmacro %}';

describe('templates mean what they mean to Nunjucks (issue 12)', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    [
      'values and members',
      { 'page.njk': '{{ name }}{{ links.goal("1<2") }}{{ links["base"] }}{{ list.length }}' },
    ],
    [
      'loops, in one another and over pairs',
      {
        'page.njk':
          '{% for a in list %}{{ loop.index }}{{ loop.first }}{% for b in list %}{{ loop.last }}{{ a }}{{ b }}{% endfor %}' +
          '{{ loop.revindex0 }}{% else %}none{% endfor %}{% for key, value in pairs %}{{ key }}{{ value }}{% endfor %}',
      },
    ],
    [
      'a loop that is handed on',
      { 'page.njk': '{% for a in list %}{% set l = loop %}{{ l.index0 }}/{{ l.length }}{% endfor %}' },
    ],
    [
      'what is included sees the loop and what was set',
      {
        'page.njk':
          '{% set own = 1 %}{% for a in list %}{% set b = a %}{% include "part.njk" %}{% endfor %}{{ own }}',
        'part.njk': '{{ loop.index }}{{ a }}{{ b }}{{ own }}{% set own = 2 %}',
      },
    ],
    [
      'macros with and without context, by position and by name',
      {
        'page.njk':
          '{% from "macros.njk" import twice, tree with context %}{% from "plain.njk" import plain %}' +
          '{{ twice("<t>") }}{{ tree(3) }}{{ plain("p") }}',
        'macros.njk': macros,
        'plain.njk': '{% macro plain(text) %}{{ text }}{{ "known" if name else "unknown" }}{% endmacro %}',
      },
    ],
    [
      'a macro that calls its caller, and a module',
      {
        'page.njk':
          '{% import "macros.njk" as m with context %}{% call m.wrap("t") %}in {{ name }}{% endcall %}{{ m.show("s") }}',
        'macros.njk': macros,
      },
    ],
    [
      'macros see what was set before they were imported, each time',
      {
        'page.njk':
          '{% set word = "one" %}{% from "word.njk" import say with context %}{{ say() }}' +
          '{% set word = "two" %}{% from "word.njk" import say with context %}{{ say() }}{% include "part.njk" %}',
        'part.njk': '{% set word = "three" %}{% from "word.njk" import say with context %}{{ say() }}',
        'word.njk': '{% macro say() %}{{ word }}{% endmacro %}',
      },
    ],
    [
      'a macro may ask for one of whoever imports it, also where it was imported elsewhere before',
      {
        'page.njk':
          '{% include "first.njk" %}{% macro help() %}of the page{% endmacro %}' +
          '{% from "word.njk" import say with context %}{{ say() }}{% include "first.njk" %}',
        'first.njk': '{% from "word.njk" import say with context %}{{ say() }}',
        'word.njk':
          '{% from "more.njk" import more with context %}{% macro say() %}{{ more() }}{{ help() if help else "none" }}{% endmacro %}',
        'more.njk': '{% macro more() %}{% include "name.njk" %}{% endmacro %}',
        'name.njk': '{{ name }}{{ help() if help else "none" }}',
      },
    ],
    [
      'macros may depend on the page that imports them',
      {
        'page.njk': '{% from "word.njk" import say with context %}{{ say() }}',
        'word.njk':
          '{% if name == "other" %}{% macro say() %}one{% endmacro %}{% else %}{% macro say() %}two{% endmacro %}{% endif %}',
      },
    ],
    [
      'blocks and what they stand for',
      {
        'page.njk':
          '{% extends "frame.njk" %}{% from "macros.njk" import show with context %}{% set title = "T" %}' +
          '{% block a %}{{ super() }}{{ show(title) }}{% endblock %}',
        'frame.njk': '[{% block a %}{{ name }}{% endblock %}|{% block b %}b{% endblock %}]{{ title }}',
        'macros.njk': macros,
      },
    ],
    ['what is missing may be passed over', { 'page.njk': 'a{% include "none.njk" ignore missing %}b' }],
    [
      'what Nunjucks brings along, unless the page has its own, be it nothing',
      {
        'page.njk':
          '{% for n in range(3) %}{{ n }}{% endfor %}{{ list | join("<") }}{{ "a" | upper }}{{ "own" if joiner else "none" }}',
      },
    ],
  ])('%s', async (_, files) => {
    const folder = await makeTemporaryFolder();
    await writeFiles(folder, files);
    const stock = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), templateOptions);
    const environment = openEnvironment(path.resolve(folder));
    const expected = stock.render('page.njk', variables);
    expect(expected).not.toBe('');
    expect(environment.render('page.njk', variables)).toBe(expected);
    expect(environment.render('page.njk', { ...variables, name: 'other' })).toBe(
      stock.render('page.njk', { ...variables, name: 'other' }),
    );
  });
});
