import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { listPackagedStyles } from '../fonts/font-family.ts';
import { openThemeFamily } from '../fonts/document-fonts.ts';
import { findProgramLabels } from '../labels/program-labels.ts';
import { listDataFiles } from '../load/files/list-data-files.ts';
import type { DataFile } from '../load/files/list-data-files.ts';
import { readDataFile, readFontFile } from '../load/files/read-data-file.ts';
import { parseDataFile } from '../load/json/parse-data-file.ts';
import { readPictureFile } from '../load/pictures/read-picture-file.ts';
import type { SiteFile, ThemeFile } from '../model/data/data-types.ts';
import type { AddedFont, FontRole } from '../model/data/font.ts';
import type { LoadedJson, LoadedProject } from '../model/data/loaded-project.ts';
import type { Theme, ThemeFontFamily, ThemeLogo } from '../model/data/theme.ts';
import { quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { findNearestName } from '../validate/places/nearest-name.ts';
import { rootsOf, select, selectOne } from '../validate/places/place.ts';
import type { Place } from '../validate/places/place.ts';
import { problemAt } from '../validate/places/problem-at.ts';
import { findSchemaErrors, findSchemaProblems } from '../validate/schema-problems/find-schema-problems.ts';
import { checkThemeColours } from './check-theme-colours.ts';

/** The theme, and what is wrong with it or with the files that it names; neither where there is none. */
interface FoundTheme {
  readonly theme: Theme | undefined;
  readonly problems: readonly Problem[];
}

interface Found<T> {
  readonly found?: T | undefined;
  readonly problems: readonly Problem[];
}

/** Each page loads them: a phone waits a second for so much. */
const heaviest = { logo: 100_000, font: 250_000 };
const kilobyte = 1000;

/**
 * Reads `overrides/theme.json` and the files of the folder `overrides/theme`, and judges them: shapes, pictures and fonts as those
 * of the data, colours by their contrast, letters by the languages of the site.
 */
export async function readTheme(settings: Settings, loaded: LoadedProject): Promise<FoundTheme> {
  const { overrides } = settings.paths;
  if (!existsSync(overrides)) return { theme: undefined, problems: [] };
  const files = await listThemeFiles(overrides);
  const own = files.find(({ name }) => name === 'theme.json');
  const beside = files.filter((file) => file !== own);
  if (!own) return { theme: undefined, problems: listUnused(beside, []) };
  const parsed = parseDataFile(own, await readDataFile(own, settings.limits));
  const [root] = rootsOf(parsed.file as LoadedJson);
  if (!root) return { theme: undefined, problems: parsed.problems };
  const shape = findSchemaProblems(root.file, findSchemaErrors('theme', root.value));
  if (shape.length > 0) return { theme: undefined, problems: [...parsed.problems, ...shape] };
  const data = root.value as ThemeFile;
  const logo = await readLogo(root, beside, settings);
  const text = await readFamilies(root, 'text', { files: beside, settings, loaded });
  const headings = await readFamilies(root, 'headings', { files: beside, settings, loaded });
  const problems = [
    ...parsed.problems,
    ...[logo, text, headings].flatMap((one) => one.problems),
    ...checkThemeColours(root, loaded),
    ...listUnused(beside, listNames(data)),
  ];
  const fonts = { text: text.found ?? [], headings: headings.found ?? [] };
  return { theme: { logo: logo.found, colours: data.colours ?? {}, fonts }, problems };
}

/** What lies elsewhere among the overrides is judged elsewhere, and so are links that lead out of them. */
async function listThemeFiles(overrides: string): Promise<readonly DataFile[]> {
  const root = await realpath(overrides);
  const layout = { files: ['theme.json'], folders: { theme: { freeFiles: /./ } } };
  return (await listDataFiles({ name: '', path: 'overrides', absolute: root, root, layout })).files;
}

function listNames({ logo, fonts }: ThemeFile): string[] {
  const families = Object.values(fonts ?? {});
  const own = families.flatMap(({ files = [] }) => files);
  return [...(logo ? [logo.file] : []), ...own];
}

function listUnused(files: readonly DataFile[], used: readonly string[]): Problem[] {
  return files
    .filter(({ name }) => !used.includes(path.posix.basename(name)))
    .map(({ path: file }) => ({ code: 'theme-file-unused', file, values: {} }));
}

/** The file that a place names, if it is there and not too heavy. */
async function findFile(place: Place, files: readonly DataFile[], limit: number): Promise<Found<DataFile>> {
  const name = String(place.value);
  const file = files.find((candidate) => candidate.name === `theme/${name}`);
  if (!file) {
    const names = files.map((candidate) => path.posix.basename(candidate.name));
    const values = { found: quoteValue(name), suggestion: findNearestName(name, names) };
    return { problems: [problemAt(place, 'theme-file-missing', values)] };
  }
  const { size } = await stat(file.absolute);
  if (size <= limit) return { found: file, problems: [] };
  const [found, most] = [Math.ceil(size / kilobyte), limit / kilobyte].map(String) as [string, string];
  return { problems: [problemAt(place, 'theme-file-too-heavy', { found, most })] };
}

async function readLogo(
  root: Place,
  files: readonly DataFile[],
  { limits }: Settings,
): Promise<Found<ThemeLogo>> {
  const place = selectOne(root, 'logo/file');
  const { logo } = root.value as ThemeFile;
  if (!place || !logo) return { problems: [] };
  const { found, problems } = await findFile(place, files, heaviest.logo);
  if (!found) return { problems };
  const read = await readPictureFile(found, limits);
  const picture = 'picture' in read.file ? read.file.picture : undefined;
  const name = `logo${path.extname(logo.file).toLowerCase()}`;
  return {
    found: picture && { name, picture, alternative: logo.alternative },
    problems: read.problems,
  };
}

interface FamilyContext {
  readonly files: readonly DataFile[];
  readonly settings: Settings;
  readonly loaded: LoadedProject;
}

/** The families of a role, those of the project's own files first. */
async function readFamilies(
  root: Place,
  role: FontRole,
  { files, settings, loaded }: FamilyContext,
): Promise<Found<readonly ThemeFontFamily[]>> {
  const place = selectOne(root, `fonts/${role}`);
  if (!place) return { problems: [] };
  const named = selectOne(place, 'package');
  const read = [await readFonts(place, files, settings), ...(named ? [findPackage(named, settings)] : [])];
  const found = read.flatMap((one) => one.found ?? []);
  const problems = read.flatMap((one) => one.problems);
  return { found, problems: problems.length > 0 ? problems : checkLetters(place, found, loaded) };
}

function findPackage(place: Place, { paths }: Settings): Found<ThemeFontFamily> {
  const name = String(place.value);
  for (const folder of [paths.project, paths.program])
    try {
      const { resolve } = createRequire(path.join(folder, 'package.json'));
      const own = path.dirname(resolve(`${name}/unicode.json`));
      if (listPackagedStyles(own).length > 0)
        return { found: { kind: 'package', name, folder: own }, problems: [] };
    } catch {
      // Not there, or no package of fonts.
    }
  return { problems: [problemAt(place, 'theme-package-missing', { found: name })] };
}

async function readFonts(
  place: Place,
  files: readonly DataFile[],
  { limits }: Settings,
): Promise<Found<ThemeFontFamily>> {
  const problems: Problem[] = [];
  const fonts: AddedFont[] = [];
  for (const named of select(place, 'files/*')) {
    const { found, problems: missing } = await findFile(named, files, heaviest.font);
    problems.push(...missing);
    if (!found) continue;
    const read = await readFontFile(found, limits);
    problems.push(...read.problems);
    const font = 'font' in read.file ? read.file.font : undefined;
    if (font) fonts.push({ file: String(named.value), ...font });
  }
  const name = fonts[0]?.font.family;
  return { found: name === undefined ? undefined : { kind: 'files', name, fonts }, problems };
}

/** In two fonts a word looks poor: the family has the letters of all words that the program prints in the site's languages. */
function checkLetters(place: Place, families: readonly ThemeFontFamily[], loaded: LoadedProject): Problem[] {
  const languages = (loaded.site?.value as Partial<SiteFile> | undefined)?.languages ?? [];
  const labels = languages.map((language) => findProgramLabels(language) ?? {});
  const letters = new Set(JSON.stringify(labels).normalize('NFC').match(/\p{L}/gu));
  const regular = { weight: 400, style: 'normal' } as const;
  const files = families.flatMap((family) => openThemeFamily(family).listFiles(regular));
  const missing = [...letters].filter(
    (letter) => !files.some((file) => file.has(letter.codePointAt(0) ?? 0)),
  );
  if (missing.length === 0) return [];
  const found = missing.sort().slice(0, 20).join(' ');
  return [problemAt(place, 'theme-font-letters', { family: quoteValue(families[0]?.name ?? ''), found })];
}
