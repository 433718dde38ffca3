import { splitPointer } from '../model/data/json-pointer.ts';
import { explainWordsEn } from '../messages/en/explain/words.ts';
import { explanations } from '../messages/explanations.ts';
import type { MessageLanguage } from '../messages/message-language.ts';
import { explainWordsPl } from '../messages/pl/explain/words.ts';
import { problemTexts } from '../messages/problem-texts.ts';
import type { ProblemCode } from '../messages/problem-texts.ts';
import type { Example } from './example.ts';
import { examples } from './examples.ts';

/** A problem as it is explained in a terminal and on the page beside the data. */
export interface ShownExplanation extends ShownMessage {
  readonly code: ProblemCode;
  readonly why: string;
  readonly wrong: ShownExample;
  readonly right: ShownExample;
}

interface ShownMessage {
  readonly message: string;
  readonly hint: string | undefined;
}

interface ShownExample {
  /** `Wrong (goals/1.json, in "children"):` */
  readonly heading: string;
  readonly lines: readonly string[];
  /** Whether the lines are a piece of a file; else they are told in words. */
  readonly isPiece: boolean;
}

type Words = Readonly<Record<keyof typeof explainWordsEn, string>>;

/** What stands around explanations. */
export const explainWords: Readonly<Record<MessageLanguage, Words>> = {
  pl: explainWordsPl,
  en: explainWordsEn,
};

/** Longer lines of a piece are divided, or cut where they cannot be. */
const longestLine = 100;

/** The explanation of a problem with its example. */
export function explainProblem(code: ProblemCode, language: MessageLanguage): ShownExplanation {
  const words = explainWords[language];
  const told = explanations[language][code];
  const said = showMessage(code, language);
  if (typeof told !== 'string') {
    const { why, ...sides } = told;
    const wrong = { heading: words.wrong, lines: [sides.wrong], isPiece: false };
    return {
      code,
      ...said,
      why,
      wrong,
      right: { heading: words.right, lines: [sides.right], isPiece: false },
    };
  }
  const example = examples[code];
  if (example === undefined) throw new Error(`The problem "${code}" has no example.`);
  const heading = words['wrong.at'].replace('{place}', describePlace(example, words));
  return {
    code,
    ...said,
    why: told,
    wrong: { heading, ...showPiece(example.wrong, words) },
    right: { heading: words.right, ...showPiece(example.right, words) },
  };
}

/** What the program says of a problem, with `…` for what it would quote. */
export function showMessage(code: ProblemCode, language: MessageLanguage): ShownMessage {
  const { message, hint } = problemTexts[language][code];
  const show = (sentence: string): string => sentence.replaceAll(/\{\w+\}/g, '…');
  return { message: show(message), hint: hint === undefined ? undefined : show(hint) };
}

/** `goals/1.json#/children/1/details` → `goals/1.json, in "children", "details"`. */
function describePlace({ at }: Example, { place }: Words): string {
  const [file = '', pointer = ''] = at.split('#');
  const keys = splitPointer(pointer).filter((key) => !/^\d+$/.test(key));
  if (keys.length === 0) return file;
  return place.replace('{file}', file).replace('{keys}', keys.map((key) => `"${key}"`).join(' → '));
}

function showPiece(piece: string, { nothing, empty }: Words): Omit<ShownExample, 'heading'> {
  if (piece.trim() === '') return { lines: [piece === '' ? nothing : empty], isPiece: false };
  const lines = piece.length > longestLine ? divideMembers(piece) : [piece];
  const shown = lines
    .flatMap((line) => line.trimEnd().split('\n'))
    .map((line) => line.replaceAll('\t', '⇥'))
    .map((line) => (line.length > longestLine * 2 ? `${line.slice(0, longestLine * 2)}…` : line));
  return { lines: shown, isPiece: true };
}

/** Each key or entry of the first level on a line of its own, where a piece can be read as such. */
function divideMembers(piece: string): string[] {
  const whole = readMembers(piece);
  if (whole !== undefined) return ['{', ...joinMembers(whole).map((line) => `  ${line}`), '}'];
  const members = readMembers(`{${piece}}`) ?? readMembers(`[${piece}]`);
  return members === undefined ? [piece] : joinMembers(members);
}

function joinMembers(members: readonly string[]): string[] {
  return members.map((member, index) => `${member}${index < members.length - 1 ? ',' : ''}`);
}

function readMembers(text: string): string[] | undefined {
  try {
    const value = JSON.parse(text) as object;
    const entries = Object.entries(value) as [string, unknown][];
    return entries.map(([key, inner]) => (Array.isArray(value) ? '' : `"${key}": `) + writeInner(inner));
  } catch {
    return undefined;
  }
}

/** JSON on one line, with blanks as people write them. */
function writeInner(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInner).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, inner]) => `"${key}": ${writeInner(inner)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
