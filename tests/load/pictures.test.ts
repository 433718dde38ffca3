import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/load/load-project.ts';
import type { LoadedPicture, LoadedProject } from '../../src/model/data/loaded-project.ts';
import type { MessageLanguage } from '../../src/messages/message-language.ts';
import { formatProblem } from '../../src/problem.ts';
import { joinPng, makeJpegFrame, makePng, makeSvg } from './small-pictures.ts';
import { writeData } from './temporary-data.ts';

describe('the size of a picture', () => {
  it('is that of the header of a PNG, of 8 bits or 16, with and without transparency', async () => {
    expect(await readSize('mapa.png', makePng(30, 20))).toEqual(['image/png', 30, 20]);
    expect(await readSize('mapa.png', makePng(7, 9, { colourType: 6 }))).toEqual(['image/png', 7, 9]);
    expect(await readSize('mapa.png', makePng(5, 4, { depth: 16 }))).toEqual(['image/png', 5, 4]);
    expect(await readSize('mapa.png', makePng(5, 4, { colourType: 0, depth: 16 }))).toEqual([
      'image/png',
      5,
      4,
    ]);
  });

  it('is that of the frame of a JPEG, in colours or grey, baseline or progressive', async () => {
    expect(await readSize('mapa.jpg', makeJpegFrame(300, 200))).toEqual(['image/jpeg', 300, 200]);
    expect(await readSize('mapa.jpeg', makeJpegFrame(300, 200, { components: 1 }))).toEqual([
      'image/jpeg',
      300,
      200,
    ]);
    expect(await readSize('mapa.jpg', makeJpegFrame(300, 200, { marker: 0xc2 }))).toEqual([
      'image/jpeg',
      300,
      200,
    ]);
  });

  it.each([1, 2, 3, 4])('is not turned by the orientation %i of a camera', async (orientation) => {
    expect(await readSize('a.jpg', makeJpegFrame(300, 200, { orientation }))).toEqual([
      'image/jpeg',
      300,
      200,
    ]);
  });

  it.each([5, 6, 7, 8])('is turned by the orientation %i of a camera on its side', async (orientation) => {
    for (const byteOrder of ['II', 'MM'] as const)
      expect(await readSize('a.jpg', makeJpegFrame(300, 200, { orientation, byteOrder }))).toEqual([
        'image/jpeg',
        200,
        300,
      ]);
  });

  it('of a drawing keeps the proportions of its viewBox or of its width and height', async () => {
    expect(await readSize('a.svg', makeSvg('<path d="M0 0"/>'))).toEqual(['image/svg+xml', 1600, 1200]);
    expect(await readSize('a.svg', makeSvg('<g/>', 'width="210mm" height="29.7cm"'))).toEqual([
      'image/svg+xml',
      1131,
      1600,
    ]);
    expect(await readSize('a.svg', makeSvg('<g/>', 'width="100%" viewBox="-5,-5 10 20"'))).toEqual([
      'image/svg+xml',
      800,
      1600,
    ]);
  });
});

