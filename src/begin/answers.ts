import { readDate } from '../model/data/written-date.ts';
import { isLanguageTag } from '../validate/text/language-tag.ts';
import { isRightToLeft } from '../validate/text/right-to-left.ts';
import type { AnswerName } from './command-words.ts';
import { listUsualWords } from './level-words.ts';

/** What is known of a new project, by the name of the option; nothing is made up that is not known. */
export type Answers = Readonly<Partial<Record<AnswerName, string>>>;

/** One question: when it is asked, what is taken where nobody answers, and what an answer may be. */
export interface Question {
  readonly name: AnswerName;
  readonly isNeeded?: true;
  readonly isAsked?: (answers: Answers) => boolean;
  readonly suggest?: (answers: Answers) => string | undefined;
  /** What an answer looks like, where this one is none. */
  readonly refuse?: (answer: string, answers: Answers) => string | undefined;
}

/** The kinds of units in the genitive, as they stand in a title; the longer ones before those that they begin with. */
const kinds: Readonly<Record<string, string>> = {
  'miasto i gmina': 'miasta i gminy',
  miasto: 'miasta',
  gmina: 'gminy',
  powiat: 'powiatu',
  województwo: 'województwa',
};

/** "Strategia gminy Sowie Pole", but "miasta Torunia": the name of a commune stands in the nominative behind its kind. */
const kindsWithName = ['gmina', 'miasto i gmina'];

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const statuses = ['draft', 'consultation', 'tabled', 'adopted'];
const isStatus =
  (...wanted: readonly string[]) =>
  ({ status = 'draft' }: Answers): boolean =>
    wanted.includes(status);

/** All questions of `init`. */
export const questions: readonly Question[] = [
  { name: 'languages', suggest: () => 'pl', refuse: refuseLanguages },
  { name: 'commune', isNeeded: true },
  {
    name: 'kind',
    isAsked: (answers) => firstLanguage(answers) === 'pl' && splitKind(answers.commune) === undefined,
    refuse: (answer) => (Object.hasOwn(kinds, answer) ? undefined : Object.keys(kinds).join(', ')),
  },
  {
    name: 'genitive',
    isAsked: (answers) =>
      firstLanguage(answers) === 'pl' &&
      !(answers.kind !== undefined && kindsWithName.includes(answers.kind)),
    suggest: ({ commune }) => suggestGenitive(commune),
  },
  {
    name: 'levels',
    suggest: (answers) => defaultLevels(firstLanguage(answers)),
    refuse: (answer) => {
      const levels = splitLevels(answer);
      const isFine = levels.length >= 1 && levels.length <= 5 && new Set(levels).size === levels.length;
      return isFine ? undefined : 'priorytet, cel, kierunek działań';
    },
  },
  { name: 'horizon', refuse: (answer) => (isYear(answer) ? undefined : '2035') },
  { name: 'title', suggest: suggestTitle },
  {
    name: 'status',
    suggest: () => 'draft',
    refuse: (answer) => (statuses.includes(answer) ? undefined : statuses.join(', ')),
  },
  { name: 'from', isNeeded: true, isAsked: isStatus('consultation'), refuse: refuseDate },
  {
    name: 'to',
    isNeeded: true,
    isAsked: isStatus('consultation'),
    refuse: (answer, { from = '' }) => refuseDate(answer) ?? (answer < from ? `${from} …` : undefined),
  },
  { name: 'ways', isNeeded: true, isAsked: isStatus('consultation') },
  { name: 'paper', isNeeded: true, isAsked: isStatus('tabled') },
  { name: 'body', isNeeded: true, isAsked: isStatus('adopted') },
  { name: 'body-genitive', isAsked: isStatus('adopted') },
  { name: 'date', isNeeded: true, isAsked: isStatus('adopted'), refuse: refuseDate },
  { name: 'act', isAsked: isStatus('adopted') },
  { name: 'publisher' },
  { name: 'goals' },
];

/** The languages of the site, the first of which is that of the document. */
export function listLanguages({ languages = 'pl' }: Answers): string[] {
  return languages.split(/[\s,;]+/).filter((language) => language !== '');
}

