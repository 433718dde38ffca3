import type { ProblemText } from '../message-language.ts';

/** English messages about values that contradict one another. One entry a code, in alphabetical order. */
export const rulesTextsEn = {
  'adoption-of-draft': {
    message:
      'The edition is "{found}", not adopted, but "adoption" names an act, which its cover would print.',
    hint: 'Delete "adoption", or correct "status".',
  },
  'colliding-address': {
    message: '"{found}" already stands at {first}; two addresses would be the same.',
    hint: 'Choose another word for one of them.',
  },
  'colliding-files': {
    message: 'On many systems this name is the same as {other}.',
    hint: 'Rename one of them.',
  },
  'colliding-goal-address': {
    message: 'The address "{found}" of this goal is also that of the goal at {first}.',
    hint: 'Give one of the two a word of its own: "slug".',
  },
  'consultation-over': {
    message:
      'The consultation ended on "{found}", before the data of "{modified}"; nobody is asked to comment any more.',
    hint: 'Write the new "status": "draft" or "tabled", for example.',
  },
  'consultation-short': {
    message:
      'The consultation up to "{found}" is too short ({days} days): a draft strategy has to be open for comments for {needed} days at least (the Polish act on the principles of development policy, article 6).',
    hint: 'Check both dates, or prolong it.',
  },
  'date-out-of-range': {
    message: 'Files cannot be dated "{found}": only {first} to {last} is possible.',
    hint: 'Write the day on which the data were changed last.',
  },
  'dates-out-of-order': {
    message: '"{found}" is earlier than {key}, "{before}".',
    hint: 'Correct one of the two dates.',
  },
  'decomposed-text': {
    message: 'In "{text}" an accent is a character of its own.',
    hint: 'Type the text anew, or let it be put right: strategia tidy.',
  },
  'different-placeholders': {
    message: 'This text has the placeholders {found}; {other} has {expected}.',
    hint: 'Use the same ones; a placeholder is replaced by a value.',
  },
  'duplicate-number': {
    message: 'The number "{found}" is already taken at {first}.',
    hint: 'Correct one of the two numbers, unless the source has them so.',
  },
  'duplicate-status': {
    message: 'There is already a status for {found} at {first}.',
    hint: 'Delete one of the two, or correct its date.',
  },
  'duplicate-value': {
    message: 'There is already a value for {found} at {first}.',
    hint: 'Delete one of the two, or correct its date.',
  },
  'forbidden-character': {
    message: '"{text}" holds the character {found}, which does not print or breaks printed text.',
    hint: 'Delete it, or type the text anew.',
  },
  'gap-in-numbers': {
    message: 'The goal "{found}" follows "{before}"; a number between them is missing.',
    hint: 'If a goal was forgotten, add it; if the source has none, leave it as it is.',
  },
  'goal-not-in-order': {
    message: 'The goal "{found}" is not in the order of goals: strategy.json, "goals".',
    hint: 'Add it there, or delete this file.',
  },
  'hyphens-in-address': {
    message:
      '"{found}" becomes part of an address: hyphens may stand only one at a time and between letters or digits.',
  },
  'indicators-without-goal': {
    message: 'Indicators that measure no goal: {found}; {count} in all.',
    hint: 'Name their "goals", write "context": true, or delete what an edition that was copied left behind.',
  },
  'invalid-folder-name': {
    message:
      '"{found}" cannot be the id of an edition: small letters without accents, digits and hyphens, beginning with a letter.',
    hint: 'Rename the folder, for example "{suggestion}".',
  },
  'label-without-number': {
    message: 'This label counts nothing, so it has no forms for numbers.',
    hint: 'Write one text in quotation marks.',
  },
  'list-not-in-level': {
    message: 'Goals of the level "{level}" have no list "{found}".',
    hint: 'Name it in strategy.json under "lists" of this level, or delete it here.',
  },
  'list-without-items': {
    message: 'The list is "{found}" but has no items.',
    hint: 'Add items; or delete the whole key, if nothing was supplied; or write "none" with a source or a reason, if there is nothing.',
  },
  'lost-placeholder': {
    message: 'The label has no place for {found}; in English it reads "{english}".',
    hint: 'Write {found} where the program is to put the value.',
  },
  'low-contrast': {
    message: '{found} on {paper} has a contrast of {ratio}:1; text needs {minimum}:1.',
    hint: 'Choose a colour that stands out more: a darker one on white, a lighter one on dark.',
  },
  'missing-adoption': {
    message: 'The edition is "{found}" but does not say by whom and when it was adopted.',
    hint: 'Add "adoption" to this file.',
  },
  'missing-file': {
    message: 'This file is missing, and nothing can be published without it.',
    hint: 'Create it; data/README.md says what belongs in it.',
  },
  'missing-glyph': {
    message:
      '"{text}" holds "{character}" ({found}), for which no font of the documents has a glyph; places in this file: {count}.',
    hint: 'Write another character, or add a font that has it: data/README.md says how.',
  },
  'missing-glyph-in-dates': {
    message:
      'Dates and numbers of this language, such as "{text}", hold characters for which no font of the documents has a glyph: {count}, the first of them "{character}" ({found}).',
    hint: 'Add a font that has them: data/README.md says how.',
  },
  'missing-glyphs': {
    message:
      'From here on the file holds {count} more characters for which no font of the documents has a glyph: {characters}.',
    hint: 'Write others, or add a font that has them: data/README.md says how.',
  },
  'missing-language': {
    message:
      'The text is missing in the language "{language}", the first of the site, on which the others fall back.',
    hint: 'Add it.',
  },
  'missing-plural-form': {
    message: 'The form "{form}" is missing; the language "{language}" needs it after some numbers.',
    hint: 'Add it between these braces.',
  },
  'months-not-twelve': {
    message: 'Twelve months belong here; these are {found}.',
    hint: 'Write them as they stand in a date, one blank between them: "January February …".',
  },
  'more-problems': {
    message: 'And {count} more problems, {total} in all.',
    hint: 'Correct the ones above and start again.',
  },
  'no-level-below': {
    message: 'The goal "{found}" stands below the last of {count} levels.',
    hint: 'Move it one level up, or add a level in strategy.json.',
  },
  'none-with-items': {
    message: 'The list is "none", explicitly empty, but has items: {count}.',
    hint: 'Delete them, or change "status".',
  },
  'none-without-reason': {
    message: 'The list is "none", explicitly empty, without a source of its own or a reason.',
    hint: 'Add "sources" or "reason"; or delete the whole key, if nothing was supplied.',
  },
  'number-not-below-parent': {
    message: 'The number "{found}" does not go on from "{parent}", the number of the goal above.',
    hint: 'Correct it, or move the goal, unless the source numbers it so.',
  },
  'number-out-of-order': {
    message: 'The goal "{found}" stands behind "{before}".',
    hint: 'Put the goals into the order of their numbers, unless the source has them so.',
  },
  'other-municipality': {
    message: '"{found}" is no form of the name "{own}", and stands where a municipality is named.',
    hint: 'If it was left behind by data of another one, correct this text; if not, leave it.',
  },
  'proposal-is-needed': {
    message: 'Without proposals nothing is left here, and without "{name}" there is nothing to publish.',
    hint: 'Name the source of it in one language at least, or publish the proposals: --proposals show.',
  },
  'proposals-in-adopted-edition': {
    message:
      'The edition {edition} is "{state}", and the data hold proposals that are no part of it: {count}, the first here.',
    hint: 'Decide whether they are published: --proposals show or --proposals hide.',
  },
  'renamed-edition': {
    message: 'There is no folder of the edition "{found}", which is named in: {places}.',
    hint: 'Is its name "{suggestion}" now? Give it back the name "{found}", or change it in those places too.',
  },
  'reserved-address': {
    message: '"{found}" is an address that the site itself needs.',
    hint: 'Choose another word.',
  },
  'reserved-name': {
    message: '"{found}" is a name that Windows keeps for itself; no folder can have it.',
    hint: 'Choose another word.',
  },
  'right-to-left-not-supported': {
    message:
      '"{found}" is written from right to left, and the program cannot set pages or print in such a language yet.',
    hint: 'Delete it here and publish in the other languages: {others}.',
  },
  'right-to-left-text': {
    message:
      '"{text}" holds the letter {found}, which is written from right to left; the program cannot print that yet.',
    hint: 'Write it in letters that are written from left to right.',
  },
  'single-word': {
    message: '"{found}" is one word; only two can be kept together.',
    hint: 'Write "…" for any word and "#" for any number: "w …", "No. #", "# km".',
  },
  'sourced-without-source': {
    message: '"sourced", but no source is named here or at the top of the file.',
    hint: 'Add "sources", or write "proposal".',
  },
  'statements-without-source': {
    message: 'Neither this statement nor the file names a source; such statements in this file: {count}.',
    hint: 'Add at the top of the file, after the first brace, the line {top} or name the source with the statement itself: {here}. A proposal has "status": "proposal" in place of "sources".',
  },
  'title-lines-differ': {
    message: 'The lines of the cover say "{found}"; the title is "{title}".',
    hint: 'Write the words of the title, or delete the lines: the program breaks the title itself.',
  },
  'title-lines-without-title': {
    message: 'The title is missing in the language "{language}"; these lines would never be printed.',
    hint: 'Add the title in this language, or delete the lines.',
  },
  'unfinished-text': {
    message: 'Here is still the text of a skeleton: "{found}".',
    hint: 'Write your own in its place, or delete this entry.',
  },
  'unknown-file': {
    message: 'The program does not know this name and would leave it out.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'unknown-label': {
    message: 'The program prints no label "{found}".',
    hint: 'Did you mean "{suggestion}"?',
  },
  'unknown-placeholder': {
    message: 'The program has no value for {found} in this label; it has: {allowed}.',
    hint: 'Use only these, or none.',
  },
  'unknown-successor': {
    message:
      'No edition in these data has the address "{found}"; on the site, the words of "by" lead nowhere.',
    hint: 'Addresses of editions ("path"): {allowed}.',
  },
  'unseen-character': {
    message: '"{text}" holds the character {found}, which nobody sees.',
    hint: 'Delete it, or let it be done: strategia tidy.',
  },
  'untidy-spaces': {
    message: 'In "{text}" a space too many stands at the beginning, at the end or beside another.',
    hint: 'Delete it, or let it be done: strategia tidy.',
  },
  'untranslated-texts': {
    message:
      'Not translated to "{language}" are {count} of {all} texts; readers will see them in "{shown}": {places}.',
  },
  'unused-entries': {
    message: 'Nothing in the edition uses these entries: {found}; {count} in all.',
    hint: 'Delete them if an edition that was copied left them behind; else leave them.',
  },
  'unusual-hyphen': {
    message:
      '"{text}" holds the hyphen {found}, which is not the ordinary one; places in this file: {count}.',
    hint: 'Write an ordinary hyphen, "-", or let it be done: strategia tidy.',
  },
  'unusual-space': {
    message: '"{text}" holds the space {found}, which is not the ordinary one.',
    hint: 'Write an ordinary space, or let it be done (strategia tidy); the program itself keeps words together.',
  },
  'wrong-level': {
    message: 'This goal has the level "{found}"; in this place it is "{expected}".',
    hint: 'Correct it, or move the goal.',
  },
} as const satisfies Record<string, ProblemText>;
