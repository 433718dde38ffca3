import type { FileToWrite } from '../output/write-new-folder.ts';
import type {
  EditionStatus,
  GoalData,
  LevelData,
  SiteFile,
  StrategyFile,
  Text,
} from '../model/data/data-types.ts';
import { writeUnfinished } from '../model/data/unfinished-text.ts';
import { suggestId } from '../validate/places/nearest-name.ts';
import { listLanguages, splitLevels, splitList, suggestShortTitle } from './answers.ts';
import type { Answers } from './answers.ts';
import { schemaAddress } from './editor-files.ts';
import { formatFile } from './format-json.ts';
import { findLevelWord, makeLevels } from './level-words.ts';
import { makeId } from './make-id.ts';

/** The files of a new data folder, and what its closing words need to know. */
export interface ProjectFiles {
  readonly edition: string;
  readonly files: readonly FileToWrite[];
  /** Levels of which not all forms are known. */
  readonly levelsToCheck: readonly string[];
}

type Paths = SiteFile['paths'];

const polishPaths: Paths = {
  partners: 'partnerzy',
  instruments: 'instrumenty',
  matrix: 'macierz',
  indicators: 'wskazniki',
  statuses: 'stan-realizacji',
  sources: 'zrodla',
  glossary: 'slowniczek',
  about: 'o-dokumencie',
  document: 'dokument',
  documents: 'dokumenty',
  search: 'szukaj',
  accessibility: 'deklaracja-dostepnosci',
  fileCheck: 'sprawdz-plik',
};

const englishPaths: Paths = {
  partners: 'partners',
  instruments: 'instruments',
  matrix: 'matrix',
  indicators: 'indicators',
  statuses: 'progress',
  sources: 'sources',
  glossary: 'glossary',
  about: 'about',
  document: 'document',
  documents: 'documents',
  search: 'search',
  accessibility: 'accessibility',
  fileCheck: 'check-file',
};

const sourceIds = {
  pl: { adopted: 'uchwala', draft: 'projekt' },
  en: { adopted: 'act', draft: 'draft' },
} as const;

/** A data folder with one edition that holds what was answered, and nothing else. */
export function makeProject(answers: Answers, today: string): ProjectFiles {
  const languages = listLanguages(answers);
  const [first = 'pl'] = languages;
  const year = today.slice(0, 4);
  const words = splitLevels(answers.levels ?? '').map((level) => findLevelWord(level, languages));
  const levels = makeLevels(words, languages);
  const edition = makeEditionId(answers, year);
  const isAdopted = answers.status === 'adopted';
  const source = sourceIds[first === 'pl' ? 'pl' : 'en'][isAdopted ? 'adopted' : 'draft'];
  const goals = makeGoals(answers, { language: first, levels });
  const site: SiteFile = {
    schemaVersion: 1,
    title: titleIn(answers, suggestShortTitle),
    languages,
    currentEdition: edition,
    ...(answers.publisher === undefined ? {} : { publisher: { name: answers.publisher } }),
    paths: first === 'pl' ? polishPaths : englishPaths,
    accessibility: {},
  };
  const strategy: StrategyFile = {
    schemaVersion: 1,
    sources: [{ id: source }],
    path: year,
    commune: answers.commune ?? '',
    title: titleOf(answers),
    shortTitle: titleIn(answers, suggestShortTitle),
    status: makeStatus(answers),
    ...(isAdopted ? { adoption: makeAdoption(answers) } : {}),
    ...(answers.horizon === undefined ? {} : { horizon: Number(answers.horizon) }),
    modified: today,
    levels,
    goals: goals.map(({ id }) => id),
  };
  const sources = { sources: [describeSource(answers, { id: source, language: first })] };
  const folder = `editions/${edition}`;
  const files: readonly (readonly [string, object])[] = [
    ['site.json', site],
    [`${folder}/strategy.json`, strategy],
    [`${folder}/sources.json`, sources],
    ...goals.map((goal): [string, object] => [
      `${folder}/goals/${goal.id}.json`,
      { sources: [{ id: source }], ...goal },
    ]),
  ];
  return {
    edition,
    files: files.map(([name, value]) => ({ name, bytes: encode(name, value) })),
    levelsToCheck: words.flatMap(({ name, unknownForms }) =>
      unknownForms.map((language) => name[language]?.one ?? name[language]?.other ?? ''),
    ),
  };
}

