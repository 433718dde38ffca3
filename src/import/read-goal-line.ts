import { readRoman } from '../begin/new/next-number.ts';
import type { LevelWordFound } from './outline-words.ts';

/** What a line says that begins a goal. */
export interface GoalLine {
  /** As it is cited, without the point behind it. */
  readonly number: string | undefined;
  /** Empty where the title stands on the next line. */
  readonly title: string;
}

const numberPattern =
  '(?:\\d{1,3}(?:[.-](?:\\d{1,3}|[a-z](?![a-z])))*[a-z]?|[IVXLC]{1,6}(?:[.-]\\d{1,3})*|[A-Z](?:[.-]?\\d{1,3})*(?:[.-]\\d{1,3})*)(?:\\([a-z0-9]{1,2}\\))?';
const behindWord = new RegExp(`^(?:nr\\.?\\s*)?(${numberPattern})?\\s*([.):–—-]*)\\s*(.*)$`, 'u');
const lone = new RegExp(`^(${numberPattern})[.)]?$`, 'u');
const bare = new RegExp(`^(${numberPattern})([.)]?)\\s*[–—-]?\\s+(\\S.*)$`, 'u');

/** "Cel strategiczny 1. Tytuł", "Priorytet II: Tytuł": undefined where the word begins a sentence. */
export function readWordedGoal({ rest, isPlural }: LevelWordFound): GoalLine | undefined {
  const [, number, sign = '', title = ''] = behindWord.exec(rest) ?? [];
  const isNumber =
    number !== undefined && /^[\s.):–—-]|^$/u.test(rest.slice(rest.indexOf(number) + number.length));
  if (isPlural && !isNumber) return undefined;
  if (isNumber) {
    // "Cel 1 mówi o wodzie" is a sentence.
    const isTitle = title === '' || sign !== '' || /^[\p{Lu}\p{N}„"«“‘(]/u.test(title);
    return isTitle ? { number, title } : undefined;
  }
  if (rest === '') return { number: undefined, title: '' };
  // "Cel operacyjny: Tytuł"; without a sign it is a sentence.
  const begins = /^([:–—-])\s*(.*)$/u.exec(rest);
  return begins === null || sign === '.' ? undefined : { number: undefined, title: begins[2] ?? '' };
}

/** "1.1 Tytuł", "II. Tytuł", "A) Tytuł"; "1.1" alone, where the title stands on the next line. */
export function readNumberedLine(line: string): GoalLine | undefined {
  const [, alone] = lone.exec(line) ?? [];
  if (alone !== undefined && countSteps(alone) > 1) return { number: alone, title: '' };
  const [, number, sign, title] = bare.exec(line) ?? [];
  if (number === undefined || title === undefined) return undefined;
  const isLong = /\d[.-]\d|\)$/.test(number);
  // "5 gmin" and "W mieście" are words of a sentence, and "1.5 mln zł" is one of a text.
  if (!isLong && sign === '') return undefined;
  if (!/^[\p{Lu}\p{N}„"«“‘(]/u.test(title)) return undefined;
  return { number, title };
}

/** Whether a goal's number continues that of another: "1.1" and "1", "II.3" and "II", "A1" and "A". */
export function isBelow(number: string, parent: string): boolean {
  if (!number.startsWith(parent) || number.length === parent.length) return false;
  const next = number.slice(parent.length);
  return /^[.(-]/.test(next) || (/\D$/.test(parent) && /^\d/.test(next));
}

/** Of how many steps a number is: 2 for "1.1", "A-1" and "1(a)". */
export function countSteps(number: string): number {
  return number.split(/[.(-]/).length;
}

/** 3 for "3", "III", "C" and "1.3". */
export function readOrdinal(number: string): number {
  const last = number.split(/[.(-]/).at(-1)?.replace(/\)$/, '') ?? '';
  if (/^\d+/.test(last)) return Number.parseInt(last, 10);
  if (/^[IVXLC]+$/.test(last)) return readRoman(last);
  return /^[A-Za-z]$/.test(last) ? last.toUpperCase().charCodeAt(0) - 64 : 0;
}
