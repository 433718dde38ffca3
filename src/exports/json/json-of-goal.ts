import type { GoalReference } from '../../model/goal-names.ts';
import type { GoalView } from '../../model/goal.ts';
import { listTexts } from '../../model/statements.ts';
import type { ListItemView, ListView, MarkedView } from '../../model/goal-lists.ts';
import { jsonOfOptional, jsonOfOrigin, jsonOfText, jsonOfTexts } from './json-of-text.ts';
import type { GoalStatusView } from '../../model/goal-status.ts';

/** A goal without the goals below it; every statement in it says where it comes from. */
export function jsonOfGoal(goal: GoalView): object {
  return {
    ...jsonOfGoalReference(goal),
    level: goal.level.id,
    levelName: goal.level.name.one,
    ...jsonOfTexts(listTexts('goal', goal)),
    lists: goal.lists.map(jsonOfList),
    domains: {
      ...jsonOfMarked(goal.domains),
      items: goal.domains.items.map(({ id, name, mark }) => ({ id, name: jsonOfText(name), mark })),
    },
    related: {
      ...jsonOfMarked(goal.related),
      items: goal.related.items.map((item) => ({ ...jsonOfGoalReference(item.goal), mark: item.mark })),
    },
    statuses: goal.statuses.map(jsonOfStatus),
    indicators: goal.indicatorIds,
    figures: goal.figureIds,
  };
}

/** What names a goal: `id` for ever, `number` in this edition. */
export function jsonOfGoalReference(goal: GoalReference): {
  readonly id: string;
  readonly number: string | undefined;
} {
  return { id: goal.id, number: goal.number };
}

/** The origin of a set of statements, and why it is empty where it is. */
export function jsonOfMarked(marked: MarkedView): object {
  return { ...jsonOfOrigin(marked), reason: jsonOfOptional(marked.reason) };
}

function jsonOfList(list: ListView): object {
  return { id: list.id, name: list.name, ...jsonOfMarked(list), items: list.items.map(jsonOfItem) };
}

/** The mark of an item says whence it is known to belong to the goal; `text` has its own, e.g. of the register. */
function jsonOfItem(item: ListItemView): object {
  return {
    number: item.number,
    anchor: item.anchor,
    entry: item.entryId,
    kind: item.kindName,
    text: jsonOfText(item.text),
    measure: jsonOfOptional(item.measure),
    year: item.year,
    role: jsonOfOptional(item.role),
    ...jsonOfOrigin(item),
  };
}

/** What was reported of a goal, or of the result of that number, on one day; `state` is the word of the data. */
function jsonOfStatus(status: GoalStatusView): object {
  return {
    result: status.result?.number,
    date: status.date,
    state: status.state,
    isLatest: status.isLatest,
    text: jsonOfOptional(status.text),
    ...jsonOfOrigin(status),
  };
}
