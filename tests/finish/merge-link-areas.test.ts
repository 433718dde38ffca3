import { expect, test } from 'vitest';
import { mergeLinkAreas } from '../../src/finish/mend/merge-link-areas.ts';
import type { AnnotationReference } from '../../src/pdf/structure/structure-element.ts';
import { element, show } from './build-tree.ts';

const area = (annotationNumber: number, pageIndex = 0): AnnotationReference => {
  return { kind: 'annotation', pageIndex, annotationNumber };
};

function merge(
  rectangles: readonly string[],
  pages: readonly number[] = [],
): { readonly tree: string; readonly first: string | undefined } {
  const document = element(
    'Document',
    element('Link', 0, ...rectangles.map((_, index) => area(index, pages[index]))),
  );
  const annotations = new Map(rectangles.map((rectangle, index) => [index, new Map([['Rect', rectangle]])]));
  mergeLinkAreas(document, annotations);
  expect([...annotations.keys()].map((number) => `@${number}`)).toEqual(show(document).match(/@\d+/g));
  return { tree: show(document), first: annotations.get(0)?.get('Rect') };
}

test('makes one area of boxes side by side on a line', () => {
  expect(merge(['[87 700 138 712]', '[138 700 140 712]', '[141 701 158 711]'])).toEqual({
    tree: 'Document(Link(0 @0))',
    first: '[87 700 158 712]',
  });
});

test('keeps the areas of two lines apart', () => {
  expect(merge(['[474 706 499 719]', '[57 688 421 700]']).tree).toBe('Document(Link(0 @0 @1))');
});

test('keeps the areas of two pages apart', () => {
  expect(merge(['[57 700 99 712]', '[99 700 120 712]'], [0, 1]).tree).toBe('Document(Link(0 @0 @1))');
});

test('keeps areas with something between them apart', () => {
  expect(merge(['[57 700 99 712]', '[300 700 320 712]']).tree).toBe('Document(Link(0 @0 @1))');
});
