import type { ProblemText } from './problem-text.ts';
import type { ProblemCode } from './problem-texts-en.ts';
import { browserTextsPl } from './problem-texts-browser-pl.ts';
import { chaptersTextsPl } from './problem-texts-chapters-pl.ts';
import { loadTextsPl } from './problem-texts-load-pl.ts';
import { picturesTextsPl } from './problem-texts-pictures-pl.ts';
import { rulesTextsPl } from './problem-texts-rules-pl.ts';
import { schemaTextsPl } from './problem-texts-schema-pl.ts';

/** Polish messages. One entry a code, in alphabetical order. */
export const problemTextsPl: Record<ProblemCode, ProblemText> = {
  ...browserTextsPl,
  ...chaptersTextsPl,
  ...loadTextsPl,
  ...picturesTextsPl,
  ...rulesTextsPl,
  ...schemaTextsPl,
  'file-in-use': {
    message: 'Nic nie opublikowano: plik, który trzeba zastąpić, jest otwarty w innym programie.',
    hint: 'Zamknij ten plik: {found}. Potem uruchom program ponownie.',
  },
  'foreign-target': {
    message: 'Jest tu „{found}”, czego nie utworzył ten program. Niczego tu nie zmieniono.',
    hint: 'Wskaż nowy lub pusty folder opcją --out albo samodzielnie opróżnij ten.',
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
  'unknown-edition': { message: 'Nie ma wydania „{found}”.', hint: 'Wydania: {allowed}.' },
};
