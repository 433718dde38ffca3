import type { Explanation } from '../../message-language.ts';
import type { overridesExplainedEn } from '../../en/explain/overrides.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const overridesExplainedPl: Record<keyof typeof overridesExplainedEn, Explanation> = {
  'override-of-itself': {
    why: 'Własny szablon nazywa się tak samo jak ten, który zastępuje; pod tą nazwą odwołuje się więc do siebie, bez końca.',
    wrong: 'overrides/templates/site/frame.njk z {% extends "site/frame.njk" %}',
    right: 'overrides/templates/site/frame.njk z {% extends "program/site/frame.njk" %}',
  },
  'own-page-address': {
    why: 'Dwie strony nie mogą mieć jednego adresu, a to słowo ma już strona programu.',
    wrong: '"editionPage": { "title": "Kontakt", "path": "partnerzy" }',
    right: '"editionPage": { "title": "Kontakt", "path": "kontakt" }',
  },
  'own-page-head': {
    why: 'Tytuł strony jest w stopce innych stron, w wyszukiwarkach i u tych, którzy stron słuchają; „path” to słowo w jej adresie.',
    wrong: 'overrides/pages/kontakt.njk, który zaczyna się od <h1>',
    right: '---json { "editionPage": { "title": "Kontakt" } } ---, każde z trzech w osobnym wierszu',
  },
  'own-page-heading': {
    why: 'Kto słucha strony, porusza się po nagłówkach: najpierw jeden h1, potem bez przeskakiwania poziomów.',
    wrong: '<h1>Kontakt</h1> <h3>Godziny</h3>',
    right: '<h1>Kontakt</h1> <h2>Godziny</h2>',
  },
  'own-page-name': {
    why: 'Nazwa pliku staje się słowem w adresie strony, a strony są szablonami.',
    wrong: 'overrides/pages/Kontakt z nami.md',
    right: 'overrides/pages/kontakt-z-nami.njk',
  },
  'style-error': {
    why: 'Przeglądarki nie mówią o regule, której nie umieją odczytać, tylko ją pomijają; dlatego mówi o niej program.',
    wrong: '.site-header { color #7a1f2b; }',
    right: '.site-header { color: #7a1f2b; }',
  },
  'style-loads-file': {
    why: 'Strony i dokumenty mają wyglądać tak samo na każdym komputerze, dziś i za dziesięć lat; tego, co wczytują, może już nie być.',
    wrong: '.site-header { background: url(herb.png); }',
    right: '.site-header { background: url(data:image/png;base64,…); }',
  },
  'unknown-override': {
    why: 'Plik w folderze overrides zastępuje plik programu o tej samej nazwie. Ten nie ma takiej nazwy i zostałby po cichu pominięty.',
    wrong: 'overrides/styles/style.css',
    right: 'overrides/styles/site.css',
  },
};
