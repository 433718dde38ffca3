import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const overridesExplainedEn = {
  'override-of-itself': {
    why: 'A template of yours has the name of the one that it replaces, so by that name it calls itself, without end.',
    wrong: 'overrides/templates/site/frame.njk with {% extends "site/frame.njk" %}',
    right: 'overrides/templates/site/frame.njk with {% extends "program/site/frame.njk" %}',
  },
  'own-page-address': {
    why: 'Two pages cannot be at one address; the word is that of a page of the program, as site.json gives it, or of another page of yours.',
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
  'own-page-language': {
    why: 'A page stands in every language of the site: its text in the first one is NAME.md, in others NAME.LANGUAGE.md; where one is missing, the first is shown.',
    wrong: 'overrides/pages/contact.fr.md of a site in "pl" and "en"',
    right: 'overrides/pages/contact.md and overrides/pages/contact.en.md',
  },
  'own-page-link': {
    why: 'Pages lie at other places in each language and in the archive, where the same words would lead elsewhere or nowhere.',
    wrong: '<a href="../partnerzy/">Partners</a>',
    right: '<a href="{{ links.page(edition.id + "/partners") }}">Partners</a>',
  },
  'own-page-markup': {
    why: 'Pages in Markdown look as chapters do, and the program has to know that everybody can read them; tables and markup of your own are for templates.',
    wrong: '<div class="box">Room 12</div>',
    right: '**Room 12**, working days 8 to 15.',
  },
  'own-page-name': {
    why: 'The name of the file becomes the word in the address of the page; pages are Markdown or templates.',
    wrong: 'overrides/pages/Contact us.md',
    right: 'overrides/pages/contact-us.md',
  },
  'own-page-original': {
    why: 'In languages without a text of their own the page is shown in the first language, so there has to be one.',
    wrong: 'overrides/pages/contact.en.md alone',
    right: 'overrides/pages/contact.md beside it',
  },
  'own-page-picture': {
    why: 'Pages load nothing from other hosts, and the site holds no files but those that the program puts there.',
    wrong: '<img src="crest.png" alt="Crest">',
    right: '<svg role="img" aria-label="Crest" viewBox="0 0 10 12">…</svg>',
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
  'theme-contrast': {
    why: 'Who sees less cannot read text that hardly stands out (WCAG 2.2, 1.4.3). A paper that is changed is judged with the colours of goals too.',
    wrong: '"light": { "ink": "#8A8F98" }',
    right: '"light": { "ink": "#1B2A41" }',
  },
  'theme-file-missing': {
    why: 'The files that theme.json names lie in the folder theme beside it.',
    wrong: '"logo": { "file": "crset.svg", … }, and the folder overrides/theme has crest.svg',
    right: '"logo": { "file": "crest.svg", … }',
  },
  'theme-file-too-heavy': {
    why: 'Every page loads crest and fonts; the heavier they are, the longer a telephone waits.',
    wrong: 'crest.png, 2400 kB',
    right: 'crest.svg, 12 kB',
  },
  'theme-file-unused': {
    why: 'A file that is not named would lie here without effect, and somebody would think that it works.',
    wrong: 'overrides/theme/old-crest.svg, which theme.json does not name',
    right: 'overrides/theme/crest.svg and "logo": { "file": "crest.svg", … }',
  },
  'theme-font-letters': {
    why: 'Letters that a font lacks would come from another one, in the middle of words.',
    wrong: 'a font without ą, ę, ł on a page in Polish',
    right: '"text": { "package": "@fontsource/merriweather" }',
  },
  'theme-font-package': {
    why: 'Fonts come from packages that lie on this computer; nothing is downloaded.',
    wrong: '"text": { "package": "merriweather" }',
    right: '"text": { "package": "@fontsource/merriweather" }',
  },
  'theme-logo-name': {
    why: 'A crest is a drawing (SVG), or a picture without losses (PNG).',
    wrong: '"file": "pictures/crest.jpg"',
    right: '"file": "crest.svg"',
  },
  'theme-package-missing': {
    why: 'Fonts of a package have to lie in node_modules of the project or of the program.',
    wrong: '"package": "@fontsource/merriweather", which is not installed',
    right: 'npm install --save-exact @fontsource/merriweather',
  },
  'unknown-override': {
    why: 'A file in the folder overrides takes the place of one of the program by its name. This one has no such name, and would be left out in silence.',
    wrong: 'overrides/styles/style.css',
    right: 'overrides/styles/site.css',
  },
} as const satisfies Record<string, Explanation>;
