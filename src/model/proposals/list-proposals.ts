import type { SiteFile } from '../data/data-types.ts';
import { statements } from '../statements.ts';
import { chooseLanguage } from '../text.ts';
import type { Localisation } from '../text.ts';
import type { EditionData } from '../data/project-data.ts';
import type { EditionView, ProposalView } from '../edition.ts';
import type { GoalView } from '../goal.ts';
import type { ListId } from '../goal-lists.ts';
import { listProposalPlaces } from './walk-proposals.ts';
import type { ProposalPlace } from './walk-proposals.ts';

type ListedView = Omit<EditionView, 'proposals' | 'counts' | 'containsProposals'>;
type Description = Omit<ProposalView, 'isTitle'>;

/** In which part of the document the texts of strategy.json and site.json stand; those of other keys are not printed. */
const partOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(statements.edition).map(([key, { part }]) => [key, part])),
  status: 'part.imprint',
  adoption: 'part.imprint',
  levels: 'part.structure',
  publisher: 'part.imprint',
  contentLicence: 'part.imprint',
};

/**
 * Every proposal that an edition shows in one language, wherever the schemas allow a status, as a place that can be linked
 * to: a list is one, and so is an item of a mixed list.
 */
export function listProposals(
  data: EditionData,
  site: SiteFile,
  view: ListedView,
  localisation: Localisation,
): ProposalView[] {
  const choose = (languages: readonly string[]): string | undefined =>
    chooseLanguage(languages, localisation);
  const find = (
    kind: string,
    value: unknown,
    describe: (place: ProposalPlace) => Description | undefined,
  ): ProposalView[] =>
    listProposalPlaces(kind, value, choose).flatMap((place) => {
      const description = describe(place);
      return description ? [{ ...description, isTitle: isTitle(place) }] : [];
    });
  const goals = new Map(view.allGoals.map((goal) => [goal.id, goal]));
  return [
    ...data.goals.flatMap((file) => find('goal', file, (place) => describeInGoal(place, goals))),
    ...find('strategy', data.strategy, (place) => describeInStrategy(place, view)),
    ...(['partners', 'instruments'] as const).flatMap((register) =>
      find(register, data[register], (place) => describeInRegister(place, register, view)),
    ),
    ...find('indicators', data.indicators, (place) => describeInIndicator(place, view)),
    ...find('values', data.values, ({ value }) => describeReported(value, view)),
    ...find('figures', data.figures, (place) => describeInFigure(place, view)),
    ...find('glossary', data.glossary, ({ entry }) => describeTerm(entry?.id, view)),
    ...find('sources', data.sources, (place) => describeInSource(place, view)),
    ...find('statuses', data.statuses, (place) => describeStatus(place, data, goals)),
    ...find('site', site, (place) => plain('site', partOf[String(place.path[0])], wordsOf(place))),
  ];
}

/** True for what a goal or a document is called. */
function isTitle({ kind, path, entry }: ProposalPlace): boolean {
  const isOwn = entry?.register === 'goal' && !path.includes('details');
  return kind === 'text' && path.at(-2) === 'title' && (isOwn || path.length === 2);
}

function describeInGoal(place: ProposalPlace, goals: ReadonlyMap<string, GoalView>): Description | undefined {
  const goal = goals.get(place.entry?.id ?? '');
  if (!goal) return undefined;
  const ofGoal = { anchor: goal.anchor, heading: goal.label, goal, count: 1 };
  const details = place.path.indexOf('details');
  const list = details < 0 ? undefined : String(place.path[details + 1]);
  if (list === undefined) return { ...ofGoal, kind: 'text' };
  if (list === 'domains' || list === 'related')
    return { ...ofGoal, kind: place.kind === 'list' ? list : 'item', list, count: countItems(place) };
  const shown = goal.lists.find(({ id }) => id === list);
  // What the goal's level has no list for is not shown.
  if (!shown) return undefined;
  const ofList = { ...ofGoal, list: list as ListId, anchor: shown.anchor, heading: shown.heading };
  if (place.kind === 'list') return { ...ofList, kind: 'list', count: countItems(place) };
  const item = shown.items[Number(place.path[details + 3])];
  return {
    ...ofList,
    kind: place.kind === 'statement' ? 'item' : 'text',
    anchor: item?.anchor ?? shown.anchor,
  };
}

function countItems({ kind, value }: ProposalPlace): number {
  return kind === 'list' ? ((value as { readonly items?: readonly unknown[] }).items ?? []).length : 1;
}

function describeInStrategy(place: ProposalPlace, view: ListedView): Description {
  const [key = ''] = place.path;
  if (key === 'domains')
    return place.kind === 'statement'
      ? { ...plain('domains', 'domains', ''), count: view.domains?.items.length ?? 0 }
      : plain('domains', 'domains', wordsOf(place));
  const chapter = view.chapters.find(
    ({ id }) => place.entry?.register === 'chapter' && id === place.entry.id,
  );
  if (chapter) return plain('chapter', chapter.anchor, chapter.title.text);
  return plain('text', partOf[key], wordsOf(place));
}

function describeInRegister(
  place: ProposalPlace,
  register: 'partners' | 'instruments',
  view: ListedView,
): Description {
  const entry = view[register].find(({ id }) => place.path[0] === register && id === place.entry?.id);
  if (!entry) return { ...plain('entry', `part.${register}`, wordsOf(place)), register };
  return { ...plain('entry', entry.anchor, entry.name.text), register, entryId: entry.id };
}

function describeInIndicator(place: ProposalPlace, view: ListedView): Description | undefined {
  const indicator = view.indicators.find(({ id }) => id === place.entry?.id);
  const isValue = place.path.includes('baseline') || place.path.includes('targets');
  return indicator && plain(isValue ? 'value' : 'indicator', indicator.anchor, indicator.name.text);
}

/** What is reported later is no part of the document. */
function describeReported(value: unknown, view: ListedView): Description | undefined {
  const { indicator: id } = value as { readonly indicator: string };
  const indicator = view.indicators.find((candidate) => candidate.id === id);
  return indicator && plain('reported', undefined, indicator.name.text);
}

function describeStatus(
  { path }: ProposalPlace,
  { statuses }: EditionData,
  goals: ReadonlyMap<string, GoalView>,
): Description | undefined {
  const goal = goals.get(statuses.statuses[Number(path[1])]?.goal ?? '');
  return goal && { ...plain('status', undefined, goal.label), goal };
}

function describeInFigure({ entry }: ProposalPlace, view: ListedView): Description | undefined {
  const figure = view.figures.find(({ id }) => id === entry?.id);
  return figure && { ...plain('figure', figure.anchor, figure.title.text), goal: figure.goal };
}

function describeTerm(id: string | undefined, view: ListedView): Description | undefined {
  const term = view.glossary.find((one) => one.id === id);
  return term && plain('term', term.anchor, term.term.text);
}

function describeInSource(place: ProposalPlace, view: ListedView): Description | undefined {
  const source = view.sources.find(({ id }) => id === place.entry?.id);
  return source && plain('source', source.anchor, wordsOf(place));
}

function wordsOf({ value }: ProposalPlace): string {
  return (value as { readonly text?: string }).text ?? '';
}

function plain(kind: ProposalView['kind'], anchor: string | undefined, heading: string): Description {
  return { kind, anchor, heading, goal: undefined, count: 1 };
}
