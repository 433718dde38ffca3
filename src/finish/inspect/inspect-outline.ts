import type { OutlineItem } from '../../pdf/read/read-outline.ts';
import type { Observation } from '../finished-pdf.ts';
import { isHeading } from '../mend/structure-types.ts';
import type { InspectedPart } from './inspected-part.ts';
import { pageOfElement } from './inspected-part.ts';

/** Each heading has its bookmark, and each bookmark a title. */
export function inspectOutline({ document, elements }: InspectedPart): Observation[] {
  const items = flatten(document.outline);
  const marked = new Set(items.map((item) => item.heading));
  const clause = 'ISO 14289-1, 7.17';
  const missing = elements
    .filter((element) => isHeading(element.type) && !marked.has(element))
    .map((heading): Observation => {
      const detail = `an ${heading.type} has no bookmark`;
      return { rule: 'heading-without-bookmark', clause, ...pageOfElement(heading), detail };
    });
  const nameless = items
    .filter((item) => item.title.trim() === '')
    .map((item): Observation => ({
      rule: 'bookmark-without-title',
      clause,
      page: item.pageIndex + 1,
      detail: 'no title',
    }));
  return [...missing, ...nameless];
}

function flatten(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...flatten(item.items)]);
}
