import type { StrategyFile } from '../../model/data/data-types.ts';
import type { LoadedJson } from '../../model/data/loaded-project.ts';
import { writeUnfinished } from '../../model/data/unfinished-text.ts';
import { beginGoals } from '../project-files.ts';
import { appendItem } from '../insert-json.ts';
import { makeId } from '../make-id.ts';
import { chooseId, createFile, nameOf } from './entry.ts';
import type { ChangedFile, MakeEntry } from './entry.ts';
import type { OpenData } from './open-data.ts';

/** A new edition: a draft with the levels, domains and registers of another one, and its first goals to be written. */
export const makeEdition: MakeEntry = async (data, request) => {
  const { project, strategy, language, edition } = data;
  const ids = new Set(project.editions.map(({ id }) => id));
  const year = request.today.slice(0, 4);
  const id = chooseId(
    { ...request, name: `${edition.id.replace(/(-\d+)+$/, '')}-${year}` },
    { taken: ids, place: `${project.folder}/editions`, otherwise: `strategia-${year}` },
  );
  const folder = `editions/${id}`;
  const sourceIds = data.index.registers.source.ids;
  const source = makeId(language === 'pl' ? 'projekt' : 'draft', { taken: sourceIds, otherwise: 'draft' });
  const title = request.name ?? writeUnfinished(language, id);
  const goal = beginGoals(language, strategy.levels);
  const { bindingLanguage, domains } = strategy;
  const path = choosePath(data, year);
  const fresh: StrategyFile = {
    schemaVersion: 1,
    sources: [{ id: source }],
    path,
    commune: strategy.commune,
    title,
    shortTitle: title,
    status: { type: 'draft' },
    ...(bindingLanguage === undefined ? {} : { bindingLanguage }),
    modified: request.today,
    ...(domains === undefined ? {} : { domains }),
    levels: strategy.levels,
    goals: [goal.id],
  };
  const registers = [edition.partners, edition.instruments].filter((file) => file !== undefined);
  const copies = await Promise.all(registers.map((file) => copyFile(data, file, folder)));
  const sources = await copySources(data, folder, {
    id: source,
    title: `${title} (${language === 'pl' ? 'projekt' : 'draft'})`,
  });
  return {
    id,
    from: edition.id,
    path,
    files: [
      createFile(data, `${folder}/strategy.json`, fresh),
      createFile(data, `${folder}/goals/${goal.id}.json`, { sources: [{ id: source }], ...goal }),
      sources,
      ...copies,
    ],
  };
};

/** The year, if no other edition has its address there. */
function choosePath({ project }: OpenData, year: string): string {
  const paths = project.editions.map(
    ({ strategy }) => (strategy?.value as Partial<StrategyFile> | undefined)?.path,
  );
  let [path, count] = [year, 2];
  while (paths.includes(path)) path = `${year}-${count++}`;
  return path;
}

async function copyFile(data: OpenData, file: LoadedJson, folder: string): Promise<ChangedFile> {
  const name = nameOf(data, file);
  const content = (await data.read(name)) ?? '';
  return { name: `${folder}/${name.slice(name.lastIndexOf('/') + 1)}`, content, before: undefined };
}

/** The sources of the other edition, which its registers cite, and the new draft. */
async function copySources(data: OpenData, folder: string, source: object): Promise<ChangedFile> {
  const { sources } = data.edition;
  if (sources === undefined) return createFile(data, `${folder}/sources.json`, { sources: [source] });
  const copy = await copyFile(data, sources, folder);
  return { ...copy, content: appendItem(String(copy.content), ['sources'], source) };
}
