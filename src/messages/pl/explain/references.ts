import type { Explanation } from '../../message-language.ts';
import type { referencesExplainedEn } from '../../en/explain/references.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const referencesExplainedPl: Record<keyof typeof referencesExplainedEn, Explanation> = {
  'duplicate-id':
    'Dwie rzeczy mają ten sam identyfikator, więc nie wiadomo, o którą chodzi w odwołaniach. Zdarza się to po skopiowaniu wpisu.',
  'goal-number-for-id':
    'Numer celu może się zmienić, gdy przybędzie cel przed nim, a identyfikator nie zmienia się nigdy. Dlatego wpisuje się „id” celu.',
  'listed-twice': 'Na jednej liście dwa razy stoi to samo. Jeden wpis wystarczy.',
  'missing-register':
    'Cel odwołuje się do wpisu w rejestrze, a pliku z rejestrem nie ma. Być może został przeniesiony albo ma inną nazwę.',
  'name-for-id':
    'Nazwa partnera czy celu może się kiedyś zmienić, a odwołanie ma działać dalej. Dlatego wpisuje się identyfikator, a program wstawia nazwę.',
  'related-to-itself': 'Wśród celów powiązanych stoi ten sam cel. Zwykle zostaje po skopiowaniu wpisu.',
  'similar-id':
    'Dwa identyfikatory różnią się tylko wielkością liter. Na wielu komputerach byłby to jeden plik, a człowiek by je pomylił.',
  'unknown-domain':
    'Takiej dziedziny nie ma na liście „domains” w strategy.json. Popraw literówkę albo najpierw dopisz dziedzinę na listę.',
  'unknown-goal':
    'W tym wydaniu nie ma celu o takim identyfikatorze. Identyfikator stoi w pliku celu, w „id”.',
  'unknown-goal-file':
    'Kolejność celów wymienia cel, którego nie ma w żadnym pliku folderu goals/. Wpisz jego „id”, a nie nazwę pliku, albo dodaj plik.',
  'unknown-indicator':
    'Wartość podano dla wskaźnika, którego nie ma w indicators.json. Sprawdź pisownię albo najpierw dodaj wskaźnik.',
  'unknown-instrument':
    'Takiego instrumentu nie ma w rejestrze instruments.json. Popraw literówkę albo najpierw dopisz go do rejestru.',
  'unknown-kind': 'Rodzaje, na które dzieli się wpisy, wymienia ten sam plik w „kinds”. Tego tam nie ma.',
  'unknown-language':
    'Serwis nie ma wersji w tym języku, więc nikt by tego tekstu nie zobaczył. Języki serwisu wymienia site.json.',
  'unknown-level':
    'Poziomy celów są nazwane w strategy.json, w „levels”. Cel mówi, na którym stoi, ich identyfikatorem.',
  'unknown-partner':
    'Takiego partnera nie ma w rejestrze partners.json. Popraw literówkę albo najpierw dopisz go do rejestru.',
  'unknown-result':
    'Stan podano dla rezultatu, którego cel nie ma. Rezultaty liczy się w kolejności, w jakiej stoją w pliku celu.',
  'unknown-source':
    'Źródła mają swój rejestr, sources.json, a tego w nim nie ma. Bez niego czytelnik nie dowie się, skąd jest treść.',
};
