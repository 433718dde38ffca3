import type { ProblemText } from '../message-language.ts';
import type { loadTextsEn } from '../en/load.ts';

/** Polish messages about files that cannot be read. One entry a code, in alphabetical order. */
export const loadTextsPl: Record<keyof typeof loadTextsEn, ProblemText> = {
  'copied-file': {
    message: 'To kopia: obok jest „{original}”.',
    hint: 'Usuń ją. Jeśli ma to być coś nowego, nadaj jej własną nazwę, a temu, co w niej jest, własne „id”.',
  },
  'duplicate-key': {
    message: 'Klucz „{found}” już jest w tym obiekcie; liczyłby się tylko jeden z nich.',
    hint: 'Usuń jeden z nich albo połącz ich zawartość pod jednym kluczem.',
  },
  'empty-file': {
    message: 'Ten plik jest pusty.',
    hint: 'Uzupełnij go albo usuń, jeśli nie jest potrzebny.',
  },
  'file-too-large': {
    message: 'Ten plik ma {found}; dozwolone jest {maximum}.',
    hint: 'Czy to właściwy plik? Dane to tylko tekst.',
  },
  'forbidden-key': {
    message: 'Klucz „{found}” jest niedozwolony w całych danych.',
    hint: 'Wybierz inną nazwę.',
  },
  'json-after-end': {
    message: 'Za końcem danych coś jeszcze jest: „{found}”.',
    hint: 'Być może nawias wyżej zamknięto za wcześnie; jeśli nie, usuń to, co zbędne.',
  },
  'json-bare-date': {
    message: '{found} to data bez cudzysłowu.',
    hint: 'Napisz "{suggestion}".',
  },
  'json-comment': {
    message: 'Komentarz; w plikach JSON nie ma komentarzy.',
    hint: 'Usuń go. Notatki można trzymać w pliku README.md.',
  },
  'json-control-character': {
    message: 'W tym tekście jest tabulator albo inny znak sterujący.',
    hint: 'Zamiast niego wpisz spację.',
  },
  'json-escape': {
    message: 'W tym tekście jest znak „\\”, który nic tu nie znaczy.',
    hint: 'Sam znak „\\” zapisuje się podwójnie: „\\\\”.',
  },
  'json-inner-quote': {
    message: 'Cudzysłów wewnątrz tekstu kończy ten tekst za wcześnie.',
    hint: 'Wewnątrz tekstu pisz cudzysłowy drukarskie: {suggestion}.',
  },
  'json-long-key': {
    message: 'Klucz „{found}” ma ponad {maximum} znaków.',
    hint: 'Żadne dane tego nie wymagają; czy tekst nie stoi tam, gdzie powinien być jego klucz?',
  },
  'json-missing-colon': {
    message: 'Przed „{found}” brakuje dwukropka między kluczem a wartością.',
    hint: 'Napisz "klucz": wartość.',
  },
  'json-missing-comma': {
    message: 'Brakuje tu przecinka.',
  },
  'json-open-text': {
    message: 'Ten tekst nie jest zamknięty w swoim wierszu.',
    hint: 'Postaw na końcu prosty cudzysłów ("); tekst mieści się w jednym wierszu.',
  },
  'json-quotes': {
    message: 'Teksty i klucze stoją w prostych cudzysłowach ("); tu jest: {found}.',
    hint: 'Zamień cudzysłowy wokół tekstu; wewnątrz tekstu mogą być „drukarskie”.',
  },
  'json-spaced-number': {
    message: 'W liczbie {found} jest odstęp.',
    hint: 'Napisz ją bez odstępu: {suggestion}.',
  },
  'json-syntax': {
    message: '„{found}” nie może tu stać.',
    hint: 'Teksty i klucze wymagają prostych cudzysłowów; cudzysłów w tekście zapisuje się \\"; ułamki dziesiętne mają kropkę: 1.5.',
  },
  'json-too-deep': {
    message: 'Ponad {maximum} nawiasów jeden w drugim.',
    hint: 'Czy to właściwy plik? Żadne dane tego nie wymagają.',
  },
  'json-trailing-comma': {
    message: 'Zbędny przecinek: przed nawiasem zamykającym nic już nie ma.',
    hint: 'Usuń go.',
  },
  'json-truncated': {
    message: 'Plik urywa się w środku: brakuje nawiasu, cudzysłowu albo wartości.',
    hint: 'Czy zapisano go w całości? Każde { i [ wymaga swojego } i ].',
  },
  'json-wrong-sign': {
    message: 'Jest tu „{found}”, a powinien być znak „{wanted}”.',
  },
  'link-outside': {
    message: 'To dowiązanie, które prowadzi poza folder danych; program za nim nie idzie.',
    hint: 'Umieść tu sam plik.',
  },
  'merge-conflict': {
    message: 'Ten plik zawiera nierozwiązany konflikt: od tego wiersza stoją w nim dwie wersje tego samego.',
    hint: 'Zostaw jedną z nich i usuń wiersze, które zaczynają się od <<<<<<<, ======= i >>>>>>>.',
  },
  'missing-folder': {
    message: 'Nie ma folderu danych {found} ({reason}).',
    hint: 'Uruchom program w folderze projektu, wskaż folder danych opcją --data albo zacznij od nowego: strategia init.',
  },
  'not-a-file': {
    message: 'Tu powinien być plik, a nie folder.',
  },
  'not-a-folder': {
    message: 'Tu powinien być folder, a nie plik.',
  },
  'not-utf-8': {
    message: 'Plik nie jest w UTF-8: jest tu bajt {found}.',
    hint: 'Otwórz go w programie, w którym powstał, i zapisz z kodowaniem UTF-8.',
  },
  'unreadable-file': {
    message: 'System nie pozwala odczytać tego pliku ({found}).',
    hint: 'Sprawdź, czy istnieje, kto może go czytać i czy nie trzyma go otwartego inny program.',
  },
  'wrong-encoding': {
    message: 'Plik jest w {found}, a nie w UTF-8.',
    hint: 'Zapisz go z kodowaniem UTF-8.',
  },
};
