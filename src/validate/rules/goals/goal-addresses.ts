import { chooseWords, findCollidingWords } from '../../../model/goal-addresses.ts';
import type { AddressedGoal } from '../../../model/goal-addresses.ts';
import { quoteValue } from '../../../problem.ts';
import type { EditionIndex, GoalPlace } from '../../places/edition-index.ts';
import { selectOne, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { describePlace, problemAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';
import { systemName } from '../files/addresses.ts';

interface AddressedPlace extends AddressedGoal {
  readonly place: GoalPlace;
}

/** Each goal has a page and a place in the document of its own, whatever its number; the words of addresses see to it. */
export const checkGoalAddresses: EditionRule = (index) => {
  const goals = listAddressed(index);
  const words = chooseWords(goals);
  return [
    ...findCollidingWords(words)
      // That an id is there twice is said by the rule on ids.
      .filter(([goal, first]) => goal.id !== first.id)
      .map(([goal, first]) =>
        problemAt(wordPlace(goal), 'colliding-goal-address', {
          found: quoteValue(words.get(goal)),
          first: describePlace(wordPlace(first)),
        }),
      ),
    ...goals
      .filter((goal) => systemName.test(words.get(goal)?.split('.')[0] ?? ''))
      .map((goal) => problemAt(wordPlace(goal), 'reserved-name', { found: quoteValue(words.get(goal)) })),
  ];
};

/** The goals that have an id and a level; of others and of what lies below them nothing can be said. */
function listAddressed({ goals, registers }: EditionIndex): AddressedPlace[] {
  const levels = new Map(registers.level.entries.map((entry) => [selectText(entry, 'id'), entry]));
  const known = new Map<GoalPlace | undefined, AddressedPlace>();
  for (const place of goals) {
    const level = levels.get(place.level);
    const [slug, anchor] = level ? [selectText(level, 'slug'), selectText(level, 'anchor')] : [];
    if (place.id === undefined || slug === undefined || anchor === undefined) continue;
    if (place.parent && !known.has(place.parent)) continue;
    known.set(place, {
      id: place.id,
      number: place.number,
      slug: selectText(place, 'slug'),
      level: { slug, anchor },
      parent: known.get(place.parent),
      place,
    });
  }
  return [...known.values()];
}

/** What the word comes from: the word given, the number, the id. */
function wordPlace({ place }: AddressedPlace): Place {
  return selectOne(place, 'slug') ?? selectOne(place, 'number') ?? selectOne(place, 'id') ?? place;
}
