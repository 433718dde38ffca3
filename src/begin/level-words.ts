import type { LevelData, Text, WordForms } from '../model/data/data-types.ts';
import { suggestId } from '../validate/places/nearest-name.ts';
import words from './level-words.json' with { type: 'json' };

/** What a level is called, as it was asked for: a usual word, or forms of one's own. */
export interface LevelWord {
  readonly id: string;
  readonly slug: string;
  readonly anchor: string;
  readonly name: Readonly<Record<string, WordForms>>;
  readonly shortName: Readonly<Record<string, WordForms>>;
  /** The languages in which the forms are not known: one word stands for all of them. */
  readonly unknownForms: readonly string[];
}

type UsualWord = (typeof words)[number];

/** The usual words in a language; of others in English. */
export function listUsualWords(language: string): string[] {
  return words.map((word) => (language === 'pl' ? word.pl : word.en)[0] ?? word.id);
}

/** The usual words in all languages that are known, one and several. */
export function listUsualForms(): { readonly one: string; readonly many: string }[] {
  return words.flatMap(({ pl, en }) => [pl, en].map(([one = '', many = one]) => ({ one, many })));
}

/**
 * The level that a word names, in the languages of the site, the first of which the word is in. A word that is not usual
 * may bring its forms: `obszar|obszary|obszarów|obszaru|obszarze` (one, few, many, genitive, locative).
 */
export function findLevelWord(asked: string, languages: readonly string[]): LevelWord {
  const [first = 'pl'] = languages;
  const usual = words.find(({ pl, en }) => [pl[0], en[0]].includes(asked.trim().toLowerCase()));
  if (usual === undefined) return makeOwnWord(asked, first);
  const short = words.find(({ id }) => id === ('short' in usual ? usual.short : usual.id)) ?? usual;
  const address = first === 'pl' ? (short.plSlug ?? short.id) : (suggestId(short.en[1] ?? '') ?? short.id);
  const anchor = first === 'pl' ? short.id : (suggestId(short.en[0] ?? '') ?? short.id);
  return {
    id: usual.id,
    slug: address,
    anchor,
    name: formsByLanguage(usual, languages),
    shortName: formsByLanguage(short, languages),
    unknownForms: ['pl', 'en'].includes(first) ? [] : [first],
  };
}

/** Polish and English; the first language has to have a name, which is then English. */
function formsByLanguage(
  { pl, en }: UsualWord,
  languages: readonly string[],
): Readonly<Record<string, WordForms>> {
  const [first] = languages;
  return Object.fromEntries(
    languages.flatMap((language): [string, WordForms][] => {
      if (language === 'pl') return [[language, polishForms(pl)]];
      const [one = '', many = one] = en;
      if (language === 'en') return [[language, { one, other: many, genitive: one, locative: one }]];
      return language === first ? [[language, formsFor(language, [one, many, many, one, one])]] : [];
    }),
  );
}

function makeOwnWord(asked: string, language: string): LevelWord {
  const forms = asked.split('|').map((form) => form.trim());
  const [one = ''] = forms;
  const id = (suggestId(one) ?? '').replace(/^[^a-z]+/, '') || 'level';
  const name = { [language]: language === 'pl' ? polishForms(forms) : formsFor(language, forms) };
  return {
    id,
    slug: id,
    anchor: id,
    name,
    shortName: name,
    unknownForms: forms.length < 5 ? [language] : [],
  };
}

/** What Polish says after 1.5 is the genitive. */
function polishForms([
  one = '',
  few = one,
  many = one,
  genitive = one,
  locative = genitive,
]: readonly string[]): WordForms {
  return { one, few, many, other: genitive, genitive, locative };
}

/** Every form that the language asks for after a number. */
function formsFor(language: string, forms: readonly string[]): WordForms {
  const [one = '', few = one, many = few, genitive = one, locative = genitive] = forms;
  const known: Readonly<Record<string, string>> = { one, two: few, few, many, zero: many, other: many };
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return {
    ...Object.fromEntries(pluralCategories.map((category) => [category, known[category] ?? many])),
    other: known.other ?? many,
    genitive,
    locative,
  };
}

const lists: readonly {
  readonly id: 'results' | 'partners' | 'instruments';
  readonly pl: string;
  readonly en: string;
  readonly anchor: string;
}[] = [
  { id: 'results', pl: 'Oczekiwane rezultaty', en: 'Expected results', anchor: 'rezultat' },
  { id: 'partners', pl: 'Partnerzy', en: 'Partners', anchor: 'partner' },
  { id: 'instruments', pl: 'Instrumenty', en: 'Instruments', anchor: 'instrument' },
];

/** The levels of a plan from the highest; the goals of the lowest carry lists and have a card. */
export function makeLevels(asked: readonly LevelWord[], languages: readonly string[]): LevelData[] {
  const [first = 'pl'] = languages;
  return nameApart(asked).map(({ id, slug, anchor, name, shortName }, index) => {
    const level = { id, slug, anchor, name: { ...name }, shortName: { ...shortName } };
    if (index < asked.length - 1) return { ...level, card: false };
    return {
      ...level,
      card: true,
      lists: lists.map((list) => ({
        id: list.id,
        anchor: first === 'pl' ? list.anchor : list.id.replace(/s$/, ''),
        name: textFor(languages, list),
      })),
    };
  });
}

/** Words of another script have no letters for an id, and some words only differ in their accents. */
function nameApart(asked: readonly LevelWord[]): LevelWord[] {
  const ids = asked.map(({ id }) => id);
  return asked.map((word, index) => {
    if (ids.indexOf(word.id) === ids.lastIndexOf(word.id)) return word;
    const own = `${word.id}-${index + 1}`;
    return { ...word, id: own, slug: own, anchor: own };
  });
}

/** The program's own words as a text of the data: what is not in the first language is a translation by the editors. */
export function textFor(
  languages: readonly string[],
  words: { readonly pl: string; readonly en: string },
): Text {
  const [first = 'pl', ...others] = languages;
  const own = first === 'pl' ? words.pl : words.en;
  const translations = others.flatMap((language) =>
    language === 'pl' || language === 'en'
      ? [[language, { text: words[language], translation: 'editorial' as const }] as const]
      : [],
  );
  return translations.length === 0 ? own : { [first]: own, ...Object.fromEntries(translations) };
}
