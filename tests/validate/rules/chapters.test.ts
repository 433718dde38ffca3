import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { linesAfter } from '../validate-files.ts';

function write(...lines: readonly string[]): Edits {
  return { 'chapters/wstep.pl.md': `${lines.join('\n')}\n` };
}

describe('chapters', () => {
  it('have a text in the first language, and each text is one of strategy.json', async () => {
    const edits: Edits = {
      'chapters/wstepy.pl.md': 'A. [@uchwala]\n',
      'strategy.json#/chapters/-': { id: 'historia', title: 'Historia', place: 'after-goals' },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "chapters/wstepy.pl.md  chapter-not-listed  The chapter "wstepy" is not in strategy.json, "chapters", and would be left out. Did you mean "wstep"?
      strategy.json:112:13  missing-chapter  There is no text of this chapter: chapters/historia.pl.md. Create the file, or delete the chapter here."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "chapters/wstepy.pl.md  chapter-not-listed  Rozdziału „wstepy” nie ma w strategy.json, „chapters”, więc zostałby pominięty. Czy chodziło o „wstep”?
      strategy.json:112:13  missing-chapter  Nie ma tekstu tego rozdziału: chapters/historia.pl.md. Utwórz ten plik albo usuń tu rozdział."
    `);
  });

  it('begin their headings at the second level and skip none', async () => {
    const edits = write('# Tytuł', '', '### A', '', '## B', '', '#### C', '', 'D', '=', '', '## E');
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:1:1  chapter-heading-too-high  Headings in a chapter begin at ##; its title stands in strategy.json. Write ## instead of #.
      chapters/wstep.pl.md:7:1  chapter-heading-skipped  This heading has ####; after the one before it can have at most ###.
      chapters/wstep.pl.md:9:1  chapter-heading-too-high  Headings in a chapter begin at ##; its title stands in strategy.json. Write ## instead of #."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:1:1  chapter-heading-too-high  Nagłówki w rozdziale zaczynają się od ##; jego tytuł jest w strategy.json. Zamiast # napisz ##.
      chapters/wstep.pl.md:7:1  chapter-heading-skipped  Ten nagłówek ma ####; po poprzednim może mieć najwyżej ###.
      chapters/wstep.pl.md:9:1  chapter-heading-too-high  Nagłówki w rozdziale zaczynają się od ##; jego tytuł jest w strategy.json. Zamiast # napisz ##."
    `);
  });

  it('hold no HTML, no pictures, no block at the top, and no links that lead elsewhere', async () => {
    const edits = write(
      '---',
      'title: x',
      '---',
      '',
      '<div>x</div>',
      '',
      'Gmina <b>leży</b> [@uchwala] nad <!-- x --> rzeką.',
      '![Widok](a.png) [dalej](../x.html) [zło](javascript:alert(1)) [@uchwala]',
      '[dobrze](https://a.pl), <mailto:a@b.pl>, [tu](#chapter.wstep), [plik](file:///etc/passwd) [@uchwala]',
    );
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:1:1  front-matter  A chapter has no block between --- at the beginning. Delete it; title, place and order stand in strategy.json.
      chapters/wstep.pl.md:5:1  chapter-html  HTML is not allowed in a chapter: <div>x</div>. Write plain Markdown; for the character < itself write \\<.
      chapters/wstep.pl.md:7:7  chapter-html  HTML is not allowed in a chapter: <b>. Write plain Markdown; for the character < itself write \\<.
      chapters/wstep.pl.md:7:14  chapter-html  HTML is not allowed in a chapter: </b>. Write plain Markdown; for the character < itself write \\<.
      chapters/wstep.pl.md:7:34  chapter-html  HTML is not allowed in a chapter: <!-- x -->. Write plain Markdown; for the character < itself write \\<.
      chapters/wstep.pl.md:8:1  chapter-image  Pictures are not possible in a chapter. Delete it, or describe in words what it shows.
      chapters/wstep.pl.md:8:17  forbidden-link  "../x.html" is not an address that a link may have. Links begin with https://, http://, mailto: or #.
      chapters/wstep.pl.md:8:36  forbidden-link  "javascript:alert(1)" is not an address that a link may have. Links begin with https://, http://, mailto: or #.
      chapters/wstep.pl.md:9:64  forbidden-link  "file:///etc/passwd" is not an address that a link may have. Links begin with https://, http://, mailto: or #."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:1:1  front-matter  Rozdział nie ma na początku bloku między ---. Usuń go; tytuł, miejsce i kolejność są w strategy.json.
      chapters/wstep.pl.md:5:1  chapter-html  W rozdziale nie może być HTML: <div>x</div>. Użyj zwykłego Markdown; sam znak < zapisuje się \\<.
      chapters/wstep.pl.md:7:7  chapter-html  W rozdziale nie może być HTML: <b>. Użyj zwykłego Markdown; sam znak < zapisuje się \\<.
      chapters/wstep.pl.md:7:14  chapter-html  W rozdziale nie może być HTML: </b>. Użyj zwykłego Markdown; sam znak < zapisuje się \\<.
      chapters/wstep.pl.md:7:34  chapter-html  W rozdziale nie może być HTML: <!-- x -->. Użyj zwykłego Markdown; sam znak < zapisuje się \\<.
      chapters/wstep.pl.md:8:1  chapter-image  W rozdziale nie może być obrazów. Usuń go albo opisz słowami, co przedstawia.
      chapters/wstep.pl.md:8:17  forbidden-link  „../x.html” to nie jest adres, który może mieć odnośnik. Odnośniki zaczynają się od https://, http://, mailto: albo #.
      chapters/wstep.pl.md:8:36  forbidden-link  „javascript:alert(1)” to nie jest adres, który może mieć odnośnik. Odnośniki zaczynają się od https://, http://, mailto: albo #.
      chapters/wstep.pl.md:9:64  forbidden-link  „file:///etc/passwd” to nie jest adres, który może mieć odnośnik. Odnośniki zaczynają się od https://, http://, mailto: albo #."
    `);
  });

  it('cite only what is in sources.json, in the one way that is known', async () => {
    const edits = write(
      'Gmina [@uchwaly] i **powiat [@ustawa, s. 5]** [@uchwala].',
      'Dalej [@Uchwala] i [@uchwala, *s. 5*], lecz `[@kod]` nie.',
    );
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:1:7  unknown-source  "uchwaly" is not in sources.json. Did you mean "uchwala"?
      chapters/wstep.pl.md:1:29  unknown-source  "ustawa" is not in sources.json.
      chapters/wstep.pl.md:2:7  malformed-citation  [@Uchwala] is not a citation as it is written here. Write [@id] or [@id, page], with the id of sources.json.
      chapters/wstep.pl.md:2:20  malformed-citation  [@uchwala,  is not a citation as it is written here. Write [@id] or [@id, page], with the id of sources.json."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:1:7  unknown-source  „uchwaly” nie ma w sources.json. Czy chodziło o „uchwala”?
      chapters/wstep.pl.md:1:29  unknown-source  „ustawa” nie ma w sources.json.
      chapters/wstep.pl.md:2:7  malformed-citation  [@Uchwala] to nie jest poprawne powołanie źródła. Napisz [@id] albo [@id, strona], z identyfikatorem z sources.json.
      chapters/wstep.pl.md:2:20  malformed-citation  [@uchwala,  to nie jest poprawne powołanie źródła. Napisz [@id] albo [@id, strona], z identyfikatorem z sources.json."
    `);
  });

  const bare = [
    '## Skąd',
    '',
    'Gmina leży nad rzeką.',
    '',
    'Rzeka jest czysta. [@uchwala]',
    '',
    '- jeden [@uchwala]',
    '- dwa',
    '',
    '  i pół [@uchwala]',
    '- trzy',
    '',
    'Są trzy: [@uchwala]',
    '',
    '- jeden',
    '- dwa',
    '',
    'Tabela: Liczby',
    '| a | b |',
    '| - | - |',
    '| 1 | [@uchwala] |',
    '| 2 | 3 |',
    '',
    '> Cytat',
    '',
    '```',
    'kod',
    '```',
  ];

  it('say of every paragraph, item, row and quotation where it is from', async () => {
    expect(await linesAfter(write(...bare))).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:3:1  paragraph-without-source  This paragraph names no source. Add [@id] with the id of a source; or, in strategy.json, give the whole chapter "sources", mark it as a proposal, or as being about the document.
      chapters/wstep.pl.md:11:1  paragraph-without-source  This paragraph names no source. Add [@id] with the id of a source; or, in strategy.json, give the whole chapter "sources", mark it as a proposal, or as being about the document.
      chapters/wstep.pl.md:22:1  paragraph-without-source  This paragraph names no source. Add [@id] with the id of a source; or, in strategy.json, give the whole chapter "sources", mark it as a proposal, or as being about the document.
      chapters/wstep.pl.md:24:1  paragraph-without-source  This paragraph names no source. Add [@id] with the id of a source; or, in strategy.json, give the whole chapter "sources", mark it as a proposal, or as being about the document.
      chapters/wstep.pl.md:26:1  paragraph-without-source  This paragraph names no source. Add [@id] with the id of a source; or, in strategy.json, give the whole chapter "sources", mark it as a proposal, or as being about the document."
    `);
    expect(await linesAfter(write('Gmina leży nad rzeką.'), 'pl')).toMatchInlineSnapshot(
      `"chapters/wstep.pl.md:1:1  paragraph-without-source  Ten akapit nie podaje źródła. Dodaj [@id] z identyfikatorem źródła; albo w strategy.json podaj źródło całego rozdziału („sources”), oznacz go jako propozycję („status”) lub jako rozdział o dokumencie („about”)."`,
    );
  });

  it.each([{ status: 'proposal' }, { about: true }])('need not say it when they are %o', async (mark) => {
    const edits: Edits = {
      ...write(...bare),
      'strategy.json#/chapters/0': { id: 'wstep', title: 'Wstęp', place: 'before-goals', ...mark },
      'strategy.json#/status': { type: 'draft' },
      'strategy.json#/adoption': undefined,
    };
    expect(await linesAfter(edits)).toBe('');
  });

  it('hold only characters that print', async () => {
    const edits = write(
      'Zwykły\ttabulator. [@uchwala]',
      '',
      'Mięk\u00ADki, z\u00A0dala, e\u0328. [@uchwala]',
    );
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:3:5  unseen-character  "Mięk\\u00adki, z dala, ę. [@uchwala]" holds the character U+00AD, which nobody sees. Delete it, or let it be done: strategia tidy.
      chapters/wstep.pl.md:3:11  unusual-space  "Mięk\\u00adki, z dala, ę. [@uchwala]" holds the space U+00A0, which is not the ordinary one. Write an ordinary space, or let it be done (strategia tidy); the program itself keeps words together."
    `);
  });

  it('that are cited only in a chapter need sources.json, once', async () => {
    const edits: Edits = {
      ...write('A. [@uchwala]', '', 'B. [@uchwala]'),
      'sources.json': undefined,
      'values.json': undefined,
      'indicators.json': undefined,
      'partners.json': undefined,
      'instruments.json': undefined,
      'strategy.json#/sources': undefined,
      'strategy.json#/status': { type: 'draft' },
      'strategy.json#/adoption': undefined,
      'strategy.json#/domains': undefined,
      'strategy.json#/title': { pl: { text: 'S', status: 'proposal' } },
      'goals/1.json#/sources': undefined,
      'goals/1.json#/title': { pl: { text: 'C', status: 'proposal' } },
      'goals/1.json#/children': undefined,
    };
    expect(await linesAfter(edits, 'en', { proposals: 'show' })).toMatchInlineSnapshot(
      `"sources.json  missing-register  This file is missing, but chapters/wstep.pl.md:1 refers to "uchwala" in it. Create it, or delete what refers to it."`,
    );
  });
});
