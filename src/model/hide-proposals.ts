import type {
  ChapterData,
  DomainLinkList,
  FigureData,
  GoalData,
  GoalDetails,
  GoalLinks,
  IndicatorData,
  InstrumentData,
  InstrumentLinkList,
  PartnerData,
  PartnerLinkList,
  ResultList,
  StrategyFile,
} from './data-types.ts';
import { hideInStatuses } from './hide-in-statuses.ts';
import { hideText, isKept } from './hide-text.ts';
import type { EditionData } from './project-data.ts';

/**
 * The edition as if nobody had proposed anything: proposed lists become "not supplied", proposed items, texts,
 * indicators and values go. A register's entry that is a proposal goes unless a list that stays names it.
 */
export function hideProposals(data: EditionData): EditionData {
  const goals = data.goals.map((file) => hideInGoal(file));
  const named = namedEntries(goals);
  return {
    ...data,
    strategy: hideInStrategy(data.strategy),
    goals,
    partners: {
      ...data.partners,
      partners: hideEntries(data.partners.partners, named),
    },
    instruments: {
      ...data.instruments,
      instruments: data.instruments.instruments.filter(
        (entry) => entry.status !== 'proposal' || named.has(entry.id),
      ),
    },
    indicators: {
      ...data.indicators,
      indicators: data.indicators.indicators.filter(isKept).map(hideInIndicator),
    },
    figures: { ...data.figures, figures: hideFigures(data.figures.figures, data.strategy.chapters ?? []) },
    values: { ...data.values, values: data.values.values.filter(isKept) },
    statuses: {
      ...data.statuses,
      statuses: hideInStatuses(data.statuses.statuses, { all: data.goals, kept: goals }),
    },
  };
}

type AnyList = ResultList | PartnerLinkList | InstrumentLinkList | DomainLinkList | GoalLinks;

function hideInStrategy(strategy: StrategyFile): StrategyFile {
  const { mission, vision, goalsIntroduction, goalsClosing, domains, chapters, ...rest } = strategy;
  return {
    ...rest,
    ...keep('mission', hideText(mission)),
    ...keep('vision', hideText(vision)),
    ...keep('goalsIntroduction', hideText(goalsIntroduction)),
    ...keep('goalsClosing', hideText(goalsClosing)),
    ...keep('domains', domains?.status === 'proposal' ? undefined : domains),
    ...keep('chapters', chapters?.filter(isKept)),
  };
}

function hideInGoal<T extends GoalData>(goal: T): T {
  const { summary, plainText, details, children, ...rest } = goal;
  return {
    ...rest,
    ...keep('summary', hideText(summary)),
    ...keep('plainText', hideText(plainText)),
    ...keep('details', details && hideInDetails(details)),
    ...keep(
      'children',
      children?.map((child) => hideInGoal(child)),
    ),
  } as T;
}

function hideInDetails(details: GoalDetails): GoalDetails {
  return {
    ...keep('results', hideInList(details.results)),
    ...keep('partners', hideInList(details.partners)),
    ...keep('instruments', hideInList(details.instruments)),
    ...keep('domains', hideInList(details.domains)),
    ...keep('related', hideInList(details.related)),
  };
}

/** A list keeps its items that have a source; without any of those a proposed list is not supplied. */
function hideInList<L extends AnyList>(list: L | undefined): L | undefined {
  if (!list) return undefined;
  const items = (list.items ?? []).filter((item) => (item.status ?? list.status) !== 'proposal');
  if (items.length === 0) return list.status === 'none' ? list : undefined;
  return { ...list, status: 'sourced', items };
}

/** An entry that a list with a source names stays: its name stands in that source. */
function hideEntries<E extends PartnerData | InstrumentData>(
  entries: readonly E[],
  named: ReadonlySet<string>,
): E[] {
  return entries.flatMap((entry) => {
    if (entry.status !== 'proposal') return [entry];
    if (!named.has(entry.id)) return [];
    const kept = { ...entry };
    delete kept.status;
    return [kept];
  });
}

/** A figure whose chapter goes stays, in the part of the document where the chapter was. */
function hideFigures(figures: readonly FigureData[], chapters: readonly ChapterData[]): FigureData[] {
  return figures.filter(isKept).map((figure) => {
    const chapter = chapters.find(({ id, status }) => id === figure.place && status === 'proposal');
    return chapter ? { ...figure, place: chapter.place } : figure;
  });
}

function hideInIndicator(indicator: IndicatorData): IndicatorData {
  const { goals, baseline, targets, ...rest } = indicator;
  return {
    ...rest,
    ...keep('goals', hideInList(goals)),
    ...keep('baseline', baseline && isKept(baseline) ? baseline : undefined),
    ...keep('targets', targets?.filter(isKept)),
  };
}

function namedEntries(goals: readonly GoalData[]): Set<string> {
  return new Set(
    goals.flatMap((goal) => [
      ...(goal.details?.partners?.items ?? []).map((item) => item.partner),
      ...(goal.details?.instruments?.items ?? []).map((item) => item.instrument),
      ...namedEntries(goal.children ?? []),
    ]),
  );
}

function keep<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);
}
