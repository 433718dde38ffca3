import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWord } from '../../src/import/read-word.ts';
import { expectProblems } from '../browser/expected-problems.ts';
import { bringIn, changeWorkbook, copyData, openWorkbook, sentences } from './edit-workbook.ts';
import { makeWord } from './make-word.ts';

const golden = 'tests/fixtures/data-golden';

describe('a file that does harm', () => {
  const rezip = async (change: (files: Record<string, Uint8Array>) => void): Promise<Uint8Array> => {
    const files = unzipSync(await openWorkbook(await copyData(golden)));
    change(files);
    return zipSync(files);
  };

  it('is refused where it unpacks to too much (unpacks-too-large)', async () => {
    const bytes = await rezip((files) => {
      files['xl/media/image1.png'] = new Uint8Array(60_000_000);
    });
    expect(bytes.length).toBeLessThan(200_000);
    const settings = await copyData(golden);
    expect(await expectProblems(bringIn(settings, bytes), 'pl')).toEqual([
      expect.stringMatching(
        /dane\.xlsx {2}unpacks-too-large {2}Ten plik po rozpakowaniu ma ponad 50 MB; nie czytano go\./,
      ),
    ]);
    const word = unzipSync(makeWord([{ text: 'Cel 1. Woda' }]));
    word['word/media/image1.png'] = new Uint8Array(21_000_000);
    expect(await expectProblems(readWord(repeatLastEntry(zipSync(word), 10), 'plan.docx'))).toEqual([
      'plan.docx  unpacks-too-large  Unpacked, this file has more than 200 MB; it was not read. Is it the right file? Remove its pictures, or save its contents alone.',
    ]);
  });

  it('is refused where a cell stands far from the others (sheet-too-large)', async () => {
    const settings = await copyData(golden);
    for (const cell of ['XFD1048576', 'A20001', 'GS1', 'A900000']) {
      const bytes = await rezip((files) => {
        const name = 'xl/worksheets/sheet2.xml';
        const [, row = ''] = /(\d+)$/.exec(cell) ?? [];
        const sheet = strFromU8(files[name] ?? new Uint8Array());
        files[name] = strToU8(
          sheet.replace('</sheetData>', `<row r="${row}"><c r="${cell}"><v>1</v></c></row></sheetData>`),
        );
      });
      expect(await expectProblems(bringIn(settings, bytes))).toEqual([
        expect.stringContaining('sheet-too-large  The sheet reaches to cell '),
      ]);
    }
    expect(
      await expectProblems(bringIn(settings, 'Cel;Rezultat\n'.repeat(20_002), { name: 'plan.csv' })),
    ).toEqual([expect.stringContaining('sheet-too-large')]);
  });

  it('is told where it is no workbook (not-a-workbook)', async () => {
    const settings = await copyData(golden);
    for (const bytes of ['PK, but no more', zipSync({ 'a.txt': strToU8('a') })])
      expect(await expectProblems(bringIn(settings, bytes))).toEqual([
        expect.stringContaining('not-a-workbook'),
      ]);
  });
});

it('keeps a text that begins like a formula a text', async () => {
  const settings = await copyData(golden);
  const bytes = await changeWorkbook(settings, (sheets) => {
    const row = sheets.Rezultaty?.[1] ?? [];
    row[2] = '=HYPERLINK("http://example.org";"x")';
  });
  await (await bringIn(settings, bytes, { force: true })).write();
  const sheet = strFromU8(
    unzipSync(await openWorkbook(settings))['xl/worksheets/sheet2.xml'] ?? new Uint8Array(),
  );
  expect(sheet).not.toContain('<f>');
  expect(await bringIn(settings, await openWorkbook(settings))).toMatchObject({ files: [] });
});

it('takes the last value of a formula, and says which one failed', async () => {
  const settings = await copyData(golden);
  const files = unzipSync(await openWorkbook(settings));
  const name = 'xl/worksheets/sheet2.xml';
  const sheet = strFromU8(files[name] ?? new Uint8Array())
    .replace(/<c r="G2"[^>]*><v>2028<\/v>/, '<c r="G2"><f>2000+29</f><v>2029</v>')
    .replace(/<c r="E2"[^>]*><v>\d+<\/v>/, '<c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v>');
  files[name] = strToU8(sheet);
  expect(sentences(await bringIn(settings, zipSync(files)))).toEqual([
    'problem: Rezultaty!E2: Miara (pl): „#DIV/0!” to błąd formuły w arkuszu. Popraw formułę albo wpisz wartość.',
    'differs: Rezultaty!G2 (1.1, 1): Rok to w danych „2028”, a w arkuszu „2029”.',
  ]);
});

/** A ZIP that names its last entry several times, for the same bytes. */
function repeatLastEntry(zip: Uint8Array, times: number): Uint8Array {
  const bytes = Buffer.from(zip);
  const [last, end] = [bytes.lastIndexOf('PK\u0001\u0002'), bytes.lastIndexOf('PK\u0005\u0006')];
  const entry = bytes.subarray(last, end);
  const foot = Buffer.from(bytes.subarray(end));
  for (const at of [8, 10]) foot.writeUInt16LE(foot.readUInt16LE(at) + times - 1, at);
  foot.writeUInt32LE(foot.readUInt32LE(12) + entry.length * (times - 1), 12);
  return Buffer.concat([bytes.subarray(0, last), ...Array.from({ length: times }, () => entry), foot]);
}
