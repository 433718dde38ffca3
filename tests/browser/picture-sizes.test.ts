import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPicture } from '../../src/load/pictures/read-picture.ts';
import { makePng } from '../load/small-pictures.ts';
import { openOnce } from './open-once.ts';
import { testSettings } from './test-settings.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/data-figures/editions/mapowo-2035/figures');
const browser = openOnce();

test('pictures have the sizes that the browser gives them, however a camera was held', async () => {
  const pictures = await listPictures();
  expect(pictures.size).toBeGreaterThan(14);
  const page = await browser().openTab();
  await page.setContent('<!doctype html><body></body>');
  for (const [name, bytes] of pictures) {
    const read = await readPicture(name, bytes, testSettings.limits);
    if (!('picture' in read)) throw new Error(`${name} was refused.`);
    const { contentType, widthPx, heightPx } = read.picture;
    const url = `data:${contentType};base64,${Buffer.from(read.picture.bytes).toString('base64')}`;
    expect(await page.evaluate(measurePicture, url), name).toEqual([widthPx, heightPx]);
  }
  await page.close();
});

/** The fixture's pictures, a photograph as eight cameras would hold it, and kinds of PNG. */
async function listPictures(): Promise<Map<string, Buffer>> {
  const names = await readdir(folder);
  const pictures = new Map<string, Buffer>(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))] as const)),
  );
  const photograph = pictures.get('wioski.jpg')!;
  for (let orientation = 1; orientation <= 8; orientation += 1)
    pictures.set(`turned-${orientation}.jpg`, addOrientation(photograph, orientation));
  pictures.set('deep.png', makePng(7, 5, { depth: 16 }));
  pictures.set('deep-transparent.png', makePng(8, 5, { colourType: 6, depth: 16 }));
  pictures.set('grey.png', makePng(9, 5, { colourType: 0 }));
  return pictures;
}

function addOrientation(jpeg: Buffer, orientation: number): Buffer {
  const exif = Buffer.from(
    '457869660000' + '4d4d002a00000008' + '0001' + '0112000300000001' + '00000000' + '00000000',
    'hex',
  );
  exif.writeUInt16BE(orientation, 6 + 18);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

interface PagePicture {
  src: string;
  readonly naturalWidth: number;
  readonly naturalHeight: number;
  decode(): Promise<void>;
}
declare const Image: new () => PagePicture;

/** Runs in the page. */
async function measurePicture(url: string): Promise<number[]> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return [picture.naturalWidth, picture.naturalHeight];
}
