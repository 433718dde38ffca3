import { describe, expect, it } from 'vitest';
import type { Edits } from './edit-project.ts';
import { linesAfter } from './validate-files.ts';

describe('a value that has not the shape of its schema', () => {
  it('points at an unknown key and suggests one that is free', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/details/partners': undefined,
      'goals/1.json#/children/0/details/patners': { status: 'sourced', items: [{ partner: 'tarr' }] },
      'goals/1.json#/children/0/details/xyz': 1,
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:49:9  unknown-key  There is no key "patners" here, only: results, partners, instruments, domains, related. Did you mean "partners"?
      goals/1.json:57:9  unknown-key  There is no key "xyz" here, only: results, partners, instruments, domains, related."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:49:9  unknown-key  W tym miejscu nie ma klucza „patners”, są tylko: results, partners, instruments, domains, related. Czy chodziło o „partners”?
      goals/1.json:57:9  unknown-key  W tym miejscu nie ma klucza „xyz”, są tylko: results, partners, instruments, domains, related."
    `);
  });

  it('points at the object in which a key is missing', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/title': undefined,
      'goals/1.json#/children/0/number': undefined,
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(
      `"goals/1.json:13:5  missing-key  "title" is missing here. Add it between the braces that open here: "title": "…"."`,
    );
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(
      `"goals/1.json:13:5  missing-key  Brakuje tu klucza „title”. Dodaj w klamrach, które się tu otwierają: "title": "…"."`,
    );
  });

  it('offers the level of the plan where a goal has none (issue 13)', async () => {
    const edits: Edits = { 'goals/1.json#/level': undefined, 'goals/1.json#/children/0/level': undefined };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:1:1  missing-key  "level" is missing here. Add it between the braces that open here: "level": "strategiczny".
      goals/1.json:12:5  missing-key  "level" is missing here. Add it between the braces that open here: "level": "operacyjny"."
    `);
  });

  it('says what belongs where something of another type stands', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/number': 1.1,
      'goals/1.json#/children/0/details/results/items/0/year': '2030',
      'goals/1.json#/children/0/details/instruments': 'program',
      'goals/1.json#/children/0/details/domains/items': { domain: 'woda' },
      'goals/1.json#/children/1/title': 5,
      'goals/1.json#/children/1/summary': { pl: ['a'] },
      'strategy.json#/levels/0/card': 'tak',
      'strategy.json#/horizon': 2030.5,
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:15:17  expected-text  Here stands 1.1; a text belongs here. Write it between straight double quotes: "…".
      goals/1.json:26:23  expected-whole-number  Here stands "2030"; a whole number belongs here. Write it without quotes, spaces and decimals: 2030.
      goals/1.json:38:24  expected-object  Here stands "program"; an object with keys belongs here. Write it between braces: { "key": … }.
      goals/1.json:41:20  expected-list  Here stands {"domain":"woda"}; a list belongs here. Write it between square brackets: [ … ].
      goals/1.json:55:16  expected-text  Here stands 5; a text belongs here. Write it between straight double quotes: "…".
      goals/1.json:57:15  expected-text  Here stands ["a"]; a text belongs here. Write it between straight double quotes: "…".
      strategy.json:62:15  expected-boolean  Here stands "tak"; only true or false can stand here, without quotes.
      strategy.json:113:14  expected-whole-number  Here stands 2030.5; a whole number belongs here. Write it without quotes, spaces and decimals: 2030."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:15:17  expected-text  Tu jest 1.1; w tym miejscu musi być tekst. Zapisz go w prostych cudzysłowach: "…".
      goals/1.json:26:23  expected-whole-number  Tu jest "2030"; w tym miejscu musi być liczba całkowita. Zapisz ją bez cudzysłowu, spacji i części ułamkowej: 2030.
      goals/1.json:38:24  expected-object  Tu jest "program"; w tym miejscu musi być obiekt z kluczami. Zapisz go w klamrach: { "klucz": … }.
      goals/1.json:41:20  expected-list  Tu jest {"domain":"woda"}; w tym miejscu musi być lista. Zapisz ją w nawiasach kwadratowych: [ … ].
      goals/1.json:55:16  expected-text  Tu jest 5; w tym miejscu musi być tekst. Zapisz go w prostych cudzysłowach: "…".
      goals/1.json:57:15  expected-text  Tu jest ["a"]; w tym miejscu musi być tekst. Zapisz go w prostych cudzysłowach: "…".
      strategy.json:62:15  expected-boolean  Tu jest "tak"; może tu być tylko true albo false, bez cudzysłowu.
      strategy.json:113:14  expected-whole-number  Tu jest 2030.5; w tym miejscu musi być liczba całkowita. Zapisz ją bez cudzysłowu, spacji i części ułamkowej: 2030."
    `);
  });

  it('says one thing about a text, whatever shapes it might have', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/title': { pl: '', en: { txt: 'x' } },
      'goals/1.json#/title': {},
      'goals/1.json#/children/1/title': { polski: 'Las' },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:10:12  empty-object  There is nothing between these braces. Fill them, or delete the key; they may hold: "pl": "…".
      goals/1.json:18:15  empty-text  This text is empty. Write it, or delete the key.
      goals/1.json:19:15  missing-key  "text" is missing here. Add it between the braces that open here: "text": "…".
      goals/1.json:20:11  unknown-key  There is no key "txt" here, only: text, status, sources, translation. Did you mean "text"?
      goals/1.json:66:16  missing-language  The text is missing in the language "pl", the first of the site, on which the others fall back. Add it.
      goals/1.json:67:9  invalid-language-tag  "polski" is not a tag of a language. Write two or three small letters: "pl", "en"."
    `);
  });

  it('names the allowed values and the nearest of them', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/details/partners/status': 'propsal',
      'goals/1.json#/children/0/details/results/items/0/status': 'none',
      'goals/1.json#/children/0/title/pl': { text: 'Woda', translation: true },
      'strategy.json#/status': { type: 'adoptd' },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:20:26  unknown-value  "true" cannot stand here, only one of: editorial.
      goals/1.json:29:25  unknown-value  "none" cannot stand here, only one of: sourced, proposal.
      goals/1.json:34:21  unknown-value  "propsal" cannot stand here, only one of: sourced, proposal, none. Did you mean "proposal"?
      strategy.json:19:13  unknown-value  "adoptd" cannot stand here, only one of: draft, consultation, tabled, adopted, superseded, expired. Did you mean "adopted"?"
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:20:26  unknown-value  „true” nie może tu stać, tylko jedno z: editorial.
      goals/1.json:29:25  unknown-value  „none” nie może tu stać, tylko jedno z: sourced, proposal.
      goals/1.json:34:21  unknown-value  „propsal” nie może tu stać, tylko jedno z: sourced, proposal, none. Czy chodziło o „proposal”?
      strategy.json:19:13  unknown-value  „adoptd” nie może tu stać, tylko jedno z: draft, consultation, tabled, adopted, superseded, expired. Czy chodziło o „adopted”?"
    `);
  });

  it('judges the state of an edition by the form that its type names', async () => {
    const edits: Edits = {
      'strategy.json#/status': { type: 'consultation', from: '2024-02-30', paper: '3' },
      'strategy.json#/adoption': undefined,
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "strategy.json:18:13  missing-key  "to" is missing here. Add it between the braces that open here: "to": "2026-11-22".
      strategy.json:18:13  missing-key  "ways" is missing here. Add it between the braces that open here: "ways": "…".
      strategy.json:20:13  invalid-date  "2024-02-30" is not a date that exists. Write year-month-day: "2010-11-04".
      strategy.json:21:5  unknown-key  There is no key "paper" here, only: type, from, to, ways, form."
    `);
    expect(await linesAfter({ 'strategy.json#/status': {} })).toMatchInlineSnapshot(
      `"strategy.json:18:13  missing-key  "type" is missing here. Add it between the braces that open here: "type": "draft" | "consultation" | "tabled" | "adopted" | "superseded" | "expired"."`,
    );
    expect(await linesAfter({ 'strategy.json#/status': 'adopted' })).toMatchInlineSnapshot(
      `"strategy.json:18:13  expected-object  Here stands "adopted"; an object with keys belongs here. Write it between braces: { "key": … }."`,
    );
  });

  it('says how ids, words in addresses, numbers, colours, dates and addresses are written', async () => {
    const edits: Edits = {
      'goals/1.json#/id': 'Zielona gmina!',
      'goals/1.json#/slug': 'Cel 1.',
      'goals/1.json#/colour': 'zielony',
      'strategy.json#/path': 'Rok 2030',
      'strategy.json#/modified': '1.06.2024',
      'site.json#/url': 'www.mala.pl',
      'site.json#/publisher': { name: 'Gmina', email: 'gmina', telephone: '12', url: 'ftp://mala.pl' },
      'site.json#/languages': ['pl', 'english'],
      'sources.json#/sources/0/url': 'https://a b',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:7:9  invalid-id  "Zielona gmina!" cannot be an id: small letters without accents, digits and hyphens, beginning with a letter, at most 64. For example "zielona-gmina".
      goals/1.json:11:13  invalid-colour  "zielony" is not a colour as it is written here. Write # and six digits 0–9 or letters A–F: "#A63A24".
      goals/1.json:66:11  invalid-goal-slug  "Cel 1." cannot stand in the address of a goal. Write digits or letters without accents, with single points or hyphens between them: "2.4", "part-1".
      sources.json:6:14  invalid-web-address  "https://a b" is not the full address of a page, which begins with https:// or http://.
      strategy.json:8:11  invalid-slug  "Rok 2030" cannot stand in an address: small letters without accents and digits, with single hyphens between words. For example "rok-2030".
      strategy.json:12:5  unknown-language  "en" is not among the languages of site.json: pl, english.
      strategy.json:26:15  invalid-date  "1.06.2024" is not a date that exists. Write year-month-day: "2024-06-01".
      strategy.json:103:5  unknown-goal-file  No file in goals/ has the id "zielona-gmina".
      data/site.json:5:5  unknown-language  "en" is not among the languages of site.json: pl, english.
      data/site.json:9:5  invalid-language-tag  "english" is not a tag of a language. Write two or three small letters: "pl", "en".
      data/site.json:25:10  invalid-web-address  "www.mala.pl" is not the full address of a page, which begins with https:// or http://. For example "https://www.mala.pl".
      data/site.json:28:14  invalid-email  "gmina" is not an e-mail address.
      data/site.json:29:18  too-short  "12" is too short: at least 3 characters.
      data/site.json:30:12  invalid-web-address  "ftp://mala.pl" is not the full address of a page, which begins with https:// or http://."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:7:9  invalid-id  „Zielona gmina!” nie może być identyfikatorem: małe litery bez polskich znaków, cyfry i łączniki, na początku litera, najwyżej 64 znaki. Na przykład „zielona-gmina”.
      goals/1.json:11:13  invalid-colour  „zielony” to nie jest zapis koloru. Napisz # i sześć cyfr 0–9 lub liter A–F: "#A63A24".
      goals/1.json:66:11  invalid-goal-slug  „Cel 1.” nie może być w adresie celu. Napisz cyfry lub litery bez polskich znaków, a między nimi pojedyncze kropki lub łączniki: "2.4", "czesc-1".
      sources.json:6:14  invalid-web-address  „https://a b” to nie jest pełny adres strony, który zaczyna się od https:// albo http://.
      strategy.json:8:11  invalid-slug  „Rok 2030” nie może być częścią adresu: małe litery bez polskich znaków i cyfry, między słowami pojedyncze łączniki. Na przykład „rok-2030”.
      strategy.json:12:5  unknown-language  „en” nie ma wśród języków (languages) w site.json: pl, english.
      strategy.json:26:15  invalid-date  „1.06.2024” to nie jest istniejąca data. Napisz rok-miesiąc-dzień: "2024-06-01".
      strategy.json:103:5  unknown-goal-file  W goals/ nie ma pliku z celem o identyfikatorze „zielona-gmina”.
      data/site.json:5:5  unknown-language  „en” nie ma wśród języków (languages) w site.json: pl, english.
      data/site.json:9:5  invalid-language-tag  „english” to nie jest oznaczenie języka. Napisz dwie lub trzy małe litery: "pl", "en".
      data/site.json:25:10  invalid-web-address  „www.mala.pl” to nie jest pełny adres strony, który zaczyna się od https:// albo http://. Na przykład „https://www.mala.pl”.
      data/site.json:28:14  invalid-email  „gmina” to nie jest adres e-mail.
      data/site.json:29:18  too-short  „12” jest za krótkie: co najmniej 3 znaki.
      data/site.json:30:12  invalid-web-address  „ftp://mala.pl” to nie jest pełny adres strony, który zaczyna się od https:// albo http://."
    `);
  });

  it('says how much is allowed', async () => {
    const edits: Edits = {
      'strategy.json#/goals': [],
      'strategy.json#/titleLines': { pl: ['1', '2', '3', '4', '5', '6', '7'] },
      'strategy.json#/horizon': 20,
      'goals/1.json#/children/0/details/results/items/0/year': 3000,
      'goals/1.json#/children/0/details/results/sources': [],
      'site.json#/paths/matrix': 'm'.repeat(65),
      'site.json#/languages': ['pl', 'en', 'en'],
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:7:9  goal-not-in-order  The goal "zielona-gmina" is not in the order of goals: strategy.json, "goals". Add it there, or delete this file.
      goals/1.json:26:23  number-too-large  3000 is too large: at most 2200.
      goals/1.json:29:22  empty-list  This list is empty; it needs at least 1. Add an entry, or delete the key.
      strategy.json:102:12  empty-list  This list is empty; it needs at least 1. Add an entry, or delete the key.
      strategy.json:111:11  too-many-items  This list has too many entries: at most 6.
      strategy.json:121:14  number-too-small  20 is too small: at least 1900.
      data/site.json:10:5  listed-twice  "en" already stands in this list. Delete one of the two.
      data/site.json:16:15  too-long  "mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm…" is too long: at most 64 characters."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:7:9  goal-not-in-order  Celu „zielona-gmina” nie ma w kolejności celów: strategy.json, „goals”. Dopisz go tam albo usuń ten plik.
      goals/1.json:26:23  number-too-large  3000 to za dużo: najwyżej 2200.
      goals/1.json:29:22  empty-list  Ta lista jest pusta; musi mieć co najmniej 1. Dodaj pozycję albo usuń klucz.
      strategy.json:102:12  empty-list  Ta lista jest pusta; musi mieć co najmniej 1. Dodaj pozycję albo usuń klucz.
      strategy.json:111:11  too-many-items  Ta lista ma za dużo pozycji: najwyżej 6.
      strategy.json:121:14  number-too-small  20 to za mało: co najmniej 1900.
      data/site.json:10:5  listed-twice  „en” już jest na tej liście. Usuń jedno z nich.
      data/site.json:16:15  too-long  „mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm…” jest za długie: najwyżej 64 znaków."
    `);
  });

  it('shows control characters and shortens what it quotes', async () => {
    const lines = await linesAfter({ 'goals/1.json#/children/0/id': `a\n\u202E${'b'.repeat(100)}` });
    expect(lines).toMatchInlineSnapshot(
      `"goals/1.json:14:13  invalid-id  "a\\u000a\\u202ebbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…" cannot be an id: small letters without accents, digits and hyphens, beginning with a letter, at most 64. For example "a-bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"."`,
    );
  });

  it('takes keys of JavaScript objects for unknown ones', async () => {
    expect(await linesAfter({ 'goals/1.json#/toString': 'x' })).toMatchInlineSnapshot(
      `"goals/1.json:66:3  unknown-key  There is no key "toString" here, only: sources, id, number, slug, level, title, shortTitle, colour, colourDark, summary, plainText, aliases, details, children."`,
    );
    expect(await linesAfter({ 'goals/1.json#/constructor': 'x' })).toMatchInlineSnapshot(
      `"goals/1.json:66:3  forbidden-key  The key "constructor" is not allowed anywhere in the data. Choose another name."`,
    );
  });
});
