import type { ProblemText } from '../message-language.ts';
import type { fontsTextsEn } from '../en/fonts.ts';

/** Polish messages about fonts that a project adds. One entry a code, in alphabetical order. */
export const fontsTextsPl: Record<keyof typeof fontsTextsEn, ProblemText> = {
  'font-collection': {
    message: 'W tym pliku jest kilka krojów naraz (kolekcja).',
    hint: 'Weź plik z jednym krojem, .ttf albo .woff2.',
  },
  'font-coloured': {
    message: 'Ten krój ma znaki kolorowe albo z pikseli, których nie przyjmie dostępny PDF.',
    hint: 'Weź krój o zwykłych konturach.',
  },
  'font-locked': {
    message: 'Ten krój sam zastrzega, że nie wolno go osadzać w dokumentach.',
    hint: 'Weź inny.',
  },
  'font-missing': {
    message: 'W folderze data/fonts nie ma pliku „{found}”.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'font-not-used': {
    message: 'W site.json, w polu „fonts”, nie ma tego kroju.',
    hint: 'Wpisz go tam albo usuń plik.',
  },
  'font-postscript': {
    message:
      'Kontury tego kroju są w postaci PostScript (CFF), której przeglądarka nie umie zapisać w PDF jako tekst.',
    hint: 'Weź ten sam krój w pliku .ttf albo .woff2 z konturami TrueType.',
  },
  'font-unreadable': {
    message: 'Program nie umie odczytać tego kroju albo plik jest uszkodzony.',
    hint: 'Weź plik .ttf albo .woff2 jeszcze raz.',
  },
  'font-variable': {
    message:
      'To krój zmienny (jeden plik na wszystkie grubości), którego przeglądarka nie umie zapisać w PDF jako tekst.',
    hint: 'Weź pliki statyczne, po jednym na grubość: na przykład …-Regular.ttf i …-Bold.ttf.',
  },
  'invalid-font-name': {
    message: '„{found}” nie może być nazwą pliku z krojem pisma.',
    hint: 'Litery bez znaków diakrytycznych, cyfry, „.”, „-” i „_”, na końcu .ttf, .otf albo .woff2; zmień też nazwę pliku.',
  },
};
