import type { JSONPath } from 'jsonc-parser';
import { modify, applyEdits } from 'jsonc-parser';
import { nameOf } from '../begin/new/entry.ts';
import { sourcesOf } from '../begin/new/open-data.ts';
import type { OpenData } from '../begin/new/open-data.ts';
import type { GoalData } from '../model/data/data-types.ts';
import type { GoalPlace } from '../validate/places/edition-index.ts';
import { schemas } from '../validate/schemas.ts';
import { createDrafts } from './drafts.ts';
import type { Drafts } from './drafts.ts';
import type { Difference } from './plan-chapters.ts';
import { createRegisterDrafts } from './register-drafts.ts';
import type { RegisterDrafts } from './register-drafts.ts';
import { stepsOf } from './sheets/data-rows.ts';

/** An import while it is planned: the files as they will be, and what was found. */
export interface Planning {
  readonly data: OpenData;
  readonly force: boolean;
  readonly drafts: Drafts;
  readonly registers: RegisterDrafts;
  readonly differences: Difference[];
  /** Ids of goals. */
  readonly taken: Set<string>;
  /** Goals that have some below them, with those of the plan. */
  readonly withChildren: Set<GoalPlace>;
  readonly counts: { goals: number; changed: number; same: number };
  /** The sources of the strategy's file, which new goals share. */
  readonly covers: ReturnType<typeof sourcesOf>;
}

export const goalOrder = Object.keys(schemas.goal.$defs.goalData.properties);

export function startPlanning(data: OpenData, { force }: { readonly force: boolean }): Planning {
  const { index, edition } = data;
  const drafts = createDrafts(data);
  return {
    ...{ data, force, drafts, registers: createRegisterDrafts(data, drafts), differences: [] },
    taken: new Set(index.registers.goal.ids),
    withChildren: new Set(index.goals.flatMap(({ parent }) => parent ?? [])),
    counts: { goals: 0, changed: 0, same: 0 },
    covers: sourcesOf(edition.strategy),
  };
}

/** A text in the language of the data; what no source covers is a proposal. */
export function makeText({ data }: Planning, text: string, isCovered: boolean): GoalData['title'] {
  return isCovered ? text : { [data.language]: { text, status: 'proposal' } };
}

/** Puts a value into a place of a goal that has one. */
export function changeAt(
  { data, drafts }: Planning,
  place: GoalPlace,
  path: JSONPath,
  value: unknown,
): Promise<void> {
  return drafts.change(nameOf(data, place.file), (text) =>
    applyEdits(text, modify(text, [...stepsOf(place), ...path], value, { formattingOptions })),
  );
}

const formattingOptions = { insertSpaces: true, tabSize: 2 };
