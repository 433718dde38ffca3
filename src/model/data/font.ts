/** A set of characters, by their codes in Unicode. */
export interface CodePoints {
  /** First and last of each run, in order, apart from one another. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly has: (code: number) => boolean;
}

/** What is known of a font file. */
export interface Font {
  /** As the font calls itself: `Noto Sans Georgian`. */
  readonly family: string;
  /** As a PDF names it: `Lato-Bold`. */
  readonly postScriptName: string;
  /** 100 to 900. */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly codePoints: CodePoints;
}

/** What letters are for: reading (serif), or headings, tables and all that gives the pages their structure (sans). */
export type FontRole = 'text' | 'headings';

/** A font that a project adds to those of the program. */
export interface AddedFont {
  /** The file's name in the folder of fonts. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly font: Font;
  /** Without it the font is for both. */
  readonly role?: FontRole | undefined;
}
