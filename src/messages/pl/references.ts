import type { ProblemText } from '../message-language.ts';
import type { referencesTextsEn } from '../en/references.ts';

/** Polish messages about ids and what refers to them. One entry a code, in alphabetical order. */
export const referencesTextsPl: Record<keyof typeof referencesTextsEn, ProblemText> = {
  'duplicate-id': {
    message: 'Identyfikator „{found}” jest już zajęty w {first}.',
    hint: 'Nadaj jednemu z nich inny identyfikator.',
  },
  'goal-number-for-id': {
    message: '„{found}” to numer celu; w tym miejscu stoi jego identyfikator, który się nie zmienia.',
    hint: 'Wpisz „{id}”.',
  },
  'listed-twice': {
    message: '„{found}” już jest na tej liście.',
    hint: 'Usuń jedno z nich.',
  },
  'missing-register': {
    message: 'Brakuje tego pliku, a {place} odwołuje się w nim do „{found}”.',
    hint: 'Utwórz go albo usuń to, co się do niego odwołuje.',
  },
  'name-for-id': {
    message: '„{found}” to nazwa; w tym miejscu stoi identyfikator, który się nie zmienia.',
    hint: 'Wpisz „{id}”.',
  },
  'related-to-itself': {
    message: 'Cel „{found}” jest powiązany z samym sobą.',
    hint: 'Usuń tę pozycję.',
  },
  'similar-id': {
    message:
      '„{found}” różni się od „{other}” ({first}) tylko wielkością liter albo zapisem znaków diakrytycznych.',
    hint: 'Wybierz identyfikator, który różni się bardziej, albo popraw pomyłkę.',
  },
  'unknown-domain': {
    message: '„{found}” nie ma wśród dziedzin (domains) w strategy.json.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'unknown-goal': {
    message: 'W tym wydaniu nie ma celu o identyfikatorze „{found}”.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'unknown-goal-file': {
    message: 'W goals/ nie ma pliku z celem o identyfikatorze „{found}”.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'unknown-indicator': {
    message: '„{found}” nie ma w indicators.json.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'unknown-instrument': {
    message: '„{found}” nie ma w instruments.json.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'unknown-kind': {
    message: '„{found}” nie ma wśród rodzajów (kinds) w tym pliku.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'unknown-language': {
    message: '„{found}” nie ma wśród języków (languages) w site.json: {allowed}.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'unknown-level': {
    message: '„{found}” nie ma wśród poziomów (levels) w strategy.json.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'unknown-partner': {
    message: '„{found}” nie ma w partners.json.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'unknown-result': {
    message: 'Cel {goal} nie ma rezultatu {found}; rezultatów ma {count}.',
    hint: 'Podaj numer z jego listy albo usuń „result”, jeśli stan dotyczy całego celu.',
  },
  'unknown-source': {
    message: '„{found}” nie ma w sources.json.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
};
