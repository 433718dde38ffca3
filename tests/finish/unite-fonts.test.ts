import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { findFigures } from '../../src/finish/figures.ts';
import { createFontUnion } from '../../src/finish/fonts/unite-fonts.ts';
import { listPartFonts } from '../../src/finish/fonts/part-fonts.ts';
import type { UnitedFonts } from '../../src/finish/fonts/unite-fonts.ts';
import type { PartFont } from '../../src/finish/fonts/part-fonts.ts';
import { readPageContents } from '../../src/pdf/content/read-content.ts';
import { widthOf } from '../../src/pdf/fonts/glyph-widths.ts';
import { readTrueType, writeTrueType } from '../../src/pdf/fonts/true-type.ts';
import type { TrueTypeFont } from '../../src/pdf/fonts/true-type.ts';
import type { PrintedFont } from '../../src/pdf/read/printed-font.ts';
import { readPages } from '../../src/pdf/read/read-pages.ts';
import { readPrintedPdf } from '../../src/pdf/read/read-printed-pdf.ts';
import type { PrintedObjects } from '../../src/pdf/read/read-printed-pdf.ts';
import { deflate, inflate } from '../../src/pdf/syntax/compression.ts';
import { parseReference } from '../../src/pdf/syntax/reference.ts';
import { openShared } from '../browser/open-once.ts';

/** The fonts of one print, each as it was read and as it is collected. */
interface Print {
  readonly printed: ReadonlyMap<number, PrintedFont>;
  readonly fonts: readonly PartFont[];
}

const firstNumber = 900_000_000;
let prints: readonly Print[];
let united: UnitedFonts;

beforeAll(async () => {
  const texts = ['Zażółć gęślą jaźń', 'Pchnąć w tę łódź jeża', 'Office fjord 12', 'Zażółć gęślą jaźń', 'xyz'];
  prints = await printTexts(texts);
  united = await unite(prints.map(({ fonts }) => fonts));
});

describe('the union of fonts (issue 12)', () => {
  it('has each face once, and the letters of other alphabets, which are in a file of their own, apart', () => {
    expect(prints.map(({ fonts }) => fonts.length)).toEqual([4, 4, 2, 4, 2]);
    expect(Array.from(united.fonts.values(), ({ name }) => name).sort()).toEqual([
      'Lato-Regular',
      'Lato-Regular',
      'SourceSerif4-Regular',
      'SourceSerif4-Regular',
    ]);
    expect(united.numberOf.size).toBe(16);
  });

  it('shows every glyph with the outline, width and text that it had in each print', () => {
    let compared = 0;
    for (const { printed } of prints)
      for (const [objectNumber, font] of printed) {
        const whole = united.fonts.get(united.numberOf.get(objectNumber)!)!;
        expect(whole.name).toBe(font.name);
        for (const [glyph, text] of font.textOf) {
          expect(whole.textOf.get(glyph)).toBe(text);
          expect(widthOf(whole.widths!, glyph)).toBe(widthOf(font.widths!, glyph));
          expect(whole.shapes!.readOutlines(glyph)).toEqual(font.shapes!.readOutlines(glyph));
          compared++;
        }
      }
    expect(compared).toBeGreaterThan(100);
  });

  it('keeps the parts of glyphs that are made of others', () => {
    const composites = [...united.fonts.keys()].flatMap((objectNumber) => {
      const { glyphs } = openProgram(united.objects, objectNumber);
      return [...glyphs.values()]
        .filter(({ outline }) => outline.length > 0 && outline.readInt16BE(0) < 0)
        .map(({ outline }) => glyphs.get(outline.readUInt16BE(12))!.outline.length);
    });
    expect(composites.length).toBeGreaterThan(2);
    expect(Math.min(...composites)).toBeGreaterThan(10);
  });

  it('is the same bytes whatever the order of the prints, and however often they show the same', async () => {
    const turned = await unite(prints.map(({ fonts }) => fonts).reverse());
    const once = await unite([prints[4]!, prints[1]!, prints[3]!, prints[2]!].map(({ fonts }) => fonts));
    expect(listObjects(turned)).toEqual(listObjects(united));
    expect(listObjects(once)).toEqual(listObjects(united));
    expect([...turned.numberOf].sort()).toEqual([...united.numberOf].sort());
  });

  it('has a tag that tells what the font holds', async () => {
    const tags = [...united.fonts.keys()].map((objectNumber) => readBaseFont(united.objects, objectNumber));
    expect(tags.every((tag) => /^\/[A-Z]{6}\+(Lato|SourceSerif4)-Regular$/.test(tag))).toBe(true);
    expect(new Set(tags).size).toBe(4);
    const smaller = await unite([prints[4]!.fonts]);
    expect([...smaller.fonts.keys()].map((number) => readBaseFont(smaller.objects, number))).not.toContain(
      tags[0],
    );
  });

  it('holds fonts of a print that is no part of the document', async () => {
    const [digits] = await printTexts(['0123456789']);
    const fonts = digits!.fonts.map((font) => ({ ...font, objectNumber: font.objectNumber + firstNumber }));
    const larger = await unite([prints[0]!.fonts, fonts]);
    const [lato] = prints[0]!.fonts;
    const figures = findFigures(larger.fonts, lato!.name);
    expect(figures.objectNumber).toBe(larger.numberOf.get(lato!.objectNumber));
    expect(new Set(figures.widths).size).toBe(1);
  });
});

