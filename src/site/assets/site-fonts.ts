import { collectCodePoints, listCodes } from '../../fonts/code-points.ts';
import type { DocumentFonts } from '../../fonts/document-fonts.ts';
import type { FontFile } from '../../fonts/font-family.ts';
import { writeFontFaces } from '../../fonts/write-font-faces.ts';
import type { RoleStyle } from '../../fonts/write-font-faces.ts';
import type { LabelsFile } from '../../model/data/data-types.ts';
import type { Words } from '../../model/data/words.ts';
import { createHash } from 'node:crypto';

/** The fonts of the site: their `@font-face` rules and their files, by path in the folder of assets. */
interface SiteFonts {
  readonly css: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** By the language of a page, the names of the files that it is sure to need. */
  readonly preloaded: ReadonlyMap<string, readonly string[]>;
}

/** Few on purpose: a page with its fonts stays below 100 kB. Serif for reading, sans for structure. */
const styles: readonly RoleStyle[] = [
  { role: 'text', weight: 400, style: 'normal' },
  { role: 'headings', weight: 700, style: 'normal' },
];

/**
 * Reads the fonts. They are preloaded where the words of a page's language, or of the first one, need them; where they
 * come late all the same, the first page is read in the system's fonts, so that no line moves under the reader's eyes.
 */
export function readSiteFonts(
  fonts: DocumentFonts,
  { languages, words }: { readonly languages: readonly string[]; readonly words: ReadonlyMap<string, Words> },
): SiteFonts {
  const names = new Map<FontFile, string>();
  const nameFile = (file: FontFile): string => {
    const name = names.get(file) ?? hashedName(file.name, file.read());
    names.set(file, name);
    return name;
  };
  const faces = writeFontFaces(fonts, styles, { address: nameFile, display: 'optional' });
  const preferred = styles.flatMap(({ role, ...style }) => fonts.families[role][0]?.listFiles(style) ?? []);
  const [first = ''] = languages;
  return {
    css: `:root{--serif:'Text',Georgia,serif;--sans:'Headings','Segoe UI',Arial,sans-serif}${faces.css}`,
    files: new Map(faces.files.map((file) => [nameFile(file), file.read()])),
    preloaded: new Map(
      languages.map((language) => {
        const used = collectCodePoints([first, language].flatMap((one) => listWords(words.get(one)?.labels)));
        const isNeeded = (file: FontFile): boolean =>
          faces.files.includes(file) && listCodes(used).some(file.has);
        return [language, preferred.filter(isNeeded).map(nameFile)];
      }),
    ),
  };
}

function listWords(labels: LabelsFile = {}): string[] {
  return Object.values(labels).flatMap((label) => (typeof label === 'string' ? label : Object.values(label)));
}

/** `site.css` → `site.1a2b3c4d.css`: a name that changes with the content, so that it may be cached for ever. */
export function hashedName(name: string, content: Uint8Array | string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}
