import type { Explanation } from '../../message-language.ts';
import type { picturesExplainedEn } from '../../en/explain/pictures.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const picturesExplainedPl: Record<keyof typeof picturesExplainedEn, Explanation> = {
  'alternative-is-file-name':
    'Opis czyta się na głos osobie, która nie widzi rysunku. Nazwa pliku niczego jej nie powie.',
  'alternative-is-title':
    'Tytuł i tak jest odczytywany, a opis ma powiedzieć, co na rysunku widać i co z niego wynika.',
  'figure-with-two-places': 'Rysunek może stać w jednym miejscu: przy celu albo przy rozdziale.',
  'figure-without-place': 'Nie wiadomo, gdzie pokazać ten rysunek: przy którym celu albo rozdziale.',
  'invalid-picture-name': 'Podaje się samą nazwę pliku, bez folderu. Plik leży w folderze figures/ wydania.',
  'missing-alternative':
    'Bez opisu osoba niewidoma nie dowie się, co jest na rysunku. Wymaga go też ustawa o dostępności cyfrowej.',
  'missing-picture':
    'figures.json wymienia obraz, którego nie ma w folderze figures/. Sprawdź nazwę, także wielkość liter.',
  'picture-animated': {
    why: 'Obraz składa się z kilku klatek. Na papierze byłaby tylko pierwsza, więc wybierz tę, która ma zostać.',
    wrong: 'mapa.png, która się porusza',
    right: 'mapa.png, jeden nieruchomy obraz',
  },
  'picture-bad-checksum': {
    why: 'Obraz ma w środku sumę kontrolną i ona się nie zgadza: plik zmienił się po drodze.',
    wrong: 'mapa.png, uszkodzona przy kopiowaniu',
    right: 'mapa.png, skopiowana jeszcze raz',
  },
  'picture-bad-header': {
    why: 'Plik opisuje sam siebie tak, że taki obraz nie może istnieć. Zapisz go ponownie w programie, w którym powstał.',
    wrong: 'mapa.png, której opis na początku pliku nie ma sensu',
    right: 'mapa.png, zapisana ponownie w programie graficznym',
  },
  'picture-bad-pixels': {
    why: 'W pliku jest mniej albo więcej obrazu, niż zapowiada jego początek.',
    wrong: 'mapa.png, w której brakuje części obrazu',
    right: 'mapa.png, zapisana ponownie w programie graficznym',
  },
  'picture-damaged': {
    why: 'Plik jest urwany: nie pobrał się albo nie skopiował do końca.',
    wrong: 'mapa.png, pobrana do połowy',
    right: 'mapa.png, pobrana do końca',
  },
  'picture-format': {
    why: 'Obrazów tego rodzaju nie pokaże każda przeglądarka albo nie da się ich wydrukować. Zapisz obraz jako PNG, JPEG albo SVG.',
    wrong: 'mapa.gif',
    right: 'mapa.png',
  },
  'picture-in-cmyk': {
    why: 'Obraz przygotowano dla drukarni. Na ekranie jego kolory wyglądałyby inaczej, niż powinny.',
    wrong: 'zdjecie.jpg przygotowane dla drukarni (CMYK)',
    right: 'zdjecie.jpg w kolorach ekranu (sRGB)',
  },
  'picture-misnamed': {
    why: 'Zmieniono końcówkę nazwy, a nie sam obraz. Nazwa musi mówić, czym plik jest.',
    wrong: 'mapa.jpg, w której jest PNG',
    right: 'mapa.png',
  },
  'picture-not-used': {
    why: 'W folderze leży obraz bez podpisu i opisu, więc nikt go nie zobaczy. Opisz go w figures.json albo usuń.',
    wrong: 'figures/zdjecie.svg, o którym figures.json nie mówi',
    right: 'wpis w figures.json: "file": "zdjecie.svg"',
  },
  'picture-too-large': {
    why: 'Obraz jest tak ciężki, że strona długo by się otwierała. Zapisz go w mniejszej rozdzielczości.',
    wrong: 'mapa.png, która ma 60 MB',
    right: 'mapa.png, która ma 2 MB',
  },
  'picture-too-many-pixels': {
    why: 'Obraz ma więcej punktów, niż pokaże jakikolwiek papier, a komputer mógłby się przy nim zatrzymać.',
    wrong: 'zdjecie.jpg, 20 000 na 20 000 pikseli',
    right: 'zdjecie.jpg, 3500 na 2500 pikseli',
  },
  'picture-unknown': {
    why: 'W folderze z rysunkami leży plik, który nie jest obrazem.',
    wrong: 'figures/notatki.docx',
    right: 'figures/mapa.png',
  },
  'svg-attribute':
    'W rysunku jest coś, co może działać na stronie samo, na przykład po kliknięciu. Zapisz go jako „zwykły SVG”.',
  'svg-doctype':
    'Taki wiersz na początku pozwala wczytać do rysunku inne pliki, więc program go nie przyjmuje.',
  'svg-element':
    'W rysunku jest coś, co nie jest kształtem: skrypt, filtr albo efekt. Zapisz go jako „zwykły SVG”.',
  'svg-id-twice': 'Dwie części rysunku mają ten sam identyfikator. Zwykle pomaga ponowny eksport.',
  'svg-image': 'W rysunku jest wklejone zdjęcie. Taki plik zapisuje się w całości jako PNG.',
  'svg-instruction': 'Rysunek chce wczytać coś spoza siebie, na przykład arkusz stylów.',
  'svg-reference':
    'Rysunek odwołuje się do innego pliku albo strony. Serwis niczego nie wczytuje z zewnątrz, więc byłaby tam dziura.',
  'svg-root': 'Plik nie zaczyna się jak rysunek SVG; bez „xmlns” przeglądarka go nie pokaże.',
  'svg-style':
    'Wygląd rysunku opisano sposobem, którego program nie zna. Przy eksporcie wybierz „atrybuty prezentacji” zamiast CSS.',
  'svg-syntax':
    'Plik jest urwany albo ktoś poprawiał go ręcznie i zgubił znak. Wyeksportuj rysunek jeszcze raz.',
  'svg-text':
    'Napisy w rysunku wyglądałyby na każdym komputerze inaczej. Zamień je na ścieżki, a ich treść powtórz w opisie.',
  'svg-too-deep': {
    why: 'Grupy w rysunku są włożone jedna w drugą głębiej, niż jakikolwiek program zniesie.',
    wrong: 'rysunek, w którym ponad sto grup leży jedna w drugiej',
    right: 'rysunek wyeksportowany jako „zwykły SVG”',
  },
  'svg-too-much':
    'Kopia w rysunku powtarza samą siebie albo kopie kopii, więc kształtów do narysowania jest bez liku. Zamień klony na obiekty.',
  'svg-without-size': 'Rysunek nie mówi, jakie ma proporcje, więc nie wiadomo, ile miejsca mu dać.',
  'unknown-figure-place':
    'Rysunek ma stać przy rozdziale, którego nie ma. Wpisz „id” rozdziału ze strategy.json.',
};
