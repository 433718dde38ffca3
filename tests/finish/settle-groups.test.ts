import { expect, test } from 'vitest';
import { settleGroups } from '../../src/finish/mend/settle-groups.ts';
import type { StructureElement } from '../../src/pdf/structure/structure-element.ts';
import { element as e, show } from './build-tree.ts';

test.each([
  [
    'lifts runs of text into the paragraph',
    e('P', e('NonStruct', 0), e('Em', e('NonStruct', 1))),
    'P(0 Em(1))',
  ],
  [
    'makes a section of a group that begins with a heading',
    e('NonStruct', e('H2', 0), e('P', 1)),
    'Sect(H2(0) P(1))',
  ],
  ['dissolves a group of blocks', e('NonStruct', e('P', 0), e('P', 1)), 'P(0) P(1)'],
  [
    'makes a paragraph of a box of text',
    e('NonStruct', e('NonStruct', 0), e('NonStruct', e('NonStruct', 1))),
    'P(0 1)',
  ],
  [
    'keeps boxes side by side apart',
    e('NonStruct', e('NonStruct', e('NonStruct', 0)), e('NonStruct', e('NonStruct', 1))),
    'P(0) P(1)',
  ],
  [
    'wraps text between blocks',
    e('NonStruct', e('NonStruct', 0), e('P', 1), e('NonStruct', 2)),
    'P(0) P(1) P(2)',
  ],
  ['wraps a bare link', e('Link', e('NonStruct', 0)), 'P(Link(0))'],
  ['leaves a figure alone outside of paragraphs', e('NonStruct', e('Figure', 0)), 'Figure(0)'],
  ['keeps a figure in its line of text', e('NonStruct', e('NonStruct', 0), e('Figure', 1)), 'P(0 Figure(1))'],
  [
    'keeps an abbreviation in the text of a cell',
    e('TD', e('NonStruct', 0), e('NonStruct', e('NonStruct', 1))),
    'TD(0 1)',
  ],
  [
    'makes paragraphs of the boxes of a cell',
    e('TD', e('NonStruct', e('NonStruct', 0)), e('NonStruct', e('NonStruct', 1))),
    'TD(P(0) P(1))',
  ],
  [
    'descends into nested groups',
    e('NonStruct', e('NonStruct', e('H1', 0), e('NonStruct', e('P', 1)))),
    'Sect(H1(0) P(1))',
  ],
])('%s', (_, tree: StructureElement, expected) => {
  const document = e('Document', tree);
  settleGroups(document);
  expect(show(document)).toBe(`Document(${expected})`);
});

test('keeps what a run of text says, as a Span', () => {
  const run = e('NonStruct', 0);
  run.entries.set('Lang', '(en)');
  const document = e('Document', e('P', run));
  settleGroups(document);
  expect(show(document)).toBe('Document(P(Span(0)))');
});

test('keeps what a group says, as a Div', () => {
  const group = e('NonStruct', e('P', 0));
  group.entries.set('Lang', '(en)');
  const document = e('Document', group);
  settleGroups(document);
  expect(show(document)).toBe('Document(Div(P(0)))');
});

test('leaves every element with the parent that holds it', () => {
  const document = e('Document', e('NonStruct', e('H1', e('NonStruct', 0)), e('NonStruct', e('Link', 1))));
  settleGroups(document);
  const check = (parent: StructureElement): void => {
    for (const kid of parent.kids)
      if (kid.kind === 'element') {
        expect(kid.parent).toBe(parent);
        check(kid);
      }
  };
  check(document);
});
