import type { TableWords } from '../model/data/table-groups.ts';
import type { Words } from '../model/data/words.ts';
import { programLabels } from './program-labels.ts';

/**
 * What the labels `language.…` say: they are not printed, but tell how a language is written. A publisher gives a language
 * of his own its rules there; what he leaves out is as in `Intl`, else as in English.
 */
export interface LanguageRules {
  /** `{day} {month} {year} r.`; undefined where `Intl` must write them: other years or digits. */
  readonly date: string | undefined;
  /** As they stand in a date: `stycznia`. */
  readonly months: readonly string[];
  /** Between a day and its month, without blanks: `.` in `4. listopadu`. */
  readonly afterDay: string;
  /** Two words each that must not part: `nr` and `…`, `#` and `km`. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** How many months a year has in `language.months`. */
export const monthCount = 12;

/** Reads the rules of a language from its words. */
export function readLanguageRules({ labels, english }: Words): LanguageRules {
  const date = textOf(labels['language.date']);
  return {
    date: english.has('language.date') ? undefined : date,
    months: splitMonths(labels['language.months']),
    afterDay: /\{day\}(\S*)\s+\{month\}/.exec(date)?.[1] ?? '',
    pairs: splitList(labels['language.keepTogether']).flatMap(splitPairs),
  };
}

/** The words before captions and notes of tables in all the languages of the labels, and in those of the program. */
export function readTableWords(written: Iterable<Readonly<Record<string, unknown>>>): TableWords {
  const all = [...written, ...programLabels];
  const list = (key: string): string[] => [...new Set(all.flatMap((labels) => splitList(labels[key])))];
  return { captions: list('language.tableCaption'), notes: list('language.tableNotes') };
}

/** The months of `language.months`, which stand between blanks. */
export function splitMonths(text: unknown): string[] {
  return textOf(text)
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** The parts of a label that is a list: `Note, Notes`. */
export function splitList(text: unknown): string[] {
  return textOf(text)
    .normalize('NFC')
    .split(',')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

/** `… Sp. z` are two pairs. */
function splitPairs(part: string): (readonly [string, string])[] {
  const words = part.split(' ');
  return words.slice(1).map((word, index) => [words[index] ?? '', word] as const);
}

function textOf(entry: unknown): string {
  return typeof entry === 'string' ? entry : '';
}
