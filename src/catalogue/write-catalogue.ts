import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { openEnvironment } from '../content/environment.ts';
import { chooseFonts } from '../fonts/document-fonts.ts';
import { manifestName } from '../output/manifest.ts';
import { placeholderNames } from '../output/swap.ts';
import { PublishError, quoteValue } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { compactCss } from '../site/assets/compile-assets.ts';
import { hashedName, readSiteFonts } from '../site/assets/site-fonts.ts';
import { tolerate } from '../system-error.ts';
import type { CatalogueEntry, CatalogueFile } from './catalogue-types.ts';
import { assetsFolder, catalogueFolder, catalogueName } from './catalogue-places.ts';
import { catalogueLanguages, catalogueWords } from './catalogue-words.ts';
import { replaceFile } from '../replace-file.ts';
import { readEntries } from './entries.ts';
import { renderIndexPages } from './index-pages.ts';

/** In the order of the cascade; the same as those of a site's pages, but for what stands on a page of this kind. */
const styleSheets = [
  'tokens.css',
  'site.css',
  'site-frame.css',
  'catalogue.css',
  'site-print.css',
  'site-forced-colors.css',
] as const;

/**
 * Merges what builds have left in the folder of results: writes `catalogue.json` and the pages over all projects. The same
 * entries give the same bytes. Throws PublishError `missing-folder` and `broken-entry`.
 */
export async function writeCatalogue(
  results: string,
  { paths }: Pick<Settings, 'paths'>,
  version: string,
): Promise<CatalogueFile> {
  const entries = await readEntries(results);
  const assets = await buildAssets(entries, paths.templates);
  const catalogue = describeCatalogue(entries);
  const { stylesheet, fonts } = assets;
  const pages = renderIndexPages(entries, openEnvironment(paths.templates), {
    stylesheet,
    fonts,
    toolVersion: version,
  });
  const files = new Map<string, string | Uint8Array>([
    ...assets.contents,
    [catalogueName, `${JSON.stringify(catalogue, undefined, 2)}\n`],
    // Last those that lead to all others.
    ...[...pages].reverse(),
  ]);
  for (const [name, content] of files) await replaceFile(path.join(results, name), content);
  for (const folder of [assetsFolder, catalogueFolder]) await removeOthers(results, folder, files);
  return catalogue;
}

/**
 * Refuses a folder for results that holds something else, as PublishError `foreign-target`: a single project's output, or
 * what this program did not make.
 */
export async function checkResults(results: string): Promise<void> {
  const names = await readdir(results).catch(tolerate('ENOENT'));
  const others = (names ?? []).filter((name) => !placeholderNames.includes(name)).sort();
  const isOurs = names?.includes(catalogueFolder) === true && !names.includes(manifestName);
  if (others.length === 0 || isOurs) return;
  const found = names?.includes(manifestName) ? manifestName : (others[0] ?? '');
  const values = { found: quoteValue(found) };
  throw new PublishError([{ code: 'foreign-target', file: quoteValue(results, 200), values }]);
}

function describeCatalogue(projects: readonly CatalogueEntry[]): CatalogueFile {
  return {
    schemaVersion: 1,
    kind: 'catalogue',
    counts: {
      projects: projects.length,
      published: projects.filter(({ published }) => published).length,
      failed: projects.filter(({ failure }) => failure).length,
    },
    projects: [...projects],
  };
}

interface Assets {
  readonly stylesheet: string;
  readonly fonts: readonly string[];
  readonly contents: ReadonlyMap<string, string | Uint8Array>;
}

async function buildAssets(entries: readonly CatalogueEntry[], templates: string): Promise<Assets> {
  const words = new Map(catalogueLanguages.map((language) => [language, catalogueWords(language)]));
  const texts = [entries, ...[...words.values()].map(({ labels }) => labels)].map((value) =>
    JSON.stringify(value),
  );
  const chosen = chooseFonts({ texts, languages: catalogueLanguages, added: [] });
  const fonts = readSiteFonts(chosen, { languages: catalogueLanguages, words });
  const sheets = await Promise.all(
    styleSheets.map((name) => readFile(path.join(templates, 'styles', name), 'utf8')),
  );
  const css = await compactCss([fonts.css, ...sheets].join('\n'));
  const stylesheet = `${assetsFolder}/${hashedName('site.css', css)}`;
  return {
    stylesheet,
    fonts: (fonts.preloaded.get(catalogueLanguages[0]) ?? []).map((name) => `${assetsFolder}/${name}`),
    contents: new Map<string, string | Uint8Array>([
      [stylesheet, css],
      ...[...fonts.files].map(([name, bytes]) => [`${assetsFolder}/${name}`, bytes] as const),
    ]),
  };
}

/** Removes what an earlier catalogue has left in a folder; folders in it stay. */
async function removeOthers(
  results: string,
  folder: string,
  files: ReadonlyMap<string, unknown>,
): Promise<void> {
  for (const entry of await readdir(path.join(results, folder), { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (entry.isFile() && !files.has(name)) await rm(path.join(results, name), { force: true });
  }
}
