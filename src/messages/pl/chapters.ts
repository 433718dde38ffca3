import type { ProblemText } from '../message-language.ts';
import type { chaptersTextsEn } from '../en/chapters.ts';

/** Polish messages about chapters. One entry a code, in alphabetical order. */
export const chaptersTextsPl: Record<keyof typeof chaptersTextsEn, ProblemText> = {
  'caption-without-table': {
    message: 'Pod tym podpisem nie ma tabeli.',
    hint: 'Umieść tabelę bezpośrednio pod nim albo zacznij akapit innym słowem.',
  },
  'chapter-heading-skipped': {
    message: 'Ten nagłówek ma {found}; po poprzednim może mieć najwyżej {expected}.',
  },
  'chapter-heading-too-high': {
    message: 'Nagłówki w rozdziale zaczynają się od ##; jego tytuł jest w strategy.json.',
    hint: 'Zamiast # napisz ##.',
  },
  'chapter-html': {
    message: 'W rozdziale nie może być HTML: {found}.',
    hint: 'Użyj zwykłego Markdown; sam znak < zapisuje się \\<.',
  },
  'chapter-image': {
    message: 'W rozdziale nie może być obrazów.',
    hint: 'Usuń go albo opisz słowami, co przedstawia.',
  },
  'chapter-not-listed': {
    message: 'Rozdziału „{found}” nie ma w strategy.json, „chapters”, więc zostałby pominięty.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'chapter-paragraph-too-long': {
    message: 'Ten akapit ma {found} znaków; dozwolone jest {maximum}.',
    hint: 'Podziel go pustymi wierszami.',
  },
  'forbidden-link': {
    message: '„{found}” to nie jest adres, który może mieć odnośnik.',
    hint: 'Odnośniki zaczynają się od https://, http://, mailto: albo #.',
  },
  'front-matter': {
    message: 'Rozdział nie ma na początku bloku między ---.',
    hint: 'Usuń go; tytuł, miejsce i kolejność są w strategy.json.',
  },
  'invalid-mail-link': {
    message: '„{found}” nie jest adresem skrzynki pocztowej.',
    hint: 'Napisz mailto:nazwa@example.org.',
  },
  'link-inside-link': {
    message: 'Wewnątrz tekstu odnośnika stoi odnośnik albo przypis źródła.',
    hint: 'Umieść go za odnośnikiem.',
  },
  'malformed-citation': {
    message: '{found} to nie jest poprawne powołanie źródła.',
    hint: 'Napisz [@id] albo [@id, strona], z identyfikatorem z sources.json.',
  },
  'missing-chapter': {
    message: 'Nie ma tekstu tego rozdziału: {found}.',
    hint: 'Utwórz ten plik albo usuń tu rozdział.',
  },
  'paragraph-without-source': {
    message: 'Ten akapit nie podaje źródła.',
    hint: 'Dodaj [@id] z identyfikatorem źródła; albo w strategy.json podaj źródło całego rozdziału („sources”), oznacz go jako propozycję („status”) lub jako rozdział o dokumencie („about”).',
  },
  'table-cell-empty': {
    message: 'Puste komórki w tym wierszu tabeli; kolumny: {found}.',
    hint: 'Napisz, co znaczy brak, np. „–” albo „brak danych”; każdy wiersz ma tyle komórek co nagłówek.',
  },
  'table-without-caption': {
    message: 'Ta tabela nie ma podpisu.',
    hint: 'Napisz bezpośrednio nad nią, po pustym wierszu: „Tabela: co pokazuje tabela”.',
  },
  'unknown-anchor': {
    message:
      'W rozdziałach nie ma miejsca „{found}”: #chapter.ID to rozdział, #chapter.ID-2 jego drugi nagłówek.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
};
