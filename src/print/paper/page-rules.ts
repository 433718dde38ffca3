import type { Part } from '../parts/part.ts';
import type { FormLayout, MarginStyle } from './form-layout.ts';
import { bleed, describePage, platePapers } from './paper.ts';

/** Between the text and the page number at the right. */
const folioGapMm = 6.5;

/** The rules for all pages of a form: size, margins, and how what stands in the margins is set. */
export function writePageRules({ paper, isSingleSided, margins }: FormLayout): string {
  return [
    `@page { ${describePage(paper)} ${setLetters(margins.text)} ${marginBoxes(margins)} }`,
    ...(isSingleSided ? singleSides(margins) : doubleSides(paper.margins, margins)),
  ].join('\n');
}

/** The pages of parts whose sheets lie on their side. */
export function writeSheetRules(parts: readonly Part[]): string[] {
  return parts.flatMap(({ id, sheet }) =>
    sheet === undefined || sheet === 'portrait'
      ? []
      : [`@page ${id} { ${describePage(platePapers[sheet])} }`],
  );
}

function marginBoxes({ headLines, footGapMm, mark }: MarginStyle): string {
  const head = `vertical-align: bottom; padding-bottom: 7.5mm; white-space: ${headLines === 'one' ? 'nowrap' : 'pre-line'};`;
  const foot = (gapMm: number): string =>
    `vertical-align: top; padding-top: ${gapMm}mm; white-space: pre-line; overflow-wrap: anywhere;`;
  return [
    `@top-left { padding-left: ${bleed}; ${head} }`,
    `@top-right { padding-right: ${bleed}; ${head}${mark ? ` ${setLetters(mark)}` : ''} }`,
    `@bottom-left { padding-left: ${bleed}; ${foot(footGapMm)} }`,
    `@bottom-right { padding-right: ${bleed}; ${foot(folioGapMm)} }`,
  ].join(' ');
}

/** All pages are like right ones. */
function singleSides({ folio }: MarginStyle): string[] {
  return [`@page { @bottom-right { ${setFolio(folio)} text-align: right; } }`];
}

/** Margins mirror each other, the folio stands at the outer edge. */
function doubleSides({ innerMm, outerMm }: FormLayout['paper']['margins'], { folio }: MarginStyle): string[] {
  const turned = `margin-left: calc(${outerMm}mm - ${bleed}); margin-right: calc(${innerMm}mm - ${bleed});`;
  return [
    `@page :left { ${turned} @bottom-left { ${setFolio(folio)} } }`,
    `@page :right { @bottom-right { ${setFolio(folio)} text-align: right; } }`,
  ];
}

function setFolio({ widthMm, ...letters }: MarginStyle['folio']): string {
  return `${setLetters(letters)} width: ${widthMm}mm;`;
}

function setLetters({ font, colour }: MarginStyle['text']): string {
  return `font: ${font} 'Headings'; color: ${colour};`;
}
