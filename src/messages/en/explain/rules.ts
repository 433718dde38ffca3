import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const rulesExplainedEn = {
  'adoption-of-draft':
    'A draft cannot have on its cover a resolution that was never passed. Often it is left over from data that were copied.',
  'colliding-address':
    'Two pages of the site would have the same address, so one would take the place of the other.',
  'colliding-files': {
    why: 'The names of two files differ only by capitals. On Windows and macOS they would be one file.',
    wrong: 'chapters/wstep.pl.md and chapters/Wstep.pl.md',
    right: 'chapters/wstep.pl.md and chapters/diagnoza.pl.md',
  },
  'colliding-goal-address':
    'The word "slug" becomes the address of a goal\'s page. Two goals have the same one, so their pages would have one address.',
  'consultation-over':
    'The site invites comments, though the time for them is over. After a consultation change the status of the edition.',
  'consultation-short':
    'Polish law gives residents 35 days at least to comment on a draft strategy. A shorter consultation may be contested.',
  'date-out-of-range': 'A computer cannot write a file of such a date. Usually it is a slip in the year.',
  'dates-out-of-order':
    'Something would end before it began, or a target lie before its baseline. One of the dates is probably mistaken.',
  'decomposed-text':
    'An accented letter is written as two characters, the letter and its accent. It looks the same, but cannot be searched for. Texts pasted from some PDF files are like that.',
  'different-placeholders':
    'A value takes the place of the word between braces. It has to stand in the last form too, "other", which is used where no other fits.',
  'duplicate-number':
    'Two goals have the same number, so that nobody knows which is "goal 1.1". If the resolution has it so, leave it.',
  'duplicate-status':
    'Two things are said about one goal on one day. One of them stays, or it is of another day.',
  'duplicate-value': 'One indicator has two values on one day. The program does not know which is true.',
  'forbidden-character': 'The text holds the character that is left of a broken letter. Type the word again.',
  'gap-in-numbers':
    'There is a gap in the numbers of goals; perhaps a file or a goal was left out. If the resolution has it so, leave it.',
  'goal-not-in-order':
    'The file of the goal is there, but the list "goals" in strategy.json does not name it. Nobody knows where it belongs, so it would be nowhere.',
  'hyphens-in-address': 'An address is made of the id, and in an address hyphens stand one at a time.',
  'indicators-without-goal':
    'The indicator measures nothing: it names no goal, nor is it marked as context. It is left like that when another edition was copied.',
  'invalid-folder-name': {
    why: "The name of an edition's folder is its id: small letters without accents, digits and hyphens.",
    wrong: 'editions/Strategia 2040',
    right: 'editions/strategia-2040',
  },
  'label-without-number': 'This label counts nothing, so it has no forms for one and for many.',
  'list-not-in-level':
    'A goal of this level has no such list. The lists that goals of a level have are named in strategy.json.',
  'list-without-items':
    'The list has a status and nothing in it. "Not supplied" is one thing (delete the key), "nothing on purpose" another (the status "none" with a reason).',
  'lost-placeholder':
    'The translation has lost the word between braces that the program replaces by a number or a name.',
  'low-contrast':
    'People with low vision could not read a text of this colour, and the law on accessibility forbids that. Choose a darker shade.',
  'missing-adoption': 'The edition is adopted, so its cover says by whom and when.',
  'missing-file': {
    why: 'Without this file there is nothing to publish. Perhaps it was moved or renamed.',
    wrong: 'the folder of the edition has no strategy.json',
    right: 'editions/mala-2030/strategy.json',
  },
  'missing-glyph':
    'The font of the document has no such character, so print would show an empty box. Write a word or another character.',
  'missing-glyph-in-dates':
    "Dates of this language are written in a script that the program's fonts do not have. Add a font in the folder data/fonts.",
  'missing-glyphs':
    "The whole text is in a script that the program's fonts do not have. The first characters are shown one by one, the rest together.",
  'missing-language':
    'Every text has to be there in the first language of the site, for it stands in where a translation is missing.',
  'missing-plural-form':
    'Polish says „1 cel, 2 cele, 5 celów, 1,5 celu”; the program needs all the forms that a language has (one, few, many, other).',
  'months-not-twelve':
    'Dates take the names of months from this list, so there have to be twelve, with a blank between them.',
  'more-problems': {
    why: 'The program shows the first problems and only counts the rest. Often one mistake at the top of a file causes many below.',
    wrong: 'a file that holds well over a hundred problems',
    right: 'a file in which the first of them were corrected',
  },
  'no-level-below':
    'The goal stands deeper than there are levels. Move it up, or add a level in strategy.json.',
  'none-with-items':
    'The list says that it is empty on purpose, and something stands in it. One of the two is not true.',
  'none-without-reason':
    'Where something is left out on purpose, readers should learn why: from a reason or from a source.',
  'number-not-below-parent':
    'The number of a goal usually begins with that of the goal above. Perhaps it came into the wrong file.',
  'number-out-of-order':
    'The goals stand in another order than their numbers. Site and document show them as they stand in the file.',
  'other-municipality':
    "The cover names another municipality. It is left like that by data copied from somebody else's strategy.",
  'proposal-is-needed':
    'This text is marked as a proposal, and proposals are hidden. Without it there is nothing to publish.',
  'proposals-in-adopted-edition':
    'An adopted document holds things that the council never adopted. Somebody has to decide whether they are shown, marked as such, or hidden.',
  'renamed-edition': {
    why: "The name of an edition's folder stands in site.json and in the folder monitoring/ as well. It was changed in one place only.",
    wrong: 'the folder editions/mala-2031, while site.json and monitoring/ still say "mala-2030"',
    right: 'the folder editions/mala-2030, as in site.json and monitoring/',
  },
  'reserved-address': 'The site keeps files of its own at this address, so no page can have it.',
  'reserved-name': 'Windows does not allow a folder of this name, and the site has to fit on every computer.',
  'right-to-left-not-supported':
    'A language written from right to left needs pages set in another way. The program cannot do that yet.',
  'right-to-left-text':
    'The text holds letters of a script that runs from right to left. Print would put them into the wrong order.',
  'single-word':
    'This list holds pairs of words that no end of a line divides; one word has nothing to stay with.',
  'sourced-without-source':
    'The list says that it comes from a source, but not from which. It is named here, or once at the top of the file.',
  'statements-without-source':
    'Readers are to know where each sentence comes from. It is enough to name the source once, at the top of the file; sentences from another one have their own.',
  'title-lines-differ':
    'The lines of the cover have to say just what the title says, only divided. One of them was changed and the other not.',
  'title-lines-without-title':
    'The cover is divided into lines in a language that the title does not have, so nobody would see them.',
  'unfinished-text': 'A text is left that the program put there at the beginning, to be replaced.',
  'unknown-file': {
    why: 'The program does not know a file of this name and would leave it out. It is a slip, or a file that does not belong to the data.',
    wrong: 'editions/mala-2030/partner.json',
    right: 'editions/mala-2030/partners.json',
  },
  'unknown-label': 'The program prints no label of this name, so your word would be nowhere.',
  'unknown-placeholder':
    'A value takes the place of a word between braces, and the program has none for this word. Readers would see the braces.',
  'unknown-successor':
    'The edition says that another one took its place, but there is none at this address. The link would be dead.',
  'unseen-character':
    'The text holds a character that is not seen, a soft hyphen from Word for example (in the example written \\u00AD). It is in the way of searching.',
  'untidy-spaces':
    'A space too many stands in the text: doubled, at its beginning or at its end. The command strategia tidy --write puts all of them right.',
  'untranslated-texts': {
    why: 'The site has a second language, and some texts are missing in it. Readers will see them in the first, so it is good to know which.',
    wrong: '"title": "Gęsty las" on a site that has "en" as well',
    right: '"title": { "pl": "Gęsty las", "en": "Dense forest" }',
  },
  'unused-entries':
    'The register holds an entry that nothing refers to. Often it is left over from an edition that was copied. It does no harm, but is worth a look.',
  'unusual-hyphen':
    'The hyphen was pasted from another program and is not the one of the keyboard. It looks the same, but cannot be searched for.',
  'unusual-space':
    'The space is a "hard" one, pasted from Word (in the example written \\u00A0). The program itself keeps words together that must not be divided.',
  'wrong-level':
    'The goal stands below another one and says that it is of the same level. Correct the level, or move the goal.',
} as const satisfies Record<string, Explanation>;
