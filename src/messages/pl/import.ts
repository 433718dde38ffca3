import type { ProblemText } from '../message-language.ts';
import type { importProblemsEn, ImportTextKey } from '../en/import.ts';

/** Polish messages about a document that cannot be read. One entry a code, in alphabetical order. */
export const importProblemsPl: Record<keyof typeof importProblemsEn, ProblemText> = {
  'document-too-long': {
    message: 'Ten plik ma {count} bajtów; strategie są krótsze.',
    hint: 'Czy to właściwy plik? Usuń z niego obrazy albo zapisz sam tekst jako .txt.',
  },
  'import-not-readable': {
    message: 'Nie umiem przeczytać pliku „{found}”.',
    hint: 'Mogą to być: {allowed}. Z innego programu zapisz albo wklej sam tekst do pliku .txt.',
  },
  'not-a-word-document': {
    message: 'Tego pliku nie da się otworzyć jako dokumentu Worda.',
    hint: 'Otwórz go w Wordzie i zapisz jeszcze raz: Plik, Zapisz jako, „Dokument programu Word (.docx)”.',
  },
  'not-a-workbook': {
    message: 'Tego pliku nie da się otworzyć jako skoroszytu.',
    hint: 'Otwórz go w arkuszu kalkulacyjnym i zapisz jeszcze raz: Plik, Zapisz jako, „Skoroszyt programu Excel (.xlsx)”.',
  },
  'sheet-too-large': {
    message: 'Arkusz sięga do komórki {found}; czytane jest najwyżej {rows} wierszy i {columns} kolumn.',
    hint: 'Usuń puste wiersze i kolumny daleko od danych albo przenieś dane do nowego skoroszytu (strategia workbook).',
  },
  'unpacks-too-large': {
    message: 'Ten plik po rozpakowaniu ma ponad {maximum} MB; nie czytano go.',
    hint: 'Czy to właściwy plik? Usuń z niego obrazy albo zapisz samą treść.',
  },
};

/** What `import` says, in Polish. */
export const importTextsPl: Record<ImportTextKey, string> = {
  'help.command.import':
    'czyta strategię z pliku .txt albo .docx, dane ze skoroszytu .xlsx albo .csv, i pokazuje, co z nich rozumie; z --write zapisuje: strategia import PLIK',
  'help.option.force':
    'import: zastępuje także to, co w danych jest już inne niż w pliku; workbook: zastępuje plik',
  'usage.missing-import': 'Który plik? Podaj go po poleceniu: strategia import strategia.docx',
  'import.read-lines': 'Przeczytano wiersze: {count} ({encoding}). Wydanie: {edition}.',
  'import.read-paragraphs': 'Przeczytano akapity: {count} ({encoding}). Wydanie: {edition}.',
  'import.goal': 'cel {number}',
  'import.goal-without-number': 'cel bez numeru',
  'import.counted': ' (numer nadany)',
  'import.title': 'treść celu {number}',
  'import.title-without-number': 'treść celu',
  'import.summary': 'streszczenie celu {number}',
  'import.summary-without-number': 'streszczenie celu',
  'import.known-goal': 'cel {number}, jeszcze raz',
  'import.known-goal-without-number': 'cel, jeszcze raz',
  'import.level': 'nazwa poziomu',
  'import.list-results': 'nagłówek: rezultaty',
  'import.list-partners': 'nagłówek: partnerzy',
  'import.list-instruments': 'nagłówek: instrumenty',
  'import.item-results': 'rezultat',
  'import.measure': 'miernik',
  'import.item-partners': 'partner',
  'import.item-instruments': 'instrument',
  'import.chapter': 'tytuł rozdziału',
  'import.heading': 'śródtytuł rozdziału',
  'import.paragraph': 'akapit rozdziału',
  'import.chapter-item': 'pozycja listy w rozdziale',
  'import.table': 'tabela w rozdziale',
  'import.skipped-page': 'pominięto: numer strony',
  'import.skipped-repeated': 'pominięto: nagłówek strony',
  'import.skipped-picture': 'pominięto: obraz (dodaj go poleceniem strategia new figure)',
  'import.skipped-note': 'pominięto: przypis',
  'import.unclear-too-deep': 'niejasne: cel niższy niż poziomy w strategy.json',
  'import.unclear-number-taken': 'niejasne: numer, który ma już inny cel',
  'import.unclear-item-without-list': 'niejasne: pozycja bez nagłówka (rezultaty, partnerzy, instrumenty?)',
  'import.unclear-table-in-goal': 'niejasne: tabela przy celu',
  'import.added': 'Nowe: cele {goals}, rozdziały {chapters}, partnerzy i instrumenty {entries}.',
  'import.there': 'Cele i rozdziały, które już są: uzupełnione albo zmienione {changed}, bez zmian {same}.',
  'import.proposal':
    'strategy.json nie podaje źródła („sources”), więc nowe treści są oznaczone jako propozycje.',
  'import.differs-title': 'Inaczej niż w danych ({place}): cel {name} to „{is}”, a w pliku „{wanted}”.',
  'import.differs-summary':
    'Inaczej niż w danych ({place}): streszczenie celu {name} to „{is}”, a w pliku „{wanted}”.',
  'import.differs-results':
    'Inaczej niż w danych ({place}): cel {name} ma inne rezultaty (jest {is}, w pliku {wanted}).',
  'import.differs-measure':
    'Inaczej niż w danych ({place}): miernik rezultatu celu {name} to „{is}”, a w pliku „{wanted}”.',
  'import.differs-partners':
    'Inaczej niż w danych ({place}): cel {name} ma innych partnerów (jest {is}, w pliku {wanted}).',
  'import.differs-instruments':
    'Inaczej niż w danych ({place}): cel {name} ma inne instrumenty (jest {is}, w pliku {wanted}).',
  'import.differs-chapter': 'Inaczej niż w danych ({place}): rozdział „{name}” ma już treść w {is}.',
  'import.force': 'To, co się różni, zostaje takie, jakie jest w danych. Zastąpi je --force.',
  'import.new-file': 'nowy plik: {file}',
  'import.changed-file': 'zmieni się: {file}',
  'import.nothing': 'Nie ma nic do zapisania.',
  'import.not-written': 'Niczego nie zapisano. Zapisz to tak: strategia import {file} --write',
  'import.written': 'Zapisano. Sprawdź teraz dane: strategia validate',
};
