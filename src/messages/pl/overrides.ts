import type { ProblemText } from '../message-language.ts';
import type { overridesTextsEn } from '../en/overrides.ts';

/** Polish messages about the folder `overrides`. One entry a code, in alphabetical order. */
export const overridesTextsPl: Record<keyof typeof overridesTextsEn, ProblemText> = {
  'override-of-itself': {
    message: 'Ten szablon odwołuje się sam do siebie: „{found}” to teraz jego własna nazwa.',
    hint: 'Szablon programu ma przed nazwą „program/”: „{suggestion}”.',
  },
  'own-page-address': {
    message: 'Pod adresem „{found}” jest już strona programu.',
    hint: 'Wpisz na początku pliku inne „path” albo zmień nazwę pliku.',
  },
  'own-page-head': {
    message: 'Na początku tej strony nie ma „{key}”, którego można by użyć.',
    hint: 'Plik zaczyna się od ---json, potem { "editionPage": { "title": "Kontakt", "path": "kontakt" } }, potem ---.',
  },
  'own-page-heading': {
    message: 'Strona ma jeden nagłówek h1, a żaden po nim nie przeskakuje poziomu; tu może być: {allowed}.',
    hint: 'Zmień „{found}”.',
  },
  'own-page-name': {
    message: 'Nazwa strony to małe litery bez ogonków, cyfry i łączniki; kończy się na „.njk”.',
    hint: 'Nazwij ją „{suggestion}”.',
  },
  'style-error': {
    message: 'Tego miejsca arkusza stylów nie da się odczytać: {found}.',
    hint: 'Popraw je; przeglądarki pominęłyby całą regułę.',
  },
  'style-loads-file': {
    message: '„{found}” wczytuje plik, a ani strony, ani dokumenty niczego do wyglądu nie wczytują.',
    hint: 'Obraz wpisz w sam arkusz jako „data:…” albo usuń to miejsce.',
  },
  'unknown-override': {
    message: 'Program nie ma niczego o tej nazwie, więc ten plik niczego by nie zastąpił.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
};
