import type { Finding, Observation } from '../finished-pdf.ts';
import { inspectOutline } from './inspect-outline.ts';
import { inspectFigures, inspectPictures } from './inspect-figures.ts';
import { inspectFonts } from './inspect-fonts.ts';
import { inspectHeadings } from './inspect-headings.ts';
import { inspectLayout } from './inspect-layout.ts';
import { inspectLinks } from './inspect-links.ts';
import { inspectLists } from './inspect-lists.ts';
import { inspectMarkedContent } from './inspect-marked-content.ts';
import { inspectMetadata } from './inspect-metadata.ts';
import { inspectSense } from './inspect-sense.ts';
import { inspectTables } from './inspect-tables.ts';
import { inspectTypes } from './inspect-types.ts';
import type { InspectedDocument } from './inspected-document.ts';

const conformanceInspections: readonly ((inspected: InspectedDocument) => Observation[])[] = [
  inspectMetadata,
  inspectMarkedContent,
  inspectTypes,
  inspectHeadings,
  inspectOutline,
  inspectLists,
  inspectTables,
  inspectFigures,
  inspectLinks,
  inspectFonts,
  inspectPictures,
];

/**
 * Looks for what PDF/UA-1 and PDF/A-3a forbid and a print by Chromium can hold, and for links, headings and alternatives
 * that make no sense alone, and for text that lies on other text or is cut off. It looks at what will be written, not at how it came about.
 */
export function inspectPdf(inspected: InspectedDocument): Finding[] {
  const against = conformanceInspections.flatMap((inspect) => inspect(inspected));
  const unclear = inspectSense(inspected);
  const illegible = inspectLayout(inspected);
  return [
    ...against.map((observation): Finding => ({ ...observation, kind: 'conformance' })),
    ...unclear.map((observation): Finding => ({ ...observation, kind: 'sense' })),
    ...illegible.map((observation): Finding => ({ ...observation, kind: 'layout' })),
  ];
}
