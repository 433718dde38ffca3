import type { ProblemText } from '../message-language.ts';
import type { browserTextsEn } from '../en/browser.ts';

/** Polish messages about the browser and about what it prints. One entry a code, in alphabetical order. */
export const browserTextsPl: Record<keyof typeof browserTextsEn, ProblemText> = {
  'browser-crashed': {
    message: 'Przeglądarka niespodziewanie zakończyła działanie.',
    hint: 'Zamknij inne programy, żeby zwolnić pamięć, i uruchom program ponownie.',
  },
  'browser-does-not-answer': {
    message: 'Przeglądarka {found} została uruchomiona i nie odpowiada od {seconds} s; zakończono ją.',
    hint: 'Spróbuj ponownie, gdy komputer będzie mniej zajęty, albo wskaż inną przeglądarkę w zmiennej STRATEGIA_BROWSER.',
  },
  'browser-does-not-start': {
    message: 'Przeglądarka {found} nie uruchamia się. Jej komunikat: „{output}”.',
    hint: 'Wskaż inną przeglądarkę w zmiennej STRATEGIA_BROWSER albo zainstaluj ją: npx puppeteer browsers install chrome-headless-shell@147',
  },
  'browser-not-found': {
    message: '„{found}” nie jest programem, który można uruchomić.',
    hint: 'Popraw zmienną STRATEGIA_BROWSER albo ją usuń: program sam poszuka wtedy przeglądarki.',
  },
  'browser-output-unknown': {
    message: 'Nie można odczytać tego, co wydrukowała przeglądarka {found}: „{output}”.',
    hint: 'Usuń zmienną STRATEGIA_BROWSER albo zainstaluj przeglądarkę, na której program sprawdzono: npx puppeteer browsers install chrome-headless-shell@147',
  },
  'browser-timed-out': {
    message: 'Przeglądarka nie skończyła pracy w ciągu {seconds} s ({limit}).',
    hint: 'Uruchom program ponownie, gdy komputer będzie mniej zajęty.',
  },
  'document-finding': {
    message:
      'Kontrola gotowego dokumentu {document} znalazła błąd: {detail} ({rule}; {clause}). Strona: {page}.',
    hint: 'To, czego on dotyczy, pochodzi z tego miejsca w danych; jeśli jest ono poprawne, zgłoś błąd programu.',
  },
  'no-browser': {
    message:
      'Nie ma przeglądarki, która wydrukuje dokument. Szukano: wbudowanego Chromium (dla linux-x64; tu jest {machine}), przeglądarki Puppeteera ({puppeteer}), zainstalowanej przeglądarki Chrome, Chromium lub Edge ({installed}).',
    hint: 'Zainstaluj przeglądarkę: npx puppeteer browsers install chrome-headless-shell@147',
  },
  'print-font-missing': {
    message: 'Nie można wczytać kroju pisma {found}.',
    hint: 'Sprawdź adres jego pliku w arkuszu stylów.',
  },
  'print-id-duplicate': {
    message: 'Identyfikator „{found}” występuje więcej niż raz (sekcje: {sections}).',
    hint: 'Nadaj każdemu miejscu w dokumencie własny identyfikator.',
  },
  'print-id-invalid': {
    message: 'Identyfikator „{found}” (sekcja {section}) nie może być celem odsyłacza w pliku PDF.',
    hint: 'Użyj liter bez znaków diakrytycznych, cyfr, „.”, „_” i „-”; zacznij od litery.',
  },
  'print-link-relative': {
    message: 'Odsyłacz do „{found}” (sekcja {section}) donikąd nie prowadzi z pliku PDF.',
    hint: 'Wskaż miejsce w dokumencie (#…) albo podaj pełny adres (https://…).',
  },
  'print-page-of-missing': {
    message:
      'Ma być wydrukowany numer strony „{found}” (sekcja {section}), ale w dokumencie nie ma takiego miejsca.',
  },
  'print-picture-missing': {
    message: 'Nie można pokazać ilustracji „{found}” (sekcja {section}).',
    hint: 'Sprawdź, czy jej plik istnieje i czy jest ilustracją.',
  },
  'print-request-denied': {
    message:
      'Dokument wymaga pliku „{found}”, który do niego nie należy. Podczas drukowania niczego się nie pobiera.',
  },
  'print-target-hidden': {
    message: 'Odsyłacz lub numer strony prowadzi do „{found}”, czego się nie drukuje.',
  },
  'print-target-missing': {
    message: 'Odsyłacz (sekcja {section}) prowadzi do „{found}”, ale w dokumencie nie ma takiego miejsca.',
  },
  'text-cut-off': {
    message: 'Na stronie {page} dokumentu {document} tekst jest ucięty ({size}): „{found}”.',
    hint: 'Dane są poprawne; to błąd układu strony: zgłoś go twórcom programu razem z tym wierszem.',
    closerHint: 'Projekt ma własny wygląd dokumentów: zajrzyj najpierw do {overrides}.',
  },
  'text-over-text': {
    message:
      'Na stronie {page} dokumentu {document} dwa teksty zachodzą na siebie ({size}): „{found}” i „{other}”.',
    hint: 'Dane są poprawne; to błąd układu strony: zgłoś go twórcom programu razem z tym wierszem.',
    closerHint: 'Projekt ma własny wygląd dokumentów: zajrzyj najpierw do {overrides}.',
  },
};
