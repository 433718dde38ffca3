import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { hashedName } from './hashed-name.ts';

/** The fonts of the site: their `@font-face` rules and their files, by path in the folder of assets. */
export interface SiteFonts {
  readonly css: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

interface Face {
  readonly family: string;
  readonly packageName: string;
  readonly weight: number;
}

/** Few on purpose: a page with its fonts stays below 100 kB. Serif for reading, sans for structure. */
const faces: readonly Face[] = [
  { family: 'Source Serif 4', packageName: 'source-serif-4', weight: 400 },
  { family: 'Lato', packageName: 'lato', weight: 700 },
];

/** Latin with Western European letters, and the rest of Latin with the Polish ones; as @fontsource cuts them. */
const subsets = [
  {
    name: 'latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    name: 'latin-ext',
    range:
      'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113',
  },
] as const;

const require = createRequire(import.meta.url);

/**
 * Reads the fonts from their packages. They are preloaded; where they come late all the same, the first page is read in
 * the system's fonts, so that no line moves under the reader's eyes.
 */
export async function readSiteFonts(): Promise<SiteFonts> {
  const rules: string[] = [];
  const files = new Map<string, Uint8Array>();
  for (const face of faces) {
    for (const subset of subsets) {
      const file = `${face.packageName}-${subset.name}-${face.weight}-normal.woff2`;
      const bytes = await readFile(require.resolve(`@fontsource/${face.packageName}/files/${file}`));
      const name = hashedName(file, bytes);
      files.set(name, bytes);
      rules.push(
        `@font-face{font-family:'${face.family}';font-style:normal;font-weight:${face.weight};font-display:optional;` +
          `src:url(${name}) format('woff2');unicode-range:${subset.range}}`,
      );
    }
  }
  return { css: rules.join(''), files };
}
