import type { StructureElement } from './structure-element.ts';

/** A bookmark and those below it. */
export interface OutlineItem {
  title: string;
  readonly pageIndex: number;
  readonly xPt: number;
  readonly yPt: number;
  /** The heading that the bookmark leads to. */
  readonly heading: StructureElement | undefined;
  readonly items: readonly OutlineItem[];
}
