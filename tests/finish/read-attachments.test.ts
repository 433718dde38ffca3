import { expect, test } from 'vitest';
import { writeAttachments } from '../../src/finish/attachments.ts';
import type { Attachment } from '../../src/finish/document-facts.ts';
import { readAttachments } from '../../src/finish/read-attachments.ts';
import { createPdfDraft } from '../../src/pdf/pdf-draft.ts';
import { UnknownPdfError } from '../../src/pdf/unknown-pdf-error.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';

const limits = { fileBytes: () => 1000, files: 3 };
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
  expect(() => readAttachments(bytes, { ...limits, fileBytes: () => 10 })).toThrow(UnknownPdfError);
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

async function writeCarrier(attachments: readonly Attachment[]): Promise<Uint8Array> {
  const draft = createPdfDraft();
  const catalogNumber = draft.allocate();
  const written = await writeAttachments(draft, { attachments, date: new Date(0) });
  draft.setValue(catalogNumber, `<</AF [${written?.fileReferences.join(' ') ?? ''}]>>`);
  return writePdf(draft, { catalogNumber, infoNumber: draft.addValue('<<>>'), permanentId: '0'.repeat(32) });
}
