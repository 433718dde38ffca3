import type { ProblemText } from '../message-language.ts';
import type { overridesTextsEn } from '../en/overrides.ts';

/** Polish messages about the folder `overrides`. One entry a code, in alphabetical order. */
export const overridesTextsPl: Record<keyof typeof overridesTextsEn, ProblemText> = {
  'override-of-itself': {
    message: 'Ten szablon odwołuje się sam do siebie: „{found}” to teraz jego własna nazwa.',
    hint: 'Szablon programu ma przed nazwą „program/”: „{suggestion}”.',
  },
  'own-page-address': {
    message: 'Pod adresem „{found}” jest już strona.',
    hint: 'Zmień nazwę pliku, a w szablonie możesz też wpisać na początku inne „path”.',
  },
  'own-page-head': {
    message: 'Na początku tej strony nie ma „{key}”, którego można by użyć.',
    hint: 'Plik zaczyna się od ---json, potem { "editionPage": { "title": "Kontakt", "path": "kontakt" } }, potem ---.',
  },
  'own-page-heading': {
    message:
      'Strona zaczyna się od jednego nagłówka h1 (w Markdownie #), a żaden po nim nie przeskakuje poziomu; tu może być: {allowed}.',
    hint: 'Zmień „{found}”.',
  },
  'own-page-language': {
    message: 'Strona nie może być w języku „{found}”; języki serwisu oprócz pierwszego: {allowed}.',
    hint: 'Wpisz w nazwę pliku język serwisu albo dopisz ten język do „languages” w site.json.',
    closerHint: 'Tekst w pierwszym języku nie ma go w nazwie: „{suggestion}”.',
  },
  'own-page-link': {
    message: '„{found}” to nie adres, do którego może prowadzić odsyłacz tej strony.',
    hint: 'Odsyłacze zaczynają się od https://, http://, mailto: lub tel: albo są znakiem # z nagłówkiem tej strony: #text-1 to pierwszy po tytule.',
    closerHint:
      'Odsyłacze zaczynają się od https://, http://, mailto: lub tel: albo są znakiem # z „id” na tej stronie; do strony serwisu prowadzi {suggestion}.',
  },
  'own-page-markup': {
    message: 'Na stronie w Markdownie nie ma na to miejsca: {found}.',
    hint: 'Napisz to zwykłym Markdownem (nagłówki, akapity, listy, odsyłacze) albo zrób ze strony szablon: „{suggestion}”.',
  },
  'own-page-name': {
    message: 'Nazwa strony to małe litery bez ogonków, cyfry i łączniki; kończy się na „.md” albo „.njk”.',
    hint: 'Nazwij ją „{suggestion}”.',
  },
  'own-page-original': {
    message: 'To tłumaczenie strony, której nie ma: „{suggestion}”.',
    hint: 'Najpierw napisz tę stronę, w pierwszym języku serwisu.',
  },
  'own-page-picture': {
    message: 'Strony nie wczytują obrazów z innych miejsc, więc po „{found}” zostałoby puste miejsce.',
    hint: 'Narysuj obraz na stronie jako <svg role="img" aria-label="…"> albo usuń to miejsce.',
  },
  'style-error': {
    message: 'Tego miejsca arkusza stylów nie da się odczytać: {found}.',
    hint: 'Popraw je; przeglądarki pominęłyby całą regułę.',
  },
  'style-loads-file': {
    message: '„{found}” wczytuje plik, a ani strony, ani dokumenty niczego do wyglądu nie wczytują.',
    hint: 'Obraz wpisz w sam arkusz jako „data:…” albo usuń to miejsce.',
  },
  'theme-contrast': {
    message: '{ink} na {paper} ma kontrast {ratio}:1; tekst wymaga {minimum}:1.',
    hint: 'Najbliższy kolor, który wystarczy: {suggestion}.',
  },
  'theme-file-missing': {
    message: 'W folderze overrides/theme nie ma pliku „{found}”.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'theme-file-too-heavy': {
    message: 'Ten plik ma {found} kB, a wczytuje go każda strona; może mieć najwyżej {most} kB.',
    hint: 'Obraz zapisz jako SVG albo zmniejsz; krój zapisz jako .woff2.',
  },
  'theme-file-unused': {
    message: 'theme.json nie wspomina o tym pliku, więc nic by go nie użyło.',
    hint: 'Wpisz go tam albo usuń.',
  },
  'theme-font-letters': {
    message: 'Krój „{family}” nie ma liter, które są w słowach programu: {found}.',
    hint: 'Weź krój z literami wszystkich języków serwisu; inaczej słowa byłyby złożone z dwóch krojów.',
  },
  'theme-font-package': {
    message: '„{found}” nie jest pakietem z krojem pisma.',
    hint: 'Pakiety z krojami nazywają się „@fontsource/…”, np. „@fontsource/merriweather”.',
  },
  'theme-logo-name': {
    message: '„{found}” nie może być nazwą pliku z herbem albo logo.',
    hint: 'Podaj samą nazwę pliku z folderu overrides/theme, z końcówką .svg albo .png.',
  },
  'theme-package-missing': {
    message: 'Pakiet „{found}” nie jest zainstalowany albo nie ma w nim krojów.',
    hint: 'W folderze projektu: npm install --save-exact {found}',
  },
  'unknown-override': {
    message: 'Program nie ma niczego o tej nazwie, więc ten plik niczego by nie zastąpił.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
};
