import type { Explanation } from '../../message-language.ts';
import type { problemsExplainedEn } from '../../en/explain/problems.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const problemsExplainedPl: Record<keyof typeof problemsExplainedEn, Explanation> = {
  'broken-entry': {
    why: 'Katalog wielu strategii składa się z tego, co zostawiło budowanie każdej z nich. Wpisu jednej nie da się odczytać.',
    wrong: 'wynik budowania, który nie zapisał się do końca',
    right: 'projekt zbudowany ponownie: strategia build-all',
  },
  'document-carries-too-much': {
    why: 'Z dokumentu można wyjąć jego dane, ale ten niesie więcej, niż jakakolwiek strategia. Program niczego z niego nie zapisał.',
    wrong: 'PDF, do którego ktoś dołączył tysiące plików',
    right: 'PDF w tej postaci, w jakiej go opublikowano',
  },
  'document-too-large': {
    why: 'Żaden dokument tego programu nie jest tak duży. To zapewne inny plik.',
    wrong: 'PDF, który ma kilka gigabajtów',
    right: 'PDF w tej postaci, w jakiej go opublikowano',
  },
  'document-without-data': {
    why: 'Dane niesie w sobie tylko pełny dokument, nie streszczenie ani karty celów.',
    wrong: 'strategia extract streszczenie.pdf --out dane',
    right: 'strategia extract dokument.pdf --out dane',
  },
  'file-in-use': {
    why: 'Windows nie pozwala zastąpić pliku, który jest gdzieś otwarty. Zamknij go i uruchom budowanie jeszcze raz.',
    wrong: 'budowanie, gdy stary PDF jest otwarty w czytniku',
    right: 'budowanie po zamknięciu czytnika',
  },
  'file-not-planned': {
    why: 'Program sprawdza, czy powstało dokładnie to, co miało. To jego błąd, nie Twój; zgłoś go.',
    wrong: 'plik w wyniku, którego nie przewidziano',
    right: 'tylko pliki, które miały powstać',
  },
  'file-not-written': {
    why: 'Program sprawdza, czy powstało dokładnie to, co miało. To jego błąd, nie Twój; zgłoś go.',
    wrong: 'brak pliku, który miał powstać',
    right: 'wszystkie pliki, które miały powstać',
  },
  'folder-not-empty': {
    why: 'W tym folderze coś już leży, a program niczego cudzego nie zastępuje.',
    wrong: 'strategia extract dokument.pdf --out folder-z-plikami',
    right: 'strategia extract dokument.pdf --out nowy-folder',
  },
  'foreign-carried-file': {
    why: 'Dokument niesie plik, który nie należy do danych. Ktoś mógł go zmienić po publikacji.',
    wrong: 'PDF, do którego ktoś dołączył własny plik',
    right: 'PDF w tej postaci, w jakiej go opublikowano',
  },
  'foreign-target': {
    why: 'W tym folderze leżą pliki, których program nie zrobił. Budowanie zastępuje cały folder, więc by je usunęło.',
    wrong: 'strategia build --out Dokumenty',
    right: 'strategia build --out nowy-folder',
  },
  'invalid-clock': {
    why: 'Tą zmienną ustala się datę plików. Zwykle jest niepotrzebna: bez niej obowiązuje data z danych.',
    wrong: 'SOURCE_DATE_EPOCH=wczoraj',
    right: 'SOURCE_DATE_EPOCH=1717200000',
  },
  'more-files-not-planned': {
    why: 'Tego samego rodzaju jest więcej plików, niż warto wymieniać.',
    wrong: 'kilkadziesiąt nieprzewidzianych plików',
    right: 'tylko pliki, które miały powstać',
  },
  'more-files-not-written': {
    why: 'Tego samego rodzaju jest więcej plików, niż warto wymieniać.',
    wrong: 'kilkadziesiąt brakujących plików',
    right: 'wszystkie pliki, które miały powstać',
  },
  'no-projects': {
    why: 'Polecenie buduje wiele strategii naraz, a pod wskazanym folderem nie ma ani jednej.',
    wrong: 'strategia build-all folder, w którym nie ma żadnych danych',
    right: 'strategia build-all folder, w którym każda gmina ma swój folder z site.json',
  },
  'output-locked': {
    why: 'Inne budowanie właśnie publikuje w tym miejscu. Poczekaj, aż skończy, żeby oba się nie pomieszały.',
    wrong: 'dwa budowania naraz do tego samego folderu',
    right: 'drugie budowanie po zakończeniu pierwszego',
  },
  'path-collision': {
    why: 'Dwa pliki różniłyby się tylko wielkością liter; na wielu komputerach jeden zastąpiłby drugi.',
    wrong: 'dwie strony o adresach „Cel” i „cel”',
    right: 'dwie strony o adresach „cel-1” i „cel-2”',
  },
  'path-outside-output': {
    why: 'Plik powstałby poza folderem wyniku albo ma nazwę, której nie przyjmie każdy system.',
    wrong: 'plik wyniku o nazwie ../strona.html',
    right: 'plik wyniku o nazwie strona.html',
  },
  'template-error': {
    why: 'Szablon strony ma błąd. Jeśli nikt go nie zmieniał, jest to błąd programu.',
    wrong: 'szablon z {% for goal in goals %} bez {% endfor %}',
    right: 'szablon, w którym każde {% for %} ma swoje {% endfor %}',
  },
  'template-value-missing': {
    why: 'Szablon chce wypisać coś, czego nie ma. Zwykle to literówka w nazwie.',
    wrong: 'szablon z {{ goal.titel }}',
    right: 'szablon z {{ goal.title }}',
  },
  'unknown-document': {
    why: 'Tego pliku nie zrobił ten program albo inny program zapisał go na nowo.',
    wrong: 'strategia extract umowa.pdf --out dane',
    right: 'strategia extract dokument.pdf --out dane',
  },
  'unknown-edition': 'Nie ma wydania o tej nazwie. Wydania to foldery w editions/.',
  'unreadable-document': {
    why: 'Pliku nie ma w tym miejscu albo nie wolno go otworzyć.',
    wrong: 'strategia extract nie-ma-go.pdf --out dane',
    right: 'strategia extract dokument.pdf --out dane',
  },
  'unsafe-file-name': {
    why: 'Pliki danych jadą razem z dokumentem, a tej nazwy nie każdy komputer umie zapisać.',
    wrong: 'chapters/wstep:2.pl.md',
    right: 'chapters/wstep-2.pl.md',
  },
};
