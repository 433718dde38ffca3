import type { Settings } from '../../settings.ts';

/** What a folder of the data may hold. */
export interface FolderLayout {
  /** Files by name. */
  readonly files?: readonly string[];
  /** Files whose names are free within a pattern. */
  readonly freeFiles?: RegExp;
  /** Folders by name. */
  readonly folders?: Readonly<Record<string, FolderLayout>>;
  /** The layout of folders whose names are free. */
  readonly eachFolder?: FolderLayout;
}

const edition: FolderLayout = {
  files: [
    'strategy.json',
    'partners.json',
    'instruments.json',
    'indicators.json',
    'figures.json',
    'glossary.json',
    'sources.json',
  ],
  folders: {
    goals: { freeFiles: /\.json$/ },
    chapters: { freeFiles: /^[^.]+\.[^.]+\.md$/ },
    // What is not a picture is reported as such; no file in this folder is unexpected.
    figures: { freeFiles: /./ },
    // Signed documents and a record of each.
    signed: { freeFiles: /\.(?:pdf|json)$/ },
  },
};

/** The data folder. A file that is not listed here is reported as unexpected, never ignored silently. */
export const dataLayout: FolderLayout = {
  files: ['site.json'],
  folders: {
    labels: { freeFiles: /^[^.]+\.json$/ },
    // By language tags.
    search: { freeFiles: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\.json$/ },
    editions: { eachFolder: edition },
    // What is not a font is reported as such.
    fonts: { freeFiles: /./ },
    monitoring: { eachFolder: { files: ['values.json', 'statuses.json'] } },
  },
};

/** Files of the operating system, locks and backups of editors, and notes to the people who edit the data. */
const ignored = /^(\..*|~\$.*|.*~|(README|PROBLEMY)\.md|Thumbs\.db|desktop\.ini)$/;

/** Whether an entry of that name is no business of the program, wherever in the data folder it lies. */
export function isIgnored(name: string): boolean {
  return ignored.test(name);
}

const copyEnding =
  /^(.+?)(?:(?:[ _-]+| ?[–—] ?)(?:kopia|kopie|copy|копія)(?: ?\(?\d+\)?)?| ?\((?:kopia|kopie|copy|копія|\d+)\))((?:\.[^.\s]+)*)$/iu;

/** The name of what an entry is a copy of, as file managers name copies, where that lies beside it. */
export function findOriginalName(name: string, names: readonly string[]): string | undefined {
  const [, before = '', end = ''] = copyEnding.exec(name) ?? [];
  return before !== '' && names.includes(before + end) ? before + end : undefined;
}

/** Whether a file of that name, with `/` and within the data folder, is one that the program reads. */
export function isDataFileName(name: string): boolean {
  let place: 'file' | FolderLayout | undefined = dataLayout;
  for (const segment of name.split('/')) {
    if (place === undefined || place === 'file' || isIgnored(segment)) return false;
    place = findWanted(place, segment);
  }
  return place === 'file';
}

/** What an entry of that name has to be: a file, or a folder of the layout given; `undefined`: it has no place here. */
export function findWanted(layout: FolderLayout, name: string): 'file' | FolderLayout | undefined {
  if (layout.files?.includes(name) === true || layout.freeFiles?.test(name) === true) return 'file';
  const folders = layout.folders ?? {};
  return Object.hasOwn(folders, name) ? folders[name] : layout.eachFolder;
}

const inFigures = /^editions\/[^/]+\/figures\//;

/** Whether a file of the data, named within their folder, is read as a picture. */
export function isPictureName(name: string): boolean {
  return inFigures.test(name);
}

const inSigned = /^editions\/[^/]+\/signed\/.+\.pdf$/;

/** Whether a file of the data, named within their folder, is a signed document. */
export function isSignedName(name: string): boolean {
  return inSigned.test(name);
}

/** How many bytes a file of the data, named within their folder, may have. */
export function findByteLimit(
  name: string,
  limits: Pick<Settings['limits'], 'chapterBytes' | 'fileBytes' | 'pictureBytes'>,
): number {
  if (isPictureName(name)) return limits.pictureBytes;
  return name.endsWith('.md') ? limits.chapterBytes : limits.fileBytes;
}
