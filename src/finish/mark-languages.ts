import type { StructureElement } from '../pdf/structure-element.ts';
import { formatTextString, parseTextString } from '../pdf/text-string.ts';
import { holdRun } from './hold-run.ts';
import type { TextLeaf } from './text-leaves.ts';

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
