import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const overridesExplainedEn = {
  'override-of-itself': {
    why: 'A template of yours has the name of the one that it replaces, so by that name it calls itself, without end.',
    wrong: 'overrides/templates/site/frame.njk with {% extends "site/frame.njk" %}',
    right: 'overrides/templates/site/frame.njk with {% extends "program/site/frame.njk" %}',
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
