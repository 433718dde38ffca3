import type { ProblemText } from '../message-language.ts';
import type { picturesTextsEn } from '../en/pictures.ts';

/** Polish messages about figures and their pictures. One entry a code, in alphabetical order. */
export const picturesTextsPl: Record<keyof typeof picturesTextsEn, ProblemText> = {
  'alternative-is-file-name': {
    message: '„{found}” to nazwa pliku; nie mówi nic o tym, co widać.',
    hint: 'Napisz w jednym lub dwóch zdaniach, co rysunek przedstawia i co z niego wynika.',
  },
  'alternative-is-title': {
    message: 'Ten opis alternatywny powtarza tylko tytuł, który i tak jest odczytywany.',
    hint: 'Napisz w jednym lub dwóch zdaniach, co rysunek przedstawia i co z niego wynika.',
  },
  'figure-with-two-places': {
    message: 'Rysunek „{found}” ma zarówno „goal”, jak i „place”.',
    hint: 'Zostaw jedno z tych pól.',
  },
  'figure-without-place': {
    message: 'Nie wiadomo, gdzie ma stać rysunek „{found}”.',
    hint: 'Dodaj „goal” z identyfikatorem celu albo „place” z identyfikatorem rozdziału, „before-goals” lub „after-goals”.',
  },
  'invalid-picture-name': {
    message: '„{found}” nie może być nazwą obrazu.',
    hint: 'Podaj samą nazwę pliku z folderu figures wydania, z końcówką .png, .jpg albo .svg.',
  },
  'missing-alternative': {
    message: 'Kto nie widzi tego rysunku, niczego się nie dowie: brakuje opisu „alternative”.',
    hint: 'Napisz w jednym lub dwóch zdaniach, co rysunek przedstawia i co z niego wynika, np. „Mapa gminy: trzy obszary interwencji leżą wzdłuż rzeki”; dłuższy opis wpisz w „description”.',
  },
  'missing-picture': {
    message: 'W folderze figures wydania nie ma obrazu „{found}”.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'picture-animated': {
    message: 'Ten obraz się porusza, a papier nie.',
    hint: 'Zapisz z niego pojedynczy obraz.',
  },
  'picture-bad-checksum': {
    message: 'Część tego pliku PNG zmieniła się po zapisaniu: jej suma kontrolna się nie zgadza.',
    hint: 'Skopiuj plik ponownie albo otwórz go w programie, w którym powstał, i wyeksportuj obraz jeszcze raz.',
  },
  'picture-bad-header': {
    message:
      'Nagłówek tego pliku {found} opisuje obraz, który nie może istnieć (kolory, głębia albo paleta).',
    hint: 'Otwórz go w programie, w którym powstał, i wyeksportuj obraz jeszcze raz.',
  },
  'picture-bad-pixels': {
    message: 'Piksele tego pliku {found} są uszkodzone albo jest ich więcej lub mniej, niż podaje nagłówek.',
    hint: 'Otwórz go w programie, w którym powstał, i wyeksportuj obraz jeszcze raz.',
  },
  'picture-damaged': {
    message: 'Ten plik {found} jest uszkodzony albo urwany.',
    hint: 'Otwórz go w programie, w którym powstał, i zapisz ponownie.',
  },
  'picture-format': {
    message: 'Ten obraz to {found}; można opublikować tylko zwykły PNG, JPEG albo SVG.',
    hint: 'Zapisz go jako PNG (mapy, rysunki) albo JPEG (fotografie).',
  },
  'picture-in-cmyk': {
    message: 'Kolory tego pliku JPEG są zapisane dla drukarni (CMYK); ekrany pokazują je inaczej.',
    hint: 'Zapisz go w RGB (sRGB).',
  },
  'picture-misnamed': {
    message: 'Ten plik to {found}, choć jego nazwa mówi co innego.',
    hint: 'Zmień nazwę na „{suggestion}”, także w figures.json.',
  },
  'picture-not-used': {
    message: 'Żaden rysunek z figures.json nie pokazuje tego obrazu. Opisz go tam albo usuń ten plik.',
    hint: 'Czy to jego dotyczy „{suggestion}”?',
  },
  'picture-too-large': {
    message: 'Ten obraz ma {found}; dozwolone jest {maximum}.',
    hint: 'Zapisz go w mniejszej rozdzielczości: na papierze wystarczy 200 punktów na cal.',
  },
  'picture-too-many-pixels': {
    message: 'Ten obraz ma {found} pikseli; dozwolony jest co najmniej jeden i najwyżej {maximum} mln.',
    hint: 'Zapisz go jako mniejszy: dla dłuższego boku strony wystarczy 3500 pikseli.',
  },
  'picture-unknown': {
    message: 'Ten plik nie jest obrazem, który program zna.',
    hint: 'Zapisz obraz jako PNG, JPEG albo SVG lub usuń ten plik.',
  },
  'svg-attribute': {
    message: 'Atrybut „{found}” jest niedozwolony w obrazie SVG.',
    hint: 'Wyeksportuj obraz jako zwykły SVG, bez skryptów, filtrów i efektów.',
  },
  'svg-doctype': {
    message: 'Obraz SVG nie może się zaczynać od <!DOCTYPE …>: mógłby wczytać inne pliki.',
    hint: 'Usuń ten fragment, aż do znaku „>” na jego końcu.',
  },
  'svg-element': {
    message: 'Element <{found}> jest niedozwolony w obrazie SVG.',
    hint: 'Wyeksportuj obraz jako zwykły SVG, a jeśli to nie pomoże, jako PNG.',
  },
  'svg-id-twice': {
    message:
      'Identyfikator „{found}” występuje w tym SVG po raz drugi; nie wiadomo, który element jest wskazywany.',
    hint: 'Wyeksportuj obraz ponownie jako zwykły SVG albo zmień jeden z identyfikatorów.',
  },
  'svg-image': {
    message: 'Ten plik SVG zawiera w sobie inny obraz.',
    hint: 'Wyeksportuj całość jako PNG.',
  },
  'svg-instruction': {
    message: 'Instrukcja <?{found} …?> jest niedozwolona w obrazie SVG.',
    hint: 'Usuń ją, aż do znaków „?>” na jej końcu.',
  },
  'svg-reference': {
    message: '„{found}” prowadzi poza obraz SVG.',
    hint: 'Można wskazać tylko część tego samego obrazu: #id albo url(#id). Usuń to albo wyeksportuj obraz na nowo.',
  },
  'svg-root': {
    message: 'Obraz SVG zaczyna się od <svg xmlns="http://www.w3.org/2000/svg">, a ten plik od <{found}>.',
    hint: 'Wyeksportuj obraz jako zwykły SVG.',
  },
  'svg-style': {
    message: 'Program nie zna stylu „{found}”.',
    hint: 'Wyeksportuj obraz z „atrybutami prezentacji” zamiast CSS, a jeśli to nie pomoże, jako PNG.',
  },
  'svg-syntax': {
    message: 'Od tego miejsca pliku SVG nie da się odczytać jako XML.',
    hint: 'Otwórz go w programie, w którym powstał, i wyeksportuj ponownie jako zwykły SVG.',
  },
  'svg-text': {
    message: 'Tekst w obrazie SVG wygląda inaczej na każdym komputerze.',
    hint: 'Zamień teksty na ścieżki (w programie Inkscape: Ścieżka, Obiekt w ścieżkę), a ich treść podaj w „alternative” albo „description”.',
  },
  'svg-too-deep': {
    message: 'Ponad {maximum} elementów jeden w drugim.',
    hint: 'Wyeksportuj obraz jako zwykły SVG, a jeśli to nie pomoże, jako PNG.',
  },
  'svg-too-much': {
    message:
      'Od tego miejsca obraz SVG wymaga narysowania ponad {maximum} kształtów; kopie (<use>), desenie, maski i znaczniki liczą się za każdym razem, gdy są rysowane.',
    hint: 'Zamień klony w obiekty, a szrafury w jednolite kolory, albo wyeksportuj obraz jako PNG.',
  },
  'svg-without-size': {
    message: 'Ten plik SVG nie podaje, jak jest duży.',
    hint: 'Wpisz w <svg …> viewBox="0 0 SZEROKOŚĆ WYSOKOŚĆ", z liczbami.',
  },
  'unknown-figure-place': {
    message: '„{found}” to nie jest rozdział ze strategy.json ani „before-goals” lub „after-goals”.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
};
