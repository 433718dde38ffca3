import path from 'node:path';
import type {
  LoadedChapter,
  LoadedEdition,
  LoadedJson,
  LoadedPicture,
  LoadedProject,
  LoadedSigned,
  UnexpectedFile,
} from '../model/data/loaded-project.ts';
import type { DataListing } from './files/list-data-files.ts';
import type { ParsedFile } from './json/parse-data-file.ts';

type Files = ReadonlyMap<string, ParsedFile>;

/** Puts each file of the listing in its place, by its name within the data folder. */
export function arrangeProject(folder: string, listing: DataListing, files: Files): LoadedProject {
  const ids = listChildren(listing.folders, 'editions');
  return {
    folder,
    site: findJson(files, 'site.json'),
    labels: arrangeLanguages(files, 'labels'),
    search: arrangeLanguages(files, 'search'),
    fonts: listChildren([...files.keys()], 'fonts').flatMap((name) => {
      const file = files.get(`fonts/${name}`)?.file;
      return file !== undefined && 'font' in file ? [file] : [];
    }),
    editions: ids.map((id) => arrangeEdition(folder, id, files)),
    originals: [...files].flatMap(([name, { bytes }]) => (bytes ? [{ name, bytes }] : [])),
    unexpectedFiles: [...listing.unexpectedFiles, ...findOrphans(folder, listing, ids)],
    problems: [...listing.problems, ...[...files.values()].flatMap((file) => file.problems)],
  };
}

/** The files of a folder by the languages that they are called after. */
function arrangeLanguages(files: Files, folder: string): Map<string, LoadedJson> {
  return new Map(
    listChildren([...files.keys()], folder).flatMap((name) => {
      const file = findJson(files, `${folder}/${name}`);
      return file === undefined ? [] : [[path.posix.basename(name, '.json'), file]];
    }),
  );
}

function arrangeEdition(folder: string, id: string, files: Files): LoadedEdition {
  const inEdition = (name: string): LoadedJson | undefined => findJson(files, `editions/${id}/${name}`);
  const names = [...files.keys()];
  return {
    id,
    folder: `${folder}/editions/${id}`,
    strategy: inEdition('strategy.json'),
    goals: listChildren(names, `editions/${id}/goals`).flatMap((name) => inEdition(`goals/${name}`) ?? []),
    partners: inEdition('partners.json'),
    instruments: inEdition('instruments.json'),
    indicators: inEdition('indicators.json'),
    figures: inEdition('figures.json'),
    glossary: inEdition('glossary.json'),
    sources: inEdition('sources.json'),
    pictures: listChildren(names, `editions/${id}/figures`).flatMap(
      (name) => findPicture(files, `editions/${id}/figures/${name}`) ?? [],
    ),
    chapters: listChildren(names, `editions/${id}/chapters`).flatMap((name) =>
      arrangeChapter(files, id, name),
    ),
    values: findJson(files, `monitoring/${id}/values.json`),
    statuses: findJson(files, `monitoring/${id}/statuses.json`),
    signed: listChildren(names, `editions/${id}/signed`).flatMap(
      (name) => findSigned(files, `editions/${id}/signed/${name}`) ?? [],
    ),
    signedRecords: listChildren(names, `editions/${id}/signed`).flatMap(
      (name) => inEdition(`signed/${name}`) ?? [],
    ),
  };
}

function arrangeChapter(files: Files, edition: string, name: string): LoadedChapter[] {
  const file = files.get(`editions/${edition}/chapters/${name}`)?.file;
  const [id = '', language = ''] = name.split('.');
  return file === undefined || !('text' in file) ? [] : [{ ...file, id, language }];
}

function findPicture(files: Files, name: string): LoadedPicture | undefined {
  const file = files.get(name)?.file;
  return file !== undefined && 'picture' in file ? file : undefined;
}

function findSigned(files: Files, name: string): LoadedSigned | undefined {
  const file = files.get(name)?.file;
  return file !== undefined && 'sha256' in file ? file : undefined;
}

function findJson(files: Files, name: string): LoadedJson | undefined {
  const file = files.get(name)?.file;
  return file !== undefined && 'locate' in file ? file : undefined;
}

/** The names directly below `parent`, in the order given. */
function listChildren(names: readonly string[], parent: string): string[] {
  return names.filter((name) => path.posix.dirname(name) === parent).map((name) => path.posix.basename(name));
}

/** Folders of monitoring/ without an edition of that name. */
function findOrphans(folder: string, listing: DataListing, editions: readonly string[]): UnexpectedFile[] {
  const monitored = listChildren(listing.folders, 'monitoring');
  return monitored
    .filter((id) => !editions.includes(id))
    .map((id) => ({
      path: `${folder}/monitoring/${id}`,
      name: id,
      missingNames: editions.filter((edition) => !monitored.includes(edition)),
    }));
}
