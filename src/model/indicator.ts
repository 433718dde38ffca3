import { groupBy } from './group-by.ts';
import type { IndicatorData, Value } from './data/data-types.ts';
import type { PlacedGoal } from './place-goals.ts';
import type { GoalReference } from './goal-names.ts';
import { viewTexts } from './statements.ts';
import type { TextsOf } from './statements.ts';
import { citationViews } from './text.ts';
import type { CitationView, Localisation } from './text.ts';
import type { EditionData } from './data/project-data.ts';
import { fileProvenance, resolveProvenance } from './data/provenance.ts';
import type { Mark, Provenance } from './data/provenance.ts';
import { listProvenance } from './goal-lists.ts';

/** The edition's indicators with what was reported about them, values by date. */
export function viewIndicators(
  data: EditionData,
  goals: ReadonlyMap<string, PlacedGoal>,
  localisation: Localisation,
): IndicatorView[] {
  const inherited = fileProvenance(data.indicators.sources);
  const reported = groupBy(data.values.values, (value) => value.indicator);
  const reportedFrom = fileProvenance(data.values.sources);
  return data.indicators.indicators.map((indicator) => {
    const provenance = resolveProvenance(indicator, inherited);
    const links = listProvenance(indicator.goals, provenance);
    return {
      id: indicator.id,
      anchor: `indicator.${indicator.id}`,
      ...viewTexts('indicator', indicator, provenance, localisation),
      isContext: indicator.context ?? false,
      goals: (indicator.goals?.items ?? []).flatMap((item) => {
        const goal = goals.get(item.goal);
        return goal ? [{ goal: goal.reference, mark: resolveProvenance(item, links).mark }] : [];
      }),
      baseline: indicator.baseline && viewValue(indicator.baseline, provenance, localisation),
      targets: (indicator.targets ?? []).map((target) => viewValue(target, provenance, localisation)),
      values: (reported.get(indicator.id) ?? [])
        .map((value) => viewValue(value, reportedFrom, localisation))
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
      mark: provenance.mark,
      sources: citationViews(provenance.sources, localisation),
    };
  });
}

/** Which indicators measure a goal, by the goal's id. */
export function indicatorsByGoal(indicators: readonly IndicatorData[]): Map<string, string[]> {
  const byGoal = new Map<string, string[]>();
  for (const indicator of indicators) {
    for (const { goal } of indicator.goals?.items ?? []) {
      byGoal.set(goal, [...(byGoal.get(goal) ?? []), indicator.id]);
    }
  }
  return byGoal;
}

function viewValue(value: Value, inherited: Provenance, localisation: Localisation): ValueView {
  const provenance = resolveProvenance(value, inherited);
  return {
    date: value.date,
    value: value.value,
    mark: provenance.mark,
    sources: citationViews(provenance.sources, localisation),
  };
}

/** Its name, what it says, and its unit; none where the number is one of nothing in particular. */
export interface IndicatorView extends TextsOf<'indicator'> {
  readonly id: string;
  readonly anchor: string;
  /** True for background that measures no goal. */
  readonly isContext: boolean;
  readonly goals: readonly { readonly goal: GoalReference; readonly mark: Mark }[];
  readonly baseline: ValueView | undefined;
  readonly targets: readonly ValueView[];
  /** Reported after adoption (`monitoring/`); never part of the full document. */
  readonly values: readonly ValueView[];
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}

export interface ValueView {
  readonly date: string;
  readonly value: number;
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}
