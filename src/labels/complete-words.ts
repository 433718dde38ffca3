import type { LabelsFile } from '../model/data/data-types.ts';
import type { Words } from '../model/data/words.ts';
import { monthCount } from './language-rules.ts';
import { englishLabels, findProgramLabels, isProgramLanguage } from './program-labels.ts';

/** Before a text that nobody has translated yet: `[en] Goals`. */
export const untranslatedMark = '[en] ';

const languageNameKey = 'common.languageName';

/** The publisher's words, then those that the program brings for the language, then English ones. */
export function completeWords(language: string, own: LabelsFile = {}): Words {
  const brought = listBrought(language);
  const english = new Set<string>();
  const labels: LabelsFile = {};
  for (const [key, fallback] of Object.entries(englishLabels)) {
    const written = Object.hasOwn(own, key) ? own[key] : undefined;
    const word = isTranslated(written) ? written : brought[key];
    if (word === undefined) english.add(key);
    labels[key] = word ?? fallback;
  }
  return { language, labels, english };
}

/**
 * A publisher's file with all the words that its language lacks, for somebody to translate: each is English behind the
 * mark `[en] `, in every form in which the language counts. What the file has stays as it is.
 */
export function writeMissingWords(language: string, own: LabelsFile = {}): LabelsFile {
  const { labels, english } = completeWords(language, own);
  const known = Object.keys(labels).flatMap((key): [string, LabelsFile[string]][] => {
    const written = Object.hasOwn(own, key) ? own[key] : undefined;
    if (english.has(key)) return [[key, markUntranslated(labels[key], language)]];
    return written === undefined ? [] : [[key, written]];
  });
  const others = Object.entries(own).filter(([key]) => !Object.hasOwn(labels, key));
  return Object.fromEntries([...known, ...others]);
}

/** An empty text, one behind the mark, and forms of which one is such say nothing yet. */
export function isTranslated<Entry>(entry: Entry | undefined): entry is Entry {
  if (typeof entry !== 'string' && (typeof entry !== 'object' || entry === null)) return false;
  const texts = typeof entry === 'string' ? [entry] : Object.values(entry);
  return texts.every(
    (text: unknown) =>
      typeof text === 'string' && text.trim() !== '' && !text.startsWith(untranslatedMark.trim()),
  );
}

function markUntranslated(entry: LabelsFile[string] | undefined, language: string): LabelsFile[string] {
  if (entry === undefined || typeof entry === 'string') return untranslatedMark + (entry ?? '');
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const english: Readonly<Record<string, string>> = entry;
  return Object.fromEntries(
    [...new Set([...forms, 'other' as const])].map((form) => [
      form,
      untranslatedMark + (english[form] ?? entry.other),
    ]),
  ) as Exclude<LabelsFile[string], string>;
}

/** The words of a language that need no translator. A variety of a language writes dates in its own way. */
function listBrought(language: string): LabelsFile {
  return {
    ...nameLanguage(language),
    ...quoteAs(language),
    ...findProgramLabels(language),
    ...(isProgramLanguage(language) ? {} : writeDates(language)),
  };
}

/** What a language calls itself, with a capital: it needs no translator. */
function nameLanguage(language: string): LabelsFile {
  const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(language);
  if (name === undefined) return {};
  const [first = ''] = name;
  return { [languageNameKey]: first.toLocaleUpperCase(language) + name.slice(first.length) };
}

/** Dates as `Intl` knows them; nothing of a language that it does not know, or that has other years or digits. */
function writeDates(language: string): LabelsFile {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const { calendar, numberingSystem } = format.resolvedOptions();
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return {};
  if (calendar !== 'gregory' || numberingSystem !== 'latn') return {};
  const nameMonth = (_: unknown, month: number): string =>
    format.formatToParts(Date.UTC(2010, month, 4)).find(({ type }) => type === 'month')?.value ?? '';
  const parts = format
    .formatToParts(0)
    .map(({ type, value }) => (type === 'literal' ? value.replaceAll('\u202f', ' ') : `{${type}}`));
  return {
    'language.date': parts.join(''),
    'language.months': Array.from({ length: monthCount }, nameMonth).join(' '),
  };
}

/** Quotation marks, of which `Intl` knows nothing, where they are not the English ones. */
const quotations: Readonly<Record<string, string>> = {
  '„{text}”': 'ro hu hr',
  '„{text}“': 'de cs sk sl lt lv bg et is',
  '«{text}»': 'uk ru be kk es pt it el nb no',
  '«\u00a0{text}\u00a0»': 'fr',
};

function quoteAs(language: string): LabelsFile {
  const [family = ''] = language.split('-');
  const found = Object.entries(quotations).find(([, families]) => families.split(' ').includes(family));
  return found === undefined ? {} : { 'language.quotation': found[0] };
}
