import { nameSectionTarget } from '../../browser/paginate/compose-document.ts';
import type { PrintedMarkup } from '../../publish/publish-options.ts';

/** What a writer writes: goals, chapters, figures. The contents, the indexes and the cover change with them. */
const ownSections = /^(?:goals?|chapters|plate)\b/;

/**
 * The page of a document on which something has changed: that of the goal, the item or whatever else can be linked to and
 * stands next before the first change. Undefined where nothing of the text has changed.
 */
export function findChangedPage(before: PrintedMarkup, after: PrintedMarkup): number | undefined {
  const known = new Map(before.sections.map(({ id, html }) => [id, html]));
  const changed = after.sections.filter(({ id, html }) => known.get(id) !== html);
  const section = changed.find(({ id }) => ownSections.test(id)) ?? changed[0];
  if (!section) return undefined;
  const end = findDifference(known.get(section.id) ?? '', section.html);
  const places = Array.from(section.html.slice(0, end).matchAll(/ id="([^"]+)"/g), ([, id]) => id ?? '');
  return [nameSectionTarget(section.id), ...places]
    .map((id) => after.pageOf.get(id))
    .findLast((page) => page !== undefined);
}

function findDifference(one: string, other: string): number {
  let place = 0;
  while (place < other.length && one[place] === other[place]) place++;
  return place;
}
