import type { ProblemText } from '../message-language.ts';
import type { releaseProblemsEn, ReleaseTextKey } from '../en/release.ts';

/** Polish messages about signed documents and releases. One entry a code, in alphabetical order. */
export const releaseProblemsPl: Record<keyof typeof releaseProblemsEn, ProblemText> = {
  'bip-place': {
    message: 'Plików dla BIP nie można tu zapisać: każde budowanie zastępuje albo czyta „{found}” w całości.',
    hint: 'Wskaż osobny folder: --bip FOLDER',
  },
  'bip-without-adopted': {
    message: 'Nie ma czego przekazać do BIP: żadnego wydania jeszcze nie uchwalono.',
    hint: 'Gdy to nastąpi, wpisz uchwałę do strategy.json („adoption”).',
  },
  'bip-without-document': {
    message: 'Dokumentu {document} nie ma wśród opublikowanych, więc dla BIP niczego nie zapisano.',
    hint: 'Zbuduj go w całości, bez --only site i --profile, sprawdzoną przeglądarką (strategia doctor).',
  },
  'edited-signed-record': {
    message: 'Polecenie attach-signed nie zapisuje tu „{found}”: ten plik poprawiono ręcznie.',
    hint: 'Usuń ten plik, przenieś podpisany PDF poza folder i dołącz go jeszcze raz: strategia attach-signed PLIK.pdf',
  },
  'foreign-release': {
    message:
      'W tym folderze jest „{found}”, które nie należy do żadnej publikacji. Niczego tu nie zmieniono.',
    hint: 'Wskaż w --to nowy albo pusty folder.',
  },
  'no-earlier-release': {
    message: 'Przed publikacją, którą widzą czytelnicy, nie ma wcześniejszej.',
    hint: 'Podaj po poleceniu jedną z tych: {allowed}',
  },
  'no-release': {
    message: 'W tym folderze nie ma żadnej publikacji.',
    hint: 'Zrób pierwszą: strategia release --to FOLDER',
  },
  'nothing-published': {
    message: 'Nie ma tu jeszcze opublikowanego w całości wydania, więc nie ma z czym porównać.',
    hint: 'Najpierw zbuduj: strategia build. Wydanie zbudowane gdzie indziej wskazuje --out FOLDER.',
  },
  'release-changed-meanwhile': {
    message: 'Niczego nie opublikowano: dane albo wynik budowania zmieniły się w trakcie.',
    hint: 'Poczekaj, aż nikt nad nimi nie pracuje, i zacznij od nowa.',
  },
  'release-damaged': {
    message: 'Ta publikacja nie jest taka, jaką zrobiono: brakuje pliku „{found}” albo go zmieniono.',
    hint: 'Wybierz inną (strategia rollback --to FOLDER --list) albo opublikuj na nowo.',
  },
  'release-no-room': {
    message: 'Na tym dysku nie ma już miejsca. To, co widzą czytelnicy, jest bez zmian.',
    hint: 'Zrób miejsce albo zachowuj mniej publikacji: --keep 2',
  },
  'release-not-confirmed': {
    message: 'Niczego nie opublikowano: nie było kogo zapytać, bo to nie jest okno terminala.',
    hint: 'Przeczytaj wyżej, co się zmieni dla czytelników; jeśli tak ma być, dodaj --yes.',
  },
  'release-place': {
    message: 'Publikacji nie można tu przechowywać: to miejsce „{found}”, z którego powstają.',
    hint: 'Wskaż w --to osobny folder, poza output/, data/ i overrides/.',
  },
  'release-shown-already': {
    message: 'Czytelnicy widzą już {found}.',
    hint: 'Wszystkie: strategia rollback --to FOLDER --list',
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
  'unknown-release': {
    message: 'Nie ma tu publikacji „{found}”.',
    hint: 'Publikacje: {allowed}',
  },
};

/** What `attach-signed`, `release` and `rollback` say, in Polish. */
export const releaseTextsPl: Record<ReleaseTextKey, string> = {
  'help.command.attach-signed':
    'zapisuje podpisany plik PDF, żeby serwis udostępniał go obok niepodpisanego: strategia attach-signed PLIK.pdf',
  'help.option.language': 'attach-signed: tylko dokument w tym języku',
  'usage.missing-signed': 'Który plik? Podaj go po poleceniu: strategia attach-signed PLIK.pdf',
  'signed.done': 'Podpisany: {document}, wydanie {edition}, stan z {date}. Zapisano jako {stored}',
  'signed.there': 'Ten plik jest już dołączony: {document}, wydanie {edition}, stan z {date}. To {stored}',
  'signed.next': 'Następne budowanie udostępni go obok niepodpisanego: strategia build',
  'help.command.release':
    'buduje, mówi, co się zmieni dla czytelników, i publikuje wszystko naraz: strategia release --to FOLDER',
  'help.command.rollback':
    'przywraca czytelnikom wcześniejszą publikację: strategia rollback --to FOLDER [PUBLIKACJA]; --list wymienia wszystkie',
  'help.option.to': 'release, rollback: folder publikacji; serwer WWW ma udostępniać FOLDER/current/site',
  'help.option.keep': 'release: ile publikacji zachować; zwykle 5',
  'help.option.list': 'rollback: tylko wymienia publikacje',
  'usage.missing-releases': 'Gdzie są publikacje? Podaj ich folder: strategia {command} --to FOLDER',
  'usage.release-whole': 'Publikuje się zawsze całość; {option} buduje tylko część.',
  'usage.wrong-keep':
    '--keep nie może mieć wartości „{found}”. Napisz, ile publikacji zachować, co najmniej 1.',
  'release.first': 'To pierwsza publikacja w tym folderze. Czytelnicy zobaczą:',
  'release.compared': 'Czytelnicy widzą teraz {name}. Co się dla nich zmieni:',
  'release.new-pages': 'Nowe strony: {count}',
  'release.changed-pages': 'Strony ze zmienioną treścią: {count}',
  'release.gone-pages': 'Uwaga, strony, które znikną: {count}. Kto ma ich adres, nic tam nie znajdzie:',
  'release.moved': 'Strony przeniesione; stare adresy prowadzą dalej: {count}',
  'release.new-documents': 'Nowe dokumenty: {count}',
  'release.changed-documents': 'Zmienione dokumenty: {count}',
  'release.gone-documents': 'Uwaga, dokumenty, które znikną: {count}',
  'release.framed-pages':
    'Strony, na których treść zostaje, a zmienia się to, co wokół niej (menu, stopka, wygląd): {count}',
  'release.other-files': 'Inne zmienione pliki (dane do pobrania, obrazy, wyszukiwarka): {count}',
  'release.nothing-to-see': 'Nic, co czytelnicy by zobaczyli.',
  'release.more': '… i jeszcze {count}',
  'release.question': 'Czy czytelnicy mają to od teraz widzieć? [t/N] ',
  'release.released': 'Opublikowano: {name}. Czytelnicy widzą to w {place}',
  'release.unchanged': 'Nie ma czego publikować: czytelnicy widzą już dokładnie to ({name}).',
  'release.declined': 'Niczego nie opublikowano; czytelnicy widzą to, co przedtem.',
  'release.removed': 'Usunięto starsze publikacje: {names}',
  'rollback.compared': 'Powrót do {name}. Co się zmieni dla czytelników:',
  'rollback.done': 'Czytelnicy widzą znowu {name}, w {place}',
  'rollback.release': '{name}  {made}, strony: {pages}, dokumenty: {documents}',
  'rollback.current': '← to widzą czytelnicy',
  'help.option.bip': 'build: zapisuje też to, co trafia do BIP: dokumenty, ich skróty SHA-256 i metryki',
  'failure.bip': 'Serwis i dokumenty są opublikowane; dla BIP niczego nie zapisano.',
  'bip.done': 'Dla BIP: {file} w {folder}',
  'bip.lacks': 'W metryce brakuje, do uzupełnienia przy publikacji: {names}',
  'bip.heading': 'Metryka dokumentu',
  'bip.missing': 'brak w danych; uzupełnia osoba, która publikuje w BIP',
  'bip.title': 'Dokument',
  'bip.state': 'Stan',
  'bip.publisher': 'Podmiot udostępniający informację',
  'bip.body': 'Wytworzył (organ, który przyjął dokument)',
  'bip.number': 'Numer uchwały',
  'bip.responsible': 'Osoba, która wytworzyła informację lub odpowiada za jej treść',
  'bip.entered': 'Osoba, która wprowadziła informację do BIP',
  'bip.made': 'Data wytworzenia (uchwalenia)',
  'bip.published': 'Data udostępnienia w BIP',
  'bip.changed': 'Data ostatniej zmiany',
  'bip.changes': 'Zmiany',
  'bip.proposals': 'Uwaga',
  'bip.contains-proposals':
    'Plik zawiera propozycje redakcyjne, które nie są częścią uchwały i są oznaczone w tekście.',
  'bip.file': 'Plik',
  'bip.bytes': '{bytes} bajtów',
  'bip.sha256': 'SHA-256: {sha256}',
  'bip.data': 'Skrót danych, z których powstał dokument (SHA-256)',
};
