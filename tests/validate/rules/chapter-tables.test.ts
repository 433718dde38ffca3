import { describe, expect, it } from 'vitest';
import type { MessageLanguage } from '../../../src/messages/message-language.ts';
import { linesAfter } from '../validate-files.ts';

const table = ['| Rok | Liczba |', '|---|---|', '| 2010 | 5 |', '| 2020 | 7 |'];

describe('a table of a chapter', () => {
  it('has a caption right above it, with an empty line between them or without', async () => {
    expect(await linesFor(['Tabela: Liczby [@uchwala]', ...table])).toBe('');
    expect(await linesFor(['Tabela: Liczby [@uchwala]', '', ...table])).toBe('');
    expect(await linesFor(['Table: Numbers [@uchwala]', ...table])).toBe('');
    expect(await linesFor(['Zdanie. [@uchwala]', 'Tabela: Liczby [@uchwala]', ...table], 'pl')).toContain(
      'wstep.pl.md:3:1  table-without-caption',
    );
  });

  it('without one is told how to write it', async () => {
    const cited = ['Są takie: [@uchwala]', '', ...table];
    expect(await linesFor(cited)).toBe(
      'wstep.pl.md:3:1  table-without-caption  This table has no caption. Write right above it, after an empty line: "Table: what the table shows".',
    );
    expect(await linesFor(cited, 'pl')).toBe(
      'wstep.pl.md:3:1  table-without-caption  Ta tabela nie ma podpisu. Napisz bezpośrednio nad nią, po pustym wierszu: „Tabela: co pokazuje tabela”.',
    );
  });

  it('is there where there is a caption', async () => {
    const lines = ['Tabela: Liczby [@uchwala]', '', 'Tekst. [@uchwala]', '', ...table.slice(0, 0)];
    expect(await linesFor(lines)).toBe(
      'wstep.pl.md:1:1  caption-without-table  This caption has no table right below it. Put the table below it; or begin the paragraph with another word.',
    );
    expect(await linesFor(lines, 'pl')).toBe(
      'wstep.pl.md:1:1  caption-without-table  Pod tym podpisem nie ma tabeli. Umieść tabelę bezpośrednio pod nim albo zacznij akapit innym słowem.',
    );
  });

  it('has no empty cell, in its head neither', async () => {
    const lines = ['Tabela: Liczby [@uchwala]', '| | Liczba |', '|---|---|', '| 2010 | |', '| 2020 |'];
    expect(await linesFor(lines)).toBe(
      [
        'wstep.pl.md:2:1  table-cell-empty  Empty cells in this row of the table; columns: 1. Write what their being empty means, e.g. "–" or "no data"; every row needs as many cells as the head.',
        'wstep.pl.md:4:1  table-cell-empty  Empty cells in this row of the table; columns: 2. Write what their being empty means, e.g. "–" or "no data"; every row needs as many cells as the head.',
        'wstep.pl.md:5:1  table-cell-empty  Empty cells in this row of the table; columns: 2. Write what their being empty means, e.g. "–" or "no data"; every row needs as many cells as the head.',
      ].join('\n'),
    );
    expect(await linesFor(lines, 'pl')).toContain(
      'wstep.pl.md:4:1  table-cell-empty  Puste komórki w tym wierszu tabeli; kolumny: 2. Napisz, co znaczy brak, np. „–” albo „brak danych”; każdy wiersz ma tyle komórek co nagłówek.',
    );
  });

  it('names its source in the caption, in a note, before it, or in each row', async () => {
    expect(await linesFor(['Tabela: Liczby [@uchwala]', ...table, '', 'Uwaga: szacunek.'])).toBe('');
    expect(
      await linesFor(['Tabela: Liczby', ...table, '', 'Uwaga: szacunek.', '', 'Źródło: [@uchwala]']),
    ).toBe('');
    expect(await linesFor(['Są dwie: [@uchwala]', '', 'Tabela: Liczby', ...table])).toBe('');
    const rows = table.map((row, index) => (index < 2 ? row : row.replace(/ \|$/, ' [@uchwala] |')));
    expect(await linesFor(['Tabela: Liczby', ...rows])).toBe('');
  });

  it('without a source is missed row by row', async () => {
    const lines = await linesFor(['Tabela: Liczby', ...table, '', 'Uwaga: szacunek.']);
    expect(lines.split('\n').map((line) => line.slice(0, 'wstep.pl.md:4:1  paragraph'.length))).toEqual([
      'wstep.pl.md:4:1  paragraph',
      'wstep.pl.md:5:1  paragraph',
    ]);
  });
});

async function linesFor(lines: readonly string[], language: MessageLanguage = 'en'): Promise<string> {
  const found = await linesAfter({ 'chapters/wstep.pl.md': `${lines.join('\n')}\n` }, language);
  return found.replaceAll('chapters/', '');
}
