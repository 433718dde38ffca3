import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { parse, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import nunjucks from 'nunjucks';
import type { Position } from '../problem.ts';
import { PublishError, quoteValue } from '../problem.ts';
import { askForPlainWords } from './foreign-words.ts';
import type { TemplateParts } from './template-names.ts';
import type { LoadTemplate } from './template-runtime.ts';

/** The templates of a folder as they were compiled, by their absolute paths. */
export interface LoadedTemplates {
  readonly load: LoadTemplate;
  readonly texts: ReadonlyMap<string, string>;
  /** Files that would have been taken in place of others, had they been there. */
  readonly absent: ReadonlySet<string>;
  /** What a failed rendering was about, where a template is to blame; else the error itself. */
  readonly explain: (error: unknown) => unknown;
}

/**
 * Reads and compiles templates. Nunjucks compiles what is included late and tells of a mistake in it in another turn of
 * the event loop, which ends the process (still so in 3.2.4); and it says of an error in a macro that it is in the file
 * that calls it. Compiled here, under its file's name, a template fails at once and where it is.
 *
 * A template in `overrides` takes the place of the one of the same name in `folder`; this is known under its name with
 * `program/` before it, so that one can extend or include what it replaces.
 *
 * `explain` gives a PublishError `template-error` or `template-value-missing`, in place of what Nunjucks throws.
 */
export function loadTemplates(folder: string, overrides?: string): LoadedTemplates {
  const texts = new Map<string, string>();
  const code = new Map<string, string>();
  const absent = new Set<string>();
  const findOverride = (name: string): string | undefined => {
    if (overrides === undefined) return undefined;
    const file = overrideOf(overrides, name);
    if (existsSync(file)) return file;
    absent.add(file);
    return undefined;
  };
  const load: LoadTemplate = (name) => {
    const isProgram = name.startsWith(programPrefix);
    const override = isProgram ? undefined : findOverride(name);
    const file = override ?? path.join(folder, isProgram ? name.slice(programPrefix.length) : name);
    // Who asked for it says so.
    if (!existsSync(file)) return undefined;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    const compiled = compile(file, text, override === undefined ? folder : (overrides ?? folder));
    code.set(file, compiled.code);
    return { path: file, parts: compiled.parts };
  };
  return {
    load,
    texts,
    absent,
    explain: (error) => explain(error, { folders: [folder, ...(overrides ? [overrides] : [])], texts, code }),
  };
}

/** Before the name of a template: the program's own, whatever takes its place. */
export const programPrefix = 'program/';

/** Before the name of a template that is a page of the project. */
export const ownPagePrefix = 'pages/';

/** Where the template lies that takes the place of the one of that name, or is the page of that name. */
export function overrideOf(overrides: string, name: string): string {
  return path.join(overrides, name.startsWith(ownPagePrefix) ? '' : 'templates', name);
}

/** A style sheet of the project, which comes after all others: a list of one, or of none where there is none. */
export function readOverrideStyle(overrides: string | undefined, name: 'site.css' | 'print.css'): string[] {
  const file = overrides === undefined ? undefined : path.join(overrides, 'styles', name);
  return file !== undefined && existsSync(file) ? [readFileSync(file, 'utf8')] : [];
}

/** The templates and the style sheet of the project that documents are made with, as messages call them. */
export function listPrintOverrides(overrides: string): string[] {
  if (!existsSync(overrides)) return [];
  return readdirSync(overrides, { recursive: true, encoding: 'utf8' })
    .map((name) => `overrides/${name.split(path.sep).join('/')}`)
    .filter((name) => /^overrides\/(?:templates\/(?:print|shared)\/.*\.njk|styles\/print\.css)$/.test(name))
    .sort();
}

const { compiler } = nunjucks as unknown as {
  readonly compiler: {
    readonly compile: (
      text: string,
      asyncFilters: readonly string[],
      extensions: readonly object[],
      name: string,
      options: object,
    ) => string;
  };
};

/** As in every environment of the program. */
export const templateOptions = {
  autoescape: true,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
  // Leaves errors as they were thrown, with their places.
  dev: true,
} as const;

function compile(
  file: string,
  text: string,
  folder: string,
): { readonly code: string; readonly parts: TemplateParts } {
  let code: string;
  try {
    code = compiler.compile(askForPlainWords(blankFrontMatter(text)), [], [], file, templateOptions);
  } catch (error) {
    const { lineno, colno } = error as TemplateTrouble;
    const lines = text.split('\n');
    // At the end of the text there is no place.
    const position =
      lineno !== undefined
        ? { line: lineno, column: colno ?? 1 }
        : { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    throw describe('template-error', { file, folder, position, found: lastLine(error), cause: error });
  }
  code = setFewerNames(code, text);
  return { code, parts: (compileFunction(code, [], { filename: file }) as () => TemplateParts)() };
}

/**
 * For every member of a list Nunjucks sets its name and seven others, and each macro sets the names of its arguments. The
 * template itself has them in variables of its own: only what it hands its names on to can ask for them.
 */
function setFewerNames(code: string, text: string): string {
  const handsOn = /template\.render\(|\.getBlock\(|\.getSuper\(|frame\.push\(true\)/.test(code);
  const named = handsOn ? code : code.replace(/^frame\.set\("[^".]+", [lt]_\w+\);$/gm, '');
  return named.replace(/^frame\.set\("loop\.(\w+)", /gm, (_, name: string) =>
    handsOn || text.includes(`loop.${name}`) || /\bloop\b(?!\.)/.test(text)
      ? `frame.setLoop("${name}", `
      : '(',
  );
}

/** What Eleventy reads at the head of a page's template. */
const frontMatter = /^---json\r?\n([^]*?)\r?\n---\r?\n/;

/** The front matter of a template in `folder`, undefined where it has none; one that is no JSON is a `template-error`. */
export function readFrontMatter(folder: string, name: string): unknown {
  const file = path.join(folder, name);
  const text = frontMatter.exec(readFileSync(file, 'utf8'))?.[1];
  if (text === undefined) return undefined;
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true });
  const [error] = errors;
  if (!error) return value;
  const lines = text.slice(0, error.offset).split('\n');
  throw describe('template-error', {
    file,
    folder,
    position: { line: lines.length + 1, column: (lines.at(-1) ?? '').length + 1 },
    found: printParseErrorCode(error.error),
    cause: undefined,
  });
}

/** Its lines become a comment, so that all others keep their numbers. */
function blankFrontMatter(text: string): string {
  return text.replace(frontMatter, (head) => `{#${'\n'.repeat(head.split('\n').length - 2)}-#}\n`);
}

/** An error as Nunjucks throws it: lines and columns from 1, the one it is about in `cause`. */
interface TemplateTrouble extends Error {
  readonly lineno?: number;
  readonly colno?: number;
}

interface Known {
  /** In which templates lie, at any depth. */
  readonly folders: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly code: ReadonlyMap<string, string>;
}

function explain(error: unknown, known: Known): unknown {
  const causes = listCauses(error);
  const told = causes.find((cause) => cause instanceof PublishError);
  if (told) return told;
  const origin = causes.at(-1);
  const frame = origin && findFrame(origin, known);
  if (!frame) return error;
  const { file } = frame;
  const folder = known.folders.find((one) => file.startsWith(one + path.sep)) ?? path.dirname(file);
  const isUndefined = lastLine(origin) === 'attempted to output null or undefined value';
  const { lineno, colno } = origin as TemplateTrouble;
  const position =
    isUndefined && lineno !== undefined
      ? { line: lineno, column: colno ?? 1 }
      : findPosition(known.code.get(file) ?? '', frame);
  const line = known.texts.get(file)?.split('\n')[(position?.line ?? 1) - 1] ?? '';
  const value = /\{\{-?\s*(.*?)\s*-?\}\}/.exec(line.slice((position?.column ?? 1) - 1))?.[1];
  return isUndefined && value !== undefined
    ? describe('template-value-missing', { folder, file, position, found: value, cause: error })
    : describe('template-error', { folder, file, position, found: lastLine(origin), cause: error });
}

function describe(
  code: 'template-error' | 'template-value-missing',
  {
    file,
    folder,
    position,
    found,
    cause,
  }: {
    readonly file: string;
    readonly folder: string;
    readonly position: Position | undefined;
    readonly found: string;
    readonly cause: unknown;
  },
): PublishError {
  const name = path.relative(path.dirname(folder), file).split(path.sep).join('/');
  const problem = {
    code,
    file: name,
    ...(position && { position }),
    values: { found: quoteValue(found, 200) },
  };
  return new PublishError([problem], { cause });
}

function listCauses(error: unknown): Error[] {
  return error instanceof Error ? [error, ...listCauses(error.cause)] : [];
}

/** The message without the files that Nunjucks puts before it, a line each. */
function lastLine(error: unknown): string {
  const { message } = error as Error;
  return (message.split('\n').at(-1) ?? message).trim();
}

interface Frame {
  readonly file: string;
  /** In the compiled code, from 1. */
  readonly line: number;
  readonly column: number;
}

/** The first place in a template's compiled code that an error passed. */
function findFrame({ stack = '' }: Error, { texts }: Known): Frame | undefined {
  for (const line of stack.split('\n')) {
    const match = /^\s+at (?:.*?\()?(.+):(\d+):(\d+)\)?$/.exec(line);
    if (match?.[1] !== undefined && texts.has(match[1]))
      return { file: match[1], line: Number(match[2]), column: Number(match[3]) };
  }
  return undefined;
}

/** The compiled code says of each call and each value where it stands in the template; calls count from 0. */
function findPosition(code: string, { line, column }: Frame): Position | undefined {
  const lines = code.split('\n').slice(0, line);
  const before = [...lines.slice(0, -1), lines.at(-1)?.slice(0, column - 1)].join('\n');
  const last = [...before.matchAll(/lineno = (\d+), colno = (\d+)/g)].at(-1);
  return last && { line: Number(last[1]) + 1, column: Number(last[2]) + 1 };
}
