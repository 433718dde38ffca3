import type { GoalData, GoalFile } from './data-types.ts';
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

/** Every goal in document order, by id, so that links can be resolved before the goals themselves are built. */
export function placeGoals(
  files: readonly GoalFile[],
  levels: ReadonlyMap<string, LevelView>,
  localisation: Localisation,
): Map<string, PlacedGoal> {
  const placed = new Map<string, PlacedGoal>();
  files.forEach((file, index) => {
    const inherited = fileProvenance(file.sources);
    const place = (goal: GoalData, ancestors: readonly GoalReference[]): void => {
      const level = levels.get(goal.level);
      if (!level) throw new Error(`The unknown level "${goal.level}" passed validation.`);
      const reference = createReference(goal, level, index + 1, inherited, localisation);
      placed.set(goal.id, { data: goal, level, inherited, reference, ancestors, top: file });
      for (const child of goal.children ?? []) place(child, [...ancestors, reference]);
    };
    place(file, []);
  });
  return placed;
}

function createReference(
  goal: GoalData,
  level: LevelView,
  position: number,
  inherited: Provenance,
  localisation: Localisation,
): GoalReference {
  const { one, genitive } = level.shortName;
  return {
    id: goal.id,
    number: goal.number,
    anchor: `${level.anchor}-${goal.number}`,
    label: `${one} ${goal.number}`,
    genitiveLabel: `${genitive ?? one} ${goal.number}`,
    title: localiseText(goal.title, inherited, localisation),
    levelId: level.id,
    position,
  };
}
