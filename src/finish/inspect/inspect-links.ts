import type { PdfDictionary } from '../../pdf/syntax/dictionary.ts';
import { parseTextString } from '../../pdf/syntax/text-string.ts';
import type { Observation } from '../finished-pdf.ts';
import type { InspectedPart } from './inspected-part.ts';

/** Each annotation is a link that an element holds, and that has a name. */
export function inspectLinks({ document, elements }: InspectedPart): Observation[] {
  const held = new Set<number>();
  const observations = elements.flatMap(({ type, kids }) =>
    kids.flatMap((kid): Observation[] => {
      if (kid.kind !== 'annotation') return [];
      held.add(kid.annotationNumber);
      const annotation = document.annotations.get(kid.annotationNumber);
      const problem = annotation && type === 'Link' ? inspectLink(annotation) : untagged;
      return problem ? [{ clause, page: kid.pageIndex + 1, ...problem }] : [];
    }),
  );
  const isLoose = [...document.annotations.keys()].some((number) => !held.has(number));
  return isLoose ? [...observations, { clause, ...untagged }] : observations;
}

const clause = 'ISO 14289-1, 7.18.5';
const untagged = { rule: 'link-untagged', detail: 'an annotation is not tagged as a link' };

function inspectLink(
  annotation: PdfDictionary,
): { readonly rule: string; readonly detail: string } | undefined {
  const name = parseTextString(annotation.get('Contents') ?? '()').trim();
  const detail = `a link is called ${JSON.stringify(name)} and leads to ${annotation.get('Dest') ?? annotation.get('A') ?? 'nowhere'}`;
  if (annotation.get('Subtype') !== '/Link' || annotation.get('F') !== '4')
    return { rule: 'unknown-annotation', detail };
  return name === '' ? { rule: 'link-without-name', detail } : undefined;
}
