import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeUnfinished } from '../../model/data/unfinished-text.ts';
import { PublishError, quoteValue } from '../../problem.ts';
import { isSystemError } from '../../system-error.ts';
import { findNearestName } from '../../validate/places/nearest-name.ts';
import { appendItem } from '../insert-json.ts';
import { changeFile, chooseId, coverEntry, createFile, folderOf } from './entry.ts';
import type { ChangedFile, EntryRequest, MakeEntry } from './entry.ts';
import { findGoal } from './goal.ts';
import type { OpenData } from './open-data.ts';

/** A figure with its picture, in a chapter, with a goal, or before or after all goals. */
export const makeFigure: MakeEntry = async (data, request) => {
  const { edition } = data;
  const figures = (
    edition.figures?.value as { readonly figures?: readonly { readonly id?: string }[] } | undefined
  )?.figures;
  const picture = path.resolve(request.options.picture ?? '');
  const file = path.basename(picture);
  const taken = new Set((figures ?? []).flatMap(({ id }) => id ?? []));
  const id = chooseId(
    { ...request, name: request.name ?? path.parse(file).name },
    {
      taken,
      place: `${edition.folder}/figures.json`,
      otherwise: data.language === 'pl' ? 'rysunek' : 'figure',
    },
  );
  const cover = coverEntry(data, edition.figures);
  const unfinished = (what: string): string => writeUnfinished(data.language, what);
  const figure = {
    id,
    file,
    title: request.name ?? unfinished(id),
    alternative: unfinished('…'),
    licence: { name: unfinished('…') },
    ...choosePlace(data, request),
    ...cover.entry,
  };
  const name = `${folderOf(data)}/figures.json`;
  const listed =
    figures === undefined
      ? createFile(data, name, { ...cover.file, figures: [figure] })
      : await changeFile(data, name, (text) => appendItem(text, ['figures'], figure));
  return {
    id,
    files: [listed, ...(await copyPicture(data, picture, file))],
    isProposal: cover.entry.status === 'proposal',
  };
};

function choosePlace(data: OpenData, { options }: EntryRequest): { goal: string } | { place: string } {
  const { parent, place = '' } = options;
  if (parent !== undefined) return { goal: findGoal(data, parent).id ?? parent };
  const known = [...(data.strategy.chapters ?? []).map(({ id }) => id), 'before-goals', 'after-goals'];
  if (known.includes(place)) return { place };
  const suggestion = findNearestName(place, known);
  const values = { found: quoteValue(place), ...(suggestion === undefined ? {} : { suggestion }) };
  throw new PublishError([{ code: 'unknown-figure-place', file: '--place', values }]);
}

/** Nothing where it lies in the folder already. */
async function copyPicture(
  { edition, ...data }: OpenData,
  picture: string,
  file: string,
): Promise<ChangedFile[]> {
  if (edition.pictures.some(({ name }) => name === file)) return [];
  try {
    const name = `${folderOf({ edition, ...data })}/figures/${file}`;
    return [{ name, content: await readFile(picture), before: undefined }];
  } catch (error) {
    if (!isSystemError(error, ['ENOENT', 'EISDIR', 'EACCES', 'EPERM'])) throw error;
    const values = { found: error.code ?? '' };
    throw new PublishError([{ code: 'unreadable-file', file: '--picture', values }], { cause: error });
  }
}