/** A JSON file that tells editors its schema. */
export function encode(name: string, value: object): Buffer {
  return Buffer.from(formatFile({ $schema: schemaAddress(name), ...value }));
}

/** The goals that were named; without any, one of each level to begin with. */
function makeGoals(
  answers: Answers,
  { language, levels }: { readonly language: string; readonly levels: readonly LevelData[] },
): GoalData[] {
  const taken = new Set<string>();
  const named = splitList(answers.goals ?? '').map((title, index): GoalData => {
    const id = makeId(title, { taken, otherwise: nameGoalId(language, String(index + 1)) });
    taken.add(id);
    return { id, number: String(index + 1), level: levels[0]?.id ?? '', title };
  });
  return named.length > 0 ? named : [beginGoals(language, levels)];
}

/** One goal of each level, for somebody to write. */
export function beginGoals(language: string, levels: readonly LevelData[], depth = 1): GoalData {
  const [level, ...below] = levels;
  if (level === undefined) throw new Error('A plan without any level passed.');
  const number = Array.from({ length: depth }, () => '1').join('.');
  return {
    id: nameGoalId(language, number),
    number,
    level: level.id,
    title: writeUnfinished(language, nameGoal(level, language, number)),
    ...(below.length > 0 ? { children: [beginGoals(language, below, depth + 1)] } : {}),
  };
}

/** `cel-1-1`: of a goal whose title gives none. */
export function nameGoalId(language: string, number: string): string {
  return `${language === 'pl' ? 'cel' : 'goal'}-${number.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/** `cel operacyjny 1.1` */
export function nameGoal({ name }: LevelData, language: string, number: string | undefined): string {
  const word = name[language]?.one ?? name[language]?.other ?? '';
  return [word, number].filter((part) => part !== undefined).join(' ');
}

function makeEditionId({ commune = '', horizon }: Answers, year: string): string {
  const word = (suggestId(commune) ?? '')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return `${word === '' ? 'strategia' : word}-${horizon ?? year}`;
}

function titleOf(answers: Answers): Text {
  const suggested = suggestShortTitle(answers);
  const { title = suggested, horizon } = answers;
  // A title that somebody gave is not translated for them.
  if (!title.startsWith(suggested)) return title;
  return titleIn(answers, (own) =>
    own === answers ? title : `${suggestShortTitle(own)}${horizon === undefined ? '' : ` until ${horizon}`}`,
  );
}

/** A title in the first language, and in English where that is another: a translation by the editors. */
function titleIn(answers: Answers, write: (answers: Answers) => string): Text {
  const [first = 'pl', ...others] = listLanguages(answers);
  if (!others.includes('en')) return write(answers);
  const english = write({ ...answers, languages: 'en' });
  return { [first]: write(answers), en: { text: english, translation: 'editorial' } };
}

function makeStatus(answers: Answers): EditionStatus {
  const { status, from = '', to = '', ways = '', paper = '' } = answers;
  switch (status) {
    case 'consultation':
      return { type: status, from, to, ways };
    case 'tabled':
      return { type: status, paper };
    case 'adopted':
      return { type: status };
    default:
      return { type: 'draft' };
  }
}

function makeAdoption(answers: Answers): NonNullable<StrategyFile['adoption']> {
  const { body = '', 'body-genitive': bodyGenitive, act, date = '' } = answers;
  return {
    body,
    ...(bodyGenitive === undefined ? {} : { bodyGenitive }),
    ...(act === undefined ? {} : { number: act }),
    date,
  };
}

/** What is published is itself where its statements come from: the act, or the draft of one. */
function describeSource(
  answers: Answers,
  { id, language }: { readonly id: string; readonly language: string },
): object {
  const { title = '', status, publisher, date } = answers;
  const isAdopted = status === 'adopted';
  const draft = language === 'pl' ? 'projekt' : 'draft';
  return {
    id,
    title: isAdopted ? nameAct(answers, language) : `${title} (${draft})`,
    ...(publisher === undefined ? {} : { publisher }),
    ...(language.length > 3 ? {} : { language }),
    ...(isAdopted && date !== undefined ? { date } : {}),
  };
}

function nameAct(
  { title = '', act, body = '', 'body-genitive': genitive }: Answers,
  language: string,
): string {
  if (language !== 'pl' || act === undefined)
    return [title, body, act].filter((word) => word !== undefined).join(', ');
  return genitive === undefined ? `Uchwała nr ${act}, ${body}` : `Uchwała nr ${act} ${genitive}`;
}
