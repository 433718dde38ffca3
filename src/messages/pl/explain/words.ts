import type { explainWordsEn } from '../../en/explain/words.ts';

/** What stands around explanations, in Polish. */
export const explainWordsPl: Record<keyof typeof explainWordsEn, string> = {
  'group.schema': 'Wartości i klucze',
  'group.load': 'Pliki, których nie da się odczytać',
  'group.references': 'Identyfikatory i odwołania do nich',
  'group.rules': 'Rzeczy, które sobie przeczą',
  'group.chapters': 'Rozdziały',
  'group.overrides': 'Własne szablony i arkusze stylów (overrides)',
  'group.pictures': 'Rysunki i ich pliki',
  'group.fonts': 'Kroje pisma',
  'group.begin': 'Początek pracy (init, new)',
  'group.import': 'Wczytywanie dokumentu (import)',
  'group.release': 'Podpisane dokumenty i publikacje',
  'group.problems': 'Budowanie, publikowanie, wyjmowanie danych',
  'group.browser': 'Przeglądarka i druk',
  wrong: 'Źle:',
  'wrong.at': 'Źle ({place}):',
  right: 'Dobrze:',
  place: '{file}, w {keys}',
  nothing: '(nie ma tego)',
  empty: '(pusty plik)',
  'page.title': 'Problemy: co znaczą i co zrobić',
  'page.intro':
    'Każdy komunikat ma kod, na przykład `unknown-partner`. Tu stoi, co który znaczy, ze złym i dobrym przykładem. To samo pokazuje program: `strategia explain KOD`.',
  'list.intro': 'Wyjaśnienie z przykładem: strategia explain KOD',
};
