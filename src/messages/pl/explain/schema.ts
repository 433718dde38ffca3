import type { Explanation } from '../../message-language.ts';
import type { schemaExplainedEn } from '../../en/explain/schema.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const schemaExplainedPl: Record<keyof typeof schemaExplainedEn, Explanation> = {
  'empty-list':
    'Lista w nawiasach kwadratowych musi tu coś zawierać. Jeśli nie ma czego wpisać, usuwa się cały klucz: program rozumie to jako „nie podano”.',
  'empty-object':
    'Klamry otwarto i zamknięto, a w środku niczego nie wpisano. Program nie wie, czy czegoś brakuje, czy tak ma być.',
  'empty-text':
    'Między cudzysłowami nie ma tekstu. Na stronie zostałoby puste miejsce, więc program o nie pyta.',
  'expected-boolean':
    'W tym miejscu stoi odpowiedź tak albo nie, po angielsku i bez cudzysłowu: true albo false.',
  'expected-list':
    'Tam, gdzie może stać kilka rzeczy, potrzebne są nawiasy kwadratowe, także wtedy, gdy rzecz jest jedna.',
  'expected-number':
    'Liczbę pisze się bez cudzysłowu i bez spacji, z kropką zamiast przecinka. W cudzysłowie jest dla programu tekstem, z którego nie da się zrobić wykresu.',
  'expected-object': 'W tym miejscu stoi kilka informacji naraz, więc bierze się je w klamry i każdą nazywa.',
  'expected-text':
    'Numer celu to tekst, bo bywa „1.10” albo „II”; liczba 1.10 stałaby się liczbą 1.1. Dlatego stoi w cudzysłowie.',
  'expected-whole-number': 'W tym miejscu liczy się rzeczy, więc liczba jest całkowita.',
  'invalid-colour':
    'Kolor zapisuje się tak, jak podają go programy graficzne: znak # i sześć cyfr lub liter od A do F.',
  'invalid-date':
    'Datę pisze się zawsze tak samo: rok, miesiąc, dzień. Na stronie i w dokumencie program zapisze ją po polsku.',
  'invalid-email': 'Adres poczty staje się odnośnikiem, więc musi być prawdziwy, ze znakiem @.',
  'invalid-goal-slug':
    'To słowo stanie w adresie strony celu, w którym nie może być spacji, ukośników ani polskich znaków.',
  'invalid-id':
    'Identyfikator to krótki znak, po którym pliki się do siebie odwołują. Czytelnik go nie widzi; nazwa stoi obok, w „name”.',
  'invalid-language-tag':
    'Języki mają międzynarodowe skróty z dwóch lub trzech małych liter: „pl”, „en”, „uk”, „de”.',
  'invalid-slug':
    'To słowo stanie w adresie strony. Działa wszędzie tylko wtedy, gdy ma małe litery bez polskich znaków i pojedyncze łączniki.',
  'invalid-value': {
    why: 'Program nie zna takiej wartości w tym miejscu. Porównaj wpis z innym plikiem albo z przykładem w data/README.md.',
    wrong: 'wartość, której nie przewidziano w tym miejscu',
    right: 'wartość taka, jak w przykładzie w data/README.md',
  },
  'invalid-web-address':
    'Bez https:// na początku przeglądarka szukałaby tej strony wewnątrz naszego serwisu. Skopiuj cały adres z paska przeglądarki.',
  'login-in-address':
    'W adresie zostały nazwa użytkownika i hasło. Dane są jawne, więc każdy by je przeczytał.',
  'missing-key':
    'Ta rzecz musi coś o sobie mówić, a tego właśnie brakuje. Komunikat podaje klucz razem z przykładem wartości; program nie zgaduje.',
  'number-too-large':
    'Tak dużej liczby komputer nie umie zapisać dokładnie. Zwykle to pomyłka w zerach albo za mała jednostka.',
  'number-too-near-zero':
    'Tej liczby nie da się wypisać tak, żeby ktoś ją przeczytał. Wybierz mniejszą jednostkę, na przykład gramy zamiast ton.',
  'number-too-small': 'Rezultaty liczy się od jednego, tak jak na stronie celu; zerowego nie ma.',
  'schema-too-new':
    'Te dane zapisano dla nowszej wersji programu. Starsza mogłaby coś zgubić, więc niczego nie publikuje. Sam nie zmieniaj tego numeru.',
  'too-long': 'Tekst jest dłuższy, niż da się tu zmieścić. Być może wklejono w to miejsce coś innego.',
  'too-many-items':
    'Na to, co tu stoi, jest ograniczone miejsce, na przykład na okładce, i więcej by się nie zmieściło.',
  'too-short': 'Tekst jest zbyt krótki, by był tym, czego się tu oczekuje; zapewne nie został dokończony.',
  'unknown-key':
    'Program nie zna klucza o tej nazwie. Najczęściej to literówka; gdyby ją pominął, treść zniknęłaby bez słowa.',
  'unknown-value': 'W tym miejscu można wpisać tylko jedno z kilku słów, które komunikat wymienia.',
};
