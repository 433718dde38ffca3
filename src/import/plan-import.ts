import { modify, applyEdits } from 'jsonc-parser';
import type { JSONPath } from 'jsonc-parser';
import { appendItem, insertMember } from '../begin/insert-json.ts';
import { makeId } from '../begin/make-id.ts';
import type { ChangedFile } from '../begin/new/entry.ts';
import { createFile, folderOf, nameOf } from '../begin/new/entry.ts';
import { nameGoalFile } from '../begin/new/goal.ts';
import { sourcesOf } from '../begin/new/open-data.ts';
import type { OpenData } from '../begin/new/open-data.ts';
import type { GoalData } from '../model/data/data-types.ts';
import { isRecord } from '../model/data/json-pointer.ts';
import { isUnfinished } from '../model/data/unfinished-text.ts';
import type { GoalPlace } from '../validate/places/edition-index.ts';
import { schemas } from '../validate/schemas.ts';
import { planChapters } from './plan-chapters.ts';
import type { Difference } from './plan-chapters.ts';
import { createDrafts } from './drafts.ts';
import type { Outline, OutlineGoal, ListName } from './outline.ts';
import { isSameText, readTextIn, stepsToText } from './read-data-text.ts';
import { createRegisterDrafts } from './register-drafts.ts';
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

const listNames = ['results', 'partners', 'instruments'] as const;
const goalOrder = Object.keys(schemas.goal.$defs.goalData.properties);
const detailOrder = Object.keys(schemas.goal.$defs.goalData.properties.details.properties);

