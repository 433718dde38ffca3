import { groupBy } from './group-by.ts';
import type { GoalData } from './data-types.ts';
import { shortenTitle } from './shorten-title.ts';
import type { GoalReference, LevelView, TextView } from './view.ts';

/** How a goal is cited: `cel 2.4`, and of it `celu 2.4`. */
export type GoalNames = Pick<GoalReference, 'label' | 'genitiveLabel'>;

interface NamedGoal {
  readonly title: TextView;
  readonly level: LevelView;
  /** Of the sentence in which the name stands. */
  readonly language: string;
}

/** Names a goal by its number; one that has none, by its title. */
export function nameGoal(number: string | undefined, goal: NamedGoal): GoalNames {
  return number === undefined ? nameByTitle(goal) : nameByNumber(number, goal);
}

/** `cel strategiczny 2`; the level alone where there is no number, the number alone where it names itself. */
export function nameByLevel({
  number,
  level,
}: Pick<GoalReference, 'number'> & { readonly level: LevelView }): string {
  if (number === undefined) return level.name.one;
  return namesItself(number) ? number : `${level.name.one} ${number}`;
}

/** What stands for a goal where a word like “goal” is there already: its number, else its title in quotation marks. */
export function numberOrTitle(
  { number, title }: Pick<GoalReference, 'number' | 'title'>,
  language: string,
): string {
  return number ?? quoteTitle(title, language);
}

/** The levels whose numbers begin anew, so that a number alone does not tell which goal is meant. */
export function findAmbiguousLevels(goals: readonly GoalData[]): ReadonlySet<string> {
  const flatten = (goal: GoalData): GoalData[] => [goal, ...(goal.children ?? []).flatMap(flatten)];
  const byLevel = groupBy(goals.flatMap(flatten), ({ level }) => level);
  return new Set(
    [...byLevel].flatMap(([level, own]) => {
      const numbers = own.flatMap(({ number }) => number ?? []);
      return new Set(numbers).size < numbers.length ? [level] : [];
    }),
  );
}

/** `działanie 1 (cel A)`: with the names of the goals above, where the number alone would not do. */
export function nameWithin({ label, genitiveLabel }: GoalNames, above: readonly string[]): GoalNames {
  const within = above.length === 0 ? '' : ` (${above.join(', ')})`;
  return { label: `${label}${within}`, genitiveLabel: `${genitiveLabel}${within}` };
}

/** `cel 2.4`; a number that names itself needs no word before it: `Priorytet 1`, `Priorytetu 1`. */
function nameByNumber(number: string, { level: { name, shortName }, language }: NamedGoal): GoalNames {
  const cited = number.replace(/(?<=[\p{L}\p{N}])[.:]$|(?<=^[^(]*)\)$/u, '');
  if (!namesItself(cited))
    return {
      label: `${shortName.one} ${cited}`,
      genitiveLabel: `${shortName.genitive ?? shortName.one} ${cited}`,
    };
  const [own] = [shortName, name].flatMap(({ one, genitive }) => {
    const begins = cited.toLocaleLowerCase(language).startsWith(`${one.toLocaleLowerCase(language)} `);
    return begins && genitive !== undefined ? [`${genitive}${cited.slice(one.length)}`] : [];
  });
  return { label: cited, genitiveLabel: own === undefined ? cited : likeInitial(own, cited, language) };
}

/** A word of three letters and more stands before whatever counts. */
function namesItself(number: string): boolean {
  return /^\p{L}{3,}\s/u.test(number) && !/^[IVXLCDM]+\s/.test(number);
}

function likeInitial(text: string, model: string, language: string): string {
  const initial = model.slice(0, 1);
  return initial === initial.toLocaleLowerCase(language)
    ? text
    : text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

const longestTitle = 60;

/** `cel „Zielone miasto”`: what has no number is cited by its title. */
function nameByTitle({ title, level: { shortName }, language }: NamedGoal): GoalNames {
  const quoted = quoteTitle(title, language);
  return {
    label: `${shortName.one} ${quoted}`,
    genitiveLabel: `${shortName.genitive ?? shortName.one} ${quoted}`,
  };
}

/** A proposal says so behind the quotation marks. */
function quoteTitle({ text, marked }: TextView, language: string): string {
  const [opening, closing] = quotationMarks(language);
  return `${opening}${shortenTitle(text, longestTitle)}${closing}${marked.slice(text.length)}`;
}

function quotationMarks(language: string): readonly [string, string] {
  const [family = ''] = language.split('-');
  if (['pl', 'ro', 'hu', 'hr'].includes(family)) return ['„', '”'];
  if (['de', 'cs', 'sk', 'sl', 'lt', 'lv', 'bg', 'et', 'is'].includes(family)) return ['„', '“'];
  if (['uk', 'ru', 'be', 'kk', 'es', 'pt', 'it', 'el', 'nb', 'no'].includes(family)) return ['«', '»'];
  return family === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”'];
}
