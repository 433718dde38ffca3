import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readOverrideStyle } from '../../content/template-loader.ts';
import { writeSiteTheme } from '../../content/theme-style.ts';
import type { EditionView } from '../../model/edition.ts';
import type { Settings } from '../../settings.ts';
import { bundleScripts, compactCss } from './compile-assets.ts';
import { goalColourRules, siteIcon } from './goal-colours.ts';
import { hashedName, readSiteFonts } from './site-fonts.ts';
import { headersFile } from './headers-file.ts';
import { hasLongList } from '../shell/long-lists.ts';
import type { SiteInput } from '../site-input.ts';
import { takeOutPictures } from './style-pictures.ts';

/** The folder of style sheet, fonts and icon; no page lies below it. */
export const assetsFolder = 'assets';

/** The files of the site that are no pages; paths are relative to the site. */
export interface StaticFiles {
  readonly stylesheet: string;
  /** The rules of the fonts; what they ask for is in the folder of assets. */
  readonly fontFaces: string;
  readonly scripts: {
    readonly search: string;
    readonly searchLibrary: string;
    readonly matrix: string;
    /** For pages with a line to cite. */
    readonly copy: string;
    /** For the page that tells documents by their bytes. */
    readonly fileCheck: string;
    /** For pages whose anchors have moved to others. */
    readonly movedAnchors: string;
    /** For every page of a site whose links lead to folders. */
    readonly linksFromDisk: string;
  };
  readonly icon: string;
  /** Undefined where a theme names none. */
  readonly logo: string | undefined;
  /** By the language of a page. */
  readonly preloadedFonts: ReadonlyMap<string, readonly string[]>;
  readonly contents: ReadonlyMap<string, Uint8Array | string>;
}

/** In the order of the cascade. */
const styleSheets = [
  'tokens.css',
  'site.css',
  'site-frame.css',
  'site-home.css',
  'site-contents.css',
  'site-goal.css',
  'site-goal-links.css',
  'site-pages.css',
  'site-documents.css',
  'site-file-check.css',
  'site-registers.css',
  'site-indicators.css',
  'site-statuses.css',
  'site-matrix.css',
  'site-figures.css',
  'site-document.css',
  'site-search.css',
  'site-print.css',
  'site-forced-colors.css',
] as const;

/** Comes last, and only where it has something to show. */
const longListsSheet = 'site-long-lists.css';

/** The modules in the folder of client scripts that pages load, by the names of their scripts. */
const scriptEntries = {
  search: 'search-page.js',
  minisearch: 'search-library.js',
  matrix: 'matrix-sort.js',
  copy: 'copy-text.js',
  'file-check': 'file-check.js',
  'moved-anchors': 'moved-anchors.js',
  'links-from-disk': 'links-from-disk.js',
} as const;

/** Puts together what every page needs; `views` are the editions in one language, the current one first. */
export async function buildStaticFiles(
  paths: Pick<Settings['paths'], 'templates' | 'overrides' | 'client'>,
  views: readonly EditionView[],
  input: Pick<SiteInput, 'site' | 'words' | 'fonts' | 'theme'>,
): Promise<StaticFiles> {
  const fonts = readSiteFonts(input.fonts, { languages: input.site.languages, words: input.words });
  const hasLong = views.some(hasLongList);
  const logo = input.theme?.logo;
  const logoSheet = logo ? await readFile(path.join(paths.templates, 'styles', 'site-logo.css'), 'utf8') : '';
  const sheets = await Promise.all(
    [...styleSheets, ...(hasLong ? [longListsSheet] : [])].map((name) =>
      readFile(path.join(paths.templates, 'styles', name), 'utf8'),
    ),
  );
  const [css, bundled] = await Promise.all([
    compactCss(
      [
        fonts.css,
        ...sheets,
        ...(logo ? [logoSheet] : []),
        goalColourRules(views),
        ...writeSiteTheme(input.theme),
        ...readOverrideStyle(paths.overrides, 'site.css'),
      ].join('\n'),
    ),
    bundleScripts(paths.client, scriptEntries),
  ]);
  const sheet = takeOutPictures(css);
  const current = views[0];
  const icon = current ? siteIcon(current) : '';
  const stylesheet = assetPath('site.css', sheet.css);
  const iconPath = assetPath('icon.svg', icon);
  const logoPath = logo && assetPath(logo.name, logo.picture.bytes);
  const scripts = {
    search: assetPath('search.js', bundled.search),
    searchLibrary: assetPath('minisearch.js', bundled.minisearch),
    matrix: assetPath('matrix.js', bundled.matrix),
    copy: assetPath('copy.js', bundled.copy),
    fileCheck: assetPath('file-check.js', bundled['file-check']),
    movedAnchors: assetPath('moved-anchors.js', bundled['moved-anchors']),
    linksFromDisk: assetPath('links-from-disk.js', bundled['links-from-disk']),
  };
  const fontFiles = [...fonts.files].map(([name, bytes]) => [`${assetsFolder}/${name}`, bytes] as const);
  return {
    stylesheet,
    fontFaces: fonts.css,
    scripts,
    icon: iconPath,
    logo: logoPath,
    preloadedFonts: new Map(
      [...fonts.preloaded].map(([language, names]) => [
        language,
        names.map((name) => `${assetsFolder}/${name}`),
      ]),
    ),
    contents: new Map<string, Uint8Array | string>([
      [stylesheet, sheet.css],
      ...[...sheet.files].map(([name, bytes]) => [`${assetsFolder}/${name}`, bytes] as const),
      [scripts.search, bundled.search],
      [scripts.searchLibrary, bundled.minisearch],
      [scripts.matrix, bundled.matrix],
      [scripts.copy, bundled.copy],
      [scripts.fileCheck, bundled['file-check']],
      [scripts.linksFromDisk, bundled['links-from-disk']],
      ...(hasLong ? ([[scripts.movedAnchors, bundled['moved-anchors']]] as const) : []),
      [iconPath, icon],
      ...(logo && logoPath !== undefined ? ([[logoPath, logo.picture.bytes]] as const) : []),
      ...fontFiles,
      ['_headers', headersFile(assetsFolder)],
    ]),
  };
}

function assetPath(name: string, content: string | Uint8Array): string {
  return `${assetsFolder}/${hashedName(name, content)}`;
}
