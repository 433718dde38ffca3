import type { Explanation } from '../../message-language.ts';
import type { releaseExplainedEn } from '../../en/explain/release.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const releaseExplainedPl: Record<keyof typeof releaseExplainedEn, Explanation> = {
  'edited-signed-record': {
    why: 'O tym, co pokazuje podpisany dokument, mówi jego skrót, którego nikt nie odgadnie. Ten plik zapisuje program i nie ma w nim niczego do poprawiania.',
    wrong: '"sha256": "taki jak poprzednio"',
    right: '"sha256" taki, jaki zapisało strategia attach-signed: 64 znaki od 0 do f',
  },
  'nothing-published': {
    why: 'Podpisany plik rozpoznaje się przez porównanie z tym, co opublikowano, więc najpierw musi to tu być.',
    wrong: 'strategia attach-signed podpisany.pdf w projekcie, którego nigdy nie zbudowano',
    right: 'strategia build, a potem strategia attach-signed podpisany.pdf',
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
};
