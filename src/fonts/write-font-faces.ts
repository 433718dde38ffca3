import type { FontRole } from '../model/data/font.ts';
import { createCodePoints, formatUnicodeRange, listCodes } from './code-points.ts';
import type { DocumentFonts } from './document-fonts.ts';
import type { FontFile, FontStyle } from './font-family.ts';

/** The names by which style sheets call for the fonts of the two roles. */
export const roleNames: Readonly<Record<FontRole, string>> = { text: 'Text', headings: 'Headings' };

/** A style of a role. */
export interface RoleStyle extends FontStyle {
  readonly role: FontRole;
}

/** The rules of the faces and the files that they ask for, those that every page needs first. */
export interface FontFaces {
  readonly css: string;
  readonly files: readonly FontFile[];
}

/**
 * Writes the rules of those files alone that hold a character of the text: for each style of each role those of the
 * preferred family, and of others for what it lacks. What is not here (a weight, a slant) would be synthesised.
 */
export function writeFontFaces(
  fonts: DocumentFonts,
  styles: readonly RoleStyle[],
  { address, display }: { readonly address: (file: FontFile) => string; readonly display?: 'optional' },
): FontFaces {
  const faces = styles.flatMap((style) =>
    chooseFiles(fonts, style).map((chosen) => ({ ...chosen, ...style })),
  );
  const rules = faces.map(({ file, range, role, weight, style }) => {
    const format = file.contentType === 'font/woff2' ? 'woff2' : 'truetype';
    return [
      `@font-face{font-family:'${roleNames[role]}'`,
      `font-style:${style}`,
      `font-weight:${weight}`,
      ...(display ? [`font-display:${display}`] : []),
      `src:url(${address(file)}) format('${format}')`,
      `unicode-range:${range}}`,
    ].join(';');
  });
  return { css: rules.join('\n'), files: [...new Set(faces.map(({ file }) => file))] };
}

interface ChosenFile {
  readonly file: FontFile;
  readonly range: string;
}

/** Where ranges overlap a browser takes the rule that comes last, and the one before it for what that lacks. */
function chooseFiles({ families, codePoints }: DocumentFonts, { role, ...style }: RoleStyle): ChosenFile[] {
  const taken = new Map<FontFile, number[]>();
  const files = families[role].flatMap((family, index) =>
    family.listFiles(style).map((file) => ({ file, isPreferred: index === 0 })),
  );
  for (const code of listCodes(codePoints)) {
    const { file } = files.find((candidate) => candidate.file.has(code)) ?? {};
    if (!file) continue;
    const codes = taken.get(file);
    if (codes) codes.push(code);
    else taken.set(file, [code]);
  }
  return files.reverse().flatMap(({ file, isPreferred }) => {
    const codes = taken.get(file);
    if (!codes) return [];
    const asked = createCodePoints(codes.map((code) => [code, code]));
    return [{ file, range: isPreferred ? file.unicodeRange : formatUnicodeRange(asked) }];
  });
}
