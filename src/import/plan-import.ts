import { appendItem, insertMember } from '../begin/insert-json.ts';
import { makeId } from '../begin/make-id.ts';
import type { ChangedFile } from '../begin/new/entry.ts';
import { createFile, folderOf, nameOf } from '../begin/new/entry.ts';
import { nameGoalFile } from '../begin/new/goal.ts';
import { sourcesOf } from '../begin/new/open-data.ts';
import type { OpenData } from '../begin/new/open-data.ts';
import type { GoalData } from '../model/data/data-types.ts';
import { isUnfinished } from '../model/data/unfinished-text.ts';
import type { GoalPlace } from '../validate/places/edition-index.ts';
import type { Outline, OutlineGoal } from './outline.ts';
import { planChapters } from './plan-chapters.ts';
import type { Difference } from './plan-chapters.ts';
import { makeLists, mergeLists } from './plan-lists.ts';
import { changeAt, goalOrder, makeText, startPlanning } from './planning.ts';
import type { Planning } from './planning.ts';
import { isSameText, readTextIn, stepsToText } from './read-data-text.ts';
import { stepsOf } from './sheets/data-rows.ts';

/** What an import would do. */
export interface ImportPlan {
  readonly files: readonly ChangedFile[];
  readonly added: { readonly goals: number; readonly chapters: number; readonly entries: readonly string[] };
  /** Goals of which something is filled or replaced. */
  readonly changed: number;
  /** Goals and chapters that say the same already. */
  readonly same: number;
  readonly differences: readonly Difference[];
}

/** Puts an outline into the data: what is not there is added, what a skeleton holds is filled, what differs stays or is forced. */
export async function planImport(
  data: OpenData,
  outline: Outline,
  { force }: { readonly force: boolean },
): Promise<ImportPlan> {
  const planning = startPlanning(data, { force });
  const { drafts, registers, counts, differences } = planning;
  for (const goal of outline.goals) await merge(planning, goal, undefined);
  const chapters = await planChapters(data, outline.chapters, { drafts, force });
  return {
    files: drafts.list(),
    added: { goals: counts.goals, chapters: chapters.added, entries: registers.added },
    changed: counts.changed,
    same: counts.same + chapters.same,
    differences: [...differences, ...chapters.differences],
  };
}

/** Puts a goal and those below it where they are in the data, by number or title, or adds them. */
async function merge(planning: Planning, goal: OutlineGoal, parent: GoalPlace | undefined): Promise<void> {
  const { data, counts, covers } = planning;
  const siblings = data.index.goals.filter((place) => place.parent === parent);
  const place =
    siblings.find(({ number }) => number !== undefined && number === goal.number) ??
    siblings.find(({ value }) =>
      isSameText(readTextIn((value as { title?: unknown }).title, data.language) ?? '', goal.title),
    );
  const isCovered = ((place ?? parent) ? sourcesOf((place ?? parent)?.file) : covers) !== undefined;
  if (place === undefined) {
    await addGoal(planning, await makeGoal(planning, goal, isCovered), parent);
    return;
  }
  const changes = [
    await mergeTitle(planning, goal, place),
    await mergeSummary(planning, goal, place, isCovered),
    await mergeLists(planning, goal, place, isCovered),
  ];
  counts[changes.includes(true) ? 'changed' : 'same'] += 1;
  for (const child of goal.children) await merge(planning, child, place);
}

async function makeGoal(planning: Planning, goal: OutlineGoal, isCovered: boolean): Promise<GoalData> {
  const { data, taken, counts } = planning;
  counts.goals += 1;
  const { number } = goal;
  const otherwise = `cel-${(number ?? String(taken.size + 1)).toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  const id = makeId(goal.title, { taken, otherwise });
  taken.add(id);
  const details = await makeLists(planning, goal, isCovered);
  const children: GoalData[] = [];
  for (const child of goal.children) children.push(await makeGoal(planning, child, isCovered));
  return {
    id,
    ...(number === undefined ? {} : { number }),
    level: data.strategy.levels[goal.depth]?.id ?? '',
    title: makeText(planning, goal.title, isCovered),
    ...(goal.texts.length === 0 ? {} : { summary: makeText(planning, goal.texts.join(' '), isCovered) }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
    ...(children.length === 0 ? {} : { children }),
  };
}

/** Below its parent, or in a file of its own. */
async function addGoal(planning: Planning, goal: GoalData, parent: GoalPlace | undefined): Promise<void> {
  const { data, drafts, withChildren, covers } = planning;
  if (parent) {
    const steps = stepsOf(parent);
    await drafts.change(nameOf(data, parent.file), (text) =>
      withChildren.has(parent)
        ? appendItem(text, [...steps, 'children'], goal)
        : insertMember(text, steps, { key: 'children', value: [goal], order: goalOrder }),
    );
    withChildren.add(parent);
    return;
  }
  const head = covers === undefined ? {} : { sources: covers };
  drafts.add(
    createFile(data, `${folderOf(data)}/goals/${nameGoalFile(data, goal)}.json`, { ...head, ...goal }),
  );
  await drafts.change(`${folderOf(data)}/strategy.json`, (text) => appendItem(text, ['goals'], goal.id));
}

async function mergeTitle(planning: Planning, goal: OutlineGoal, place: GoalPlace): Promise<boolean> {
  const { data, force, differences } = planning;
  const { title } = place.value as { readonly title?: unknown };
  const is = readTextIn(title, data.language) ?? '';
  if (is === goal.title) return false;
  if (isUnfinished(is) || force) {
    await changeAt(planning, place, ['title', ...stepsToText(title, data.language)], goal.title);
    return true;
  }
  if (!isSameText(is, goal.title))
    differences.push({ place: goal.place, what: 'title', name: place.name, is, wanted: goal.title });
  return false;
}

async function mergeSummary(
  planning: Planning,
  goal: OutlineGoal,
  place: GoalPlace,
  isCovered: boolean,
): Promise<boolean> {
  const { data, drafts, force, differences } = planning;
  if (goal.texts.length === 0) return false;
  const { summary } = place.value as { readonly summary?: unknown };
  const wanted = goal.texts.join(' ');
  const is = readTextIn(summary, data.language);
  if (is === wanted) return false;
  if (is === undefined) {
    const value = makeText(planning, wanted, isCovered);
    await drafts.change(nameOf(data, place.file), (text) =>
      insertMember(text, stepsOf(place), { key: 'summary', value, order: goalOrder }),
    );
    return true;
  }
  if (isUnfinished(is) || force) {
    await changeAt(planning, place, ['summary', ...stepsToText(summary, data.language)], wanted);
    return true;
  }
  differences.push({ place: goal.place, what: 'summary', name: place.name, is, wanted });
  return false;
}
