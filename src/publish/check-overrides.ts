import { existsSync, readdirSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { loadTemplates, ownPagePrefix, programPrefix } from '../content/template-loader.ts';
import { createCoverage } from '../fonts/document-fonts.ts';
import type { FolderLayout } from '../load/files/data-layout.ts';
import { listDataFiles } from '../load/files/list-data-files.ts';
import type { DataFile } from '../load/files/list-data-files.ts';
import { readDataFile } from '../load/files/read-data-file.ts';
import { createPositionFinder } from '../load/files/text-positions.ts';
import type { LoadedProject } from '../model/data/loaded-project.ts';
import { PublishError, quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { findSyntaxErrors } from '../site/assets/compile-assets.ts';
import { findNearestName, suggestId } from '../validate/places/nearest-name.ts';
import { listAddedFonts } from '../validate/rules/texts/fonts.ts';
import { checkTextGlyphs } from '../validate/rules/texts/glyphs.ts';
import { checkOwnAddresses, checkOwnPage, ownPageName } from './check-own-page.ts';
import { checkOwnText } from './check-own-text.ts';

/** What is published with a project; the others are for many projects at once, or not for readers. */
const replaceable = ['print', 'shared', 'site'];

/**
 * What is wrong with the project's overrides, whether it would be used or not: files that take the place of nothing, templates
 * that cannot be compiled, style sheets that browsers would pass over or that load something. None without overrides. And their
 * texts, whose letters are published too.
 */
export async function checkOverrides(
  { paths, limits }: Settings,
  project: LoadedProject,
): Promise<{ readonly problems: readonly Problem[]; readonly texts: readonly string[] }> {
  if (!existsSync(paths.overrides)) return { problems: [], texts: [] };
  const site = project.site?.value;
  const covers = createCoverage(listAddedFonts(project));
  const root = await realpath(paths.overrides);
  const layout = describeLayout(paths.templates);
  const listing = await listDataFiles({ name: '', path: 'overrides', absolute: root, root, layout });
  const known = listNames(layout);
  const unknown = listing.unexpectedFiles.map((file) => describeUnknown(file.path, known));
  const problems = [...listing.problems, ...unknown];
  const texts: string[] = [];
  const { load } = loadTemplates(paths.templates, paths.overrides);
  const languages = listLanguages(site);
  const pages = listing.files.filter(({ name }) => name.startsWith(ownPagePrefix));
  problems.push(...checkOwnAddresses(pages, { overrides: paths.overrides, site, languages }));
  for (const file of listing.files.filter(({ name }) => !/^theme[./]/.test(name))) {
    const read = await readDataFile(file, limits);
    if ('text' in read) {
      texts.push(read.text);
      problems.push(...checkTextGlyphs(file.path, blankComments(read.text), covers));
    }
    if ('problem' in read) problems.push(read.problem);
    else if (file.name.endsWith('.css')) problems.push(...(await checkStyle(file, read.text)));
    else if (file.name.endsWith('.md')) problems.push(...checkOwnText(file, read.text, languages));
    else {
      const found = checkTemplate(file, read.text, load);
      const isPage = found.length === 0 && file.name.startsWith(ownPagePrefix);
      problems.push(
        ...(isPage ? checkOwnPage(file, read.text, { overrides: paths.overrides, site }) : found),
      );
    }
  }
  return { problems, texts };
}

/** Notes to those who edit them are not published. */
function blankComments(text: string): string {
  return text.replace(/\{#[^]*?#\}|<!--[^]*?-->|\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** Of the site; none where its file says nothing that can be used, which is told elsewhere. */
function listLanguages(site: unknown): readonly string[] {
  const languages = (site as { readonly languages?: unknown } | undefined)?.languages;
  return Array.isArray(languages) ? languages.map(String) : [];
}

/** What may lie in the folder of overrides. */
function describeLayout(templates: string): FolderLayout {
  const folders = replaceable.map((name) => [name, describeFolder(path.join(templates, name))] as const);
  return {
    files: ['theme.json'],
    folders: {
      pages: { freeFiles: ownPageName },
      styles: { files: ['site.css', 'print.css'] },
      templates: { folders: Object.fromEntries(folders) },
      // Its files have names of their own: `readTheme` judges them.
      theme: { freeFiles: /./ },
    },
  };
}

function describeFolder(folder: string): FolderLayout {
  const entries = readdirSync(folder, { withFileTypes: true });
  const inner = entries.filter((entry) => entry.isDirectory());
  return {
    files: entries.flatMap((entry) => (entry.isFile() && entry.name.endsWith('.njk') ? entry.name : [])),
    folders: Object.fromEntries(
      inner.map(({ name }) => [name, describeFolder(path.join(folder, name))] as const),
    ),
  };
}

/** Files and folders, with `/` before each. */
function listNames({ files = [], folders = {} }: FolderLayout): string[] {
  const inner = Object.entries(folders).flatMap(([name, layout]) => [
    `/${name}`,
    ...listNames(layout).map((below) => `/${name}${below}`),
  ]);
  return [...files.map((name) => `/${name}`), ...inner];
}

/** The right name in the wrong folder says more than one that is much the same, and that most in the same folder. */
function describeUnknown(file: string, known: readonly string[]): Problem {
  const { dir, base, ext, name: word } = path.posix.parse(file);
  if (dir === 'overrides/pages') {
    const ending = ext === '.njk' || ext === '.html' ? '.njk' : '.md';
    const values = { suggestion: `${dir}/${suggestId(word) ?? 'kontakt'}${ending}` };
    return { code: 'own-page-name', file, values };
  }
  const places = known
    .map((name) => path.posix.parse(`overrides${name}`))
    .filter((place) => place.ext === ext)
    .sort((one, other) => Number(other.dir === dir) - Number(one.dir === dir));
  const inFolder = places.filter((place) => place.dir === dir);
  const listBases = (some: typeof places): string[] => some.map((place) => place.base);
  const nearest = listBases(places).includes(base)
    ? base
    : (findNearestName(base, listBases(inFolder)) ?? findNearestName(base, listBases(places)));
  const found = places.find((place) => place.base === nearest);
  const suggestion = found && path.posix.join(found.dir, found.base);
  return { code: 'unknown-override', file, values: suggestion === undefined ? {} : { suggestion } };
}

function checkTemplate(
  file: DataFile,
  text: string,
  load: ReturnType<typeof loadTemplates>['load'],
): readonly Problem[] {
  const name = file.name.replace(/^templates\//, '');
  for (const match of text.matchAll(/\{%-?\s*(?:extends|include|import|from)\s+["']([^"']+)["']/g)) {
    if (match[1] !== name) continue;
    const position = createPositionFinder(text)(match.index + match[0].lastIndexOf(name));
    const values = { found: quoteValue(name, 200), suggestion: programPrefix + name };
    return [{ code: 'override-of-itself', file: file.path, position, values }];
  }
  try {
    load(name);
  } catch (error) {
    if (error instanceof PublishError) return error.problems;
    throw error;
  }
  return [];
}

async function checkStyle(file: DataFile, text: string): Promise<Problem[]> {
  const errors = (await findSyntaxErrors(text)).map(({ found, position }): Problem => {
    return { code: 'style-error', file: file.path, position, values: { found: quoteValue(found, 200) } };
  });
  const positionOf = createPositionFinder(text);
  const blanked = text.replace(/\/\*[^]*?(?:\*\/|$)/g, (comment) => ' '.repeat(comment.length));
  const loading = /@import\b[^;\n]*|\burl\(\s*["']?(?!data:|#)[^)\n]*\)?/gi;
  const loads = Array.from(blanked.matchAll(loading), (match): Problem => {
    const values = { found: quoteValue(match[0].trim()) };
    return { code: 'style-loads-file', file: file.path, position: positionOf(match.index), values };
  });
  return [...errors, ...loads];
}
