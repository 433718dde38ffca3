import { parseDestinationName } from '../../pdf/read/destinations.ts';
import type { HeadingFact } from '../../model/print/print-facts.ts';
import { parseTextString } from '../../pdf/syntax/text-string.ts';
import type { Observation } from '../finished-pdf.ts';
import type { InspectedDocument } from './inspected-document.ts';
import { pageOfElement } from './inspected-document.ts';

const fileName = /\.(avif|gif|jpe?g|pdf|png|svg|tiff?|webp)$/i;

/** Link names and headings make sense alone, none of them stands for two places, and alternatives are no file names. */
export function inspectSense(inspected: InspectedDocument): Observation[] {
  return [
    ...inspectHeadingTexts(inspected),
    ...inspectLinkNames(inspected),
    ...inspectAlternatives(inspected),
  ];
}

/** Below different headings one may stand again: a plan has "1 Education" in each of its parts. */
function inspectHeadingTexts({ facts }: InspectedDocument): Observation[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let above: readonly HeadingFact[] = [];
  for (const heading of facts.print.headings) {
    above = [...above.filter(({ level }) => level < heading.level), heading];
    const path = JSON.stringify(above.map(({ text }) => text));
    if (seen.has(path)) repeated.add(heading.text);
    seen.add(path);
  }
  return [...repeated].map((text) => {
    const detail = `${JSON.stringify(text)} is a heading more than once`;
    return { rule: 'heading-repeated', clause: 'WCAG 2.2, 2.4.6', detail };
  });
}

function inspectLinkNames({ document, elements }: InspectedDocument): Observation[] {
  const clause = 'WCAG 2.2, 2.4.4';
  const pageOf = new Map(
    document.destinations.map(({ id, pageObjectNumber }) => [id, String(pageObjectNumber)]),
  );
  const targets = new Map<string, string | undefined>();
  return elements.flatMap(({ kids }) =>
    kids.flatMap((kid): Observation[] => {
      const annotation =
        kid.kind === 'annotation' ? document.annotations.get(kid.annotationNumber) : undefined;
      if (kid.kind !== 'annotation' || !annotation) return [];
      const page = kid.pageIndex + 1;
      const name = parseTextString(annotation.get('Contents') ?? '()');
      const destination = annotation.get('Dest');
      const target = destination ? pageOf.get(parseDestinationName(destination)) : annotation.get('A');
      const isRepeated = (targets.get(name) ?? target) !== target;
      targets.set(name, target);
      if (!/\p{L}/u.test(name))
        return [
          { rule: 'link-without-words', clause, page, detail: `a link says only ${JSON.stringify(name)}` },
        ];
      const detail = `${JSON.stringify(name)} leads to different pages`;
      return isRepeated ? [{ rule: 'link-name-repeated', clause, page, detail }] : [];
    }),
  );
}

function inspectAlternatives({ elements }: InspectedDocument): Observation[] {
  return elements.flatMap((figure) => {
    const alternative = parseTextString(figure.entries.get('Alt') ?? '()').trim();
    if (figure.type !== 'Figure' || !fileName.test(alternative)) return [];
    const detail = `the alternative of a figure is ${JSON.stringify(alternative)}`;
    return [
      { rule: 'alternative-is-file-name', clause: 'WCAG 2.2, 1.1.1', ...pageOfElement(figure), detail },
    ];
  });
}
