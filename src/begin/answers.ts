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
  readonly refuse?: (answer: string) => string | undefined;
}

/** The genitive of each kind of unit, as it stands in a title. */
const kinds: Readonly<Record<string, string>> = {
  gmina: 'gminy',
  miasto: 'miasta',
  'miasto i gmina': 'miasta i gminy',
  powiat: 'powiatu',
  województwo: 'województwa',
  none: '',
};

const statuses = ['draft', 'consultation', 'tabled', 'adopted'];
const isStatus =
  (...wanted: readonly string[]) =>
  ({ status = 'draft' }: Answers): boolean =>
    wanted.includes(status);

/** All questions of `init`. */
export const questions: readonly Question[] = [
  { name: 'languages', suggest: () => 'pl', refuse: refuseLanguages },
  { name: 'commune', isNeeded: true },
  { name: 'genitive', isAsked: (answers) => firstLanguage(answers) === 'pl' },
  {
    name: 'kind',
    isAsked: ({ genitive }) => genitive !== undefined && !namesKind(genitive),
    suggest: () => 'gmina',
    refuse: (answer) => (Object.hasOwn(kinds, answer) ? undefined : Object.keys(kinds).join(', ')),
  },
  {
    name: 'levels',
    suggest: (answers) => defaultLevels(firstLanguage(answers)),
    refuse: (answer) => {
      const levels = splitLevels(answer);
      const isFine = levels.length >= 1 && levels.length <= 5 && new Set(levels).size === levels.length;
      return isFine ? undefined : defaultLevels('pl');
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
  { name: 'to', isNeeded: true, isAsked: isStatus('consultation'), refuse: refuseDate },
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
  const { commune = '', genitive, kind = 'gmina' } = answers;
  const language = firstLanguage(answers);
  if (language === 'en') return `Development Strategy of ${commune}`;
  if (language !== 'pl') return commune;
  if (genitive === undefined) return `${commune}: strategia rozwoju`;
  const unit = namesKind(genitive) ? '' : (kinds[kind] ?? '');
  return ['Strategia rozwoju', unit, genitive].filter((word) => word !== '').join(' ');
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

function refuseLanguages(answer: string): string | undefined {
  const languages = listLanguages({ languages: answer });
  const areTags = languages.every((language) => /^[a-z]{2,3}(-|$)/.test(language) && isLanguageTag(language));
  const isFine = languages.length > 0 && areTags && new Set(languages).size === languages.length;
  return isFine && !languages.some(isRightToLeft) ? undefined : 'pl, en, uk';
}

function refuseDate(answer: string): string | undefined {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(answer) && !Number.isNaN(Date.parse(answer));
  return isDate && new Date(answer).toISOString().startsWith(answer) ? undefined : '2026-11-22';
}

function isYear(answer: string): boolean {
  return /^\d{4}$/.test(answer) && Number(answer) >= 1900 && Number(answer) <= 2200;
}
