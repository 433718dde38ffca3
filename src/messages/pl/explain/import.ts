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
    why: 'Program czyta dokument Worda i zwykły tekst. Z pliku innego rodzaju trzeba tekst najpierw zapisać albo wkleić.',
    wrong: 'strategia import strategia.pdf',
    right: 'strategia import strategia.docx',
  },
  'not-a-word-document': {
    why: 'Zmieniono końcówkę nazwy, a nie sam plik, albo plik jest uszkodzony. Word zapisze go na nowo.',
    wrong: 'strategia import strategia.docx, w którym jest stary plik .doc pod nową nazwą',
    right: 'strategia import strategia.docx, zapisany w Wordzie jako „Dokument programu Word (.docx)”',
  },
};
