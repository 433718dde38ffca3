import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const fontsExplainedEn = {
  'font-collection': {
    why: 'The file is a collection of several fonts, and the program needs one in each file.',
    wrong: 'fonts/fonts.ttc, which holds several fonts',
    right: 'fonts/font-Regular.ttf',
  },
  'font-coloured': {
    why: 'The characters of this font are pictures; in a document for everyone they have to be plain outlines.',
    wrong: 'a font of coloured pictures (emoji)',
    right: 'a font of plain outlines',
  },
  'font-locked': {
    why: 'The maker wrote into the file that the font must not be embedded in documents, and a PDF always embeds it.',
    wrong: 'a font whose maker forbids to embed it in documents',
    right: 'a font under a free licence, of Google Fonts for example',
  },
  'font-missing':
    'site.json names a font that is not in the folder data/fonts. Check the name of the file, capitals too.',
  'font-not-used': {
    why: 'The folder holds a font that nothing uses. Name it in site.json, or delete it.',
    wrong: 'a file fonts/font.ttf that site.json does not name',
    right: '"fonts": [{ "file": "font.ttf" }] in site.json',
  },
  'font-postscript': {
    why: 'A browser cannot put a font of this kind into a PDF as text that can be read aloud and copied.',
    wrong: 'fonts/font.otf with outlines of PostScript (CFF)',
    right: 'fonts/font.ttf with outlines of TrueType',
  },
  'font-unreadable': {
    why: 'The program finds no font in this file. Probably it was not downloaded completely.',
    wrong: 'fonts/font.ttf, which is a web page saved under that name',
    right: 'fonts/font.ttf, downloaded again',
  },
  'font-variable': {
    why: 'One file holds all the weights of a font. A PDF needs separate ones; usually they lie beside it, in a folder "static".',
    wrong: 'fonts/font[wght].ttf, one file for all weights',
    right: 'fonts/font-Regular.ttf and fonts/font-Bold.ttf',
  },
  'invalid-font-name':
    "The name of a font's file becomes part of an address, so it cannot have blanks or accents.",
} as const satisfies Record<string, Explanation>;
