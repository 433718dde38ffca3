import { describe, expect, it } from 'vitest';
import { findChangedPage } from '../../src/cli/dev/changed-page.ts';
import type { PrintedMarkup } from '../../src/publish/publish-options.ts';

const sections = {
  contents: '<a href="#cel-1">Ludzie</a>',
  'goal-1':
    '<h2 id="cel-1">Ludzie</h2><ol><li id="cel-1.rezultat-1">Dom</li><li id="cel-1.rezultat-2">Las</li></ol>',
  registers: '<p id="szkola">Szkoła</p>',
};
const pageOf = new Map([
  ['section-contents', 3],
  ['section-goal-1', 8],
  ['cel-1', 8],
  ['cel-1.rezultat-1', 9],
  ['cel-1.rezultat-2', 10],
  ['szkola', 20],
]);

describe('the page of a change (issue 13)', () => {
  it.each([
    ['of an item is where the item is', { 'goal-1': sections['goal-1'].replace('Las', 'Lasy') }, 10],
    [
      'of a title is where the goal is, not where the contents name it',
      {
        contents: sections.contents.replace('Ludzie', 'My'),
        'goal-1': sections['goal-1'].replace('Ludzie', 'My'),
      },
      8,
    ],
    ['of the register alone is in the register', { registers: '<p id="szkola">Szkoły</p>' }, 20],
    ['is not known where nothing has changed', {}, undefined],
  ])('%s', (_, changes, page) => {
    expect(findChangedPage(print(sections), print({ ...sections, ...changes }))).toBe(page);
  });
});

function print(html: Readonly<Record<string, string>>): PrintedMarkup {
  return {
    pageOf,
    sections: Object.entries(html).map(([id, own]) => ({
      id,
      html: own,
      pageName: 'text',
      startsOnRight: false,
    })),
  };
}
