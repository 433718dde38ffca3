import type { ProblemText } from '../message-language.ts';
import type { schemaTextsEn } from '../en/schema.ts';

/** Polish messages about values that have not the shape of their schema. One entry a code, in alphabetical order. */
export const schemaTextsPl: Record<keyof typeof schemaTextsEn, ProblemText> = {
  'empty-list': {
    message: 'Ta lista jest pusta; musi mieć co najmniej {minimum}.',
    hint: 'Dodaj pozycję albo usuń klucz.',
  },
  'empty-object': {
    message: 'Między tymi klamrami nic nie ma.',
    hint: 'Uzupełnij je albo usuń klucz; może w nich być: {allowed}.',
  },
  'empty-text': {
    message: 'Ten tekst jest pusty.',
    hint: 'Uzupełnij go albo usuń klucz.',
  },
  'expected-boolean': {
    message: 'Tu jest {found}; może tu być tylko true albo false, bez cudzysłowu.',
  },
  'expected-list': {
    message: 'Tu jest {found}; w tym miejscu musi być lista.',
    hint: 'Zapisz ją w nawiasach kwadratowych: [ … ].',
  },
  'expected-number': {
    message: 'Tu jest {found}; w tym miejscu musi być liczba.',
    hint: 'Zapisz ją bez cudzysłowu i spacji, z kropką dziesiętną: 1234.5.',
  },
  'expected-object': {
    message: 'Tu jest {found}; w tym miejscu musi być obiekt z kluczami.',
    hint: 'Zapisz go w klamrach: { "klucz": … }.',
  },
  'expected-text': {
    message: 'Tu jest {found}; w tym miejscu musi być tekst.',
    hint: 'Zapisz go w prostych cudzysłowach: "…".',
  },
  'expected-whole-number': {
    message: 'Tu jest {found}; w tym miejscu musi być liczba całkowita.',
    hint: 'Zapisz ją bez cudzysłowu, spacji i części ułamkowej: 2030.',
  },
  'invalid-colour': {
    message: '„{found}” to nie jest zapis koloru.',
    hint: 'Napisz # i sześć cyfr 0–9 lub liter A–F: "#A63A24".',
  },
  'invalid-date': {
    message: '„{found}” to nie jest istniejąca data.',
    hint: 'Napisz rok-miesiąc-dzień: "{suggestion}".',
  },
  'invalid-email': {
    message: '„{found}” to nie jest adres e-mail.',
  },
  'invalid-goal-slug': {
    message: '„{found}” nie może być w adresie celu.',
    hint: 'Napisz cyfry lub litery bez polskich znaków, a między nimi pojedyncze kropki lub łączniki: "2.4", "czesc-1".',
  },
  'invalid-id': {
    message:
      '„{found}” nie może być identyfikatorem: małe litery bez polskich znaków, cyfry i łączniki, na początku litera, najwyżej 64 znaki.',
    hint: 'Na przykład „{suggestion}”.',
  },
  'invalid-language-tag': {
    message: '„{found}” to nie jest oznaczenie języka.',
    hint: 'Napisz dwie lub trzy małe litery: "pl", "en".',
  },
  'invalid-slug': {
    message:
      '„{found}” nie może być częścią adresu: małe litery bez polskich znaków i cyfry, między słowami pojedyncze łączniki.',
    hint: 'Na przykład „{suggestion}”.',
  },
  'invalid-value': {
    message: '„{found}” nie może tu stać.',
  },
  'invalid-web-address': {
    message: '„{found}” to nie jest pełny adres strony, który zaczyna się od https:// albo http://.',
    hint: 'Na przykład „{suggestion}”.',
  },
  'login-in-address': {
    message: 'Adres „{found}” zawiera nazwę użytkownika albo hasło, które mógłby przeczytać każdy.',
    hint: 'Podaj adres bez tego, co stoi przed „@”, i zmień hasło.',
  },
  'missing-key': {
    message: 'Brakuje tu klucza „{key}”.',
    hint: 'Dodaj w klamrach, które się tu otwierają: {wanted}.',
  },
  'number-too-large': {
    message: '{found} to za dużo: najwyżej {maximum}.',
  },
  'number-too-near-zero': {
    message: 'Liczba {found} jest zbyt bliska zera, żeby ją wypisać.',
    hint: 'Wybierz mniejszą jednostkę, tak aby liczba wynosiła co najmniej 0,000001; jeśli nie ma nic, wpisz 0.',
  },
  'number-too-small': {
    message: '{found} to za mało: co najmniej {minimum}.',
  },
  'schema-too-new': {
    message: 'Te dane są w wersji {found}; ten program zna wersje do {known}.',
    hint: 'Zaktualizuj program, zanim opublikujesz te dane.',
  },
  'too-long': {
    message: '„{found}” jest za długie: najwyżej {maximum} znaków.',
  },
  'too-many-items': {
    message: 'Ta lista ma za dużo pozycji: najwyżej {maximum}.',
  },
  'too-short': {
    message: '„{found}” jest za krótkie: co najmniej {minimum} znaki.',
  },
  'unknown-key': {
    message: 'W tym miejscu nie ma klucza „{found}”, są tylko: {allowed}.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'unknown-value': {
    message: '„{found}” nie może tu stać, tylko jedno z: {allowed}.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
};
