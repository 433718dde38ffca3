import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/exports/csv/write-csv.ts';
import type { Table } from '../../src/exports/csv/write-csv.ts';

const write = (table: Table): string => [...writeCsv(table)].join('');

describe('a table as CSV', () => {
  it('begins with the mark by which spreadsheets know UTF-8, and ends its lines as RFC 4180 asks', () => {
    expect(
      write([
        ['cel', 'treść'],
        ['2.4', 'Zażółć'],
      ]),
    ).toBe('\uFEFFcel,treść\r\n2.4,Zażółć\r\n');
  });

  it('puts quotation marks around commas, line ends and quotation marks, and doubles the last', () => {
    expect(write([['a,b', 'a"b', 'a\nb', 'a b']])).toBe('\uFEFF"a,b","a""b","a\nb",a b\r\n');
  });

  it('leaves a cell empty where there is nothing to say', () => {
    expect(write([[undefined, '', 1]])).toBe('\uFEFF,,1\r\n');
  });

  it.each(['=1+1', '+48 56', '-5', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])(
    'lets no spreadsheet run the text %j',
    (text) => {
      expect(write([[text]])).toMatch(/^\uFEFF"?'/);
    },
  );

  it('leaves numbers alone, negative ones as well', () => {
    expect(write([[-5.25, 1e3]])).toBe('\uFEFF-5.25,1000\r\n');
  });

  it('leaves a sign inside a text alone', () => {
    expect(write([['2 = 1 + 1', 'a-b']])).toBe('\uFEFF2 = 1 + 1,a-b\r\n');
  });
});
