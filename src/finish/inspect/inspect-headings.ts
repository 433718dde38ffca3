import type { Observation } from '../finished-pdf.ts';
import { isHeading } from '../mend/structure-types.ts';
import type { InspectedDocument } from './inspected-document.ts';
import { pageOfElement } from './inspected-document.ts';

/** The first heading is H1, and no level is skipped on the way down. */
export function inspectHeadings({ elements, facts }: InspectedDocument): Observation[] {
  const headings = elements.filter((element) => isHeading(element.type));
  const observations: Observation[] = [];
  let outerLevel = 0;
  for (const [index, heading] of headings.entries()) {
    const level = Number(heading.type.slice(1));
    const text = facts.print.headings[index]?.text ?? '';
    const place = pageOfElement(heading);
    if (level > outerLevel + 1) {
      const detail = `${JSON.stringify(text)} is ${heading.type} after ${outerLevel === 0 ? 'nothing' : `H${outerLevel}`}`;
      observations.push({ rule: 'heading-level-skipped', clause: 'ISO 14289-1, 7.4.2', ...place, detail });
    }
    outerLevel = level;
  }
  return observations;
}
