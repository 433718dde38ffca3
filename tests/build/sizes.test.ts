import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { openPdf } from './read-document.ts';

const kilobyte = 1000;
const documents = Object.entries(inject('builds')).flatMap(([name, { output }]) => {
  const site = path.join(output, 'site');
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => ({ name: `${name}: ${file}`, file: path.join(site, file), isFull: isFull(file) }));
});

it.each(documents)('$name is not larger than its pages allow', async ({ file, isFull: carriesData }) => {
  const { numPages } = await openPdf(file);
  const bytes = readFileSync(file);
  const { attachments, pictures } = measureStreams(bytes);
  expect(carriesData || attachments === 0).toBe(true);
  const most = (carriesData ? 0 : 60 * kilobyte) + numPages * 9 * kilobyte;
  expect(bytes.length - attachments - pictures).toBeLessThanOrEqual(most);
});

it('looks at forms of every kind', () => {
  expect(documents.filter((document) => document.isFull).length).toBeGreaterThanOrEqual(8);
  expect(documents.filter((document) => !document.isFull).length).toBeGreaterThan(15);
});

/** `2010/torun-2010-z-propozycjami.pl.pdf`: the edition, and nothing but the note on proposals. */
function isFull(file: string): boolean {
  return /^[a-z]+-\d{4}(-z-propozycjami|-with-proposals)?\.\w+\.pdf$/.test(path.basename(file));
}

/** Bytes of what is not the document's own: the data that it carries, and the pixels of the data's pictures. */
function measureStreams(bytes: Buffer): { readonly attachments: number; readonly pictures: number } {
  const sum = (kind: string): number =>
    [
      ...bytes
        .toString('latin1')
        .matchAll(new RegExp(String.raw`/${kind}\n(?:/[^\n]+\n)*?/Length (\d+)`, 'g')),
    ].reduce((total, [, length]) => total + Number(length), 0);
  return { attachments: sum('EmbeddedFile'), pictures: sum('Image') };
}
