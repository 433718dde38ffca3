import { groupBy } from './group-by.ts';
import type { LevelView } from './level.ts';
import type { Quotation, TextView } from './text.ts';

/** Enough of a goal to name it and link to it. */
export interface GoalReference {
  readonly id: string;
  /** As printed: `2.4`, `1(a)`, `Part 1`; undefined for a goal without one. */
  readonly number: string | undefined;
  /** The word of the address, ASCII and unique in the level's folder: `2.4`. */
  readonly word: string;
  readonly anchor: string;
  /** `cel 2.4` and `celu 2.4`; by the title where there is no number. */
  readonly label: string;
  readonly genitiveLabel: string;
  readonly title: TextView;
  readonly levelId: string;
  /** Position of its top-level goal, from 1; the colour and the edge tab go by it. */
  readonly position: number;
}

/** How a goal is cited: `cel 2.4`, and of it `celu 2.4`. */
type GoalNames = Pick<GoalReference, 'label' | 'genitiveLabel'>;

/** The language in which goals are named. */
export interface NamingLanguage {
  readonly language: string;
  readonly quotation: Quotation;
}

/** A goal as far as its name goes. */
export interface NamedGoal {
  readonly number: string | undefined;
  readonly title: TextView;
  readonly level: LevelView;
  readonly parent: NamedGoal | undefined;
}

/**
 * The name of each goal in sentences of a language, no two alike, as headings and links have to make sense alone: by its
 * number, or by its title where it has none. Where that does not tell the goals of a level apart, because numbers begin
 * anew, all numbers of the level say below which goal they stand: `działanie 1 (cel A)`.
 */
export function nameGoals(
  goals: readonly NamedGoal[],
  naming: NamingLanguage,
): ReadonlyMap<NamedGoal, GoalNames> {
  const alone = new Map<NamedGoal, GoalNames>(goals.map((goal) => [goal, nameGoal(goal, naming)]));
  const alike = new Set(findAlike(goals, alone));
  const ambiguous = new Set(
    [...alike].filter(({ number }) => number !== undefined).map(({ level }) => level.id),
  );
  const listAbove = ({ parent }: NamedGoal): string[] =>
    parent === undefined
      ? []
      : [
          alone.get(parent)?.label ?? '',
          ...(ambiguous.has(parent.level.id) || alike.has(parent) ? listAbove(parent) : []),
        ];
  const names = new Map(
    [...alone].map(([goal, name]) => {
      const isTold = goal.number === undefined ? alike.has(goal) : ambiguous.has(goal.level.id);
      const above = isTold ? listAbove(goal) : [];
      return [goal, above.length === 0 ? name : extend(name, ` (${above.join(', ')})`)] as const;
    }),
  );
  for (const goal of findAlike(goals, names))
    if (goal.number !== undefined) extendIn(names, goal, ` ${quoteTitle(goal.title, naming.quotation)}`);
  for (const twins of groupBy(findAlike(goals, names), (goal) => names.get(goal)?.label).values())
    twins.slice(1).forEach((goal, index) => {
      extendIn(names, goal, ` (${index + 2})`);
    });
  return names;
}

/** Goals whose name another has as well. */
function findAlike(goals: readonly NamedGoal[], names: ReadonlyMap<NamedGoal, GoalNames>): NamedGoal[] {
  const byLabel = groupBy(goals, (goal) => names.get(goal)?.label);
  return [...byLabel.values()].filter((alike) => alike.length > 1).flat();
}

function extendIn(names: Map<NamedGoal, GoalNames>, goal: NamedGoal, more: string): void {
  const name = names.get(goal);
  if (name) names.set(goal, extend(name, more));
}

function extend({ label, genitiveLabel }: GoalNames, more: string): GoalNames {
  return { label: `${label}${more}`, genitiveLabel: `${genitiveLabel}${more}` };
}

function nameGoal(goal: NamedGoal, { language, quotation }: NamingLanguage): GoalNames {
  return goal.number === undefined ? nameByTitle(goal, quotation) : nameByNumber(goal.number, goal, language);
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
  quotation: Quotation,
): string {
  return number ?? quoteTitle(title, quotation);
}

/** `cel 2.4`; a number that names itself needs no word before it: `Priorytet 1`, `Priorytetu 1`. */
function nameByNumber(
  number: string,
  { level: { name, shortName } }: NamedGoal,
  language: string,
): GoalNames {
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
function nameByTitle({ title, level: { shortName } }: NamedGoal, quotation: Quotation): GoalNames {
  const quoted = quoteTitle(title, quotation);
  return {
    label: `${shortName.one} ${quoted}`,
    genitiveLabel: `${shortName.genitive ?? shortName.one} ${quoted}`,
  };
}

/** A proposal says so behind the quotation marks. */
function quoteTitle({ text, marked }: TextView, [opening, closing]: Quotation): string {
  return `${opening}${shortenTitle(text, longestTitle)}${closing}${marked.slice(text.length)}`;
}

const enders = /[\s,;:–—-]+$/u;

/** A title cut after a whole word, with `…`, where it is longer than `maxLength` characters. */
export function shortenTitle(title: string, maxLength: number): string {
  if (title.length <= maxLength) return title;
  const cut = title.slice(0, maxLength);
  const atWord = cut.replace(/\s+\S*$/u, '');
  // A one-letter word must not be the last before the dots.
  const whole = atWord.replace(/(?:\s\p{L})+$/u, '');
  return `${whole.replace(enders, '')}…`;
}