describe('subsets that contradict each other (issue 12)', () => {
  it.each([
    ['outline', changeOutline],
    ['width', changeShown({ width: 1 })],
    ['text', changeShown({ text: 'q' })],
    [
      'descriptor',
      (font: PartFont) => ({ ...font, descriptor: font.descriptor.replace('/StemV ', '/StemV 1') }),
    ],
    ['name', (font: PartFont) => ({ ...font, name: 'Lato-Bold' })],
  ] as const)('stay two fonts where they differ in %s', async (_, change) => {
    const plain = prints[4]!.fonts[0]!;
    const number = plain.objectNumber + firstNumber;
    const same = await unite([[plain], [{ ...plain, objectNumber: number }]]);
    const apart = await unite([[plain], [{ ...(await change(plain)), objectNumber: number }]]);
    expect(same.fonts.size).toBe(1);
    expect(apart.fonts.size).toBe(2);
    expect(new Set(apart.numberOf.values()).size).toBe(2);
    expect(new Set([...apart.fonts.keys()].map((key) => readBaseFont(apart.objects, key))).size).toBe(2);
  });

  it('are never two fonts of one print, though they have no glyph in common', async () => {
    const [all, few] = [prints[2]!.fonts[0]!, prints[4]!.fonts[0]!];
    expect(few.name).toBe(all.name);
    expect((await unite([[all], [few]])).fonts.size).toBe(1);
    expect((await unite([[all, few]])).fonts.size).toBe(2);
  });
});

it('gives glyphs without a text what they stand for where the document shows them first', async () => {
  const plain = prints[4]!.fonts[0]!;
  const { glyph } = plain.shown.find(({ text }) => text === 'y')!;
  const nameless = changeShown({ text: '\0' })(plain);
  const name = (by: number, text: string): PartFont => ({
    ...nameless,
    objectNumber: plain.objectNumber + by,
    names: new Map([[glyph, text]]),
  });
  const { fonts } = await unite([[name(1, '')], [name(2, 'ij')], [name(3, 'qu')]]);
  expect(Array.from(fonts.values(), ({ textOf }) => textOf.get(glyph))).toEqual(['ij']);
});

describe('a font program', () => {
  it('has checksums and offsets that hold', () => {
    for (const objectNumber of united.fonts.keys()) {
      const file = readProgram(united.objects, objectNumber);
      expect(sumWords(file)).toBe(0xb1b0afba);
      for (let at = 12; at < 12 + file.readUInt16BE(4) * 16; at += 16) {
        const [sum, start, length] = [4, 8, 12].map((by) => file.readUInt32BE(at + by)) as [
          number,
          number,
          number,
        ];
        const table = Buffer.from(file.subarray(start, start + length));
        if (file.toString('latin1', at, at + 4) === 'head') table.writeUInt32BE(0, 8);
        expect([start % 4, table.length, sumWords(table)]).toEqual([0, length, sum]);
      }
    }
  });

  it('is read as it was written, with short and with long offsets', () => {
    const font = openProgram(united.objects, firstNumber);
    const outline = Buffer.alloc(150_000, 7);
    const long = { ...font, glyphs: new Map([...font.glyphs, [2000, { outline, advance: 5, bearing: -3 }]]) };
    expect(readTrueType(writeTrueType(font))).toEqual(font);
    const read = readTrueType(writeTrueType(long))!;
    expect(read.glyphs.size).toBe(long.glyphs.size);
    for (const [id, glyph] of long.glyphs)
      expect(read.glyphs.get(id)!.outline.equals(glyph.outline)).toBe(true);
    expect(read.glyphs.get(2000)).toMatchObject({ advance: 5, bearing: -3 });
  });

  it('is refused where its tables are too short, and left alone where its outlines are of another kind', () => {
    const file = readProgram(united.objects, firstNumber);
    const broken = Buffer.from(file);
    const maxp = broken.indexOf('maxp');
    broken.writeUInt16BE(9999, broken.readUInt32BE(maxp + 8) + 4);
    expect(() => readTrueType(broken)).toThrow('tables that are too short for 9999 glyphs');
    const other = Buffer.from(file);
    other.write('CFF ', other.indexOf('glyf'), 'latin1');
    expect(readTrueType(other)).toBeUndefined();
  });
});

