import type { StructureElement, StructureKid } from '../../pdf/structure/structure-element.ts';
import { formatTextString, parseTextString } from '../../pdf/syntax/text-string.ts';
import type { TextLeaf } from './text-leaves.ts';
import { createElement, setKids } from '../../pdf/structure/structure-element.ts';

/**
 * Says the language of text that is not in that of its surroundings: Chromium leaves it out for `span`, `i`, `cite`
 * and `q` (ISO 14289-1, 7.2).
 */
export function markLanguages(
  leaves: readonly TextLeaf[],
  languages: ReadonlyMap<TextLeaf, string>,
  documentLanguage: string,
): void {
  for (const leaf of leaves) {
    const language = languages.get(leaf) ?? documentLanguage;
    if (language === (inheritedLanguage(leaf.element) ?? documentLanguage)) continue;
    holdRun(leaf).entries.set('Lang', formatTextString(language));
  }
}

function inheritedLanguage(element: StructureElement): string | undefined {
  for (let at: StructureElement | undefined = element; at; at = at.parent) {
    const language = at.entries.get('Lang');
    if (language !== undefined) return parseTextString(language);
  }
  return undefined;
}

/**
 * Says what signs stand for: a screen reader would read the cross of a table as a sign of multiplication and be silent at
 * a dash. The glyphs, and what is searched and copied, stay (ISO 32000-1, 14.9.4).
 */
export function markMeanings(meanings: ReadonlyMap<TextLeaf, string>): void {
  for (const [leaf, meaning] of meanings) holdRun(leaf).entries.set('ActualText', formatTextString(meaning));
}

/** The element of a run of text alone, which can be given properties; made where there is none. */
function holdRun({ element, sequence, pageIndex }: TextLeaf): StructureElement {
  if (element.type === 'NonStruct') return element;
  const isRun = (kid: StructureKid): boolean =>
    kid.kind === 'content' && kid.mcid === sequence.mcid && kid.pageIndex === pageIndex;
  for (const kid of element.kids)
    if (kid.kind === 'element' && kid.type === 'Span' && kid.kids.some(isRun)) return kid;
  const span = createElement('Span');
  const kids = element.kids.map((kid) => {
    if (!isRun(kid)) return kid;
    span.kids = [kid];
    return span;
  });
  setKids(element, kids);
  return span;
}
