import type { GoalReference, NamedGoal } from './goal-names.ts';
import type { Localisation, Quotation } from './text.ts';
import type { GoalData, GoalFile } from './data/data-types.ts';
import { nameGoals } from './goal-names.ts';
import { localiseText } from './text.ts';
import { fileProvenance } from './data/provenance.ts';
import type { Provenance } from './data/provenance.ts';
import type { LevelView } from './level.ts';

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
  readonly quotation: Quotation;
}

/** Every goal in document order, by id, so that links can be resolved before the goals themselves are built. */
export function placeGoals(files: readonly GoalFile[], context: PlacingContext): Map<string, PlacedGoal> {
  const goals = files.flatMap((file, index) => {
    const own = { top: file, inherited: fileProvenance(file.sources), position: index + 1 };
    return collectGoals({ ...own, data: file, parent: undefined }, context);
  });
  const names = nameGoals(goals, { language: context.localisation.language, quotation: context.quotation });
  const placed = new Map<string, PlacedGoal>();
  for (const goal of goals) {
    const { data, level, number, title, position } = goal;
    const word = context.words.get(data.id);
    const name = names.get(goal);
    if (!name || word === undefined) throw new Error(`The goal "${data.id}" has no name or no address.`);
    const parent = goal.parent && placed.get(goal.parent.data.id);
    placed.set(data.id, {
      ...goal,
      ancestors: parent ? [...parent.ancestors, parent.reference] : [],
      reference: {
        id: data.id,
        number,
        word,
        anchor: `${level.anchor}-${word}`,
        ...name,
        title,
        levelId: level.id,
        position,
      },
    });
  }
  return placed;
}

interface CollectedGoal extends NamedGoal, Pick<PlacedGoal, 'data' | 'inherited' | 'level' | 'top'> {
  readonly parent: CollectedGoal | undefined;
  /** Of its top-level goal, from 1. */
  readonly position: number;
}

/** A goal and all below it. */
function collectGoals(
  goal: Pick<CollectedGoal, 'data' | 'inherited' | 'parent' | 'position' | 'top'>,
  context: PlacingContext,
): CollectedGoal[] {
  const { data, inherited } = goal;
  const level = context.levels.get(data.level);
  if (!level) throw new Error(`The unknown level "${data.level}" passed validation.`);
  const title = localiseText(data.title, inherited, context.localisation);
  const own = { ...goal, level, title, number: data.number };
  return [
    own,
    ...(data.children ?? []).flatMap((child) => collectGoals({ ...goal, data: child, parent: own }, context)),
  ];
}
