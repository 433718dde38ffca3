import type { Explanation } from '../../message-language.ts';
import type { beginExplainedEn } from '../../en/explain/begin.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const beginExplainedPl: Record<keyof typeof beginExplainedEn, Explanation> = {
  'answer-missing': {
    why: 'Program nie może zacząć bez tej odpowiedzi, na przykład bez nazwy gminy, a kazano mu o nic nie pytać.',
    wrong: 'strategia init gmina --yes',
    right: 'strategia init gmina --yes --commune "Gmina Mała"',
  },
  'answer-not-allowed': {
    why: 'Na to pytanie jest kilka możliwych odpowiedzi i tej wśród nich nie ma. Komunikat je wymienia.',
    wrong: 'strategia init gmina --yes --commune "Gmina Mała" --status gotowa',
    right: 'strategia init gmina --yes --commune "Gmina Mała" --status draft',
  },
  'id-taken': {
    why: 'Wpis o tym identyfikatorze już jest. Może to ten sam; jeśli nie, nadaj nowemu inny.',
    wrong: 'strategia new partner "TARR" --id tarr, a partner „tarr” już jest',
    right: 'strategia new partner "TARR" --id tarr-2',
  },
  'no-goals-below': {
    why: 'Nowy cel miałby stanąć pod celem najniższego poziomu, a niżej nic już nie ma. Wskaż cel nad nim albo dodaj poziom w strategy.json.',
    wrong: 'strategia new goal "Czysta woda" --parent 1.1, gdy cele stoją na dwóch poziomach',
    right: 'strategia new goal "Czysta woda" --parent 1',
  },
  'place-not-writable': {
    why: 'Komputer nie pozwala zapisać plików w tym miejscu.',
    wrong: 'strategia init w folderze, w którym nie wolno zapisywać',
    right: 'strategia init w folderze własnym, na przykład w Dokumentach',
  },
  'project-exists': {
    why: 'W tym folderze są już dane. Program nigdy ich nie zastępuje, żeby nic nie zginęło.',
    wrong: 'strategia init w folderze, w którym są już dane',
    right: 'strategia init nowy-folder',
  },
  'report-without-source': {
    why: 'Wartość wskaźnika albo stan celu jest twierdzeniem o faktach, więc czytelnik ma wiedzieć, skąd pochodzi. Źródło wpisuje się do sources.json, a tu podaje jego identyfikator.',
    wrong: 'strategia new value ludnosc --date 2025-12-31 --value 101',
    right: 'strategia new value ludnosc --date 2025-12-31 --value 101 --source gus',
  },
};
