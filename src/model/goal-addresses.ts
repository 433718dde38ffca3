import type { GoalData, LevelData } from './data/data-types.ts';
import { groupBy } from './group-by.ts';

/** A goal as far as its address goes. */
export interface AddressedGoal {
  readonly id: string;
  readonly number: string | undefined;
  /** The word of the address, where the data give one. */
  readonly slug: string | undefined;
  readonly level: Pick<LevelData, 'slug' | 'anchor'>;
  readonly parent: AddressedGoal | undefined;
}

/** The word that stands in the address of each goal of an edition, by the goal's id. */
export function wordGoals(
  files: readonly GoalData[],
  levels: readonly LevelData[],
): ReadonlyMap<string, string> {
  const collect = (goal: GoalData, parent: AddressedGoal | undefined): AddressedGoal[] => {
    const level = levels.find(({ id }) => id === goal.level);
    if (!level) throw new Error(`The unknown level "${goal.level}" passed validation.`);
    const own = { id: goal.id, number: goal.number, slug: goal.slug, level, parent };
    return [own, ...(goal.children ?? []).flatMap((child) => collect(child, own))];
  };
  const words = chooseWords(files.flatMap((file) => collect(file, undefined)));
  return new Map([...words].map(([goal, word]) => [goal.id, word]));
}

/**
 * The word of each goal: the one that the data give, else one made from its number, else its id. Where the numbers of a
 * level are not its own, because they begin anew under each parent or repeat those of a level above, every made word of
 * that level carries the parent's before it: so no address depends on which goal came first.
 */
export function chooseWords<Goal extends AddressedGoal>(goals: readonly Goal[]): Map<Goal, string> {
  const words = new Map<AddressedGoal, string>();
  const levels = [...groupBy(goals, depthOf)].sort(([one], [other]) => one - other);
  for (const [, level] of levels) {
    const made = makeWords(level);
    const own = new Map(level.map((goal) => [goal, goal.slug ?? made.get(goal) ?? goal.id]));
    const areTaken = findCollidingWords(new Map([...words, ...own])).some(([goal]) => own.has(goal as Goal));
    for (const [goal, word] of own) {
      const above = areTaken && made.has(goal) && goal.parent && words.get(goal.parent);
      words.set(goal, above ? `${above}-${word}` : word);
    }
  }
  return words as Map<Goal, string>;
}

/**
 * Goals whose page or whose place in the document would be another's, each with the first that has it. Capitals do not
 * tell two words apart: on many systems the two would be one folder.
 */
export function findCollidingWords<Goal extends AddressedGoal>(
  words: ReadonlyMap<Goal, string>,
): [Goal, Goal][] {
  const taken = new Map<string, Goal>();
  return [...words].flatMap(([goal, word]): [Goal, Goal][] => {
    const folded = word.toLowerCase();
    const places = [`page ${goal.level.slug} ${folded}`, `anchor ${goal.level.anchor} ${folded}`];
    const first = places.map((place) => taken.get(place)).find((other) => other !== undefined);
    for (const place of places) if (!taken.has(place)) taken.set(place, goal);
    return first ? [[goal, first]] : [];
  });
}

/** The words made from numbers; none for goals that share theirs with a sibling: both go by their ids. */
function makeWords<Goal extends AddressedGoal>(level: readonly Goal[]): Map<Goal, string> {
  return new Map(
    [...groupBy(level, ({ parent }) => parent).values()].flatMap((siblings) => {
      const made = siblings.map((goal) => ({ goal, word: goal.slug ?? wordOfNumber(goal.number) }));
      const byWord = groupBy(made, ({ word }) => word?.toLowerCase());
      return made.flatMap(({ goal, word }): [Goal, string][] =>
        word === undefined || goal.slug !== undefined || byWord.get(word.toLowerCase())?.length !== 1
          ? []
          : [[goal, word]],
      );
    }),
  );
}

/** `2.4` → `2.4`, `1(a)` → `1-a`, `Część 1` → `Czesc-1`; undefined where letters or digits would be lost. */
function wordOfNumber(number: string | undefined): string | undefined {
  const plain = (number ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐßæÆœŒ]/g, (letter) => plainLetters[letter] ?? letter);
  if (/[\p{L}\p{N}]/u.test(plain.replace(/[0-9A-Za-z]/g, ''))) return undefined;
  const word = plain
    .replace(/[^0-9A-Za-z]+/g, (between) => (between === '.' ? '.' : '-'))
    .replace(/^[.-]+|[.-]+$/g, '');
  return word === '' ? undefined : word;
}

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
};

function depthOf({ parent }: AddressedGoal): number {
  return parent === undefined ? 0 : depthOf(parent) + 1;
}
