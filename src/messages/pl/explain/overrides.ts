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
    why: 'Dwie strony nie mogą mieć jednego adresu, a to słowo ma już strona programu (tak jak mówi site.json) albo inna własna strona.',
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
  'own-page-language': {
    why: 'Strona jest w każdym języku serwisu: jej tekst w pierwszym to NAZWA.md, w innych NAZWA.JĘZYK.md; gdzie go brak, jest pierwszy.',
    wrong: 'overrides/pages/kontakt.fr.md w serwisie w językach „pl” i „en”',
    right: 'overrides/pages/kontakt.md i overrides/pages/kontakt.en.md',
  },
  'own-page-link': {
    why: 'W każdym języku i w archiwum strony leżą gdzie indziej: te same słowa prowadziłyby w inne miejsce albo donikąd.',
    wrong: '<a href="../partnerzy/">Partnerzy</a>',
    right: '<a href="{{ links.page(edition.id + "/partners") }}">Partnerzy</a>',
  },
  'own-page-markup': {
    why: 'Strony w Markdownie wyglądają jak rozdziały i każdy ma móc je przeczytać; tabele i własne znaczniki są w szablonach.',
    wrong: '<div class="ramka">Pokój 12</div>',
    right: '**Pokój 12**, w dni robocze od 8 do 15.',
  },
  'own-page-name': {
    why: 'Nazwa pliku staje się słowem w adresie strony, a strony to Markdown albo szablony.',
    wrong: 'overrides/pages/Kontakt z nami.md',
    right: 'overrides/pages/kontakt-z-nami.md',
  },
  'own-page-original': {
    why: 'W językach bez własnego tekstu strona jest w pierwszym języku, więc musi w nim być.',
    wrong: 'samo overrides/pages/kontakt.en.md',
    right: 'obok niego overrides/pages/kontakt.md',
  },
  'own-page-picture': {
    why: 'Strony niczego nie wczytują z innych serwerów, a w serwisie są tylko pliki, które wkłada tam program.',
    wrong: '<img src="herb.png" alt="Herb">',
    right: '<svg role="img" aria-label="Herb" viewBox="0 0 10 12">…</svg>',
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
  'theme-contrast': {
    why: 'Kto widzi słabiej, nie odczyta tekstu, który mało odcina się od tła (WCAG 2.2, 1.4.3). Zmienione tło sprawdza się też z kolorami celów.',
    wrong: '"light": { "ink": "#8A8F98" }',
    right: '"light": { "ink": "#1B2A41" }',
  },
  'theme-file-missing': {
    why: 'Pliki, o których mówi theme.json, leżą w folderze theme obok niego.',
    wrong: '"logo": { "file": "herp.svg", … }, a w folderze overrides/theme jest herb.svg',
    right: '"logo": { "file": "herb.svg", … }',
  },
  'theme-file-too-heavy': {
    why: 'Herb i kroje wczytuje każda strona; na telefonie czeka się na nie tym dłużej, im są cięższe.',
    wrong: 'herb.png, 2400 kB',
    right: 'herb.svg, 12 kB',
  },
  'theme-file-unused': {
    why: 'Plik, o którym nie ma mowy, leżałby tu bez skutku, a ktoś myślałby, że działa.',
    wrong: 'overrides/theme/herb-stary.svg, o którym theme.json nie wspomina',
    right: 'overrides/theme/herb.svg i "logo": { "file": "herb.svg", … }',
  },
  'theme-font-letters': {
    why: 'Litery, których krój nie ma, wzięłyby się z innego kroju, i to w środku słów.',
    wrong: 'krój bez ą, ę, ł na stronie po polsku',
    right: '"text": { "package": "@fontsource/merriweather" }',
  },
  'theme-font-package': {
    why: 'Program bierze kroje tylko z pakietów, które leżą na tym komputerze i których nie trzeba niczego pobierać.',
    wrong: '"text": { "package": "merriweather" }',
    right: '"text": { "package": "@fontsource/merriweather" }',
  },
  'theme-logo-name': {
    why: 'Herb jest rysunkiem (SVG) albo obrazem bez strat (PNG).',
    wrong: '"file": "grafika/herb.jpg"',
    right: '"file": "herb.svg"',
  },
  'theme-package-missing': {
    why: 'Kroje z pakietu muszą leżeć w node_modules projektu albo programu.',
    wrong: '"package": "@fontsource/merriweather" bez zainstalowanego pakietu',
    right: 'npm install --save-exact @fontsource/merriweather',
  },
  'unknown-override': {
    why: 'Plik w folderze overrides zastępuje plik programu o tej samej nazwie. Ten nie ma takiej nazwy i zostałby po cichu pominięty.',
    wrong: 'overrides/styles/style.css',
    right: 'overrides/styles/site.css',
  },
};
