import type { Finding, Observation } from '../finished-pdf.ts';
import { inspectOutline } from './inspect-outline.ts';
import { inspectAlternatives, inspectFigures, inspectPictures } from './inspect-figures.ts';
import { inspectFonts } from './inspect-fonts.ts';
import { inspectLayout } from './inspect-layout.ts';
import { inspectLinks } from './inspect-links.ts';
import { inspectLists } from './inspect-lists.ts';
import { inspectMarkedContent } from './inspect-marked-content.ts';
import { inspectLanguages } from './inspect-languages.ts';
import { inspectTables } from './inspect-tables.ts';
import { inspectTypes } from './inspect-types.ts';
import type { InspectedPart } from './inspected-part.ts';

const conformanceInspections: readonly ((inspected: InspectedPart) => Observation[])[] = [
  inspectLanguages,
  inspectMarkedContent,
  inspectTypes,
  inspectOutline,
  inspectLists,
  inspectTables,
  inspectFigures,
  inspectLinks,
  inspectFonts,
  inspectPictures,
];

/**
 * Looks in a part for what PDF/UA-1 and PDF/A-3a forbid and a print by Chromium can hold, for alternatives that make no
 * sense alone, and for text that lies on other text or is cut off. It looks at what will be written, not at how it came
 * about. What only the whole document shows is left to `inspectWhole`.
 */
export function inspectPart(inspected: InspectedPart): Finding[] {
  const against = conformanceInspections.flatMap((inspect) => inspect(inspected));
  const unclear = inspectAlternatives(inspected);
  const illegible = inspectLayout(inspected);
  return [
    ...against.map((observation): Finding => ({ ...observation, kind: 'conformance' })),
    ...unclear.map((observation): Finding => ({ ...observation, kind: 'sense' })),
    ...illegible.map((observation): Finding => ({ ...observation, kind: 'layout' })),
  ];
}
