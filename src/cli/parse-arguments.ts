import { parseArgs } from 'node:util';
import { answerNames, entryOptionNames } from '../begin/command-words.ts';
import type { AnswerName, EntryKind, EntryOptionName } from '../begin/command-words.ts';
import type { Shard } from '../catalogue/find-projects.ts';
import type { MessageLanguage } from '../messages/message-language.ts';
import { chooseMessageLanguage } from '../messages/message-language.ts';
import { pdfStandards } from '../model/print/pdf-standard.ts';
import type { PdfStandard } from '../model/print/pdf-standard.ts';
import { createSay } from '../messages/program-texts.ts';
import type { Say } from '../messages/program-texts.ts';
import {
  beginOptions,
  commands,
  commandsWithDocument,
  commandsWithFormat,
  commandsWithWord,
  formats,
  options,
  reviewFormats,
} from './command-line.ts';
import type { Command, OptionName, ReviewFormat } from './command-line.ts';
import {
  offer,
  readBase,
  readDay,
  readEntry,
  readKeep,
  readLanguage,
  readPort,
  readShard,
} from './option-values.ts';

/** What the command line asks for. */
export interface Arguments {
  readonly command: Command | 'help' | 'version';
  readonly messages: MessageLanguage;
  /** How `validate` and `build` say what they found; undefined where it was not asked. */
  readonly format: (typeof formats)[number] | undefined;
  /** How `review` says it. */
  readonly reviewFormat: ReviewFormat | undefined;
  /** The day with which `review` compares deadlines. */
  readonly date: string | undefined;
  /** Whether `review` checks the pages of a built site, not the data. */
  readonly checksPages: boolean;
  /** The file that `extract`, `import` or `attach-signed` reads. */
  readonly document: string | undefined;
  /** The language of the document that `attach-signed` is to find. */
  readonly documentLanguage: string | undefined;
  /** The code of the problem that `explain` is about; undefined for a list of all. */
  readonly code: string | undefined;
  /** The tag that `labels` is about. */
  readonly language: string | undefined;
  /** The folder with many projects, or with their results: of `build-all` and `catalogue`; of a new project: of `init`. */
  readonly folder: string | undefined;
  /** Which part of many projects is built. */
  readonly shard: Shard | undefined;
  readonly edition: string | undefined;
  readonly out: string | undefined;
  /** Where `build` writes what the BIP is given. */
  readonly bip: string | undefined;
  /** Where `release` and `rollback` keep releases. */
  readonly to: string | undefined;
  /** How many releases stay. */
  readonly keep: number;
  /** The release to which `rollback` goes; undefined for the one before. */
  readonly release: string | undefined;
  /** Whether `rollback` only lists releases. */
  readonly lists: boolean;
  readonly only: 'site' | 'pdf' | undefined;
  /** Whether there are such forms says `chooseForms`: their list is loaded only where it is needed. */
  readonly profiles: readonly string[] | undefined;
  readonly proposals: 'show' | 'hide' | undefined;
  readonly pdfStandard: PdfStandard | undefined;
  readonly data: string | undefined;
  readonly base: string;
  readonly port: number;
  /** False where a build makes everything anew. */
  readonly useCache: boolean;
  /** What `init` was told. */
  readonly answers: Readonly<Partial<Record<AnswerName, string>>>;
  /** Whether `init` takes for the rest what is usual, and asks nothing. */
  readonly asksNothing: boolean;
  /** What `new` makes, and what it was told of it. */
  readonly entry: { readonly kind: EntryKind; readonly name: string | undefined } | undefined;
  readonly entryOptions: Readonly<Partial<Record<EntryOptionName, string>>>;
  /** Whether `tidy` and `import` change files. */
  readonly write: boolean;
  /** Whether `import` takes out of the data what a sheet no longer has. */
  readonly deletes: boolean;
  /** Whether `workbook` holds what the data say. */
  readonly filled: boolean;
  /** Whether `import` replaces what differs, and `workbook` a file. */
  readonly force: boolean;
  readonly isDebugging: boolean;
}

/** A command line that cannot be understood; the message says what to write instead. */
export class UsageError extends Error {
  readonly messages: MessageLanguage;

  constructor(message: string, messages: MessageLanguage) {
    super(message);
    this.name = 'UsageError';
    this.messages = messages;
  }
}

