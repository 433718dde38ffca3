import type { PrintFacts } from '../../model/print/print-facts.ts';
import { alignTexts } from './align-texts.ts';
import type { MissingSpace, FoundNumberPlace, FoundPageNumber } from './align-texts.ts';
import { boxFigures } from './box-figures.ts';
import { dropRepeatedHeads } from './drop-repeated-heads.ts';
import type { Observation } from '../finished-pdf.ts';
import { hoistXObjects } from './hoist-x-objects.ts';
import { markLanguages, markMeanings } from './mark-languages.ts';
import { mergeLinkAreas } from './merge-link-areas.ts';
import { nameOutlineItems } from './name-outline-items.ts';
import { nameLinks } from './name-links.ts';
import { numberLists } from './number-lists.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { createSequenceFinder } from './sequence-finder.ts';
import { settleGroups } from './settle-groups.ts';
import { shapeLists } from './shape-lists.ts';
import { collectTextLeaves } from './text-leaves.ts';
import type { TextLeaf } from './text-leaves.ts';
import type { StructureElement, StructureKid } from '../../pdf/structure/structure-element.ts';
import type { FindSequence } from './sequence-finder.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';
import type { PageContents } from '../../pdf/content/read-content.ts';

/** What mending leaves to be done, and where the print and the facts about it do not fit together. */
export interface MendingResult {
  readonly missingSpaces: readonly MissingSpace[];
  /** The marked-content numbers by which form XObjects are content of their pages, by form XObject number. */
  readonly hoistedXObjects: ReadonlyMap<number, number>;
  /** In reading order. */
  readonly pageNumbers: readonly FoundPageNumber[];
  readonly numberPlaces: readonly FoundNumberPlace[];
  /** The text with which each element begins that has an id. */
  readonly beginnings: ReadonlyMap<string, TextLeaf>;
  readonly observations: readonly Observation[];
}

/** Mends the structure, the links and the bookmarks of a print, in place. */
export function mendDocument(document: PrintedDocument, facts: PrintFacts, language: string): MendingResult {
  const { structure, contents, annotations, outline } = document;
  const findSequence = createSequenceFinder(contents);
  locateXObjectContent(structure, findSequence, contents.xObjects);
  dropRepeatedHeads(document, findSequence);
  releaseFigures(structure);
  dropDecoration(structure, findSequence);
  const leaves = collectTextLeaves(structure, findSequence);
  const alignment = alignTexts(leaves, facts.texts);
  markLanguages(leaves, alignment.languages, language);
  markMeanings(alignment.meanings);
  const linkObservations = nameLinks(structure, annotations, facts.links);
  const headingObservations = nameOutlineItems(structure, outline, facts.headings);
  mergeLinkAreas(structure, annotations);
  boxFigures(structure, findSequence, contents.xObjects);
  settleGroups(structure);
  numberLists(structure, findSequence);
  const listObservations = shapeLists(structure, facts.lists);
  dropEmptyElements(structure);
  return {
    missingSpaces: alignment.missingSpaces,
    hoistedXObjects: hoistXObjects(document),
    pageNumbers: alignment.pageNumbers,
    numberPlaces: alignment.numberPlaces,
    beginnings: alignment.beginnings,
    observations: [
      ...alignment.observations,
      ...linkObservations,
      ...headingObservations,
      ...listObservations,
    ],
  };
}

/** Types whose content may be drawn without any text. */
const drawnTypes = new Set(['Figure', 'Formula', 'Lbl']);

/**
 * Takes what is decoration out of the structure: backgrounds, borders and background pictures, which Chromium marks as
 * content of the element that has them (ISO 14289-1, 7.1). What no element holds is written as an artifact.
 */
function dropDecoration(element: StructureElement, findSequence: FindSequence): void {
  if (drawnTypes.has(element.type)) return;
  const isDecoration = (kid: StructureKid): boolean =>
    kid.kind === 'content' && findSequence(kid)?.text === '';
  if (element.kids.some(isDecoration)) element.kids = element.kids.filter((kid) => !isDecoration(kid));
  for (const kid of element.kids) if (kid.kind === 'element') dropDecoration(kid, findSequence);
}

/** Cells stay: a row without one of its cells is another row. */
const keptTypes = new Set(['TD', 'TH']);

/** Removes elements that hold nothing (ISO 14289-1, 7.1): their content was decoration. */
function dropEmptyElements(element: StructureElement): void {
  element.kids = element.kids.filter((kid) => {
    if (kid.kind !== 'element') return true;
    dropEmptyElements(kid);
    return kid.kids.length > 0 || keptTypes.has(kid.type);
  });
}

/**
 * Makes an Aside of what stands around a picture and its caption: Chromium writes `<figure>` as a Figure without an alternative or
 * as a Div, through which a caption belongs to whatever is around it (ISO 14289-2, 8.2.5.27).
 */
function releaseFigures(structure: StructureElement): void {
  for (const figure of walkStructure(structure)) {
    const isOuter = figure.type === 'Figure' && !figure.entries.has('Alt');
    const has = (isWanted: (kid: StructureElement) => boolean): boolean =>
      figure.kids.some((kid) => kid.kind === 'element' && isWanted(kid));
    if (isOuter ? has(() => true) : figure.type === 'Div' && has(({ type }) => type === 'Caption'))
      figure.type = 'Aside';
  }
}

/**
 * Says of marked content in which form XObject it is: what is drawn with an opacity of its own is put into a form XObject, and Chromium
 * leaves its place out (`Stm`; ISO 32000-1, 14.7.4.2). Content that is nowhere was never painted and is dropped.
 */
function locateXObjectContent(
  structure: StructureElement,
  findSequence: FindSequence,
  xObjects: PageContents['xObjects'],
): void {
  const locate = (kid: StructureKid): StructureKid[] => {
    if (kid.kind !== 'content' || findSequence(kid)) return [kid];
    for (const [xObjectNumber, xObject] of xObjects)
      if (xObject.pageIndex === kid.pageIndex && findSequence({ ...kid, xObjectNumber }))
        return [{ ...kid, xObjectNumber }];
    return [];
  };
  const isElsewhere = (kid: StructureKid): boolean => kid.kind === 'content' && !findSequence(kid);
  for (const element of walkStructure(structure))
    if (element.kids.some(isElsewhere)) element.kids = element.kids.flatMap(locate);
}
