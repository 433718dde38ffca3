import type { Explanation } from '../../message-language.ts';
import type { releaseExplainedEn } from '../../en/explain/release.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const releaseExplainedPl: Record<keyof typeof releaseExplainedEn, Explanation> = {
  'bip-place': {
    why: 'Budowanie zastępuje swój wynik w całości, więc to, co by tam jeszcze leżało, by zniknęło.',
    wrong: 'strategia build --bip output/bip',
    right: 'strategia build --bip bip',
  },
  'bip-without-adopted': {
    why: 'Do BIP trafia to, co uchwalono. Projekt albo tekst w konsultacjach nie ma jeszcze uchwały.',
    wrong: '--bip w projekcie, którego jedyne wydanie jest szkicem',
    right: '--bip w projekcie z uchwalonym wydaniem',
  },
  'bip-without-document': {
    why: 'Do BIP trafia sam dokument, wydrukowany sprawdzoną przeglądarką; podgląd nim nie jest.',
    wrong: 'strategia build --only site --out serwis --bip bip',
    right: 'strategia build --bip bip',
  },
  'edited-signed-record': {
    why: 'O tym, co pokazuje podpisany dokument, mówi jego skrót, którego nikt nie odgadnie. Ten plik zapisuje program i nie ma w nim niczego do poprawiania.',
    wrong: '"sha256": "taki jak poprzednio"',
    right: '"sha256" taki, jaki zapisało strategia attach-signed: 64 znaki od 0 do f',
  },
  'foreign-release': {
    why: 'Folder musi służyć tylko publikacjom: nazwy „releases” i „current” należą do nich.',
    wrong: '--to folder, w którym jest już własny plik albo folder „current”',
    right: '--to nowy folder',
  },
  'no-earlier-release': {
    why: 'Nie ma do czego wrócić: czytelnicy widzą najstarszą z zachowanych publikacji.',
    wrong: 'strategia rollback --to FOLDER po pierwszej publikacji',
    right: 'strategia rollback --to FOLDER po dwóch publikacjach',
  },
  'no-release': {
    why: 'Wrócić można tylko do tego, co tam wcześniej opublikowano. Może chodziło o inny folder.',
    wrong: 'strategia rollback --to pusty folder',
    right: 'strategia rollback --to folder z polecenia strategia release',
  },
  'nothing-published': {
    why: 'Podpisany plik rozpoznaje się przez porównanie z tym, co opublikowano, więc najpierw musi to tu być.',
    wrong: 'strategia attach-signed podpisany.pdf w projekcie, którego nigdy nie zbudowano',
    right: 'strategia build, a potem strategia attach-signed podpisany.pdf',
  },
  'release-changed-meanwhile': {
    why: 'Publikacja zachowuje dane, z których powstała. Gdyby ktoś w trakcie zapisał plik, nie byłoby to prawdą, więc niczego nie opublikowano.',
    wrong: 'ktoś zapisuje cel w trakcie publikowania',
    right: 'wszystko zapisane, potem strategia release',
  },
  'release-damaged': {
    why: 'Publikację pokazuje się tylko taką, jaką zrobiono: połowa byłaby gorsza niż nic.',
    wrong: 'ktoś poprawił albo usunął plik w folderze publikacji',
    right: 'foldery publikacji zostawia się w spokoju',
  },
  'release-no-room': {
    why: 'Publikacja to cała kopia serwisu z danymi, żeby do powrotu nie trzeba było niczego więcej.',
    wrong: 'pełny dysk',
    right: 'tyle wolnego miejsca, ile zajmuje serwis',
  },
  'release-not-confirmed': {
    why: 'To, co widzą czytelnicy, zmienia się dopiero, gdy ktoś przeczytał, co się zmieni. Gdy publikuje maszyna, mówi to opcja --yes.',
    wrong: 'strategia release --to FOLDER w skrypcie',
    right: 'strategia release --to FOLDER --yes w skrypcie',
  },
  'release-place': {
    why: 'Budowanie zastępuje swój wynik w całości, więc publikacje w nim by zniknęły, a dane w folderze dla wszystkich byłyby publiczne.',
    wrong: 'strategia release --to output/publikacje',
    right: 'strategia release --to /srv/strategia',
  },
  'release-shown-already': {
    why: 'Wskazana publikacja jest tą, którą widzą czytelnicy, więc nie ma czego zmieniać.',
    wrong: 'strategia rollback do publikacji oznaczonej *',
    right: 'strategia rollback do innej z listy',
  },
  'signed-file-changed': {
    why: 'Podpis dotyczy dokładnie tych bajtów, które podpisano. Zmiana jednego unieważnia podpis, dlatego takiego pliku się nie publikuje.',
    wrong: 'plik w folderze signed/ otwarto i zapisano innym programem',
    right: 'w folderze signed/ jest ten plik, który dołączono',
  },
  'signed-file-missing': {
    why: 'Każdy podpisany dokument to dwa pliki: PDF i opis tego, co pokazuje. Tu został tylko opis.',
    wrong: 'signed/torun-2010-podpisany-2026-11-22.pl.json bez pliku PDF',
    right: 'signed/torun-2010-podpisany-2026-11-22.pl.json i signed/torun-2010-podpisany-2026-11-22.pl.pdf',
  },
  'signed-file-no-pdf': {
    why: 'Tylko podpis wewnątrz pliku PDF (PAdES) wędruje razem z dokumentem i każdy sprawdzi go w zwykłej przeglądarce plików.',
    wrong: 'strategia attach-signed torun-2010.pl.pdf.xml',
    right: 'strategia attach-signed torun-2010.pl-podpisany.pdf',
  },
  'signed-file-not-ours': {
    why: 'Podpis PAdES dopisuje się na końcu pliku, więc początek zostaje taki, jaki opublikowano. Tu jest inny: podpisano coś innego, niż opublikowano.',
    wrong: 'dokument wydrukowano „do PDF” i podpisano ten wydruk',
    right: 'dokument pobrano i podpisano bez żadnych zmian',
  },
  'signed-file-of-other': {
    why: 'Opcje wskazują jeden dokument, a plik jest innym. Niczego nie zapisano, żeby nic nie trafiło w niewłaściwe miejsce.',
    wrong: 'strategia attach-signed podpisany-2010.pdf --edition torun-2030',
    right: 'strategia attach-signed podpisany-2010.pdf',
  },
  'signed-file-without-signature': {
    why: 'Ten plik to opublikowany dokument, a po nim nie ma żadnego podpisu. Może z dwóch plików wybrano nie ten.',
    wrong: 'strategia attach-signed torun-2010.pl.pdf',
    right: 'strategia attach-signed torun-2010.pl-podpisany.pdf',
  },
  'signed-without-record': {
    why: 'Serwis mówi, który stan strategii pokazuje podpisany plik. Zapisuje się to przy dołączaniu, a nie przy kopiowaniu do folderu.',
    wrong: 'plik PDF skopiowany ręcznie do folderu signed/',
    right: 'strategia attach-signed PLIK.pdf, które zapisuje oba pliki',
  },
  'unknown-release': {
    why: 'Publikacje mają nazwy od czasu, w którym powstały; starsze znikają, gdy jest ich więcej, niż mówi --keep.',
    wrong: 'strategia rollback --to FOLDER wczoraj',
    right: 'strategia rollback --to FOLDER i nazwa z --list',
  },
};
