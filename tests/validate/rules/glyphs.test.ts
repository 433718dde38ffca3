import { describe, expect, it } from 'vitest';
import { linesAfter } from '../validate-files.ts';

describe('characters that no font of the documents has (issue 10)', () => {
  it('are found in the data, each once a file, whatever fonts the machine has', async () => {
    const edits = {
      'goals/1.json#/title': 'Zielona → gmina',
      'goals/1.json#/children/0/title/pl': 'Czysta → woda ✓ i →',
      'partners.json#/partners/0/name': 'Wolno\u2010działająca',
      'chapters/wstep.pl.md': '## Skąd\n\nGmina leży nad rzeką 漢. [@uchwala]\n',
      'labels/pl.json#/home': 'Start ⌂',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:3:22  missing-glyph  "…mina leży nad rzeką 漢. [@uchwala]" holds "漢" (U+6F22), for which no font of the documents has a glyph; places in this file: 1. Write another character, or add a font that has it: data/README.md says how.
      goals/1.json:10:21  missing-glyph  "Zielona → gmina" holds "→" (U+2192), for which no font of the documents has a glyph; places in this file: 2. Write another character, or add a font that has it: data/README.md says how.
      goals/1.json:18:30  missing-glyph  "Czysta → woda ✓ i →" holds "✓" (U+2713), for which no font of the documents has a glyph; places in this file: 1. Write another character, or add a font that has it: data/README.md says how.
      partners.json:16:21  unusual-hyphen  "Wolno‐działająca" holds the hyphen U+2010, which is not the ordinary one; places in this file: 1. Write an ordinary hyphen, "-", or let it be done: strategia tidy.
      data/labels/pl.json:2:18  missing-glyph  "Start ⌂" holds "⌂" (U+2302), for which no font of the documents has a glyph; places in this file: 1. Write another character, or add a font that has it: data/README.md says how."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:3:22  missing-glyph  „…mina leży nad rzeką 漢. [@uchwala]” zawiera znak „漢” (U+6F22), którego nie ma żaden krój pisma dokumentów; miejsc w tym pliku: 1. Wpisz inny znak albo dodaj krój, który go ma: data/README.md mówi jak.
      goals/1.json:10:21  missing-glyph  „Zielona → gmina” zawiera znak „→” (U+2192), którego nie ma żaden krój pisma dokumentów; miejsc w tym pliku: 2. Wpisz inny znak albo dodaj krój, który go ma: data/README.md mówi jak.
      goals/1.json:18:30  missing-glyph  „Czysta → woda ✓ i →” zawiera znak „✓” (U+2713), którego nie ma żaden krój pisma dokumentów; miejsc w tym pliku: 1. Wpisz inny znak albo dodaj krój, który go ma: data/README.md mówi jak.
      partners.json:16:21  unusual-hyphen  „Wolno‐działająca” zawiera łącznik U+2010, inny niż zwykły; miejsc w tym pliku: 1. Wpisz zwykły łącznik, „-”, albo niech zrobi to polecenie strategia tidy.
      data/labels/pl.json:2:18  missing-glyph  „Start ⌂” zawiera znak „⌂” (U+2302), którego nie ma żaden krój pisma dokumentów; miejsc w tym pliku: 1. Wpisz inny znak albo dodaj krój, który go ma: data/README.md mówi jak."
    `);
  });

  it('are found at their own place, or at that of the text where an escape hides them', async () => {
    expect(
      await linesAfter({ 'goals/1.json#/title': 'Zielona gmina nad rzeką i lasem, a dalej góra → dół' }),
    ).toContain('goals/1.json:10:59  missing-glyph  "…lasem, a dalej góra → dół" holds "→" (U+2192)');
    expect(await linesAfter({ 'goals/1.json#/title': 'Zx\u0300ak' })).toContain(
      'goals/1.json:10:14  missing-glyph  "Zx̀ak" holds "x̀" (U+0078 U+0300)',
    );
    const escaped = '{"sources": [{"id": "uchwala", "title": "Uchwa\\u0142a \\u2192 1"}]}';
    expect(await linesAfter({ 'sources.json': escaped })).toMatch(/^sources\.json:1:41 {2}missing-glyph/);
  });

  it('are none of the letters and signs that the fonts have', async () => {
    const texts = [
      'ʻokina',
      '₹ 5',
      'Київ',
      'Ґанок',
      'Αθήνα',
      'ἄνθρωπος',
      'Tiếng Việt',
      'Čeština ě ů',
      'ẞ',
      'Қазақ',
      '−5 × ½',
      'ọ̀ n̈ а́',
    ];
    for (const text of texts) expect(await linesAfter({ 'goals/1.json#/title': text }), text).toBe('');
  });

  it('are a few lines where a whole script is missing', async () => {
    const lines = (await linesAfter({ 'goals/1.json#/title': 'ქალაქის განვითარების სტრატეგია' })).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toBe(
      'goals/1.json:10:19  missing-glyphs  From here on the file holds 9 more characters for which no font of the documents has a glyph: ს გ ნ ვ თ რ ე ბ ტ. Write others, or add a font that has them: data/README.md says how.',
    );
  });

  it('are looked for in the dates and numbers of each language', async () => {
    const edits = { 'site.json#/languages': ['pl', 'en', 'ka'], 'labels/ka.json': { home: 'A' } };
    expect(await linesAfter(edits)).toContain(
      'data/site.json:10:5  missing-glyph-in-dates  Dates and numbers of this language, such as "28 დეკემბერი, 2023", hold characters for which no font of the documents has a glyph: 18, the first of them "ი" (U+10D8). Add a font',
    );
    const ukrainian = { 'site.json#/languages': ['pl', 'en', 'uk'], 'labels/uk.json': { home: 'Дім' } };
    expect(await linesAfter(ukrainian)).not.toContain('missing-glyph');
  });
});
