import type { ProblemText } from '../message-language.ts';
import type { ProblemCode } from '../en/problems.ts';
import { beginProblemsPl } from './begin.ts';
import { browserTextsPl } from './browser.ts';
import { chaptersTextsPl } from './chapters.ts';
import { fontsTextsPl } from './fonts.ts';
import { importProblemsPl } from './import.ts';
import { loadTextsPl } from './load.ts';
import { overridesTextsPl } from './overrides.ts';
import { picturesTextsPl } from './pictures.ts';
import { referencesTextsPl } from './references.ts';
import { releaseProblemsPl } from './release.ts';
import { rulesTextsPl } from './rules.ts';
import { schemaTextsPl } from './schema.ts';

/** Polish messages. One entry a code, in alphabetical order. */
export const problemTextsPl: Record<ProblemCode, ProblemText> = {
  ...beginProblemsPl,
  ...browserTextsPl,
  ...chaptersTextsPl,
  ...fontsTextsPl,
  ...importProblemsPl,
  ...loadTextsPl,
  ...overridesTextsPl,
  ...picturesTextsPl,
  ...referencesTextsPl,
  ...releaseProblemsPl,
  ...rulesTextsPl,
  ...schemaTextsPl,
  'broken-entry': {
    message: 'Tego wpisu spisu nie da się odczytać.',
    hint: 'Zbuduj jego projekt ponownie: strategia build-all',
  },
  'document-carries-too-much': {
    message:
      'W tym dokumencie jest więcej, niż program kiedykolwiek wyjmuje: plików {files}, razem {all}, na plik {text}, na obraz {picture}.',
    hint: 'Niczego nie zapisano. Weź plik taki, jaki opublikowano.',
  },
  'document-too-large': {
    message: 'Ten dokument ma {found}; dozwolone jest {maximum}.',
    hint: 'Czy to właściwy plik? Weź plik taki, jaki opublikowano.',
  },
  'document-without-data': {
    message: 'W tym dokumencie nie ma danych.',
    hint: 'Są w pełnym dokumencie („Dokument”); inne formy ich nie mają, podobnie dokument z ukrytymi propozycjami.',
  },
  'file-in-use': {
    message: 'Nic nie opublikowano: plik, który trzeba zastąpić, jest otwarty w innym programie.',
    hint: 'Zamknij ten plik: {found}. Potem uruchom program ponownie.',
  },
  'file-not-planned': {
    message: 'Powstał plik „{found}”, którego miało nie być.',
    hint: 'To usterka programu, nie danych; zgłoś ją, proszę.',
  },
  'file-not-written': {
    message: 'Nie ma pliku „{found}”, który miał powstać.',
    hint: 'To usterka programu, nie danych; zgłoś ją, proszę.',
  },
  'folder-not-empty': {
    message: 'To miejsce nie jest puste: jest tu „{found}”. Niczego tu nie zmieniono.',
    hint: 'Wskaż nowy lub pusty folder opcją --out.',
  },
  'foreign-carried-file': {
    message: 'W tym dokumencie jest plik „{found}”, który nie należy do danych. Niczego nie zapisano.',
    hint: 'Ktoś mógł zmienić dokument; weź plik taki, jaki opublikowano.',
  },
  'foreign-target': {
    message: 'Jest tu „{found}”, czego nie utworzył ten program. Niczego tu nie zmieniono.',
    hint: 'Wskaż nowy lub pusty folder opcją --out albo samodzielnie opróżnij ten.',
  },
  'invalid-clock': {
    message:
      '„{found}” to nie jest czas, jaki mogą mieć pliki: pełne sekundy od 1970 roku, w latach 1980–2099.',
    hint: 'Popraw zmienną SOURCE_DATE_EPOCH albo ją usuń: obowiązuje wtedy data z danych.',
  },
  'more-files-not-planned': {
    message: 'Innych plików, których miało nie być: {count}.',
  },
  'more-files-not-written': {
    message: 'Innych plików, które miały powstać i których nie ma: {count}.',
  },
  'no-projects': {
    message: 'W tym folderze i głębiej nie ma żadnego projektu.',
    hint: 'Projekt to folder z plikiem site.json, jak w data/; każdy ma osobny folder.',
  },
  'output-locked': {
    message:
      'Inne uruchomienie programu (proces {pid} na komputerze {host}, od {since}) właśnie tu publikuje.',
    hint: 'Poczekaj, aż się zakończy, i uruchom program ponownie. Jeśli nic tam nie działa, usuń folder {lock}.',
  },
  'path-collision': {
    message: 'Nie można zapisać „{found}”: jest już „{other}”, a w wielu systemach to jedno i to samo.',
    hint: 'Nadaj jednemu z nich adres, który różni się nie tylko wielkością liter.',
  },
  'path-outside-output': {
    message: 'Nie można zapisać „{found}” wewnątrz folderu wyjściowego.',
    hint: 'Nie używaj „..”, „:” ani „\\”, dowiązań ani nazw zastrzeżonych w systemie Windows, takich jak „con” lub „nul”.',
  },
  'unknown-document': {
    message: 'To nie jest dokument tego programu albo inny program zapisał go na nowo.',
    hint: 'Weź plik taki, jaki opublikowano; dodany do niego podpis nie przeszkadza.',
  },
  'unknown-edition': { message: 'Nie ma wydania „{found}”.', hint: 'Wydania: {allowed}.' },
  'unreadable-document': {
    message: 'System nie pozwala odczytać tego dokumentu ({found}).',
    hint: 'Sprawdź jego nazwę i miejsce.',
  },
  'unsafe-file-name': {
    message: 'Plik o tej nazwie nie może podróżować z dokumentem: nie każdy system umie go zapisać.',
    hint: 'Zmień nazwę: bez „\\”, „:”, „*”, „?”, bez kropki i spacji na końcu, nie „con” ani „nul”.',
  },
  'template-error': {
    message: 'W szablonie jest błąd: {found}.',
    hint: 'Popraw szablon; jeśli nikt go nie zmieniał, to usterka programu.',
  },
  'template-value-missing': {
    message: 'Szablon drukuje „{found}”, a to nie ma tu wartości.',
    hint: 'Popraw szablon (czy nazwa jest właściwa?); jeśli nikt go nie zmieniał, to usterka programu.',
  },
};
