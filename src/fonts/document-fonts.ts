import path from 'node:path';
import type { AddedFont, CodePoints, FontRole } from '../model/data/font.ts';
import { groupBy } from '../model/group-by.ts';
import { collectCodePoints } from './code-points.ts';
import type { Theme, ThemeFontFamily } from '../model/data/theme.ts';
import { openAddedFamily, openPackagedFamily } from './font-family.ts';
import type { FontFamily } from './font-family.ts';
import { listGeneratedTexts } from './generated-texts.ts';

/** The fonts of all documents of an edition, or of a site, and the only ones: nothing is set in fonts of the system. */
export interface DocumentFonts {
  /** The families of a role, those that are preferred first. */
  readonly families: Readonly<Record<FontRole, readonly FontFamily[]>>;
  /** All characters that may be printed. */
  readonly codePoints: CodePoints;
}

/** What there is to choose by. */
export interface FontNeeds {
  /** Everything that is published, the words of the interface too. */
  readonly texts: readonly string[];
  /** In which dates and numbers are written. */
  readonly languages: readonly string[];
  readonly added: readonly AddedFont[];
  /** The project's own families, before all others. */
  readonly own?: Theme['fonts'] | undefined;
}

const serif = openPackagedFamily('Source Serif 4', 'source-serif-4');
const lato = openPackagedFamily('Lato', 'lato');
/** Has every character of the other two. */
const sans = openPackagedFamily('Source Sans 3', 'source-sans-3');
const regular = { weight: 400, style: 'normal' } as const;

/** One character in so many: letters that Lato lacks belong to the language of the texts; fewer are foreign names. */
const foreignLetters = 500;
/** Dots of lists and marks of abbreviation are set by style sheets. */
const setByStyles = '•…–';

/**
 * Chooses the fonts. Lato has the letters of Western European languages and of Polish: for others headings are set in
 * Source Sans 3 throughout, because a word of two fonts looks poor.
 */
export function chooseFonts({ texts, languages, added, own }: FontNeeds): DocumentFonts {
  const all = [...texts, ...languages.flatMap(listGeneratedTexts), setByStyles];
  const headings = isWrittenIn(lato, all) ? [lato, sans] : [sans];
  return {
    families: {
      text: [...(own?.text ?? []).map(openThemeFamily), serif, sans, ...openAdded(added, 'text')],
      headings: [...(own?.headings ?? []).map(openThemeFamily), ...headings, ...openAdded(added, 'headings')],
    },
    codePoints: collectCodePoints(all),
  };
}

/** The family that a theme names. */
export function openThemeFamily(family: ThemeFontFamily): FontFamily {
  return family.kind === 'package'
    ? openPackagedFamily(family.name, path.basename(family.folder), family.folder)
    : openAddedFamily(family.name, family.fonts);
}

/** Tells whether a character, or a letter with the accents that are set on it, can be printed. */
export type Coverage = (character: string) => boolean;

/** The coverage of the program's fonts and of those that a project adds; letter and accents have to be in one file. */
export function createCoverage(added: readonly AddedFont[]): Coverage {
  const families = [sans, ...openAdded(added, 'text')];
  const known = new Map<string, boolean>();
  return (character) => {
    const codes = Array.from(character, (one) => one.codePointAt(0) ?? 0);
    const isCovered =
      known.get(character) ??
      families.some((family) => family.listFiles(regular).some((file) => codes.every(file.has)));
    known.set(character, isCovered);
    return isCovered;
  };
}

/** By family; those for the role before those for the other one, which are better than none. */
function openAdded(added: readonly AddedFont[], role: FontRole): FontFamily[] {
  const isMeant = (font: AddedFont): boolean => font.role === undefined || font.role === role;
  const families = groupBy(
    [...added.filter(isMeant), ...added.filter((font) => !isMeant(font))],
    (font) => font.font.family,
  );
  return [...families].map(([name, fonts]) => openAddedFamily(name, fonts));
}

function isWrittenIn(family: FontFamily, texts: readonly string[]): boolean {
  const files = family.listFiles(regular);
  const known = new Map<string, boolean>();
  let missing = 0;
  for (const text of texts)
    for (const [letter] of text.matchAll(/[^\0-\x7f]/gu)) {
      const isKnown =
        known.get(letter) ??
        (!/\p{L}/u.test(letter) || files.some((file) => file.has(letter.codePointAt(0) ?? 0)));
      known.set(letter, isKnown);
      if (!isKnown) missing += 1;
    }
  return missing * foreignLetters < texts.reduce((length, text) => length + text.length, 0);
}
