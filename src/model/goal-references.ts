import type { GoalData, GoalFile } from './data-types.ts';
import { findAmbiguousLevels, nameGoal, nameWithin } from './goal-names.ts';
import { localiseText } from './localise.ts';
import type { Localisation } from './localise.ts';
import { fileProvenance } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import type { GoalReference, LevelView } from './view.ts';

/** A goal of the data with its place in the tree and what its file's statements inherit. */
export interface PlacedGoal {
  readonly data: GoalData;
  readonly level: LevelView;
  readonly inherited: Provenance;
  readonly reference: GoalReference;
  readonly ancestors: readonly GoalReference[];
  readonly top: GoalData;
}

/** What placing goals needs to know of the edition. */
export interface PlacingContext {
  readonly levels: ReadonlyMap<string, LevelView>;
  /** Words of addresses, by the goal's id. */
  readonly words: ReadonlyMap<string, string>;
  readonly localisation: Localisation;
}

/** Every goal in document order, by id, so that links can be resolved before the goals themselves are built. */
export function placeGoals(files: readonly GoalFile[], context: PlacingContext): Map<string, PlacedGoal> {
  const { levels, words, localisation } = context;
  const ambiguous = findAmbiguousLevels(files);
  const placed = new Map<string, PlacedGoal>();
  files.forEach((file, index) => {
    const inherited = fileProvenance(file.sources);
    const place = (goal: GoalData, ancestors: readonly GoalReference[], above: readonly string[]): void => {
      const level = levels.get(goal.level);
      const word = words.get(goal.id);
      if (!level || word === undefined)
        throw new Error(`The goal "${goal.id}" of "${goal.level}" passed validation.`);
      const title = localiseText(goal.title, inherited, localisation);
      const name = nameGoal(goal.number, { title, level, language: localisation.language });
      const within = goal.number !== undefined && ambiguous.has(level.id) ? above : [];
      const reference: GoalReference = {
        id: goal.id,
        number: goal.number,
        word,
        anchor: `${level.anchor}-${word}`,
        ...nameWithin(name, within),
        title,
        levelId: level.id,
        position: index + 1,
      };
      placed.set(goal.id, { data: goal, level, inherited, reference, ancestors, top: file });
      for (const child of goal.children ?? [])
        place(child, [...ancestors, reference], [name.label, ...within]);
    };
    place(file, [], []);
  });
  return placed;
}
