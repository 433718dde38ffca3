import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAttachments } from '../../src/finish/attachments.ts';
import { createPdfDraft } from '../../src/pdf/pdf-draft.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { extractData } from '../../src/publish/extract-data.ts';
import { readSettings } from '../../src/settings.ts';

const megabyte = 1024 * 1024;
const project = path.resolve(import.meta.dirname, '../..');

describe('what is taken out of a document', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'strategia-test-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is every file that the data may hold: pictures are larger than texts', async () => {
    const picture = Buffer.alloc(8 * megabyte, 1);
    const outcome = await extract({ 'editions/a/figures/mapa.png': picture });
    expect(outcome).toEqual({ files: 1, edition: 'a' });
    const written = await readFile(path.join(folder, 'dane/editions/a/figures/mapa.png'));
    expect(written.equals(picture)).toBe(true);
  });

  async function extract(files: Readonly<Record<string, Uint8Array>>): Promise<unknown> {
    const document = path.join(folder, 'dokument.pdf');
    await writeFile(document, await writeCarrier(files));
    return extractData(document, readSettings(project, { output: path.join(folder, 'dane') }, {}));
  }
});

async function writeCarrier(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const draft = createPdfDraft();
  const catalogNumber = draft.allocate();
  const attachments = Object.entries(files).map(([name, bytes]) => ({
    ...{ name, bytes, mediaType: 'application/json', description: 'Dane' },
    relationship: 'Source' as const,
  }));
  const written = await writeAttachments(draft, { attachments, date: new Date(0) });
  draft.setValue(catalogNumber, `<</AF [${written?.fileReferences.join(' ') ?? ''}]>>`);
  return writePdf(draft, { catalogNumber, infoNumber: draft.addValue('<<>>'), permanentId: '0'.repeat(32) });
}
