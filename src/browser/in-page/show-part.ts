import type { PageDigits } from '../../model/print/print-job.ts';
import type { PartToShow, ShownPart } from './contract.ts';
import { setIndexColumns } from './index-columns.ts';
import { loadAssets } from './load-assets.ts';
import { joinPageRanges } from './page-ranges.ts';
import { readExposedContent } from './read-exposed-content.ts';
import { addDestinations, inspectTargets, leadToOtherParts } from './targets.ts';

/** Shows one part of the document in place of the one before, ready to be printed, and reads what is to be known of it. */
export async function showPart({
  index,
  otherPartUrl,
  beginsOnLeft,
  digits,
  pageOf,
}: PartToShow): Promise<ShownPart> {
  const part = document.querySelectorAll<HTMLTemplateElement>('head > template')[index];
  if (!part) throw new Error(`There is no part ${index}.`);
  document.body.replaceChildren(part.content.cloneNode(true));
  if (beginsOnLeft) document.body.prepend(createBlank());
  fillPlaces(digits);
  for (const list of document.querySelectorAll('[data-page-ranges]')) joinPageRanges(list, pageOf);
  const missing = await loadAssets();
  setIndexColumns();
  const targets = inspectTargets();
  const content = readExposedContent();
  addDestinations();
  leadToOtherParts(otherPartUrl);
  return { targets, missing, content };
}

function createBlank(): HTMLElement {
  const blank = document.createElement('div');
  blank.setAttribute('style', 'page: blank');
  blank.setAttribute('aria-hidden', 'true');
  return blank;
}

/** Where page numbers will stand there are as many zeros as they may have digits. */
function fillPlaces({ own, full }: PageDigits): void {
  for (const place of document.querySelectorAll('[data-page-of]')) place.textContent = '0'.repeat(own);
  for (const place of document.querySelectorAll('[data-full-page-of]')) place.textContent = '0'.repeat(full);
}

/** With a space, which has to follow a number where a line ends, and the letters of hexadecimal numbers. */
const digitsAndLetters = '0 123456789abcdef';

/** Shows all ten digits in each face of the document, of equal width and as they are without that. */
export function showDigits(): void {
  const faces = new Set(
    [...document.fonts].map(({ family, weight, style }) => `${style} ${weight} 12pt ${family}`),
  );
  document.body.replaceChildren(
    ...[...faces].flatMap((face) =>
      ['lining-nums tabular-nums', 'normal'].map((figures) => line(face, figures)),
    ),
  );
}

function line(face: string, figures: string): HTMLElement {
  const element = document.createElement('p');
  element.style.font = face;
  element.style.fontVariantNumeric = figures;
  element.style.breakInside = 'avoid';
  element.textContent = digitsAndLetters;
  return element;
}
