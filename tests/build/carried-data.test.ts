import { appendFile, copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builds, documentOf } from './built-editions.ts';
import { dropSpace, findDocument, openPdf, readText } from './read-document.ts';
import { runStrategia } from './run-strategia.ts';

const english = ['--messages', 'en'];

describe('the data that travel with a document', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'strategia-test-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('build the same documents and the same site from the document alone', async () => {
    const { data, output } = builds.figures;
    const extracted = path.join(folder, 'wyjęte dane');
    const document = findDocument(path.join(output, 'site'));
    const outcome = await runStrategia(['extract', document, '--out', extracted, ...english]);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(await readFolder(extracted)).toEqual(await readFolder(data));

    const [edition] = await readdir(path.join(extracted, 'editions'));
    expect(outcome.stdout).toContain(`strategia build --data "${extracted}" --edition ${edition!} `);
    const again = path.join(folder, 'again');
    const words = ['--data', extracted, '--edition', edition!, '--proposals', 'show', '--out', again];
    expect(await runStrategia(['build', ...words])).toMatchObject({ code: 0 });
    const [first, second] = [await readFolder(output), await readFolder(again)];
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...first].filter(([file, bytes]) => second.get(file) !== bytes).map(([file]) => file)).toEqual(
      [],
    );
  });

  it('can be taken out of a document that was signed afterwards', async () => {
    const document = path.join(folder, 'podpisany.pdf');
    await copyFile(documentOf('golden'), document);
    await appendFile(document, '9 0 obj\n<</Type /Sig>>\nendobj\nstartxref\n1\n%%EOF\n');
    const outcome = await runStrategia(['extract', document, '--out', path.join(folder, 'dane')]);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(await readFolder(path.join(folder, 'dane'))).toEqual(await readFolder(builds.golden.data));
  });

  it('are named and described to readers of the document', async () => {
    const pdf = await openPdf(documentOf('torun'));
    const attachments = (await pdf.getAttachments()) as Record<string, { description: string }>;
    expect(Object.values(attachments).map(({ description }) => description)).toContain(
      'Dane, z\u00a0których powstał dokument: editions/torun-2010/strategy.json',
    );
  });

  it('are announced in the imprint of a document that has them, and only there', async () => {
    const sentence = 'Pliki, z których powstał ten dokument, są do niego dołączone.';
    const read = async (name: 'golden' | 'golden-hidden'): Promise<string> =>
      dropSpace(await readText(await openPdf(documentOf(name))));
    expect(await read('golden')).toContain(dropSpace(sentence));
    expect(await read('golden-hidden')).not.toContain(dropSpace(sentence));
  });

  it('are not in a document whose proposals are hidden, and the program says why', async () => {
    const document = documentOf('golden-hidden');
    expect(await (await openPdf(document)).getAttachments()).toBeNull();
    const outcome = await runStrategia(['extract', document, '--out', path.join(folder, 'x'), ...english]);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain(
      'document-without-data  This document carries no data. The full document does ("Dokument"); other forms do not, nor does one in which proposals are hidden.',
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('are not looked for in files that are no document of the program', async () => {
    const file = path.join(builds.golden.data, 'site.json');
    const outcome = await runStrategia(['extract', file, '--out', path.join(folder, 'x')]);
    expect(outcome).toMatchObject({ code: 1 });
    expect(outcome.stderr).toContain(
      'unknown-document  To nie jest dokument tego programu albo inny program zapisał go na nowo.',
    );
    const missing = path.join(folder, 'nie-ma.pdf');
    expect((await runStrategia(['extract', missing, '--out', path.join(folder, 'x')])).stderr).toContain(
      'unreadable-document  System nie pozwala odczytać tego dokumentu (ENOENT).',
    );
  });
});

async function readFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  const files = new Map<string, string>();
  for (const name of names) files.set(name, (await readFile(path.join(folder, name))).toString('latin1'));
  return files;
}
