import type { Problem } from '../problem.ts';
import type { EditionRule, Rule, RuleContext } from './rule.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkAdoption } from './rules/adoption.ts';
import { checkChapterFiles } from './rules/chapter-files.ts';
import { checkChapterTexts } from './rules/chapter-texts.ts';
import { checkCollidingFiles } from './rules/colliding-files.ts';
import { checkColours } from './rules/colours.ts';
import { checkDates, checkSiteDates } from './rules/dates.ts';
import { checkDuplicateEntries } from './rules/duplicate-entries.ts';
import { checkDuplicateIds } from './rules/duplicate-ids.ts';
import { checkFigures } from './rules/figures.ts';
import { checkFolderNames } from './rules/folder-names.ts';
import { checkGoalAddresses } from './rules/goal-addresses.ts';
import { checkFonts } from './rules/fonts.ts';
import { checkGlyphs } from './rules/glyphs.ts';
import { checkGoalOrder } from './rules/goal-order.ts';
import { checkLabels } from './rules/labels.ts';
import { checkLanguages } from './rules/languages.ts';
import { checkLevels } from './rules/levels.ts';
import { checkListProvenance } from './rules/list-provenance.ts';
import { checkNeededProposals } from './rules/needed-proposals.ts';
import { checkNumbering } from './rules/numbering.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkPluralForms } from './rules/plural-forms.ts';
import { checkProposalsInAdoptedEdition } from './rules/proposals-in-adopted-edition.ts';
import { checkReferences } from './rules/references.ts';
import { checkRequiredFiles } from './rules/required-files.ts';
import { checkStatuses } from './rules/statuses.ts';
import { checkStrangers } from './rules/strangers.ts';
import { checkTitleLines } from './rules/title-lines.ts';
import { checkUnusedEntries } from './rules/unused-entries.ts';
import { checkTextCharacters } from './rules/text-characters.ts';
import { checkTextProvenance } from './rules/text-provenance.ts';

const projectRules: readonly Rule[] = [
  checkRequiredFiles,
  checkStrangers,
  checkFolderNames,
  checkCollidingFiles,
  checkAddresses,
  checkSiteDates,
  checkLanguages,
  checkLabels,
  checkPluralForms,
  checkTextCharacters,
  checkFonts,
  checkGlyphs,
  checkNeededProposals,
];

const editionRules: readonly EditionRule[] = [
  checkReferences,
  checkGoalOrder,
  checkLevels,
  checkNumbering,
  checkGoalAddresses,
  checkNumbers,
  checkDuplicateIds,
  checkDuplicateEntries,
  checkAdoption,
  checkTitleLines,
  checkUnusedEntries,
  checkDates,
  checkListProvenance,
  checkTextProvenance,
  checkProposalsInAdoptedEdition,
  checkColours,
  checkChapterFiles,
  checkChapterTexts,
  checkFigures,
  checkStatuses,
];

/** Every breach of every rule. */
export function findBreaches(context: RuleContext): Problem[] {
  return [
    ...projectRules.flatMap((rule) => rule(context)),
    ...context.editions.flatMap((edition) => editionRules.flatMap((rule) => rule(edition, context))),
  ];
}
