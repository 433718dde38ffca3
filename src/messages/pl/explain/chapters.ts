import type { Explanation } from '../../message-language.ts';
import type { chaptersExplainedEn } from '../../en/explain/chapters.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const chaptersExplainedPl: Record<keyof typeof chaptersExplainedEn, Explanation> = {
  'caption-without-table':
    'Akapit zaczyna się od „Tabela:”, więc program bierze go za podpis, a tabeli pod nim nie ma.',
  'chapter-heading-skipped':
    'Nagłówki schodzą po jednym stopniu, ## a potem ###. Kto słucha strony, zgubiłby się przy przeskoku.',
  'chapter-heading-too-high':
    'Najwyższy nagłówek ma tytuł rozdziału, który stoi w strategy.json. W tekście zaczyna się od ##.',
  'chapter-html': 'W rozdziale pisze się zwykłym Markdownem. Znaczniki stron internetowych popsułyby druk.',
  'chapter-image': 'Obraz ma swoje miejsce w figures.json, z podpisem i opisem dla osób, które go nie widzą.',
  'chapter-not-listed':
    'Plik rozdziału jest, ale lista „chapters” w strategy.json go nie wymienia, więc nie byłoby go nigdzie.',
  'chapter-paragraph-too-long': {
    why: 'Tak długiego akapitu nikt nie przeczyta. Zwykle przy wklejaniu zgubiły się puste wiersze.',
    wrong: 'jeden akapit na dwadzieścia stron, bez pustego wiersza',
    right: 'kilka akapitów, między nimi puste wiersze',
  },
  'forbidden-link': 'Odnośnik prowadzi do miejsca, którego czytelnik nie otworzy, na przykład na Twój dysk.',
  'front-matter':
    'Inne programy trzymają tytuł między kreskami na początku pliku. Tutaj tytuł stoi w strategy.json.',
  'invalid-mail-link': 'Odnośnik ma otworzyć list, a w adresie nie ma znaku @ albo jest coś zbędnego.',
  'link-inside-link': 'Powołanie na źródło też jest odnośnikiem, a odnośnik nie może stać w odnośniku.',
  'malformed-citation':
    'Powołanie zapisuje się [@id] albo [@id, s. 4]: identyfikator źródła, przecinek, miejsce.',
  'missing-chapter':
    'strategy.json zapowiada rozdział, a pliku z tekstem nie ma. Plik nazywa się jak rozdział i język: chapters/diagnoza.pl.md.',
  'paragraph-without-source':
    'Czytelnik ma wiedzieć, skąd pochodzi akapit. Jeżeli cały rozdział ma jedno źródło, podaj je raz w strategy.json.',
  'table-cell-empty':
    'Pusta komórka może znaczyć zero, brak danych albo przeoczenie. Czytelnik tego nie zgadnie.',
  'table-without-caption':
    'Bez podpisu nie wiadomo, co tabela pokazuje, i nie da się jej wymienić w spisie tabel.',
  'unknown-anchor':
    'Odnośnik prowadzi do miejsca w tym dokumencie, którego nie ma. Zapewne zmieniono nagłówek albo rozdział.',
};
