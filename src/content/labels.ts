import { completeWords } from '../labels/complete-words.ts';
import { readLanguageRules } from '../labels/language-rules.ts';
import type { Words } from '../model/data/words.ts';
import type { Quotation, ViewWords } from '../model/text.ts';
import { markWords } from './foreign-words.ts';
import type { SafeHtml } from './safe-html.ts';
import { wordForCount } from './phrases.ts';
import { createTypography } from './typography.ts';

/** Values for the placeholders of a label; `count` also chooses the plural form. */
export type LabelValues = Readonly<Record<string, string | number>>;

/** Gives the interface's words in one language; an unknown key or a missing value is an error. */
export type Label = (key: string, values?: LabelValues) => string;

/** Words for a template, which say so where they are English for want of others. */
export type MarkedWords = string | SafeHtml;

/** Gives the same words for templates, where markup can stand. */
export type HtmlLabel = (key: string, values?: LabelValues) => MarkedWords;

/** Marks the English words among those of `label`. */
export function createHtmlLabel({ language, english }: Words, label: Label): HtmlLabel {
  if (english.size === 0 || language.startsWith('en')) return label;
  return (key, values) => (english.has(key) ? markWords(label(key, values), 'en') : label(key, values));
}

/**
 * The words of one language. `{name}` in a label is replaced by `values.name`; numbers are written as the language
 * writes them; a label with forms is chosen by `values.count` (Unicode CLDR plural categories).
 */
export function createLabel(words: Words): Label {
  const { labels, english } = words;
  const own = createWriting(words);
  const inEnglish = english.size === 0 ? own : createWriting(completeWords('en'));
  const write = (key: string, values: LabelValues): string => {
    const entry = labels[key];
    if (entry === undefined) throw new Error(`The program has no words "${key}".`);
    const isEnglish = english.has(key);
    const { numbers, bind } = isEnglish ? inEnglish : own;
    const form =
      typeof entry === 'string'
        ? entry
        : wordForCount(countIn(values, key), entry, isEnglish ? 'en' : words.language);
    const filled = form.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The label "${key}" needs a value for {${name}}.`);
      const words = typeof value === 'number' ? numbers(value) : value;
      // The stop of an abbreviation ends the sentence as well: `2015 r.`
      return words.endsWith('.') ? words : `${words}${stop}`;
    });
    return bind(filled);
  };
  const fixed = new Map<string, string>();
  return (key, values) => {
    if (values) return write(key, values);
    const known = fixed.get(key) ?? write(key, {});
    fixed.set(key, known);
    return known;
  };
}

/** What texts of a view say in the words of a language. */
export function viewWords(label: Label): ViewWords {
  return {
    listHeading: (list, goal) => label('list.heading', { list, goal }),
    proposal: label('mark.proposal'),
  };
}

/** What stands before and behind quoted words. */
export function readQuotation(label: Label): Quotation {
  const [opening = '', closing = ''] = label('language.quotation', { text: '\n' }).split('\n');
  return [opening, closing];
}

/** How words are written. */
interface Writing {
  readonly numbers: (value: number) => string;
  /** Typography; of each text once. */
  readonly bind: (text: string) => string;
}

function createWriting(words: Words): Writing {
  const { language } = words;
  const bindWords = createTypography([words]);
  const bound = new Map<string, string>();
  return {
    numbers: createNumberFormat(language),
    bind: (text) => {
      const known = bound.get(text) ?? bindWords(text, language);
      bound.set(text, known);
      return known;
    },
  };
}

/** Writes a number as the language does: `205 129`, with a no-break space between thousands. */
export function createNumberFormat(language: string): (value: number) => string {
  const usual = new Intl.NumberFormat(language, { maximumFractionDigits: 3, useGrouping: true });
  // What is not nothing is not written as 0.
  const small = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  return (value) => (value !== 0 && Math.abs(value) < 0.001 ? small : usual).format(value);
}

/** Writes a calendar date (`YYYY-MM-DD`): `4 listopada 2010 r.`, `4 November 2010`. */
export function createDateFormat(words: Words): (date: string) => string {
  const { date: pattern, months } = readLanguageRules(words);
  const format = new Intl.DateTimeFormat([words.language, 'en-GB'], { dateStyle: 'long', timeZone: 'UTC' });
  return (date) => {
    const day = new Date(`${date}T00:00:00Z`);
    const values = new Map([
      ['{day}', String(day.getUTCDate())],
      ['{month}', months[day.getUTCMonth()] ?? ''],
      ['{year}', String(day.getUTCFullYear())],
    ]);
    const written = pattern?.replace(/\{\w+\}/g, (place) => values.get(place) ?? place) ?? format.format(day);
    return written.replaceAll(' ', '\u00a0');
  };
}

function countIn({ count }: LabelValues, key: string): number {
  if (typeof count !== 'number')
    throw new Error(`The label "${key}" has plural forms and needs a number {count}.`);
  return count;
}
