import { createElement, setKids } from '../../src/pdf/structure/structure-element.ts';
import type {
  MarkedContent,
  StructureElement,
  StructureKid,
} from '../../src/pdf/structure/structure-element.ts';

/** An element with its kids; a number stands for marked content on the first page. */
export function element(type: string, ...kids: readonly (StructureKid | number)[]): StructureElement {
  const built = createElement(type);
  setKids(
    built,
    kids.map((kid) => (typeof kid === 'number' ? content(kid) : kid)),
  );
  return built;
}

/** Marked content. */
export function content(mcid: number, pageIndex = 0): MarkedContent {
  return { kind: 'content', pageIndex, mcid };
}

/** The tree in one line: `P(0 Link(1))`; content on other pages as `page:mcid`. */
export function show(kid: StructureKid): string {
  if (kid.kind === 'content') return kid.pageIndex === 0 ? String(kid.mcid) : `${kid.pageIndex}:${kid.mcid}`;
  if (kid.kind === 'annotation') return `@${kid.annotationNumber}`;
  return `${kid.type}(${kid.kids.map(show).join(' ')})`;
}
