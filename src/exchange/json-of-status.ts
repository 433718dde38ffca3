import type { GoalStatusView } from '../model/view.ts';
import { jsonOfOptional, jsonOfOrigin } from './json-of-text.ts';

/** What was reported of a goal, or of the result of that number, on one day; `state` is the word of the data. */
export function jsonOfStatus(status: GoalStatusView): object {
  return {
    result: status.result?.number,
    date: status.date,
    state: status.state,
    isLatest: status.isLatest,
    text: jsonOfOptional(status.text),
    ...jsonOfOrigin(status),
  };
}
