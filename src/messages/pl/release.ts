import type { ProblemText } from '../message-language.ts';
import type { releaseProblemsEn, ReleaseTextKey } from '../en/release.ts';

/** Polish messages about signed documents and releases. One entry a code, in alphabetical order. */
export const releaseProblemsPl: Record<keyof typeof releaseProblemsEn, ProblemText> = {
  'edited-signed-record': {
    message: 'Polecenie attach-signed nie zapisuje tu „{found}”: ten plik poprawiono ręcznie.',
    hint: 'Usuń ten plik, przenieś podpisany PDF poza folder i dołącz go jeszcze raz: strategia attach-signed PLIK.pdf',
  },
  'nothing-published': {
    message: 'Nie ma tu jeszcze opublikowanego w całości wydania, więc nie ma z czym porównać.',
    hint: 'Najpierw zbuduj: strategia build. Wydanie zbudowane gdzie indziej wskazuje --out FOLDER.',
  },
  'signed-file-changed': {
    message: 'To nie jest ten podpisany plik, który dołączono: jego treść zmieniła się od tamtej pory.',
    hint: 'Przywróć plik taki, jaki podpisano. Jeśli podpisano go na nowo, usuń go razem z plikiem .json i dołącz jeszcze raz: strategia attach-signed PLIK.pdf',
  },
  'signed-file-missing': {
    message: 'Nie ma podpisanego pliku „{missing}”, jest tylko jego opis.',
    hint: 'Przywróć ten plik albo usuń także opis; wtedy serwis nie będzie go już udostępniał.',
  },
  'signed-file-no-pdf': {
    message: 'Ten plik nie jest plikiem PDF.',
    hint: 'Podpisu w osobnym pliku (XAdES, .sig, .xml) nie można dołączyć; podpisz w formacie PAdES, wewnątrz pliku PDF.',
  },
  'signed-file-not-ours': {
    message: 'Ten plik nie zaczyna się od żadnego z dokumentów opublikowanych w {output}.',
    hint: 'Albo podpisano inną wersję dokumentu, albo program do podpisu zapisał PDF od nowa. Pobierz dokument, podpisz dokładnie ten plik (PAdES), nie drukuj go i nie zapisuj po drodze. Starszy wynik wskazuje --out FOLDER.',
  },
  'signed-file-of-other': {
    message: 'To podpisany dokument „{document}” z wydania {edition}, a nie ten, o który chodziło.',
    hint: 'Pomiń --edition i --language albo wskaż właściwy plik.',
  },
  'signed-file-without-signature': {
    message: 'To „{document}” taki, jaki opublikowano; nie ma w nim podpisu.',
    hint: 'Najpierw podpisz plik (PAdES), a potem dołącz to, co zapisał program do podpisu.',
  },
  'signed-without-record': {
    message: 'Nie wiadomo, co pokazuje ten podpisany plik: brakuje pliku .json o tej samej nazwie.',
    hint: 'Przenieś plik poza ten folder i dołącz go: strategia attach-signed PLIK.pdf',
  },
};

/** What `attach-signed` says, in Polish. */
export const releaseTextsPl: Record<ReleaseTextKey, string> = {
  'help.command.attach-signed':
    'zapisuje podpisany plik PDF, żeby serwis udostępniał go obok niepodpisanego: strategia attach-signed PLIK.pdf',
  'help.option.language': 'attach-signed: tylko dokument w tym języku',
  'usage.missing-signed': 'Który plik? Podaj go po poleceniu: strategia attach-signed PLIK.pdf',
  'signed.done': 'Podpisany: {document}, wydanie {edition}, stan z {date}. Zapisano jako {stored}',
  'signed.there': 'Ten plik jest już dołączony: {document}, wydanie {edition}, stan z {date}. To {stored}',
  'signed.next': 'Następne budowanie udostępni go obok niepodpisanego: strategia build',
};
