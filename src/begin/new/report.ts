import type { LoadedJson } from '../../model/data/loaded-project.ts';
import { PublishError, quoteValue } from '../../problem.ts';
import { rootsOf, select, selectText } from '../../validate/places/place.ts';
import { findNearestName } from '../../validate/places/nearest-name.ts';
import { schemas } from '../../validate/schemas.ts';
import { appendItem } from '../insert-json.ts';
import { changeFile, createFile, nameOf } from './entry.ts';
import type { EntryRequest, MakeEntry } from './entry.ts';
import { findGoal } from './goal.ts';
import { sourcesOf } from './open-data.ts';
import type { OpenData } from './open-data.ts';

/** What a goal can have come to, as statuses.json says it. */
export const states: readonly string[] = schemas.statuses.properties.statuses.items.properties.state.enum;

/** What an indicator came to on a day, behind what was reported before. */
export const makeValue: MakeEntry = (data, request) => {
  const indicator = findIndicator(data, request.name ?? '');
  const { value = '' } = request.options;
  // As people write it: "205 129", "81,5".
  const number = Number(value.replaceAll(/[\s\u00A0\u202F]/g, '').replace(',', '.'));
  if (value === '' || !Number.isFinite(number)) throw refuse('--value', value, '81.5');
  return report(data, request, {
    name: 'values',
    file: data.edition.values,
    entry: { indicator, date: request.date, value: number },
    id: indicator,
  });
};

/** How far a goal has come on a day, behind what was reported before. */
export const makeStatus: MakeEntry = (data, request) => {
  const goal = findGoal(data, request.name ?? '', data.index.registers.goal.path).id ?? '';
  const { state = '' } = request.options;
  if (!states.includes(state)) throw refuse('--state', state, states.join(', '));
  return report(data, request, {
    name: 'statuses',
    file: data.edition.statuses,
    entry: { goal, date: request.date, state },
    id: goal,
  });
};

/** By its id, or by its name. Throws PublishError `unknown-indicator`. */
function findIndicator({ edition, index }: OpenData, asked: string): string {
  const { ids } = index.registers.indicator;
  if (ids.has(asked)) return asked;
  const named = rootsOf(edition.indicators)
    .flatMap((root) => select(root, 'indicators/*'))
    .find((entry) => selectText(entry, 'name') === asked);
  const id = named && selectText(named, 'id');
  if (id !== undefined) return id;
  throw unknown('unknown-indicator', { file: index.registers.indicator.path, asked, known: [...ids] });
}

async function report(
  data: OpenData,
  { options: { source } }: EntryRequest,
  {
    name,
    file,
    entry,
    id,
  }: {
    readonly name: 'values' | 'statuses';
    readonly file: LoadedJson | undefined;
    readonly entry: object;
    readonly id: string;
  },
): ReturnType<MakeEntry> {
  const { ids } = data.index.registers.source;
  if (source !== undefined && !ids.has(source))
    throw unknown('unknown-source', { file: '--source', asked: source, known: [...ids] });
  const own = sourcesOf(file);
  if (source === undefined && own === undefined)
    throw new PublishError([
      { code: 'report-without-source', file: '--source', values: { allowed: [...ids].join(', ') } },
    ]);
  const cited = source === undefined ? undefined : [{ id: source }];
  if (file === undefined) {
    const path = `monitoring/${data.edition.id}/${name}.json`;
    return { id, files: [createFile(data, path, { schemaVersion: 1, sources: cited, [name]: [entry] })] };
  }
  const isSame = JSON.stringify(own) === JSON.stringify(cited);
  const item = cited === undefined || isSame ? entry : { ...entry, sources: cited };
  return {
    id,
    files: [await changeFile(data, nameOf(data, file), (text) => appendItem(text, [name], item))],
  };
}

function unknown(
  code: 'unknown-indicator' | 'unknown-source',
  {
    file,
    asked,
    known,
  }: { readonly file: string; readonly asked: string; readonly known: readonly string[] },
): PublishError {
  const suggestion = findNearestName(asked, known);
  const values = { found: quoteValue(asked), ...(suggestion === undefined ? {} : { suggestion }) };
  return new PublishError([{ code, file, values }]);
}

function refuse(file: string, found: string, allowed: string): PublishError {
  return new PublishError([
    { code: 'answer-not-allowed', file, values: { found: quoteValue(found), allowed } },
  ]);
}