async function unite(fonts: readonly (readonly PartFont[])[]): Promise<UnitedFonts> {
  const union = createFontUnion();
  for (const print of fonts) union.collect(print);
  return await union.finish(firstNumber);
}

/** Prints each text by itself, in two families; what is not Latin is in a file of its own. */
async function printTexts(texts: readonly string[]): Promise<Print[]> {
  const css = ['lato', 'source-serif-4'].flatMap((family) =>
    [
      ['latin', 'U+0000-00FF'],
      ['latin-ext', 'U+0100-02BA'],
    ].map(
      ([subset, range]) =>
        `@font-face { font-family: ${family}; unicode-range: ${range}; src: url(${readFontUrl(family, subset!)}) }`,
    ),
  );
  const page = await (await openShared()).openTab();
  const found: Print[] = [];
  for (const [index, text] of texts.entries()) {
    const lines = ['lato', 'source-serif-4'].map((family) => `<p style="font-family: ${family}">${text}</p>`);
    await page.setContent(`<html lang="pl"><style>${css.join('\n')}</style>${lines.join('')}</html>`);
    await page.evaluate('Promise.all([...document.fonts].map((font) => font.load())).then(() => 0)');
    const pdf = readPrintedPdf(await page.pdf({ tagged: true }));
    const { fonts } = readPageContents(pdf, readPages(pdf));
    const move = (number: number): number => number + index * 100_000_000;
    found.push({
      printed: new Map(Array.from(fonts, ([number, font]) => [move(number), font])),
      fonts: listPartFonts(pdf, fonts).map((font) => ({ ...font, objectNumber: move(font.objectNumber) })),
    });
  }
  await page.close();
  return found;
}

function readFontUrl(family: string, subset: string): string {
  const file = `@fontsource/${family}/files/${family}-${subset}-400-normal.woff2`;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(file));
  return `data:font/woff2;base64,${bytes.toString('base64')}`;
}

async function changeOutline(font: PartFont): Promise<PartFont> {
  const program = readTrueType(inflate(font.program))!;
  const { glyph } = font.shown.find(({ text }) => text === 'y')!;
  const known = program.glyphs.get(glyph)!;
  const outline = Buffer.from(known.outline);
  outline[outline.length - 5]! ^= 1;
  const glyphs = new Map(program.glyphs).set(glyph, { ...known, outline });
  return { ...font, program: await deflate(writeTrueType({ ...program, glyphs })) };
}

function changeShown(change: { readonly width?: number; readonly text?: string }) {
  return (font: PartFont): PartFont => ({
    ...font,
    shown: font.shown.map((shown) => (shown.text === 'y' ? { ...shown, ...change } : shown)),
  });
}

function readBaseFont(objects: PrintedObjects, objectNumber: number): string {
  const font = objects.readDictionary(objectNumber);
  const descendant = objects.readDictionary(parseReference(font.get('DescendantFonts')!.slice(1, -1)));
  const descriptor = objects.readDictionary(parseReference(descendant.get('FontDescriptor')));
  const names = [font.get('BaseFont'), descendant.get('BaseFont'), descriptor.get('FontName')];
  expect(new Set(names).size).toBe(1);
  return names[0]!;
}

function readProgram(objects: PrintedObjects, objectNumber: number): Buffer {
  const font = objects.readDictionary(objectNumber);
  const descendant = objects.readDictionary(parseReference(font.get('DescendantFonts')!.slice(1, -1)));
  const descriptor = objects.readDictionary(parseReference(descendant.get('FontDescriptor')));
  return inflate(objects.readObject(parseReference(descriptor.get('FontFile2')))!.stream!);
}

function openProgram(objects: PrintedObjects, objectNumber: number): TrueTypeFont {
  return readTrueType(readProgram(objects, objectNumber))!;
}

function listObjects({ objects, fonts }: UnitedFonts): unknown[] {
  return [...fonts.keys()].flatMap((number) => [0, 1, 2, 3, 4].map((by) => objects.readObject(number + by)));
}

function sumWords(bytes: Buffer): number {
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
