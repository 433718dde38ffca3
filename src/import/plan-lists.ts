import { insertMember } from '../begin/insert-json.ts';
import { nameOf } from '../begin/new/entry.ts';
import type { OpenData } from '../begin/new/open-data.ts';
import { isRecord } from '../model/data/json-pointer.ts';
import type { GoalPlace } from '../validate/places/edition-index.ts';
import { schemas } from '../validate/schemas.ts';
import type { ListedItem, ListName, OutlineGoal } from './outline.ts';
import { changeAt, goalOrder } from './planning.ts';
import type { Planning } from './planning.ts';
import { isSameText, readTextIn, stepsToText } from './read-data-text.ts';
import { stepsOf } from './sheets/data-rows.ts';

const listNames = ['results', 'partners', 'instruments'] as const;
const { details } = schemas.goal.$defs.goalData.properties;
const detailOrder = Object.keys(details.properties);
const resultOrder = Object.keys(details.properties.results.properties.items.items.properties);

/** The lists of a goal as the data have them; partners and instruments that there are not become entries. */
export async function makeLists(
  planning: Planning,
  { lists }: OutlineGoal,
  isCovered: boolean,
): Promise<Record<string, object>> {
  const made: Record<string, object> = {};
  for (const list of listNames) {
    const items = lists[list];
    if (items && items.length > 0) made[list] = await makeList(planning, list, { items, isCovered });
  }
  return made;
}

interface WantedList {
  readonly items: readonly ListedItem[];
  readonly isCovered: boolean;
}

async function makeList(
  { registers }: Planning,
  list: ListName,
  { items, isCovered }: WantedList,
): Promise<object> {
  const status = isCovered ? 'sourced' : 'proposal';
  if (list === 'results') return { status, items };
  const key = list === 'partners' ? 'partner' : 'instrument';
  const ids = new Set<string>();
  for (const { text } of items) ids.add(await registers.idFor(list, text));
  return { status, items: [...ids].map((id) => ({ [key]: id })) };
}

/** Adds the lists that a goal lacks and the measures that its results lack; others stay, or are forced. True where something changes. */
export async function mergeLists(
  planning: Planning,
  goal: OutlineGoal,
  place: GoalPlace,
  isCovered: boolean,
): Promise<boolean> {
  const { data, force, differences } = planning;
  let { details: known } = place.value as { readonly details?: unknown };
  let isChanged = false;
  for (const list of listNames) {
    const items = goal.lists[list] ?? [];
    if (items.length === 0) continue;
    const there = isRecord(known) ? known[list] : undefined;
    const words = listWords(data, list, there);
    if (words?.length === items.length && items.every(({ text }, at) => isSameText(text, words[at] ?? ''))) {
      if (list === 'results') isChanged = (await mergeMeasures(planning, goal, place)) || isChanged;
      continue;
    }
    if (there !== undefined && !force) {
      const [is, wanted] = [String(words?.length ?? 0), String(items.length)];
      differences.push({ place: goal.place, what: list, name: place.name, is, wanted });
      continue;
    }
    const value = await makeList(planning, list, { items, isCovered });
    if (there !== undefined) await changeAt(planning, place, ['details', list], value);
    else await addList(planning, place, { list, value, isFirst: known === undefined });
    known = { ...(isRecord(known) ? known : {}), [list]: value };
    isChanged = true;
  }
  return isChanged;
}

function addList(
  { data, drafts }: Planning,
  place: GoalPlace,
  { list, value, isFirst }: { readonly list: ListName; readonly value: object; readonly isFirst: boolean },
): Promise<void> {
  const steps = stepsOf(place);
  return drafts.change(nameOf(data, place.file), (text) =>
    isFirst
      ? insertMember(text, steps, { key: 'details', value: { [list]: value }, order: goalOrder })
      : insertMember(text, [...steps, 'details'], { key: list, value, order: detailOrder }),
  );
}

/** Of results that say the same. */
async function mergeMeasures(planning: Planning, goal: OutlineGoal, place: GoalPlace): Promise<boolean> {
  const { data, drafts, force, differences } = planning;
  const results = (place.value as { readonly details: { readonly results: { readonly items: unknown[] } } })
    .details.results.items;
  let isChanged = false;
  for (const [index, { measure: wanted }] of (goal.lists.results ?? []).entries()) {
    const item = results[index];
    if (wanted === undefined || !isRecord(item)) continue;
    const path = ['details', 'results', 'items', index];
    const is = readTextIn(item.measure, data.language);
    if (is === undefined && item.measure === undefined)
      await drafts.change(nameOf(data, place.file), (text) =>
        insertMember(text, [...stepsOf(place), ...path], {
          ...{ key: 'measure', value: wanted, order: resultOrder },
        }),
      );
    else if (is === undefined || isSameText(is, wanted)) continue;
    else if (force)
      await changeAt(
        planning,
        place,
        [...path, 'measure', ...stepsToText(item.measure, data.language)],
        wanted,
      );
    else {
      differences.push({ place: goal.place, what: 'measure', name: place.name, is, wanted });
      continue;
    }
    isChanged = true;
  }
  return isChanged;
}

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
