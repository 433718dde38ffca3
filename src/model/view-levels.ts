import type { LevelData } from './data-types.ts';
import { localiseForms } from './localise.ts';
import type { Localisation } from './localise.ts';
import type { LevelView } from './view.ts';

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
