import type { LinkFact } from '../../model/print/print-facts.ts';
import { parseDestinationName } from '../../pdf/read/destinations.ts';
import { parseDictionary } from '../../pdf/syntax/dictionary.ts';
import type { PdfDictionary } from '../../pdf/syntax/dictionary.ts';
import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { formatTextString, parseTextString } from '../../pdf/syntax/text-string.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';
import type { Observation } from '../finished-pdf.ts';

/**
 * Gives link annotations the accessible names of the links in the DOM as their `Contents` (ISO 14289-1, 7.18.5). Both
 * are in the same order; a link is taken for that of the DOM when it leads to the same place.
 */
export function nameLinks(
  structure: StructureElement,
  annotations: ReadonlyMap<number, PdfDictionary>,
  facts: readonly LinkFact[],
): Observation[] {
  const observations: Observation[] = [];
  let next = 0;
  for (const link of walkStructure(structure)) {
    if (link.type !== 'Link') continue;
    const fact = facts[next];
    next++;
    const areas = link.kids.flatMap((kid) => (kid.kind === 'annotation' ? [kid] : []));
    const page = areas[0] === undefined ? {} : { page: areas[0].pageIndex + 1 };
    const expected = fact && targetOf(fact);
    if (areas.length === 0)
      observations.push({
        rule: 'link-lost',
        clause,
        detail: `the link to ${expected ?? 'nowhere'} is not active`,
      });
    for (const { annotationNumber } of areas) {
      const annotation = annotations.get(annotationNumber);
      const target = annotation && readTarget(annotation);
      if (fact && target === expected) annotation?.set('Contents', formatTextString(fact.name));
      else
        observations.push({
          rule: 'links-out-of-step',
          clause,
          ...page,
          detail: `a link leads to ${target ?? 'nowhere'}, in the page to ${expected ?? 'nowhere'}`,
        });
    }
  }
  if (next < facts.length)
    observations.push({
      rule: 'links-out-of-step',
      clause,
      detail: `the page has ${facts.length} links, the document ${next}`,
    });
  return observations;
}

const clause = 'ISO 14289-1, 7.18.5';

function targetOf({ target }: LinkFact): string {
  return 'uri' in target ? target.uri : `#${decodeURIComponent(target.id)}`;
}

function readTarget(annotation: PdfDictionary): string | undefined {
  const destination = annotation.get('Dest');
  if (destination !== undefined) return `#${parseDestinationName(destination)}`;
  const uri = parseDictionary(annotation.get('A') ?? '<<>>').get('URI');
  return uri === undefined ? undefined : parseTextString(uri);
}
