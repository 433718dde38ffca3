import { createElement, setKids } from '../../pdf/structure/structure-element.ts';
import type { StructureElement, StructureKid } from '../../pdf/structure/structure-element.ts';
import { groupingTypes, inlineTypes, isHeading } from './structure-types.ts';

/** Types that may hold blocks as well as text. */
const mixedTypes = new Set(['LI', 'TD', 'TH']);

/** Whether blocks may stand at a place, or only text. */
type Place = 'blocks' | 'text';

/**
 * Replaces NonStruct, by which Chromium tags every run of text and every element without a role, by types that say
 * something: text goes to the element that it belongs to, bare text in a group becomes P, a group with a heading Sect.
 */
export function settleGroups(element: StructureElement): void {
  const kids = liftTextRuns(element.kids);
  const isGrouping = groupingTypes.has(element.type);
  const place = isGrouping || (mixedTypes.has(element.type) && !kids.some(isText)) ? 'blocks' : 'text';
  const settled = kids.flatMap((kid) => settleGroup(kid, place));
  setKids(element, isGrouping ? wrapText(settled) : settled);
  for (const kid of element.kids) if (kid.kind === 'element') settleGroups(kid);
}

/** A run of text without properties of its own is replaced by its content, one with properties becomes Span. */
function liftTextRuns(kids: readonly StructureKid[]): StructureKid[] {
  return kids.flatMap((kid) => {
    if (!isGroup(kid) || kid.kids.some((inner) => inner.kind === 'element')) return [kid];
    if (kid.entries.size === 0) return kid.kids;
    kid.type = 'Span';
    return [kid];
  });
}

function settleGroup(group: StructureKid, place: Place): StructureKid[] {
  if (!isGroup(group)) return [group];
  const kids = liftTextRuns(group.kids);
  setKids(group, kids);
  const isParagraph = kids.every(isInline) && kids.some(isText);
  const type = place === 'text' ? 'Span' : isParagraph ? 'P' : isHeadingFirst(kids) ? 'Sect' : 'Div';
  if (type === 'P' || type === 'Sect' || group.entries.size > 0) {
    group.type = type;
    return [group];
  }
  return (place === 'blocks' ? wrapText(kids) : kids).flatMap((kid) => settleGroup(kid, place));
}

/** Puts text that stands between blocks into paragraphs. */
function wrapText(kids: readonly StructureKid[]): StructureKid[] {
  const wrapped: StructureKid[] = [];
  let line: StructureKid[] = [];
  const endLine = (): void => {
    if (line.some(isText)) {
      const paragraph = createElement('P');
      setKids(paragraph, line);
      wrapped.push(paragraph);
    } else wrapped.push(...line);
    line = [];
  };
  for (const kid of kids) {
    if (isInline(kid)) {
      line.push(kid);
      continue;
    }
    endLine();
    wrapped.push(kid);
  }
  endLine();
  return wrapped;
}

function isGroup(kid: StructureKid): kid is StructureElement {
  return kid.kind === 'element' && kid.type === 'NonStruct';
}

function isText(kid: StructureKid): boolean {
  return kid.kind !== 'element' || inlineTypes.has(kid.type);
}

function isInline(kid: StructureKid): boolean {
  return (
    isText(kid) ||
    (kid.kind === 'element' && (kid.type === 'Figure' || (isGroup(kid) && kid.kids.every(isInline))))
  );
}

function isHeadingFirst([first]: readonly StructureKid[]): boolean {
  return first?.kind === 'element' && isHeading(first.type);
}