describe('a picture that cannot be published', () => {
  it('is one whose name says something else than its bytes', async () => {
    expect(await linesFor('mapa.jpg', makePng(2, 2))).toBe(
      'mapa.jpg  picture-misnamed  This file is PNG, whatever its name says. Rename it to "mapa.png", in figures.json as well.',
    );
    expect(await linesFor('mapa', makeJpegFrame(2, 2), 'pl')).toBe(
      'mapa  picture-misnamed  Ten plik to JPEG, choć jego nazwa mówi co innego. Zmień nazwę na „mapa.jpg”, także w figures.json.',
    );
    expect(await readSize('MAPA.PNG', makePng(2, 2))).toEqual(['image/png', 2, 2]);
  });

  it.each([
    ['GIF', 'GIF89a'],
    ['TIFF', 'II*\0'],
    ['BMP', 'BM'],
    ['PDF', '%PDF-1.7'],
    ['WebP', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['AVIF', '\0\0\0\x1cftypavif'],
    ['HEIF', '\0\0\0\x18ftypheic'],
  ])('is one of the kind %s', async (kind, start) => {
    expect(await linesFor('mapa.png', Buffer.from(`${start}${'\0'.repeat(40)}`, 'latin1'))).toBe(
      `mapa.png  picture-format  This picture is ${kind}; only ordinary PNG, JPEG and SVG can be published. Save it as PNG (maps, drawings) or JPEG (photographs).`,
    );
  });

  it('is one that the program does not know, empty ones too', async () => {
    const line =
      'notatki.docx  picture-unknown  Ten plik nie jest obrazem, który program zna. Zapisz obraz jako PNG, JPEG albo SVG lub usuń ten plik.';
    expect(await linesFor('notatki.docx', Buffer.from('PK\x03\x04'), 'pl')).toBe(line);
    expect(await linesFor('notatki.docx', Buffer.alloc(0), 'pl')).toBe(line);
  });

  it('is a JPEG in colours of a printing press', async () => {
    expect(await linesFor('mapa.jpg', makeJpegFrame(30, 20, { components: 4 }))).toBe(
      'mapa.jpg  picture-in-cmyk  The colours of this JPEG are those of a printing press (CMYK), which screens show differently. Save it in RGB (sRGB).',
    );
    expect(await linesFor('mapa.jpg', makeJpegFrame(30, 20, { components: 4 }), 'pl')).toBe(
      'mapa.jpg  picture-in-cmyk  Kolory tego pliku JPEG są zapisane dla drukarni (CMYK); ekrany pokazują je inaczej. Zapisz go w RGB (sRGB).',
    );
  });

  it('is a JPEG of a rare kind', async () => {
    expect(await linesFor('mapa.jpg', makeJpegFrame(30, 20, { precision: 12 }))).toContain(
      'picture-format  This picture is JPEG, 12 bit;',
    );
    expect(await linesFor('mapa.jpg', makeJpegFrame(30, 20, { marker: 0xc3 }))).toContain(
      'picture-format  This picture is JPEG, 0xc3;',
    );
  });

  it('is one that is cut short', async () => {
    const png = makePng(30, 20);
    const jpeg = makeJpegFrame(30, 20);
    for (const length of [9, 33, png.length - 12, png.length - 1])
      expect(await linesFor('mapa.png', png.subarray(0, length))).toBe(
        'mapa.png  picture-damaged  This PNG is damaged or cut short. Open it in the program that it comes from and save it again.',
      );
    for (const length of [4, 20, jpeg.length - 2])
      expect(await linesFor('mapa.jpg', jpeg.subarray(0, length), 'pl')).toBe(
        'mapa.jpg  picture-damaged  Ten plik JPEG jest uszkodzony albo urwany. Otwórz go w programie, w którym powstał, i zapisz ponownie.',
      );
  });

  it('is one that moves', async () => {
    const animated = joinPng([
      ['IHDR', Buffer.alloc(13)],
      ['acTL', Buffer.alloc(8)],
      ['IDAT', Buffer.alloc(8)],
      ['IEND', Buffer.alloc(0)],
    ]);
    expect(await linesFor('mapa.png', animated, 'pl')).toBe(
      'mapa.png  picture-animated  Ten obraz się porusza, a papier nie. Zapisz z niego pojedynczy obraz.',
    );
  });

  it('is one with more pixels than a computer should unpack, or none', async () => {
    expect(await linesFor('mapa.jpg', makeJpegFrame(20_000, 20_000))).toBe(
      'mapa.jpg  picture-too-many-pixels  This picture has 20000 × 20000 pixels; at least one and at most 50 million are allowed. Save it smaller: 3500 pixels are enough for the long side of a page.',
    );
    expect(await linesFor('mapa.jpg', makeJpegFrame(20, 0), 'pl')).toContain('ma 20 × 0 pikseli');
  });

  it('is one that is larger than the limit', async () => {
    const loaded = await loadPicture('mapa.png', makePng(100, 100), { pictureBytes: 100 });
    expect(formatAll(loaded, 'pl')).toBe(
      'mapa.png  picture-too-large  Ten obraz ma 0.0 MB; dozwolone jest 0.0 MB. Zapisz go w mniejszej rozdzielczości: na papierze wystarczy 200 punktów na cal.',
    );
  });

  it('is a drawing that is not UTF-8', async () => {
    const drawing = Buffer.concat([Buffer.from('<svg>\n<!-- '), Buffer.from([0xb3])]);
    expect(await linesFor('a.svg', drawing)).toBe(
      'a.svg:2:6  not-utf-8  The file is not UTF-8: the byte 0xB3 stands here. Open it in the program it was written with and save it with the encoding UTF-8.',
    );
    expect(await linesFor('a.svg', Buffer.from('\uFEFF<svg/>', 'utf16le'))).toContain(
      'a.svg  wrong-encoding  The file is UTF-16, not UTF-8.',
    );
  });
});

async function readSize(name: string, content: Buffer | string): Promise<unknown[]> {
  const loaded = await loadPicture(name, content);
  expect(loaded.problems).toEqual([]);
  const { picture } = pictureOf(loaded);
  return [picture?.contentType, picture?.widthPx, picture?.heightPx];
}

async function linesFor(
  name: string,
  content: Buffer | string,
  language: MessageLanguage = 'en',
): Promise<string> {
  const loaded = await loadPicture(name, content);
  expect(pictureOf(loaded).picture).toBeUndefined();
  return formatAll(loaded, language);
}

function formatAll({ problems }: LoadedProject, language: MessageLanguage): string {
  return problems
    .map((problem) => formatProblem(problem, language).replace('data/editions/mala-2030/figures/', ''))
    .join('\n');
}

function pictureOf({ editions }: LoadedProject): LoadedPicture {
  const [picture, ...others] = editions.flatMap((edition) => edition.pictures);
  expect(others).toEqual([]);
  expect(picture).toBeDefined();
  return picture!;
}

async function loadPicture(
  name: string,
  content: Buffer | string,
  limits: { readonly pictureBytes?: number } = {},
): Promise<LoadedProject> {
  const settings = await writeData({ [`editions/mala-2030/figures/${name}`]: content });
  return loadProject({ ...settings, limits: { ...settings.limits, ...limits } });
}
