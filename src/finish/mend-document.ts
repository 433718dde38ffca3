import type { PrintFacts } from '../model/print-facts.ts';
import { alignTexts } from './align-texts.ts';
import type { MissingSpace, PrintedPageNumber } from './align-texts.ts';
import { boxFigures } from './box-figures.ts';
import { dropDecoration } from './drop-decoration.ts';
import { dropEmptyElements } from './drop-empty-elements.ts';
import { dropRepeatedHeads } from './drop-repeated-heads.ts';
import type { Observation } from './finished-pdf.ts';
import { hoistForms } from './hoist-forms.ts';
import { locateFormContent } from './locate-form-content.ts';
import { markLanguages } from './mark-languages.ts';
import { markMeanings } from './mark-meanings.ts';
import { mergeLinkAreas } from './merge-link-areas.ts';
import { nameBookmarks } from './name-bookmarks.ts';
import { nameLinks } from './name-links.ts';
import { numberLists } from './number-lists.ts';
import type { PrintedDocument } from './printed-document.ts';
import { releaseFigures } from './release-figures.ts';
import { createSequenceFinder } from './sequence-finder.ts';
import { settleGroups } from './settle-groups.ts';
import { shapeLists } from './shape-lists.ts';
import { collectTextLeaves } from './text-leaves.ts';

/** What mending leaves to be done, and where the print and the facts about it do not fit together. */
export interface MendingResult {
  readonly missingSpaces: readonly MissingSpace[];
  /** The marked-content numbers by which forms are content of their pages, by form number. */
  readonly hoistedForms: ReadonlyMap<number, number>;
  /** In reading order. */
  readonly pageNumbers: readonly PrintedPageNumber[];
  readonly observations: readonly Observation[];
}

/** Mends the structure, the links and the bookmarks of a print, in place. */
export function mendDocument(document: PrintedDocument, facts: PrintFacts, language: string): MendingResult {
  const { structure, contents, annotations, outline } = document;
  const findSequence = createSequenceFinder(contents);
  locateFormContent(structure, findSequence, contents.forms);
  dropRepeatedHeads(document, findSequence);
  releaseFigures(structure);
  dropDecoration(structure, findSequence);
  const leaves = collectTextLeaves(structure, findSequence);
  const alignment = alignTexts(leaves, facts.texts);
  markLanguages(leaves, alignment.languages, language);
  markMeanings(alignment.meanings);
  const linkObservations = nameLinks(structure, annotations, facts.links);
  const headingObservations = nameBookmarks(structure, outline, facts.headings);
  mergeLinkAreas(structure, annotations);
  boxFigures(structure, findSequence, contents.forms);
  settleGroups(structure);
  numberLists(structure, findSequence);
  const listObservations = shapeLists(structure, facts.lists);
  dropEmptyElements(structure);
  return {
    missingSpaces: alignment.missingSpaces,
    hoistedForms: hoistForms(document),
    pageNumbers: alignment.pageNumbers,
    observations: [
      ...alignment.observations,
      ...linkObservations,
      ...headingObservations,
      ...listObservations,
    ],
  };
}
