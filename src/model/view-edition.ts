import { countLists } from './count-lists.ts';
import type { SiteFile, StrategyFile } from './data-types.ts';
import { placeGoals } from './goal-references.ts';
import { wordGoals } from './goal-words.ts';
import { groupBy } from './group-by.ts';
import { listProposals } from './list-proposals.ts';
import { citationViews, localiseOptional, localiseText } from './localise.ts';
import type { Localisation, ViewWords } from './localise.ts';
import type { EditionData } from './project-data.ts';
import { editorial, fileProvenance, resolveProvenance } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import { linkEntries, viewRegisters } from './registers.ts';
import { viewChapters } from './view-chapters.ts';
import { figuresByGoal, viewFigures } from './view-figures.ts';
import { flattenGoals, viewGoals } from './view-goals.ts';
import { indicatorsByGoal, viewIndicators } from './view-indicators.ts';
import { viewLevels } from './view-levels.ts';
import { viewSources } from './view-sources.ts';
import { viewAdoption, viewStatus } from './view-status.ts';
import type { DomainSetView, EditionView } from './view.ts';

/** Whether proposals are part of what is published. */
export type ProposalChoice = 'show' | 'hide';

export interface ViewOptions {
  readonly language: string;
  readonly words: ViewWords;
  /** The day of the output, `YYYY-MM-DD`, where that is not the edition's `modified`. */
  readonly day?: string | undefined;
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
  const placed = placeGoals(data.goals, { levels, words, localisation });
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
  const text = (value: Parameters<typeof localiseText>[0]) => localiseText(value, inherited, localisation);
  const title = text(strategy.title);
  const edition = {
    id: data.id,
    path: strategy.path,
    language: options.language,
    documentLanguage: localisation.documentLanguage,
    hash: data.hash,
    commune: text(strategy.commune),
    title,
    titleLines: strategy.titleLines?.[title.language] ?? [title.text],
    shortTitle: text(strategy.shortTitle),
    status: viewStatus(strategy, options.day ?? strategy.modified, { inherited, localisation }),
    adoption: viewAdoption(strategy, inherited, localisation),
    bindingLanguage: strategy.bindingLanguage,
    horizon: strategy.horizon,
    modified: strategy.modified,
    changes: (strategy.changes ?? []).map((change) => ({
      date: change.date,
      text: localiseText(change.text, editorial, localisation),
    })),
    mission: localiseOptional(strategy.mission, inherited, localisation),
    vision: localiseOptional(strategy.vision, inherited, localisation),
    goalsIntroduction: localiseOptional(strategy.goalsIntroduction, inherited, localisation),
    goalsClosing: localiseOptional(strategy.goalsClosing, inherited, localisation),
    levels: [...levels.values()],
    goals,
    allGoals,
    domains,
    partners: linkEntries('partners', registers.partners, allGoals, localisation),
    instruments: linkEntries('instruments', registers.instruments, allGoals, localisation),
    indicators: viewIndicators(data, placed, localisation),
    figures: viewFigures(data, placed, localisation),
    sources: viewSources(data.sources, localisation),
    chapters: viewChapters(data, inherited, localisation),
  };
  const proposals = listProposals(data, site, edition, localisation);
  const counts = countLists(allGoals, levels.values(), proposals.length);
  return deepFreeze({ ...edition, proposals, counts, containsProposals: proposals.length > 0 });
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

function deepFreeze<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return value;
}
