import type { Explanation } from '../../message-language.ts';
import type { importExplainedEn } from '../../en/explain/import.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const importExplainedPl: Record<keyof typeof importExplainedEn, Explanation> = {
  'document-too-long': {
    why: 'Z dokumentu potrzebny jest tylko tekst, a w tym pliku większość miejsca zajmują obrazy. Usuń je albo zapisz sam tekst.',
    wrong: 'strategia import strategia.docx, który ma setki megabajtów',
    right: 'strategia import strategia.txt, sam tekst',
  },
  'import-not-readable': {
    why: 'Program czyta dokument Worda, zwykły tekst, skoroszyt i CSV. Z pliku innego rodzaju trzeba tekst najpierw zapisać albo wkleić.',
    wrong: 'strategia import strategia.pdf',
    right: 'strategia import strategia.docx',
  },
  'not-a-word-document': {
    why: 'Zmieniono końcówkę nazwy, a nie sam plik, albo plik jest uszkodzony. Word zapisze go na nowo.',
    wrong: 'strategia import strategia.docx, w którym jest stary plik .doc pod nową nazwą',
    right: 'strategia import strategia.docx, zapisany w Wordzie jako „Dokument programu Word (.docx)”',
  },
  'not-a-workbook': {
    why: 'Zmieniono końcówkę nazwy, a nie sam plik, albo plik jest uszkodzony lub zaszyfrowany hasłem. Arkusz kalkulacyjny zapisze go na nowo.',
    wrong: 'strategia import dane.xlsx, w którym jest stary plik .xls pod nową nazwą',
    right: 'strategia import dane.xlsx, zapisany jako „Skoroszyt programu Excel (.xlsx)”',
  },
  'sheet-too-large': {
    why: 'Strategia nie ma tylu pozycji. Zwykle to ślad po formatowaniu albo pojedyncza komórka daleko od danych; czytanie takiego arkusza zajęłoby całą pamięć.',
    wrong: 'strategia import dane.xlsx, ze znakiem w komórce XFD1048576',
    right: 'strategia import dane.xlsx, w którym są tylko wypełnione wiersze',
  },
  'unpacks-too-large': {
    why: 'Dokument Worda i skoroszyt to spakowane pliki. Taki, który po rozpakowaniu zająłby całą pamięć, jest uszkodzony albo zrobiony po to, żeby szkodzić.',
    wrong: 'strategia import strategia.docx, który po rozpakowaniu ma 4 GB',
    right: 'strategia import strategia.docx, sam tekst i zwykłe obrazy',
  },
};
