import type { CitationView, Localisation, TextView } from './text.ts';
import type { PlacedGoal } from './place-goals.ts';
import type { GoalReference } from './goal-names.ts';
import type { GoalDetails, LevelList, ListStatus, Text } from './data/data-types.ts';
import type { TextsOf } from './statements.ts';
import { citationViews, localiseOptional, localiseText, standIn } from './text.ts';
import type { Mark, OwnProvenance, Provenance } from './data/provenance.ts';
import { editorial, resolveProvenance } from './data/provenance.ts';
import type { Registers } from './register.ts';

function known<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The unknown ${what} "${id}" passed validation.`);
  return found;
}

/** What lists of statements have in common. */
export interface MarkedView {
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
  readonly reason: TextView | undefined;
  /** True when items differ in origin: then each item says its own mark, else the heading says it once. */
  readonly isMixed: boolean;
}

export type ListId = 'results' | 'partners' | 'instruments';

export interface ListView extends MarkedView {
  readonly id: ListId;
  /** `Spodziewane rezultaty`; and what stands alone: `Spodziewane rezultaty celu 2.4`. */
  readonly name: string;
  readonly heading: string;
  readonly anchor: string;
  readonly items: readonly ListItemView[];
}

/** An item; its text is that of a result, or the name of a partner or an instrument. */
export interface ListItemView extends TextsOf<'item'> {
  /** Printed number within its list, from 1. */
  readonly number: number;
  readonly anchor: string;
  readonly year: number | undefined;
  /** The register's entry, in lists of partners and instruments. */
  readonly entryId: string | undefined;
  readonly kindName: string | undefined;
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}

export interface DomainView {
  readonly id: string;
  readonly name: TextView;
}

export interface DomainSetView extends MarkedView {
  readonly items: readonly DomainView[];
}

export interface DomainListView extends MarkedView {
  readonly items: readonly (DomainView & { readonly mark: Mark })[];
}

export interface RelatedView extends MarkedView {
  readonly items: readonly { readonly goal: GoalReference; readonly mark: Mark }[];
}

/** What building a goal's lists needs besides the goal. */
export interface ListContext {
  readonly localisation: Localisation;
  readonly registers: Registers;
  readonly domains: ReadonlyMap<string, DomainView>;
  readonly goals: ReadonlyMap<string, PlacedGoal>;
}

interface ListData {
  readonly status: ListStatus;
  readonly sources?: OwnProvenance['sources'];
  readonly reason?: Text;
  readonly items?: readonly OwnProvenance[];
}

/** The lists that the goal's level carries, in its order; what is not supplied is there as `missing`. */
export function viewLists(goal: PlacedGoal, lists: readonly LevelList[], context: ListContext): ListView[] {
  return lists.map((list) => {
    const data = goal.data.details?.[list.id];
    const name = localiseText(list.name, editorial, context.localisation).marked;
    const provenance = listProvenance(data, goal.inherited);
    const anchor = `${goal.reference.anchor}.${list.anchor}`;
    const items = viewItems(list.id, goal.data.details ?? {}, provenance, anchor, context);
    return {
      id: list.id,
      name,
      heading: context.localisation.words.listHeading(name, goal.reference.genitiveLabel),
      anchor: `${goal.reference.anchor}.${list.id}`,
      ...viewMarks(data, items, provenance, goal.inherited, context.localisation),
      items,
    };
  });
}

/** The goal's domains; each cell of the matrix is a statement. */
export function viewDomains(goal: PlacedGoal, context: ListContext): DomainListView {
  const data = goal.data.details?.domains;
  const provenance = listProvenance(data, goal.inherited);
  const items = (data?.items ?? []).map((item) => {
    const domain = known(context.domains, item.domain, 'domain');
    const { mark } = resolveItem(item, provenance, domain.name);
    return { id: domain.id, name: standIn(domain.name, mark), mark };
  });
  return { items, ...viewMarks(data, items, provenance, goal.inherited, context.localisation) };
}

/** Goals that the goal points to. */
export function viewRelated(goal: PlacedGoal, context: ListContext): RelatedView {
  const data = goal.data.details?.related;
  const provenance = listProvenance(data, goal.inherited);
  const items = (data?.items ?? []).map((item) => ({
    goal: known(context.goals, item.goal, 'goal').reference,
    mark: resolveProvenance(item, provenance).mark,
  }));
  return { items, ...viewMarks(data, items, provenance, goal.inherited, context.localisation) };
}

/** The origin of a list; without a key it is missing, whatever the file inherits. */
export function listProvenance(data: OwnProvenance | undefined, inherited: Provenance): Provenance {
  return data ? resolveProvenance(data, inherited) : { mark: 'missing', sources: [] };
}

/** An item of which the words are a proposal is one: no source says them, whatever the list has one for. */
function resolveItem(own: OwnProvenance, list: Provenance, words: TextView): Provenance {
  const provenance = resolveProvenance(own, list);
  return words.mark === 'proposal' && provenance.mark !== 'proposal'
    ? { mark: 'proposal', sources: [] }
    : provenance;
}

function viewMarks(
  data: ListData | undefined,
  items: readonly { readonly mark: Mark }[],
  provenance: Provenance,
  inherited: Provenance,
  localisation: Localisation,
): MarkedView {
  return {
    mark: provenance.mark,
    sources: citationViews(provenance.sources, localisation),
    reason: localiseOptional(data?.reason, inherited, localisation),
    isMixed: items.some(({ mark }) => mark !== provenance.mark),
  };
}

type OwnOfItem = Partial<Pick<ListItemView, 'measure' | 'year' | 'role' | 'entryId' | 'kindName'>>;

function viewItems(
  id: LevelList['id'],
  details: GoalDetails,
  list: Provenance,
  anchor: string,
  context: ListContext,
): ListItemView[] {
  const { localisation, registers } = context;
  // Written out: V8 gives an object whose literal begins with a spread a shape of its own, which is larger than the object.
  const complete = (
    own: OwnProvenance,
    words: TextView,
    index: number,
    { measure, year, role, entryId, kindName }: OwnOfItem,
  ): ListItemView => {
    const provenance = resolveItem(own, list, words);
    const number = index + 1;
    return {
      number,
      anchor: `${anchor}-${number}`,
      text: standIn(words, provenance.mark),
      mark: provenance.mark,
      sources: citationViews(provenance.sources, localisation),
      measure,
      year,
      role,
      entryId,
      kindName,
    };
  };
  if (id === 'results') {
    return (details.results?.items ?? []).map((item, index) => {
      const provenance = resolveProvenance(item, list);
      return complete(item, localiseText(item.text, provenance, localisation), index, {
        measure: localiseOptional(item.measure, provenance, localisation),
        year: item.year,
      });
    });
  }
  const items: readonly (OwnProvenance & { readonly role?: Text; readonly entryId: string })[] =
    id === 'partners'
      ? (details.partners?.items ?? []).map((item) => ({ ...item, entryId: item.partner }))
      : (details.instruments?.items ?? []).map((item) => ({ ...item, entryId: item.instrument }));
  return items.map((item, index) => {
    const entry = known(registers[id], item.entryId, 'entry');
    return complete(item, entry.name, index, {
      role: localiseOptional(item.role, resolveProvenance(item, list), localisation),
      entryId: entry.id,
      kindName: entry.kindName,
    });
  });
}
