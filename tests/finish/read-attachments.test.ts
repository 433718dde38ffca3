import { expect, test } from 'vitest';
import { writeAttachments } from '../../src/finish/metadata/attachments.ts';
import type { Attachment } from '../../src/finish/document-facts.ts';
import { readAttachments } from '../../src/finish/read-attachments.ts';
import { deflate } from '../../src/pdf/syntax/compression.ts';
import { createPdfWriter } from '../../src/pdf/write/pdf-writer.ts';
import { formatReference } from '../../src/pdf/syntax/reference.ts';
import { PdfLimitError, UnknownPdfError } from '../../src/pdf/syntax/unknown-pdf-error.ts';

const limits = { fileBytes: () => 1000, files: 3, allBytes: 1000 };
const files = [
  attach('editions/łąka/goals/1.json', '{"id": "cel-1"}'),
  attach('editions/łąka/figures/mapa.png', Buffer.from([0x89, 0x50, 0, 0xff])),
  attach('labels/pl (nowe).json', ''),
];

test('reads what was attached, byte by byte and in its order', async () => {
  const read = readAttachments(await writeCarrier(files), limits);
  expect(read.map(({ name, bytes }) => [name, Buffer.from(bytes)])).toEqual(
    files.map(({ name, bytes }) => [name, Buffer.from(bytes)]),
  );
});

test('finds nothing in a document that carries nothing', async () => {
  expect(readAttachments(await writeCarrier([]), limits)).toEqual([]);
});

test('refuses more files, and larger ones, than are allowed', async () => {
  const bytes = await writeCarrier(files);
  expect(() => readAttachments(bytes, { ...limits, files: 2 })).toThrow('3 files');
  expect(() => readAttachments(bytes, { ...limits, fileBytes: () => 10 })).toThrow(PdfLimitError);
});

test('counts the bytes of all files, also of one that is named many times', async () => {
  const all = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const bytes = await writeCarrier(files);
  expect(readAttachments(bytes, { ...limits, allBytes: all })).toHaveLength(3);
  expect(() => readAttachments(bytes, { ...limits, allBytes: all - 1 })).toThrow(PdfLimitError);

  const large = attach('editions/a/strategy.json', Buffer.alloc(400));
  const often = await writeCarrier([large], (references) => [...references, ...references, ...references]);
  expect(() => readAttachments(often, limits)).toThrow(PdfLimitError);
});

test.each([
  ['an array', '[[/A]]'],
  ['arrays without end', '['.repeat(200_000)],
  ['arrays within one another', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['half a character', '<FEFF41>'],
  ['nothing', 'null'],
])('refuses %s as the name of a file', async (_, name) => {
  const bytes = await writeSpecification(
    (stream) => `<</AFRelationship /Source /UF ${name} /EF <</UF ${stream}>>>>`,
  );
  expect(() => readAttachments(bytes, limits)).toThrow(UnknownPdfError);
});

test('ends where a file is its own content', async () => {
  const bytes = await writeSpecification(
    (_, own) => `<</AFRelationship /Source /UF (a) /EF <</UF ${own}>>>>`,
  );
  expect(() => readAttachments(bytes, limits)).toThrow(UnknownPdfError);
});

test('refuses a file that is not the source', async () => {
  const bytes = await writeCarrier([{ ...files[0]!, relationship: 'Supplement' }]);
  expect(() => readAttachments(bytes, limits)).toThrow(UnknownPdfError);
});

test('refuses a file that is not as it was attached', async () => {
  const one = Buffer.from(await writeCarrier([files[0]!]));
  const sum = one.indexOf('/CheckSum <') + '/CheckSum <'.length;
  one[sum] = one[sum] === 0x30 ? 0x31 : 0x30;
  expect(() => readAttachments(one, limits)).toThrow('is not as it was attached');
});

function attach(name: string, content: string | Buffer): Attachment {
  const bytes = Buffer.from(content);
  return { name, bytes, mediaType: 'application/json', description: 'Dane', relationship: 'Source' };
}

async function writeCarrier(
  attachments: readonly Attachment[],
  change = (references: readonly string[]): readonly string[] => references,
): Promise<Uint8Array> {
  const builder = createPdfWriter();
  const catalogNumber = builder.allocate();
  const written = await writeAttachments(builder, { attachments, date: new Date(0) });
  builder.setValue(catalogNumber, `<</AF [${change(written?.fileReferences ?? []).join(' ')}]>>`);
  return builder.finish({
    version: '1.7',
    catalogNumber,
    infoNumber: builder.addValue('<<>>'),
    permanentId: '0'.repeat(32),
  });
}

async function writeSpecification(write: (stream: string, own: string) => string): Promise<Uint8Array> {
  const builder = createPdfWriter();
  const [catalogNumber, own] = [builder.allocate(), builder.allocate()];
  const stream = builder.addStream({
    entries: [['Filter', '/FlateDecode']],
    bytes: await deflate(Buffer.from('{}')),
  });
  builder.setValue(own, write(formatReference(stream), formatReference(own)));
  builder.setValue(catalogNumber, `<</AF [${formatReference(own)}]>>`);
  return builder.finish({
    version: '1.7',
    catalogNumber,
    infoNumber: builder.addValue('<<>>'),
    permanentId: '0'.repeat(32),
  });
}
