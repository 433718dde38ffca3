import { describe, expect, it } from 'vitest';
import type { ChapterView } from '../../src/model/chapter.ts';
import { numberTables } from '../../src/content/tables/number-tables.ts';
import { readTableWords } from '../../src/labels/language-rules.ts';
import { createTypography } from '../../src/content/typography.ts';
import { renderRichText } from '../../src/content/rich-text.ts';
import type { RichTextOptions } from '../../src/content/rich-text.ts';

const options: RichTextOptions = {
  language: 'pl',
  anchor: 'chapter.wstep',
  headingShift: 0,
  bindWords: createTypography([]),
  tables: {
    words: readTableWords([]),
    name: (index) => `Tabela ${index + 4}.`,
    language: 'pl',
    overflow: 'shown',
  },
  cite: (id) => ({ number: 3, href: `#source.${id}`, title: 'Uchwała' }),
};
const rows = '| Rok | Liczba |\n|---|--:|\n| 2010 | 5 |\n| 2020 | 7 |\n';

describe('a table of a chapter', () => {
  it('has the paragraph above it as its caption, with its name, and notes with it in one frame', () => {
    expect(
      render(`Przed.\n\nTabela: Liczby w *mieście* [@uchwala]\n\n${rows}\nUwaga: szacunek.\n\nPo.`),
    ).toBe(
      `<p>Przed.</p>
<div class="chapter-table">
<table id="chapter.wstep-table-1">
<caption><span class="table-number">Tabela 4.</span> Liczby w <em>mieście</em> <a class="citation" href="#source.uchwala" aria-label="[3] Uchwała">[3]</a></caption>
<thead>
<tr>
<th scope="col">Rok</th>
<th scope="col" class="quantity">Liczba</th>
</tr>
</thead>
<tbody>
<tr>
<td>2010</td>
<td class="quantity">5</td>
</tr>
<tr>
<td>2020</td>
<td class="quantity">7</td>
</tr>
</tbody>
</table>
<p class="table-note">Uwaga: szacunek.</p>
</div>
<p>Po.</p>
`,
    );
  });

  it('has the words of the publisher before its caption and its notes (issue 11)', () => {
    const words = readTableWords([
      { 'language.tableCaption': 'Tabulka', 'language.tableNotes': 'Poznámka, Zdroj' },
      { 'language.tableCaption': 'Tableau' },
    ]);
    const html = render(
      `Tabulka: Obce\n${rows}\nZdroj: úřad.\n\nTableau : Villes\n${rows}\nTabela: Gminy\n${rows}`,
      {
        tables: { ...options.tables, words },
      },
    );
    expect([...html.matchAll(/<\/span> (.*)<\/caption>/g)].map(([, caption]) => caption)).toEqual([
      'Obce',
      'Villes',
      'Gminy',
    ]);
    expect(html).toContain('<p class="table-note">Zdroj: úřad.</p>');
  });

  it('has headers of rows where the whole first column is bold', () => {
    const bold = render('Tabela: A\n| a | b |\n|---|---|\n| **jeden dwa** | 1 |\n| **trzy** | 2 |');
    expect(bold).toContain('<th scope="row">jeden dwa</th>\n<td>1</td>');
    expect(bold).not.toContain('<strong>');
    const mixed = render('Tabela: A\n| a | b |\n|---|---|\n| **jeden** | 1 |\n| dwa | 2 |');
    expect(mixed).toContain('<td><strong>jeden</strong></td>');
    expect(render('Tabela: A\n| a | b |\n|---|---|\n| **x** i **y** | 1 |')).not.toContain('scope="row"');
  });

  it('is counted in its chapter, several in a row too', () => {
    const html = render(`Tabela: A\n${rows}\nTabela: B\n${rows}`);
    expect(html).toMatch(/id="chapter\.wstep-table-1">\n<caption>.*Tabela 4\.<\/span> A/);
    expect(html).toMatch(/id="chapter\.wstep-table-2">\n<caption>.*Tabela 5\.<\/span> B/);
  });

  it('can be scrolled by keyboard where it may be wider than the screen', () => {
    const html = render(`Table: A\n${rows}`, {
      tables: { ...options.tables, overflow: 'scrolled', language: 'en' },
    });
    expect(html).toContain(
      '<div class="chapter-table" role="group" tabindex="0" aria-labelledby="chapter.wstep-table-1-caption">',
    );
    expect(html).toContain(
      '<caption id="chapter.wstep-table-1-caption"><span class="table-number" lang="en">Tabela 4.</span> A</caption>',
    );
  });
});

describe('the numbers of tables', () => {
  it('run through the chapters in the order of the document, captions without markup and citations', () => {
    const numbered = numberTables([
      makeChapter('koniec', 'after-goals', `Tabela: Ostatnia\n${rows}`),
      makeChapter('wstep', 'before-goals', `Tabela: Liczby w *mieście* [@uchwala, s. 3]\n${rows}`),
      makeChapter('diagnoza', 'before-goals', `Bez.\n\nTable: Second\n${rows}\nTabela: Trzecia\n${rows}`),
    ]);
    expect(numbered.get('wstep')).toEqual([
      { anchor: 'chapter.wstep-table-1', number: 1, caption: 'Liczby w mieście', language: undefined },
    ]);
    expect(numbered.get('diagnoza')?.map(({ anchor, number, caption }) => [anchor, number, caption])).toEqual(
      [
        ['chapter.diagnoza-table-1', 2, 'Second'],
        ['chapter.diagnoza-table-2', 3, 'Trzecia'],
      ],
    );
    expect(numbered.get('koniec')?.map(({ number }) => number)).toEqual([4]);
  });
});

function render(markdown: string, changes: Partial<RichTextOptions> = {}): string {
  return renderRichText(markdown, { ...options, ...changes })
    .toString()
    .replaceAll('\u00a0', ' ');
}

function makeChapter(id: string, place: ChapterView['place'], markdown: string): ChapterView {
  return {
    id,
    anchor: `chapter.${id}`,
    title: {
      text: id,
      language: 'pl',
      isForeign: false,
      isEditorialTranslation: false,
      marked: id,
      saysProposal: false,
      mark: 'editorial',
      sources: [],
    },
    place,
    markdown,
    language: 'pl',
    isForeign: false,
    isEditorialTranslation: false,
    mark: 'sourced',
    sources: [],
    tableWords: readTableWords([]),
  };
}
