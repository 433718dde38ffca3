import type { Entry, EntryLinkView, EntryView } from './register.ts';
import type { SiteFile, StrategyFile } from './data/data-types.ts';
import { placeGoals } from './place-goals.ts';
import { wordGoals } from './goal-addresses.ts';
import { deepFreeze } from './deep-freeze.ts';
import { groupBy } from './group-by.ts';
import { listProposals } from './proposals/list-proposals.ts';
import { viewTexts } from './statements.ts';
import { citationViews, localiseText } from './text.ts';
import type { TableWords } from './data/table-groups.ts';
import type { Localisation, Quotation, ViewWords } from './text.ts';
import type { EditionData } from './data/project-data.ts';
import { editorial, fileProvenance, resolveProvenance } from './data/provenance.ts';
import type { Mark, Provenance } from './data/provenance.ts';
import { viewRegisters } from './register.ts';
import { viewChapters } from './chapter.ts';
import { figuresByGoal, viewFigures } from './figure.ts';
import { viewGlossary } from './glossary.ts';
import { flattenGoals, viewGoals } from './goal.ts';
import { indicatorsByGoal, viewIndicators } from './indicator.ts';
import { viewLevels } from './level.ts';
import { viewSources } from './source.ts';
import { viewAdoption, viewEditionStatus } from './edition-status.ts';
import type { DomainSetView } from './goal-lists.ts';
import type { CountsView, EditionView } from './edition.ts';
import type { GoalView } from './goal.ts';
import type { LevelView } from './level.ts';

/** Whether proposals are part of what is published. */
export type ProposalChoice = 'show' | 'hide';

interface ViewOptions {
  readonly language: string;
  readonly words: ViewWords;
  readonly quotation: Quotation;
  readonly tableWords: TableWords;
  /** The day of the output, `YYYY-MM-DD`, where that is not the edition's `modified`. */
  readonly day?: string | undefined;
  /** The editions that are published with it, by their paths. */
  readonly idsByPath?: ReadonlyMap<string, string>;
}

/** An edition in one language: everything that templates see, deeply frozen. */
export function viewEdition(data: EditionData, site: SiteFile, options: ViewOptions): EditionView {
  const { strategy } = data;
  const inherited = fileProvenance(strategy.sources);
  const localisation: Localisation = {
    language: options.language,
    documentLanguage: site.languages[0] ?? options.language,
    sourceNumbers: new Map(data.sources.sources.map((source, index) => [source.id, index + 1])),
    words: options.words,
  };
  const levels = viewLevels(strategy.levels, localisation);
  const words = wordGoals(data.goals, strategy.levels);
  const placed = placeGoals(data.goals, { levels, words, localisation, quotation: options.quotation });
  const registers = viewRegisters(data, localisation);
  const domains = viewDomainSet(strategy, inherited, localisation);
  const goals = viewGoals({
    localisation,
    registers,
    domains: new Map(domains?.items.map((domain) => [domain.id, domain])),
    goals: placed,
    levels: strategy.levels,
    indicatorIds: indicatorsByGoal(data.indicators.indicators),
    figureIds: figuresByGoal(data.figures.figures),
    statuses: {
      byGoal: groupBy(data.statuses.statuses, (status) => status.goal),
      inherited: fileProvenance(data.statuses.sources),
    },
  });
  const allGoals = flattenGoals(goals);
  const texts = viewTexts('edition', strategy, inherited, localisation);
  const { title } = texts;
  const edition = {
    id: data.id,
    path: strategy.path,
    language: options.language,
    documentLanguage: localisation.documentLanguage,
    hash: data.hash,
    ...texts,
    titleLines: strategy.titleLines?.[title.language] ?? [title.text],
    status: viewEditionStatus(strategy, options.day ?? strategy.modified, {
      inherited,
      localisation,
      idsByPath: options.idsByPath ?? new Map(),
    }),
    adoption: viewAdoption(strategy, inherited, localisation),
    bindingLanguage: strategy.bindingLanguage,
    horizon: strategy.horizon,
    modified: strategy.modified,
    changes: (strategy.changes ?? []).map((change) => ({
      date: change.date,
      text: localiseText(change.text, editorial, localisation),
    })),
    levels: [...levels.values()],
    goals,
    allGoals,
    domains,
    partners: linkEntries('partners', registers.partners, allGoals, localisation),
    instruments: linkEntries('instruments', registers.instruments, allGoals, localisation),
    indicators: viewIndicators(data, placed, localisation),
    figures: viewFigures(data, placed, localisation),
    glossary: viewGlossary(data, localisation),
    sources: viewSources(data.sources, localisation),
    chapters: viewChapters(data, inherited, { ...localisation, tableWords: options.tableWords }),
  };
  const proposals = listProposals(data, site, edition, localisation);
  const counts = countLists(allGoals, levels.values(), proposals.length);
  return deepFreeze({ ...edition, proposals, counts, containsProposals: proposals.length > 0 });
}

/** The entries of one register with the goals that name them, in the order of the view's language. */
function linkEntries(
  register: EntryView['register'],
  entries: ReadonlyMap<string, Entry>,
  goals: readonly GoalView[],
  localisation: Localisation,
): EntryView[] {
  const links = new Map<string, EntryLinkView[]>();
  for (const goal of goals) {
    for (const item of goal.lists.find((list) => list.id === register)?.items ?? []) {
      if (item.entryId === undefined) continue;
      const found = links.get(item.entryId) ?? [];
      found.push({ goal, itemAnchor: item.anchor, role: item.role, mark: item.mark, sources: item.sources });
      links.set(item.entryId, found);
    }
  }
  const collator = new Intl.Collator(localisation.language);
  return [...entries.values()]
    .map((entry) => ({ links: links.get(entry.id) ?? [], ...entry }))
    .sort((a, b) => collator.compare(a.name.text, b.name.text) || (a.id < b.id ? -1 : 1));
}

function viewDomainSet(
  strategy: StrategyFile,
  inherited: Provenance,
  localisation: Localisation,
): DomainSetView | undefined {
  if (!strategy.domains) return undefined;
  const provenance = resolveProvenance(strategy.domains, inherited);
  return {
    mark: provenance.mark,
    sources: citationViews(provenance.sources, localisation),
    reason: undefined,
    isMixed: false,
    items: strategy.domains.items.map((domain) => ({
      id: domain.id,
      name: localiseText(domain.name, provenance, localisation),
    })),
  };
}

/** How many lists are sourced, proposed, explicitly empty or missing; shown on the home page and after a build. */
function countLists(goals: readonly GoalView[], levels: Iterable<LevelView>, proposals: number): CountsView {
  const lists = goals.flatMap((goal) => goal.lists);
  const count = (mark: Mark): number => lists.filter((list) => list.mark === mark).length;
  return {
    goals: goals.length,
    goalsByLevel: [...levels].map((level) => ({
      levelId: level.id,
      count: goals.filter((goal) => goal.level.id === level.id).length,
    })),
    lists: lists.length,
    sourcedLists: count('sourced') + count('editorial'),
    proposedLists: count('proposal'),
    emptyLists: count('none'),
    missingLists: count('missing'),
    proposals,
  };
}
