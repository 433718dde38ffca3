import type { GoalStatus } from './data-types.ts';
import type { GoalStatusView } from './goal-status-view.ts';
import type { ListItemView } from './goal-view.ts';
import { citationViews, localiseOptional, standIn } from './localise.ts';
import type { Localisation } from './localise.ts';
import { resolveProvenance } from './provenance.ts';
import type { Mark, Provenance } from './provenance.ts';

/** What was reported, by the goal's id, and what the file's statements inherit. */
export interface ReportedStatuses {
  readonly byGoal: ReadonlyMap<string, readonly GoalStatus[]>;
  readonly inherited: Provenance;
}

/** What was reported of one goal: of itself, then of its results in their order; of each the newest first. */
export function viewStatuses(
  goalId: string,
  results: readonly ListItemView[],
  { byGoal, inherited }: ReportedStatuses,
  localisation: Localisation,
): GoalStatusView[] {
  const sorted = [...(byGoal.get(goalId) ?? [])].sort(compareStatuses);
  return sorted.map((status, index) => {
    const provenance = resolveProvenance(status, inherited);
    const text = localiseOptional(status.text, provenance, localisation);
    const mark = text?.mark === 'proposal' ? 'proposal' : provenance.mark;
    return {
      result: status.result === undefined ? undefined : findResult(status.result, results, mark),
      date: status.date,
      state: status.state,
      isLatest: index === 0 || sorted[index - 1]?.result !== status.result,
      text: text && standIn(text, mark),
      mark,
      sources: citationViews(provenance.sources, localisation),
    };
  });
}

function compareStatuses(a: GoalStatus, b: GoalStatus): number {
  return (a.result ?? 0) - (b.result ?? 0) || (a.date < b.date ? 1 : -1);
}

function findResult(number: number, results: readonly ListItemView[], mark: Mark): GoalStatusView['result'] {
  const result = results[number - 1];
  if (result === undefined) throw new Error(`The unknown result ${number} passed validation.`);
  return { number, anchor: result.anchor, text: standIn(result.text, mark) };
}
