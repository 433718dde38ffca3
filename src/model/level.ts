import type { Localisation, NameForms } from './text.ts';
import type { LevelData } from './data/data-types.ts';
import { localiseForms } from './text.ts';

export interface LevelView {
  readonly id: string;
  /** 0 for the highest level. */
  readonly depth: number;
  readonly slug: string;
  readonly anchor: string;
  /** Forms in the view's language. */
  readonly name: NameForms;
  readonly shortName: NameForms;
  readonly hasCard: boolean;
}

/** The levels in one language, by id, highest first. */
export function viewLevels(levels: readonly LevelData[], localisation: Localisation): Map<string, LevelView> {
  return new Map(
    levels.map((level, depth) => [
      level.id,
      {
        id: level.id,
        depth,
        slug: level.slug,
        anchor: level.anchor,
        name: localiseForms(level.name, localisation),
        shortName: localiseForms(level.shortName, localisation),
        hasCard: level.card ?? false,
      },
    ]),
  );
}
