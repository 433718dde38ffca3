import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const overridesExplainedEn = {
  'override-of-itself': {
    why: 'A template of yours has the name of the one that it replaces, so by that name it calls itself, without end.',
    wrong: 'overrides/templates/site/frame.njk with {% extends "site/frame.njk" %}',
    right: 'overrides/templates/site/frame.njk with {% extends "program/site/frame.njk" %}',
  },
  'own-page-address': {
    why: 'Two pages cannot be at one address; the word is that of a page of the program, as site.json or the program gives it.',
    wrong: '"editionPage": { "title": "Contact", "path": "partnerzy" }',
    right: '"editionPage": { "title": "Contact", "path": "kontakt" }',
  },
  'own-page-head': {
    why: 'A page needs a title for the foot of the others, for search engines and for whoever hears it; its path is the word in its address.',
    wrong: 'overrides/pages/contact.njk that begins with <h1>',
    right: '---json { "editionPage": { "title": "Contact" } } ---, each of the three on its own line',
  },
  'own-page-heading': {
    why: 'Whoever hears a page finds the way by its headings: one h1 first, and no level skipped.',
    wrong: '<h1>Contact</h1> <h3>Hours</h3>',
    right: '<h1>Contact</h1> <h2>Hours</h2>',
  },
  'own-page-name': {
    why: 'The name of the file becomes the word in the address of the page, and pages are templates.',
    wrong: 'overrides/pages/Contact us.md',
    right: 'overrides/pages/contact-us.njk',
  },
  'style-error': {
    why: 'Browsers say nothing of a rule that they cannot read, and leave it out; so it is said here.',
    wrong: '.site-header { color #7a1f2b; }',
    right: '.site-header { color: #7a1f2b; }',
  },
  'style-loads-file': {
    why: 'Pages and documents have to look the same on every machine, now and in ten years; what they load may be gone.',
    wrong: '.site-header { background: url(crest.png); }',
    right: '.site-header { background: url(data:image/png;base64,…); }',
  },
  'unknown-override': {
    why: 'A file in the folder overrides takes the place of one of the program by its name. This one has no such name, and would be left out in silence.',
    wrong: 'overrides/styles/style.css',
    right: 'overrides/styles/site.css',
  },
} as const satisfies Record<string, Explanation>;