/** Puts an outline into the data: what is not there is added, what a skeleton holds is filled, what differs stays or is forced. */
export async function planImport(
  data: OpenData,
  outline: Outline,
  { force }: { readonly force: boolean },
): Promise<ImportPlan> {
  const { language, strategy, index } = data;
  const drafts = createDrafts(data);
  const registers = createRegisterDrafts(data, drafts);
  const differences: Difference[] = [];
  const taken = new Set(index.registers.goal.ids);
  const counts = { goals: 0, changed: 0, same: 0 };
  const covers = sourcesOf(data.edition.strategy);

  const makeText = (text: string, isCovered: boolean): GoalData['title'] =>
    isCovered ? text : { [language]: { text, status: 'proposal' } };

  const makeList = async (list: ListName, items: readonly string[], isCovered: boolean): Promise<object> => {
    const status = isCovered ? 'sourced' : 'proposal';
    if (list === 'results') return { status, items: items.map((text) => ({ text })) };
    const key = list === 'partners' ? 'partner' : 'instrument';
    const ids = new Set<string>();
    for (const item of items) ids.add(await registers.idFor(list, item));
    return { status, items: [...ids].map((id) => ({ [key]: id })) };
  };

  const makeGoal = async (goal: OutlineGoal, isCovered: boolean): Promise<GoalData> => {
    counts.goals += 1;
    const { number } = goal;
    const otherwise = `cel-${(number ?? String(taken.size + 1)).toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
    const id = makeId(goal.title, { taken, otherwise });
    taken.add(id);
    const details: Record<string, object> = {};
    for (const list of listNames) {
      const items = goal.lists[list];
      if (items && items.length > 0) details[list] = await makeList(list, items, isCovered);
    }
    const children: GoalData[] = [];
    for (const child of goal.children) children.push(await makeGoal(child, isCovered));
    return {
      id,
      ...(number === undefined ? {} : { number }),
      level: strategy.levels[goal.depth]?.id ?? '',
      title: makeText(goal.title, isCovered),
      ...(goal.texts.length === 0 ? {} : { summary: makeText(goal.texts.join(' '), isCovered) }),
      ...(Object.keys(details).length === 0 ? {} : { details: details }),
      ...(children.length === 0 ? {} : { children }),
    };
  };

  const changeAt = (place: GoalPlace, path: JSONPath, value: unknown): Promise<void> =>
    drafts.change(nameOf(data, place.file), (text) =>
      applyEdits(text, modify(text, [...stepsOf(place), ...path], value, {})),
    );

  const mergeTitle = async (goal: OutlineGoal, place: GoalPlace): Promise<boolean> => {
    const { title } = place.value as { readonly title?: unknown };
    const is = readTextIn(title, language) ?? '';
    if (is === goal.title) return false;
    if (isUnfinished(is) || force) {
      await changeAt(place, ['title', ...stepsToText(title, language)], goal.title);
      return true;
    }
    if (!isSameText(is, goal.title))
      differences.push({ place: goal.place, what: 'title', name: place.name, is, wanted: goal.title });
    return false;
  };

  const mergeSummary = async (goal: OutlineGoal, place: GoalPlace, isCovered: boolean): Promise<boolean> => {
    if (goal.texts.length === 0) return false;
    const { summary } = place.value as { readonly summary?: unknown };
    const wanted = goal.texts.join(' ');
    const is = readTextIn(summary, language);
    if (is === wanted) return false;
    if (is === undefined) {
      await drafts.change(nameOf(data, place.file), (text) =>
        insertMember(text, stepsOf(place), {
          key: 'summary',
          value: makeText(wanted, isCovered),
          order: goalOrder,
        }),
      );
      return true;
    }
    if (isUnfinished(is) || force) {
      await changeAt(place, ['summary', ...stepsToText(summary, language)], wanted);
      return true;
    }
    differences.push({ place: goal.place, what: 'summary', name: place.name, is, wanted });
    return false;
  };

  const mergeLists = async (goal: OutlineGoal, place: GoalPlace, isCovered: boolean): Promise<boolean> => {
    let { details } = place.value as { readonly details?: unknown };
    let isChanged = false;
    for (const list of listNames) {
      const items = goal.lists[list] ?? [];
      if (items.length === 0) continue;
      const there = isRecord(details) ? details[list] : undefined;
      const words = listWords(data, list, there);
      if (words?.length === items.length && items.every((item, at) => isSameText(item, words[at] ?? '')))
        continue;
      if (there !== undefined && !force) {
        const [is, wanted] = [String(words?.length ?? 0), String(items.length)];
        differences.push({ place: goal.place, what: list, name: place.name, is, wanted });
        continue;
      }
      const value = await makeList(list, items, isCovered);
      const path = [...stepsOf(place), 'details'];
      await drafts.change(nameOf(data, place.file), (text) => {
        if (there !== undefined)
          return applyEdits(text, modify(text, [...path, list], value, { formattingOptions }));
        return details === undefined
          ? insertMember(text, stepsOf(place), { key: 'details', value: { [list]: value }, order: goalOrder })
          : insertMember(text, path, { key: list, value, order: detailOrder });
      });
      details = { ...(isRecord(details) ? details : {}), [list]: value };
      isChanged = true;
    }
    return isChanged;
  };

  const merge = async (goal: OutlineGoal, parent: GoalPlace | undefined): Promise<void> => {
    const siblings = index.goals.filter((place) => place.parent === parent);
    const place =
      siblings.find(({ number }) => number !== undefined && number === goal.number) ??
      siblings.find(({ value }) =>
        isSameText(readTextIn((value as { title?: unknown }).title, language) ?? '', goal.title),
      );
    const isCovered = ((place ?? parent) ? sourcesOf((place ?? parent)?.file) : covers) !== undefined;
    if (place === undefined) {
      await addGoal(await makeGoal(goal, isCovered), parent);
      return;
    }
    const changes = [
      await mergeTitle(goal, place),
      await mergeSummary(goal, place, isCovered),
      await mergeLists(goal, place, isCovered),
    ];
    counts[changes.includes(true) ? 'changed' : 'same'] += 1;
    for (const child of goal.children) await merge(child, place);
  };

  const withChildren = new Set(index.goals.flatMap(({ parent }) => parent ?? []));
  const addGoal = async (goal: GoalData, parent: GoalPlace | undefined): Promise<void> => {
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
  };

  for (const goal of outline.goals) await merge(goal, undefined);
  const chapters = await planChapters(data, outline.chapters, { drafts, force });
  return {
    files: drafts.list(),
    added: { goals: counts.goals, chapters: chapters.added, entries: registers.added },
    changed: counts.changed,
    same: counts.same + chapters.same,
    differences: [...differences, ...chapters.differences],
  };
}

const formattingOptions = { insertSpaces: true, tabSize: 2 };

/** What the items of a list say; partners and instruments by their names. */
function listWords({ index, language }: OpenData, list: ListName, value: unknown): string[] | undefined {
  const items = isRecord(value) ? value.items : undefined;
  if (!Array.isArray(items)) return undefined;
  if (list === 'results')
    return items.map((item: unknown) => readTextIn(isRecord(item) ? item.text : undefined, language) ?? '');
  const key = list === 'partners' ? 'partner' : 'instrument';
  return items.map((item: unknown) => {
    const id = isRecord(item) ? item[key] : undefined;
    const entry = index.registers[key].entries.find(({ value: known }) => isRecord(known) && known.id === id);
    return readTextIn(isRecord(entry?.value) ? entry.value.name : undefined, language) ?? '';
  });
}
