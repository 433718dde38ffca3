import type { ProblemText } from '../message-language.ts';

/** English messages about files that cannot be read. One entry a code, in alphabetical order. */
export const loadTextsEn = {
  'copied-file': {
    message: 'This is a copy: "{original}" lies beside it.',
    hint: 'Delete it. If it is to be something new, give it a name of its own, and what is in it an "id" of its own.',
  },
  'duplicate-key': {
    message: 'The key "{found}" already stands in this object; only one of the two would count.',
    hint: 'Delete one of them, or put both contents under one key.',
  },
  'empty-file': {
    message: 'This file is empty.',
    hint: 'Fill it, or delete it if it is not needed.',
  },
  'file-too-large': {
    message: 'This file has {found}; {maximum} are allowed.',
    hint: 'Is this the right file? Data are only text.',
  },
  'forbidden-key': {
    message: 'The key "{found}" is not allowed anywhere in the data.',
    hint: 'Choose another name.',
  },
  'json-after-end': {
    message: 'Something stands after the end of the data: "{found}".',
    hint: 'A bracket higher up may be closed too early; otherwise delete what is too much.',
  },
  'json-bare-date': {
    message: '{found} is a date without quotes.',
    hint: 'Write "{suggestion}".',
  },
  'json-comment': {
    message: 'A comment; JSON has none.',
    hint: 'Delete it. Notes may be kept in a README.md.',
  },
  'json-control-character': {
    message: 'This text holds a tab or another control character.',
    hint: 'Write a space instead.',
  },
  'json-escape': {
    message: 'This text holds a "\\" that means nothing here.',
    hint: 'For the character "\\" itself write it twice: "\\\\".',
  },
  'json-inner-quote': {
    message: 'A quote inside this text ends it too early.',
    hint: 'Inside a text write typographic quotes: {suggestion}.',
  },
  'json-long-key': {
    message: 'The key "{found}" has more than {maximum} characters.',
    hint: 'No data need that; is a text written where its key belongs?',
  },
  'json-missing-colon': {
    message: 'A colon is missing between the key and its value, before "{found}".',
    hint: 'Write "key": value.',
  },
  'json-missing-comma': {
    message: 'A comma is missing here.',
  },
  'json-open-text': {
    message: 'This text is not closed on its line.',
    hint: 'Put a straight double quote (") at its end; a text stands on one line.',
  },
  'json-quotes': {
    message: 'Texts and keys stand between straight double quotes ("); here is: {found}.',
    hint: 'Replace the quotes around the text; quotes inside it may be „typographic”.',
  },
  'json-spaced-number': {
    message: 'There is a space in the number {found}.',
    hint: 'Write it without: {suggestion}.',
  },
  'json-syntax': {
    message: '"{found}" cannot stand here.',
    hint: 'Texts and keys need straight double quotes; a quote inside a text is written \\"; decimals have a point: 1.5.',
  },
  'json-too-deep': {
    message: 'More than {maximum} brackets within one another.',
    hint: 'Is this the right file? No data need that.',
  },
  'json-trailing-comma': {
    message: 'A comma too many: nothing follows before the closing bracket.',
    hint: 'Delete it.',
  },
  'json-truncated': {
    message: 'The file ends in the middle: a bracket, a quote or a value is missing.',
    hint: 'Was it saved completely? Every { and [ needs its } and ].',
  },
  'json-wrong-sign': {
    message: 'Here is "{found}", where "{wanted}" belongs.',
  },
  'link-outside': {
    message: 'This is a link that leads out of the data folder; it is not followed.',
    hint: 'Put the file itself here.',
  },
  'merge-conflict': {
    message: 'This file holds an unresolved conflict: from this line on it has two versions of the same.',
    hint: 'Keep one of them, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  },
  'missing-folder': {
    message: 'There is no data folder at {found} ({reason}).',
    hint: 'Start the program in the folder of the project, name the data folder with --data, or begin a new one: strategia init.',
  },
  'not-a-file': {
    message: 'A file belongs here, not a folder.',
  },
  'not-a-folder': {
    message: 'A folder belongs here, not a file.',
  },
  'not-utf-8': {
    message: 'The file is not UTF-8: the byte {found} stands here.',
    hint: 'Open it in the program it was written with and save it with the encoding UTF-8.',
  },
  'unreadable-file': {
    message: 'The system does not let this file be read ({found}).',
    hint: 'Check whether it exists, who may read it and whether another program keeps it open.',
  },
  'wrong-encoding': {
    message: 'The file is {found}, not UTF-8.',
    hint: 'Save it with the encoding UTF-8.',
  },
} as const satisfies Record<string, ProblemText>;