/** The title without its horizon: what a site is called, and what stands at the foot of each page. */
export function suggestShortTitle(answers: Answers): string {
  const { commune = '', genitive, kind } = answers;
  const language = firstLanguage(answers);
  if (language === 'en') return `Development Strategy of ${commune}`;
  if (language !== 'pl') return commune;
  if (kind !== undefined && kindsWithName.includes(kind))
    return `Strategia rozwoju ${kinds[kind] ?? ''} ${commune}`;
  if (genitive === undefined) return `${commune}: strategia rozwoju`;
  const unit = kind === undefined || namesKind(genitive) ? '' : `${kinds[kind] ?? ''} `;
  return `Strategia rozwoju ${unit}${genitive}`;
}

/** The levels, as they were asked for. */
export function splitLevels(levels: string): string[] {
  return splitList(levels.replaceAll(',', ';'));
}

/** What stands between semicolons. */
export function splitList(list: string): string[] {
  return list
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function suggestTitle(answers: Answers): string {
  const { horizon } = answers;
  const short = suggestShortTitle(answers);
  if (horizon === undefined) return short;
  const until: Readonly<Record<string, string>> = { pl: 'do roku ', en: 'until ' };
  return `${short} ${until[firstLanguage(answers)] ?? ''}${horizon}`;
}

function defaultLevels(language: string): string {
  const words = listUsualWords(language);
  return [words[1], words[2]].join(', ');
}

function firstLanguage(answers: Answers): string {
  return listLanguages(answers)[0] ?? 'pl';
}

/** "Gminy Sowie Pole" says by itself what it is. */
function namesKind(genitive: string): boolean {
  return /^(gminy|miasta|powiatu|województwa|związku|metropolii)\s/i.test(genitive);
}

/** "Gmina Sowie Pole" in two: what it is, and what it is called. */
function splitKind(commune = ''): { readonly kind: string; readonly name: string } | undefined {
  const kind = Object.keys(kinds).find((word) => commune.toLowerCase().startsWith(`${word} `));
  return kind === undefined ? undefined : { kind, name: commune.slice(kind.length + 1) };
}

/** Where it follows from the name, as of "Powiat bielski"; nobody can tell that of "Miasto Toruń". */
function suggestGenitive(commune: string | undefined): string | undefined {
  const parts = splitKind(commune);
  if (parts === undefined || commune === undefined) return undefined;
  const { kind, name } = parts;
  const isAdjective = ['powiat', 'województwo'].includes(kind) && /^\S+[scz]kie?$/.test(name);
  if (!isAdjective && !kindsWithName.includes(kind)) return undefined;
  // As capitals and small letters were written.
  const words = commune.slice(0, kind.length).split(' ');
  const unit = words.map((word) =>
    word
      .replace(/o$/, 'a')
      .replace(/(?<=gmin)a$/i, 'y')
      .replace(/t$/, 'tu'),
  );
  return `${unit.join(' ')} ${isAdjective ? name.replace(/ie?$/, 'iego') : name}`;
}

function refuseLanguages(answer: string): string | undefined {
  const languages = listLanguages({ languages: answer });
  const areTags = languages.every((language) => /^[a-z]{2,3}(-|$)/.test(language) && isLanguageTag(language));
  const isFine =
    languages.length > 0 &&
    areTags &&
    languages.every(isKnown) &&
    new Set(languages).size === languages.length;
  return isFine && !languages.some(isRightToLeft) ? undefined : 'pl, en, uk';
}

function isKnown(language: string): boolean {
  return languageNames.of(language) !== undefined;
}

function refuseDate(answer: string): string | undefined {
  const read = readDate(answer);
  return /^\d{4}-\d{2}-\d{2}$/.test(answer) && read === answer ? undefined : (read ?? '2026-11-22');
}

function isYear(answer: string): boolean {
  return /^\d{4}$/.test(answer) && Number(answer) >= 1900 && Number(answer) <= 2200;
}
