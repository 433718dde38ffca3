import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AddedFont, Font } from '../model/data/font.ts';
import { formatUnicodeRange, parseUnicodeRange } from './code-points.ts';
import { readFont } from './read-font.ts';

/** How the letters of a family are drawn. */
export type FontStyle = Pick<Font, 'weight' | 'style'>;

/** One file of a family. */
export interface FontFile {
  /** `lato-latin-700-normal.woff2` */
  readonly name: string;
  readonly contentType: string;
  /** What a style sheet may ask it for. */
  readonly unicodeRange: string;
  /** What it is asked for and has a glyph for. */
  readonly has: (code: number) => boolean;
  readonly postScriptName: () => string;
  readonly read: () => Uint8Array;
}

/** Fonts that belong together. */
export interface FontFamily {
  readonly name: string;
  /** The files for a style, or for the nearest that there is; what an earlier one has is not looked for in later ones. */
  readonly listFiles: (style: FontStyle) => readonly FontFile[];
}

/**
 * A family whose package has each style cut into files by script, as @fontsource does it. The package is one of the program's
 * own, or lies in `folder`; of a style that it lacks it gives the nearest.
 */
export function openPackagedFamily(name: string, packageName: string, folder?: string): FontFamily {
  const { resolve } = createRequire(import.meta.url);
  const place = (file: string): string =>
    folder === undefined ? resolve(`@fontsource/${packageName}/${file}`) : path.join(folder, file);
  const open = (file: string): Buffer => readFileSync(place(file));
  const styles = folder === undefined ? undefined : listPackagedStyles(folder);
  const known = new Map<string, readonly FontFile[]>();
  let ranges: readonly (readonly [subset: string, range: string])[] | undefined;
  return {
    name,
    listFiles: (wanted) => {
      const [{ weight, style } = wanted] = [...(styles ?? [])].sort(
        (a, b) => distance(a, wanted) - distance(b, wanted),
      );
      const key = `${weight}-${style}`;
      // The package lists Latin last, which is most of what is asked for.
      ranges ??= Object.entries(JSON.parse(open('unicode.json').toString('utf8')) as object).reverse();
      const files =
        known.get(key) ??
        ranges.map(([subset, range]) => {
          const file = `${packageName}-${subset}-${key}.woff2`;
          return openSubset(file, range, () => open(`files/${file}`));
        });
      known.set(key, files);
      return files;
    },
  };
}

/** The styles of a package, by its files `merriweather-latin-400-italic.woff2`. */
export function listPackagedStyles(folder: string): FontStyle[] {
  const found = readdirSync(path.join(folder, 'files')).flatMap((name) => {
    const [, weight = '', style] = /-([1-9]00)-(normal|italic)\.woff2$/.exec(name) ?? [];
    return style === undefined ? [] : [`${weight} ${style}`];
  });
  return [...new Set(found)].map((one) => ({
    weight: Number.parseInt(one, 10),
    style: one.endsWith('italic') ? 'italic' : 'normal',
  }));
}

/** What the package publishes is where to look; whether there is a glyph the file alone knows. */
function openSubset(name: string, unicodeRange: string, read: () => Uint8Array): FontFile {
  const claimed = parseUnicodeRange(unicodeRange);
  let font: Font | undefined;
  const open = (): Font => {
    if (font) return font;
    const found = readFont(read());
    if (typeof found === 'string') throw new Error(`${name} is no font that can be used: ${found}.`);
    return (font = found);
  };
  return {
    name,
    contentType: 'font/woff2',
    unicodeRange,
    has: (code) => claimed.has(code) && open().codePoints.has(code),
    postScriptName: () => open().postScriptName,
    read,
  };
}

/** The added fonts of one family. */
export function openAddedFamily(name: string, fonts: readonly AddedFont[]): FontFamily {
  return {
    name,
    listFiles: (style) =>
      [...fonts]
        .sort((a, b) => distance(a.font, style) - distance(b.font, style))
        .map(({ file, bytes, font }) => ({
          name: file,
          contentType: file.endsWith('.woff2') ? 'font/woff2' : 'font/ttf',
          unicodeRange: formatUnicodeRange(font.codePoints),
          has: font.codePoints.has,
          postScriptName: () => font.postScriptName,
          read: () => bytes,
        })),
  };
}

/** An upright letter of another weight is nearer than a slanted one. */
function distance(font: FontStyle, wanted: FontStyle): number {
  return Math.abs(font.weight - wanted.weight) + (font.style === wanted.style ? 0 : 1000);
}
