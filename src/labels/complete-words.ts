import type { LabelsFile } from '../model/data/data-types.ts';
import type { Words } from '../model/data/words.ts';
import { englishLabels, findProgramLabels } from './program-labels.ts';

/** Before a text that nobody has translated yet: `[en] Goals`. */
export const untranslatedMark = '[en] ';

const languageNameKey = 'common.languageName';

/** The publisher's words, then those that the program brings for the language, then English ones. */
export function completeWords(language: string, own: LabelsFile = {}): Words {
  const brought = { ...nameLanguage(language), ...findProgramLabels(language) };
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
function isTranslated(entry: LabelsFile[string] | undefined): entry is LabelsFile[string] {
  if (entry === undefined) return false;
  const texts = typeof entry === 'string' ? [entry] : Object.values(entry);
  return texts.every((text) => text.trim() !== '' && !text.startsWith(untranslatedMark.trim()));
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

/** What a language calls itself, with a capital: it needs no translator. */
function nameLanguage(language: string): LabelsFile {
  const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(language);
  if (name === undefined) return {};
  const [first = ''] = name;
  return { [languageNameKey]: first.toLocaleUpperCase(language) + name.slice(first.length) };
}
