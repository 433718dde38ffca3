import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { linesAfter } from '../validate-files.ts';

describe('colours of goals', () => {
  it('stand out against white and, the other one, against the dark paper', async () => {
    const edits: Edits = {
      'goals/1.json#/colour': '#777777',
      'goals/1.json#/colourDark': '#7CB8E6',
      'goals/1.json#/children/0/colour': '#767676',
      'goals/1.json#/children/0/colourDark': '#0B4F7A',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:11:13  low-contrast  #777777 on #FFFFFF has a contrast of 4.4:1; text needs 4.5:1. Choose a colour that stands out more: a darker one on white, a lighter one on dark.
      goals/1.json:59:21  low-contrast  #0B4F7A on #14181C has a contrast of 2.0:1; text needs 4.5:1. Choose a colour that stands out more: a darker one on white, a lighter one on dark."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:11:13  low-contrast  #777777 na #FFFFFF ma kontrast 4.4:1; tekst wymaga 4.5:1. Wybierz kolor, który bardziej się odcina: ciemniejszy na bieli, jaśniejszy na ciemnym tle.
      goals/1.json:59:21  low-contrast  #0B4F7A na #14181C ma kontrast 2.0:1; tekst wymaga 4.5:1. Wybierz kolor, który bardziej się odcina: ciemniejszy na bieli, jaśniejszy na ciemnym tle."
    `);
  });
});

describe('texts', () => {
  it('hold no character that does not print, no other space, no accent by itself, no space too many', async () => {
    const edits: Edits = {
      'goals/1.json#/title': 'Zielona gmi\u00ADna',
      'goals/1.json#/summary': 'Wiersz\nwiersz',
      'goals/1.json#/plainText': 'Znak \uD800',
      'goals/1.json#/children/0/title/pl': 'Czysta\u00A0woda',
      'goals/1.json#/children/1/title': 'Ge\u0328sty las',
      'goals/1.json#/children/1/summary': 'Las  i pole ',
      'sources.json#/sources/0/publisher': 'Gmi\uFFFDna',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:10:12  unseen-character  "Zielona gmi\\u00adna" holds the character U+00AD, which nobody sees. Delete it, or let it be done: strategia tidy.
      goals/1.json:18:15  unusual-space  "Czysta woda" holds the space U+00A0, which is not the ordinary one. Write an ordinary space, or let it be done (strategia tidy); the program itself keeps words together.
      goals/1.json:63:16  decomposed-text  In "Gęsty las" an accent is a character of its own. Type the text anew, or let it be put right: strategia tidy.
      goals/1.json:64:18  untidy-spaces  In "Las  i pole " a space too many stands at the beginning, at the end or beside another. Delete it, or let it be done: strategia tidy.
      goals/1.json:67:14  unseen-character  "Wiersz\\u000awiersz" holds the character U+000A, which nobody sees. Delete it, or let it be done: strategia tidy.
      goals/1.json:68:16  forbidden-character  "Znak \\ud800" holds the character U+D800, which does not print or breaks printed text. Delete it, or type the text anew.
      sources.json:6:20  forbidden-character  "Gmi�na" holds the character U+FFFD, which does not print or breaks printed text. Delete it, or type the text anew."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:10:12  unseen-character  „Zielona gmi\\u00adna” zawiera znak U+00AD, którego nie widać. Usuń go albo niech zrobi to polecenie strategia tidy.
      goals/1.json:18:15  unusual-space  „Czysta woda” zawiera spację U+00A0, inną niż zwykła. Wpisz zwykłą spację albo niech zrobi to polecenie strategia tidy; słowa łączy sam program.
      goals/1.json:63:16  decomposed-text  W „Gęsty las” znak diakrytyczny jest osobnym znakiem. Wpisz ten tekst na nowo albo niech poprawi go polecenie strategia tidy.
      goals/1.json:64:18  untidy-spaces  W „Las  i pole ” jest zbędna spacja na początku, na końcu albo obok innej. Usuń ją albo niech zrobi to polecenie strategia tidy.
      goals/1.json:67:14  unseen-character  „Wiersz\\u000awiersz” zawiera znak U+000A, którego nie widać. Usuń go albo niech zrobi to polecenie strategia tidy.
      goals/1.json:68:16  forbidden-character  „Znak \\ud800” zawiera znak U+D800, którego nie widać albo który psuje druk. Usuń go albo wpisz tekst na nowo.
      sources.json:6:20  forbidden-character  „Gmi�na” zawiera znak U+FFFD, którego nie widać albo który psuje druk. Usuń go albo wpisz tekst na nowo."
    `);
  });

  it('of labels may begin and end with spaces and keep words together, but hold no control characters', async () => {
    const edits: Edits = {
      'labels/pl.json#/separator': ' ·\u00A0',
      'labels/en.json#/separator': ' ·\u0007 ',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(
      `"data/labels/en.json:7:16  forbidden-character  " ·\\u0007 " holds the character U+0007, which does not print or breaks printed text. Delete it, or type the text anew."`,
    );
  });
});
