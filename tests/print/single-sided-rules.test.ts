import { expect, it } from 'vitest';
import { singleSidedRules } from '../../src/print/paper/page-style.ts';

it('gives all pages what right pages have', () => {
  const rules = [
    '@page :left { @bottom-left { content: counter(page); } }',
    '@page :right { @bottom-right { content: counter(page); } }',
    '@page cards-1:left { @left-top { content: ""; } }',
    '@page cards-1:right { @right-top { content: ""; } }',
    '@page cover { margin: 0; }',
  ];
  expect(singleSidedRules(rules)).toEqual([
    '@page :right { @bottom-right { content: counter(page); } }',
    '@page :left { @bottom-right { content: counter(page); } }',
    '@page cards-1:right { @right-top { content: ""; } }',
    '@page cards-1:left { @right-top { content: ""; } }',
    '@page cover { margin: 0; }',
  ]);
});
