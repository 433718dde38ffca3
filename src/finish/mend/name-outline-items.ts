import type { HeadingFact } from '../../model/print/print-facts.ts';
import type { OutlineItem } from '../../pdf/read/read-outline.ts';
import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';
import type { Observation } from '../finished-pdf.ts';
import { isHeading } from './structure-types.ts';

/** Gives bookmarks the text of the headings in the DOM: Chromium leaves out the spaces at which a heading is broken. */
export function nameOutlineItems(
  structure: StructureElement,
  outline: readonly OutlineItem[],
  facts: readonly HeadingFact[],
): Observation[] {
  const headings = walkStructure(structure).filter((element) => isHeading(element.type));
  const isInStep =
    headings.length === facts.length &&
    headings.every(({ type }, index) => type === `H${facts[index]?.level ?? 0}`);
  if (!isInStep) {
    const detail = `the document has ${headings.length} headings, the page ${facts.length}, or levels differ`;
    return [{ rule: 'headings-out-of-step', clause: 'ISO 14289-1, 7.4', detail }];
  }
  const textOf = new Map(headings.map((heading, index) => [heading, facts[index]?.text ?? '']));
  rename(outline, textOf);
  return [];
}

function rename(items: readonly OutlineItem[], textOf: ReadonlyMap<StructureElement, string>): void {
  for (const item of items) {
    const text = item.heading && textOf.get(item.heading);
    if (text !== undefined) item.title = text;
    rename(item.items, textOf);
  }
}
