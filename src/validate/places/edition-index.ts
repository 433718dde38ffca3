import type { LoadedEdition, LoadedJson } from '../../model/data/loaded-project.ts';
import { rootsOf, select, selectText } from './place.ts';
import type { Place } from './place.ts';

/** A goal wherever it stands, with the goal that it belongs to. */
export interface GoalPlace extends Place {
  readonly parent: GoalPlace | undefined;
  /** 0 at the top of a file. */
  readonly depth: number;
  readonly id: string | undefined;
  readonly number: string | undefined;
  /** What messages call it: its number, else its id. */
  readonly name: string;
  readonly level: string | undefined;
}

/** Something that ids can name. */
export type RegisterName =
  | 'domain'
  | 'goal'
  | 'indicator'
  | 'instrument'
  | 'instrument-kind'
  | 'level'
  | 'partner'
  | 'partner-kind'
  | 'source'
  | 'top-goal';

/** The entries that have an id, and whether all of them are known. */
export interface Register {
  readonly entries: readonly Place[];
  readonly ids: ReadonlySet<string>;
  /** `absent`: there is no such file. `unreadable`: it is there, but what it holds is not known. */
  readonly state: 'complete' | 'absent' | 'unreadable';
  /** The file where the entries belong. */
  readonly path: string;
}

/** What the rules look up in an edition. */
export interface EditionIndex {
  readonly edition: LoadedEdition;
  readonly goals: readonly GoalPlace[];
  readonly registers: Readonly<Record<RegisterName, Register>>;
}

/** Collects goals and registers of an edition, whatever else is wrong in it. */
export function indexEdition(edition: LoadedEdition): EditionIndex {
  const goals = rootsOf(...edition.goals).flatMap((place) => collectGoals(place, undefined));
  const read = (name: string, file: LoadedJson | undefined, path: string): Register => ({
    ...register(rootsOf(file).flatMap((root) => select(root, path))),
    state: file === undefined ? 'absent' : file.value === undefined ? 'unreadable' : 'complete',
    path: `${edition.folder}/${name}`,
  });
  const readStrategy = (path: string): Register =>
    // That strategy.json is missing is said already; it is no register that could be left out.
    ({ ...read('strategy.json', edition.strategy, path), ...(!edition.strategy && { state: 'unreadable' }) });
  const goalState = edition.goals.some((file) => file.value === undefined) ? 'unreadable' : 'complete';
  const inGoals = { state: goalState, path: `${edition.folder}/goals` } as const;
  return {
    edition,
    goals,
    registers: {
      domain: readStrategy('domains/items/*'),
      goal: { ...register(goals), ...inGoals },
      indicator: read('indicators.json', edition.indicators, 'indicators/*'),
      instrument: read('instruments.json', edition.instruments, 'instruments/*'),
      'instrument-kind': read('instruments.json', edition.instruments, 'kinds/*'),
      level: readStrategy('levels/*'),
      partner: read('partners.json', edition.partners, 'partners/*'),
      'partner-kind': read('partners.json', edition.partners, 'kinds/*'),
      source: read('sources.json', edition.sources, 'sources/*'),
      'top-goal': { ...register(goals.filter((goal) => goal.depth === 0)), ...inGoals },
    },
  };
}

function register(entries: readonly Place[]): Pick<Register, 'entries' | 'ids'> {
  return { entries, ids: new Set(entries.flatMap((entry) => selectText(entry, 'id') ?? [])) };
}

function collectGoals(place: Place, parent: GoalPlace | undefined): GoalPlace[] {
  const goal: GoalPlace = {
    ...place,
    parent,
    depth: parent === undefined ? 0 : parent.depth + 1,
    id: selectText(place, 'id'),
    number: selectText(place, 'number'),
    name: selectText(place, 'number') ?? selectText(place, 'id') ?? '',
    level: selectText(place, 'level'),
  };
  return [goal, ...select(place, 'children/*').flatMap((child) => collectGoals(child, goal))];
}
