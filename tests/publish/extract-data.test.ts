import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAttachments } from '../../src/finish/metadata/attachments.ts';
import { createPdfWriter } from '../../src/pdf/write/pdf-writer.ts';
import { extractData } from '../../src/publish/extract-data.ts';
import { PublishError } from '../../src/problem.ts';
import { readSettings } from '../../src/settings.ts';
import type { Settings } from '../../src/settings.ts';

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

  it.each([
    '.git/hooks/post-checkout',
    '.bashrc',
    'package.json',
    'editions/a/.bashrc',
    'editions/a/figures/.htaccess',
    'editions/../../strategy.json',
    '/etc/passwd',
    'C:/site.json',
    'constructor/site.json',
    'site.json/site.json',
    '',
  ])('is nothing where a file has no place in the data: %j', async (name) => {
    const files = { 'editions/a/strategy.json': Buffer.from('{}'), [name]: Buffer.from('{}') };
    expect(await codesOf(extract(files))).toEqual(['foreign-carried-file']);
    expect(await readdir(folder)).toEqual(['dokument.pdf']);
  });

  it.each<[string, Partial<Settings['limits']>, string]>([
    ['documents', { documentBytes: 100 }, 'document-too-large'],
    ['files', { carriedFiles: 1 }, 'document-carries-too-much'],
    ['bytes of all files', { carriedBytes: 3 }, 'document-carries-too-much'],
    ['bytes of a file', { fileBytes: 1 }, 'document-carries-too-much'],
  ])('has a limit of %s', async (_, limits, code) => {
    const files = { 'editions/a/strategy.json': Buffer.from('{}'), 'site.json': Buffer.from('{}') };
    expect(await codesOf(extract(files, limits))).toEqual([code]);
    expect(await readdir(folder)).toEqual(['dokument.pdf']);
    expect(await extract(files, { carriedFiles: 2, carriedBytes: 4, fileBytes: 2 })).toMatchObject({
      files: 2,
    });
  });

  async function extract(
    files: Readonly<Record<string, Uint8Array>>,
    limits: Partial<Settings['limits']> = {},
  ): Promise<unknown> {
    const document = path.join(folder, 'dokument.pdf');
    await writeFile(document, await writeCarrier(files));
    const settings = readSettings(project, { output: path.join(folder, 'dane') }, {});
    return extractData(document, { ...settings, limits: { ...settings.limits, ...limits } });
  }
});

async function codesOf(outcome: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await outcome.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PublishError)) throw new Error('no problem was told', { cause: error });
  return error.problems.map(({ code }) => code);
}

async function writeCarrier(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const draft = createPdfWriter();
  const catalogNumber = draft.allocate();
  const attachments = Object.entries(files).map(([name, bytes]) => ({
    ...{ name, bytes, mediaType: 'application/json', description: 'Dane' },
    relationship: 'Source' as const,
  }));
  const written = await writeAttachments(draft, { attachments, date: new Date(0) });
  draft.setValue(catalogNumber, `<</AF [${written?.fileReferences.join(' ') ?? ''}]>>`);
  return draft.finish({
    version: '1.7',
    catalogNumber,
    infoNumber: draft.addValue('<<>>'),
    permanentId: '0'.repeat(32),
  });
}
