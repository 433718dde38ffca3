import type { ProblemText } from '../message-language.ts';

/** English messages about fonts that a project adds. One entry a code, in alphabetical order. */
export const fontsTextsEn = {
  'font-collection': {
    message: 'This file holds several fonts (a collection).',
    hint: 'Take a file with one font, .ttf or .woff2.',
  },
  'font-coloured': {
    message: 'This font has glyphs with colours or of pixels, which a PDF for everyone cannot hold.',
    hint: 'Take one whose glyphs are plain outlines.',
  },
  'font-locked': {
    message: 'This font says of itself that it must not be embedded in documents.',
    hint: 'Take another one.',
  },
  'font-missing': {
    message: 'The folder data/fonts has no file "{found}".',
    hint: 'Did you mean "{suggestion}"?',
  },
  'font-not-used': {
    message: 'site.json does not name this font under "fonts".',
    hint: 'Name it there, or delete the file.',
  },
  'font-postscript': {
    message:
      'The outlines of this font are those of PostScript (CFF), which a browser cannot put into a PDF as text.',
    hint: 'Take the same font as .ttf or .woff2 with outlines of TrueType.',
  },
  'font-unreadable': {
    message: 'This is no font that the program can read, or the file is damaged.',
    hint: 'Take a file .ttf or .woff2 anew.',
  },
  'font-variable': {
    message: 'This font is variable (it holds all weights), and a browser cannot put it into a PDF as text.',
    hint: 'Take static files, one for each weight: such as …-Regular.ttf and …-Bold.ttf.',
  },
  'invalid-font-name': {
    message: '"{found}" cannot be the name of a font.',
    hint: 'Letters without accents, digits, ".", "-" and "_", with .ttf, .otf or .woff2 at the end; rename the file as well.',
  },
} as const satisfies Record<string, ProblemText>;
