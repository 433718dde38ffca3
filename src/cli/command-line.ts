import { answerNames, entryOptionNames } from '../begin/command-words.ts';
import type { AnswerName, EntryOptionName } from '../begin/command-words.ts';
import { messageLanguages } from '../messages/message-language.ts';
import { pdfStandards } from '../model/print/pdf-standard.ts';
import { usualPort } from './option-values.ts';

/** Every command, in the order of the help. */
export const commands = [
  'init',
  'new',
  'workbook',
  'import',
  'build',
  'validate',
  'review',
  'explain',
  'tidy',
  'dev',
  'edit',
  'extract',
  'attach-signed',
  'release',
  'rollback',
  'labels',
  'build-all',
  'catalogue',
  'doctor',
] as const;
export type Command = (typeof commands)[number];

/** Lines with frames for people, and what programs read. */
export const formats = ['text', 'json', 'github', 'gitlab', 'sarif'] as const;
export const reviewFormats = ['table', 'json', 'html'] as const;
export type ReviewFormat = (typeof reviewFormats)[number];
export const commandsWithFormat: readonly string[] = ['validate', 'build', 'help', 'version'];

/** Commands that read one file. */
export const commandsWithDocument: readonly string[] = ['extract', 'import', 'attach-signed'];
/** Commands that read a word of another kind: a code, a language, a folder. */
export const commandsWithWord: readonly string[] = [
  'explain',
  'labels',
  'rollback',
  'build-all',
  'catalogue',
  'init',
  'review',
];

/** The options with the values that they take; the order of the help. */
export const options = {
  edition: { type: 'string', values: 'ID' },
  out: { type: 'string', values: 'FOLDER' },
  bip: { type: 'string', values: 'FOLDER' },
  to: { type: 'string', values: 'FOLDER' },
  keep: { type: 'string', values: '5' },
  list: { type: 'boolean' },
  only: { type: 'string', values: ['site', 'pdf'] },
  profile: { type: 'string', values: 'FORM' },
  proposals: { type: 'string', values: ['show', 'hide'] },
  'pdf-standard': { type: 'string', values: pdfStandards },
  data: { type: 'string', values: 'FOLDER' },
  base: { type: 'string', values: '/PATH/' },
  'no-cache': { type: 'boolean' },
  shard: { type: 'string', values: 'I/N' },
  port: { type: 'string', values: usualPort },
  write: { type: 'boolean' },
  force: { type: 'boolean' },
  delete: { type: 'boolean' },
  filled: { type: 'boolean' },
  yes: { type: 'boolean' },
  format: { type: 'string', values: [...formats, 'table', 'html'] },
  date: { type: 'string', values: '2027-01-31' },
  a11y: { type: 'boolean' },
  language: { type: 'string', values: 'pl' },
  messages: { type: 'string', values: messageLanguages },
  debug: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof options | AnswerName | EntryOptionName;

/** Of `init` and `new`; the help shows them by themselves. */
export const beginOptions = [...answerNames, ...entryOptionNames];
