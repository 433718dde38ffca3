import type { Problem } from '../problem.ts';
import type { EditionRule, Rule, RuleContext } from './rule.ts';
import { checkAddresses } from './rules/files/addresses.ts';
import { checkAdoption } from './rules/provenance/adoption.ts';
import { checkChapterFiles } from './rules/texts/chapter-files.ts';
import { checkChapterTexts } from './rules/texts/chapter-texts.ts';
import { checkCollidingFiles } from './rules/files/colliding-files.ts';
import { checkColours } from './rules/goals/colours.ts';
import { checkDates, checkSiteDates } from './rules/files/dates.ts';
import { checkDuplicateEntries } from './rules/registers/duplicate-entries.ts';
import { checkDuplicateIds } from './rules/registers/duplicate-ids.ts';
import { checkFigures } from './rules/registers/figures.ts';
import { checkFolderNames } from './rules/files/folder-names.ts';
import { checkGoalAddresses } from './rules/goals/goal-addresses.ts';
import { checkFonts } from './rules/texts/fonts.ts';
import { checkGlyphs } from './rules/texts/glyphs.ts';
import { checkGoalOrder } from './rules/goals/goal-order.ts';
import { checkLabels } from './rules/texts/labels.ts';
import { checkLanguages } from './rules/texts/languages.ts';
import { checkLevels } from './rules/goals/levels.ts';
import { checkListProvenance } from './rules/provenance/list-provenance.ts';
import { checkNeededProposals } from './rules/provenance/needed-proposals.ts';
import { checkNumbering } from './rules/goals/numbering.ts';
import { checkNumbers } from './rules/goals/numbers.ts';
import { checkOtherMunicipality } from './rules/texts/other-municipality.ts';
import { checkPluralForms } from './rules/texts/plural-forms.ts';
import { checkProposalsInAdoptedEdition } from './rules/provenance/proposals-in-adopted-edition.ts';
import { checkReferences } from './rules/registers/references.ts';
import { checkRenamedEditions } from './rules/files/renamed-editions.ts';
import { checkRequiredFiles } from './rules/files/required-files.ts';
import { checkSignedFiles } from './rules/files/signed-files.ts';
import { checkStatuses } from './rules/provenance/statuses.ts';
import { checkUnexpectedFiles } from './rules/files/unexpected-files.ts';
import { checkTitleLines } from './rules/goals/title-lines.ts';
import { checkUnusedEntries } from './rules/registers/unused-entries.ts';
import { checkTextCharacters } from './rules/texts/text-characters.ts';
import { checkUnfinishedTexts } from './rules/texts/unfinished-texts.ts';
import { checkSuccessor } from './rules/registers/successor.ts';
import { checkTextProvenance } from './rules/provenance/text-provenance.ts';

const projectRules: readonly Rule[] = [
  checkRequiredFiles,
  checkUnexpectedFiles,
  checkRenamedEditions,
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
  checkUnfinishedTexts,
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
  checkOtherMunicipality,
  checkSuccessor,
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
  checkSignedFiles,
];

/** Every breach of every rule. */
export function findBreaches(context: RuleContext): Problem[] {
  return [
    ...projectRules.flatMap((rule) => rule(context)),
    ...context.editions.flatMap((edition) => editionRules.flatMap((rule) => rule(edition, context))),
  ];
}
