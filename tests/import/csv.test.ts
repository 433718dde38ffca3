import { describe, expect, it } from 'vitest';
import { bringIn, copyData, diffData, sentences } from './edit-workbook.ts';

const guide = 'tests/fixtures/data-guide';

describe('a CSV', () => {
  const rows = [
    'Wskaźnik;Data;Wartość;Źródło',
    'Liczba mieszkańców;31.12.2031;"1 204,5";Atlas gminy Sowie Pole',
    '',
  ];
  const text = rows.join('\r\n');
  const windows = Buffer.from(
    Array.from(text, (sign) => {
      const known: Record<string, number> = { ź: 0x9f, ś: 0x9c, ń: 0xf1, ć: 0xe6, Ź: 0x8f, ó: 0xf3, ł: 0xb3 };
      return known[sign] ?? sign.charCodeAt(0);
    }),
  );
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Windows-1250', windows],
    ['commas', Buffer.from(text.replaceAll(/;/g, ','))],
    ['tabs', Buffer.from(text.replaceAll(';', '\t'))],
  ])('is read in %s', async (_, bytes) => {
    const settings = await copyData(guide);
    const prepared = await bringIn(settings, bytes, { name: 'wartosci.csv' });
    expect(sentences(prepared)).toEqual([
      '„wartosci.csv” przeczytano jako „Wartości”, po nagłówkach kolumn.',
      'new: wartosci.csv:2 (Wskaźnik): nowy wiersz, Wartości: „Liczba mieszkańców, 31.12.2031, 1 204,5”.',
    ]);
    expect(await diffData(settings, prepared.write)).toEqual([
      'monitoring/sowie-pole-2035/values.json',
      '-    { "indicator": "ludnosc", "date": "2025-12-31", "value": 4790 }',
      '+    { "indicator": "ludnosc", "date": "2025-12-31", "value": 4790 },',
      '+    { "indicator": "ludnosc", "date": "2031-12-31", "value": 1204.5, "sources": [{ "id": "mapy" }] }',
    ]);
  });

  it('names lines and columns, also behind a text of several lines', async () => {
    const settings = await copyData(guide);
    const csv = `Cel,Rezultat,Rok\n1.1,"Drzewa, ""stare"" i\nnowe",2030\n1.1,Ławki,w maju\n7.7,Kosze,2031\n`;
    const prepared = await bringIn(settings, csv, { name: 'plan.csv' });
    expect(sentences(prepared)).toEqual([
      '„plan.csv” przeczytano jako „Rezultaty”, po nagłówkach kolumn.',
      'problem: plan.csv:4 (Rok): Rok: „w maju” to nie liczba. Napisz ją tak: 205 129 albo 81,5.',
      'problem: plan.csv:5 (Cel): Cel: „7.7” nie ma na liście.',
      'new: plan.csv:2 (Cel): nowy wiersz, Rezultaty: „1.1, Drzewa, "stare" i nowe” (bez źródła, więc jako propozycja).',
    ]);
  });
});