/** Parses the command-line arguments. Throws UsageError in the language that `--messages` asks for. */
export function parseArguments(args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, ...Object.fromEntries(beginOptions.map((name) => [name, { type: 'string' }])) },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const positionals: string[] = [];
  const found = new Map<OptionName, string>();
  const complaints: ((say: Say) => string)[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (!isOptionName(token.name)) {
      complaints.push((say) => offer(say, 'usage.unknown-option', token.rawName, listOptions()));
    } else if (!isSwitch(token.name) && (token.value === undefined || token.value === '')) {
      complaints.push((say) => say('usage.missing-value', { found: token.rawName }));
    } else if (isSwitch(token.name) && token.value !== undefined) {
      complaints.push((say) => say('usage.unexpected-value', { found: token.rawName }));
    } else {
      const earlier = token.name === 'profile' ? found.get('profile') : undefined;
      found.set(token.name, [earlier, token.value ?? ''].filter((value) => value !== undefined).join(','));
    }
  }
  const messages = chooseMessageLanguage(found.get('messages'));
  const say = createSay(messages);
  const fail = (message: string): never => {
    throw new UsageError(message, messages);
  };
  const [complaint] = complaints;
  if (complaint) fail(complaint(say));
  const one = <T extends string>(name: OptionName, allowed: readonly T[]): T | undefined => {
    const value = found.get(name);
    if (value === undefined) return undefined;
    const match = allowed.find((candidate) => candidate === value);
    return (
      match ??
      fail(say('usage.wrong-value', { option: `--${name}`, found: value, allowed: allowed.join(', ') }))
    );
  };
  one('messages', options.messages.values);
  const command = found.has('version')
    ? 'version'
    : found.has('help')
      ? 'help'
      : readCommand(positionals, say, fail);
  const parsed: Arguments = {
    command,
    messages,
    format: command === 'review' ? undefined : one('format', formats),
    reviewFormat: command === 'review' ? one('format', reviewFormats) : undefined,
    date: readDay(found.get('date'), say, fail),
    checksPages: found.has('a11y'),
    document: commandsWithDocument.includes(command) ? positionals[1] : undefined,
    documentLanguage: found.get('language'),
    code: command === 'explain' ? positionals[1] : undefined,
    language: command === 'labels' ? readLanguage(positionals[1], say, fail) : undefined,
    folder: ['build-all', 'catalogue', 'init', 'review'].includes(command) ? positionals[1] : undefined,
    shard: readShard(found.get('shard'), say, fail),
    edition: found.get('edition'),
    out: found.get('out'),
    bip: found.get('bip'),
    to: found.get('to'),
    keep: readKeep(found.get('keep'), say, fail),
    release: command === 'rollback' ? positionals[1] : undefined,
    lists: found.has('list'),
    only: one('only', options.only.values),
    profiles: found.get('profile')?.split(','),
    proposals: one('proposals', options.proposals.values),
    pdfStandard: one('pdf-standard', pdfStandards),
    data: found.get('data'),
    base: readBase(found.get('base'), say, fail),
    port: readPort(found.get('port'), say, fail),
    useCache: !found.has('no-cache'),
    answers: pick(found, answerNames),
    asksNothing: found.has('yes'),
    entry: command === 'new' ? readEntry(positionals, say, fail) : undefined,
    entryOptions: pick(found, entryOptionNames),
    write: found.has('write'),
    force: found.has('force'),
    deletes: found.has('delete'),
    filled: found.has('filled'),
    isDebugging: found.has('debug'),
  };
  const restricting = (['only', 'edition', 'profile'] as const).find((name) => found.has(name));
  if (command === 'build' && restricting && parsed.out === undefined) {
    fail(say('usage.needs-out', { option: `--${restricting}` }));
  }
  if (command === 'release' && restricting) fail(say('usage.release-whole', { option: `--${restricting}` }));
  if ((command === 'release' || command === 'rollback') && parsed.to === undefined)
    fail(say('usage.missing-releases', { command }));
  if (parsed.format !== undefined && !commandsWithFormat.includes(command))
    fail(say('usage.no-format', { found: command }));
  if (command === 'import' && parsed.document === undefined) fail(say('usage.missing-import'));
  if (command === 'attach-signed' && parsed.document === undefined) fail(say('usage.missing-signed'));
  if (command === 'extract' && parsed.document === undefined) fail(say('usage.missing-document'));
  if (command === 'extract' && parsed.out === undefined) fail(say('usage.extract-needs-out'));
  if (command === 'review' && parsed.folder !== undefined && !parsed.checksPages)
    fail(say('usage.unexpected-argument', { found: parsed.folder }));
  if (command === 'build-all' && parsed.folder === undefined) fail(say('usage.missing-projects'));
  if (command === 'catalogue' && parsed.folder === undefined) fail(say('usage.missing-results'));
  return parsed;
}

function readCommand(
  positionals: readonly string[],
  say: Say,
  fail: (message: string) => never,
): Command | 'help' {
  const [word] = positionals;
  if (word === undefined || word === 'help') return 'help';
  const hasWord = [...commandsWithDocument, ...commandsWithWord].includes(word);
  const extra = positionals[word === 'new' ? 3 : hasWord ? 2 : 1];
  if (extra !== undefined) fail(say('usage.unexpected-argument', { found: extra }));
  const command = commands.find((candidate) => candidate === word);
  return command ?? fail(offer(say, 'usage.unknown-command', word, commands));
}

function listOptions(): string[] {
  return [...Object.keys(options), ...beginOptions].map((name) => `--${name}`);
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name) || beginOptions.some((known) => known === name);
}

/** Takes no value. */
function isSwitch(name: OptionName): boolean {
  return Object.hasOwn(options, name) && options[name as keyof typeof options].type === 'boolean';
}

/** What was given of some options. */
function pick<Name extends OptionName>(
  found: ReadonlyMap<OptionName, string>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const given = names.flatMap((name) => {
    const value = found.get(name)?.trim();
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given) as Partial<Record<Name, string>>;
}
