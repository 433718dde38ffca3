import { describe, expect, it } from 'vitest';
import { completeWords } from '../../src/labels/complete-words.ts';
import { createLanguageTools } from '../../src/content/environment.ts';
import type { ExportFormat, WrittenExport } from '../../src/model/export-file.ts';
import { indexExports } from '../../src/site/shell/export-index.ts';

const csv: ExportFormat = { name: 'CSV', ending: 'csv', mediaType: 'text/csv' };
const workbook: ExportFormat = { name: 'XLSX', ending: 'xlsx', mediaType: 'application/x-workbook' };

function write(kind: WrittenExport['kind'], format: ExportFormat, more: Partial<WrittenExport> = {}) {
  const path = `${kind}.pl.${format.ending}`;
  return {
    kind,
    format,
    path,
    language: 'pl',
    editionId: 'mala',
    subjectId: undefined,
    bytes: 2000,
    ...more,
  };
}

describe('the exports that pages offer', () => {
  const index = indexExports(
    [
      write('numbers', csv),
      write('numbers', workbook),
      write('chart', workbook, { subjectId: 'ludnosc' }),
      write('numbers', csv, { language: 'en', path: 'numbers.en.csv' }),
      write('statements', csv, { editionId: 'inna' }),
    ],
    { id: 'mala', language: 'pl' },
    createLanguageTools(completeWords('pl')),
  );

  it('are of each kind the first of its formats, with its own name and type (issue 11)', () => {
    expect(index.find('numbers')).toEqual({
      path: 'numbers.pl.csv',
      kind: 'numbers',
      format: 'CSV',
      mediaType: 'text/csv',
      language: 'pl',
      languageName: 'polski',
      size: '2 kB',
    });
    expect(index.find('statements')).toBeUndefined();
    expect(index.find('chart', 'ludnosc')?.mediaType).toBe('application/x-workbook');
  });

  it('are on the page of documents those of the whole edition, in every format and language', () => {
    expect(index.ofEdition.map(({ path }) => path)).toEqual([
      'numbers.pl.csv',
      'numbers.pl.xlsx',
      'numbers.en.csv',
    ]);
  });
});
