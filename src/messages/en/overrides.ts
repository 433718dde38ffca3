import type { ProblemText } from '../message-language.ts';

/** English messages about the folder `overrides`. One entry a code, in alphabetical order. */
export const overridesTextsEn = {
  'override-of-itself': {
    message: 'This template takes itself for the one that it replaces: "{found}" is its own name now.',
    hint: 'The program\'s template has "program/" before its name: "{suggestion}".',
  },
  'own-page-address': {
    message: 'There is a page at the address "{found}" already.',
    hint: 'Give the file another name, or a template another "path" in its front matter.',
  },
  'own-page-head': {
    message: 'The front matter of this page has no "{key}" that can be used.',
    hint: 'The file begins with ---json, then { "editionPage": { "title": "Contact", "path": "contact" } }, then ---.',
  },
  'own-page-heading': {
    message:
      'A page has one heading h1 (in Markdown #) at its beginning, and none after it skips a level; here it can be: {allowed}.',
    hint: 'Change "{found}".',
  },
  'own-page-language': {
    message: 'A page cannot be in "{found}": languages of the site beside its first one are: {allowed}.',
    hint: 'Call it by a language of the site, or add the language to "languages" in site.json.',
    closerHint: 'The text in the first language has none in its name: "{suggestion}".',
  },
  'own-page-link': {
    message: '"{found}" is not an address that a link of this page may have.',
    hint: 'Links begin with https://, http://, mailto: or tel:, or are # with a heading of this page: #text-1 is the first one after the title.',
    closerHint:
      'Links begin with https://, http://, mailto: or tel:, or are # with an id of this page; to a page of the site: {suggestion}.',
  },
  'own-page-markup': {
    message: 'This has no place in a page in Markdown: {found}.',
    hint: 'Say it in plain Markdown (headings, paragraphs, lists, links), or make the page a template: "{suggestion}".',
  },
  'own-page-name': {
    message:
      'A page is called by small letters without accents, digits and hyphens, and ends in ".md" or ".njk".',
    hint: 'Call it "{suggestion}".',
  },
  'own-page-original': {
    message: 'This is the translation of a page that is not there: "{suggestion}".',
    hint: 'Write that page first, in the first language of the site.',
  },
  'own-page-picture': {
    message: 'Pages load no pictures of other places, so "{found}" would stay empty.',
    hint: 'Draw it in the page as <svg role="img" aria-label="…">, or take it out.',
  },
  'style-error': {
    message: 'This style sheet cannot be read here: {found}.',
    hint: 'Mend it; browsers would pass over the whole rule.',
  },
  'style-loads-file': {
    message: '"{found}" loads a file, and neither pages nor documents load anything for their style.',
    hint: 'Put a picture into the style sheet itself, as "data:…", or take it out.',
  },
  'theme-contrast': {
    message: '{ink} on {paper} has a contrast of {ratio}:1; text needs {minimum}:1.',
    hint: 'The nearest colour that is enough: {suggestion}.',
  },
  'theme-file-missing': {
    message: 'There is no file "{found}" in the folder overrides/theme.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'theme-file-too-heavy': {
    message: 'This file has {found} kB, and every page loads it; it may have {most} kB at most.',
    hint: 'Save a picture as SVG or make it smaller; save a font as .woff2.',
  },
  'theme-file-unused': {
    message: 'theme.json does not name this file, so nothing would use it.',
    hint: 'Name it there, or delete it.',
  },
  'theme-font-letters': {
    message: 'The font "{family}" lacks letters that the program\'s words have: {found}.',
    hint: 'Take a font with the letters of all languages of the site; otherwise words would be set in two fonts.',
  },
  'theme-font-package': {
    message: '"{found}" is no package of fonts.',
    hint: 'Packages of fonts are called "@fontsource/…", e.g. "@fontsource/merriweather".',
  },
  'theme-logo-name': {
    message: '"{found}" cannot be the name of a crest or logo.',
    hint: 'Give the name alone of a file in the folder overrides/theme that ends with .svg or .png.',
  },
  'theme-package-missing': {
    message: 'The package "{found}" is not installed, or has no fonts.',
    hint: 'In the folder of the project: npm install --save-exact {found}',
  },
  'unknown-override': {
    message: 'The program has nothing of this name, so this file would replace nothing.',
    hint: 'Is "{suggestion}" meant?',
  },
} as const satisfies Record<string, ProblemText>;
