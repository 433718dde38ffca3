import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProject } from '../../src/load/load-project.ts';
import type { Manifest } from '../../src/output/manifest.ts';
import { publish } from '../../src/publish.ts';
import { attachSigned } from '../../src/publish/attach-signed.ts';
import type { AttachedDocument } from '../../src/publish/attach-signed.ts';
import { readSettings } from '../../src/settings.ts';
import { validateProject } from '../../src/validate/validate-project.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { problemsOf } from '../output/expected-problems.ts';

const document = Buffer.from('%PDF-1.7\nthe document\n%%EOF\n');
const signature = Buffer.from('7 0 obj <</Type /Sig /ByteRange [0 9 12 9] /Contents <00>>> endobj\n%%EOF\n');
const signed = Buffer.concat([document, signature]);

describe('a signed document (issue 14)', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-signed-'));
    await copyFixture('data-golden', path.join(folder, 'data'));
    await build();
    await publishDocument();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const settings = () => readSettings(folder, { program: path.resolve('.') }, {});
  const output = (...names: string[]): string => path.join(folder, 'output', ...names);
  const stored = (name: string): string => path.join(folder, 'data/editions/zlota-2030/signed', name);
  const readManifest = async (): Promise<Manifest> =>
    JSON.parse(await readFile(output('manifest.json'), 'utf8')) as Manifest;
  const readPage = async (): Promise<string> => readFile(output('site/2030/dokumenty/index.html'), 'utf8');

  async function build(proposals: 'show' | 'hide' = 'show'): Promise<void> {
    await publish(
      settings(),
      { edition: undefined, only: 'site', proposals, base: '/' },
      {
        version: '0.0.0',
        progress: { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined },
        signal: new AbortController().signal,
      },
    );
  }

  /** As if it had been printed. */
  async function publishDocument(): Promise<void> {
    await writeFile(output('site/2030/zlota-2030.pl.pdf'), document);
    const manifest = await readManifest();
    const file = {
      path: 'site/2030/zlota-2030.pl.pdf',
      size: document.length,
      sha256: createHash('sha256').update(document).digest('hex'),
      kind: 'document',
      language: 'pl',
    };
    await writeFile(
      output('manifest.json'),
      JSON.stringify({ ...manifest, files: [...manifest.files, file] }),
    );
  }

  async function attach(
    bytes: Uint8Array,
    request: { edition?: string; language?: string } = {},
  ): Promise<AttachedDocument> {
    const file = path.join(folder, 'signed.pdf');
    await writeFile(file, bytes);
    return attachSigned({ file, edition: undefined, language: undefined, ...request }, settings());
  }

  const codesOf = async (attempt: Promise<unknown>): Promise<string[]> =>
    (await problemsOf(attempt)).map(({ code }) => code);

  it.each([
    ['what is no PDF', Buffer.from('<xml>'), {}, 'signed-file-no-pdf'],
    ['another document', Buffer.from('%PDF-1.7\nanother\n'), {}, 'signed-file-not-ours'],
    ['the document without a signature', document, {}, 'signed-file-without-signature'],
    [
      'the document with something else behind it',
      Buffer.concat([document, document]),
      {},
      'signed-file-without-signature',
    ],
    ['a document of another edition', signed, { edition: 'zlota-2020' }, 'signed-file-of-other'],
    ['a document in another language', signed, { language: 'en' }, 'signed-file-of-other'],
  ])('is not %s, and nothing is stored', async (_, bytes, request, code) => {
    expect(await codesOf(attach(bytes, request))).toEqual([code]);
    expect(await readdir(path.join(folder, 'data/editions/zlota-2030'))).not.toContain('signed');
  });

  it('is stored, offered byte by byte, and stays when the data change, with the state that it shows', async () => {
    const before = validateProject(await loadProject(settings()), settings(), { proposals: 'show' });
    const attached = await attach(signed);
    const name = path.basename(attached.stored);
    expect(attached).toMatchObject({ edition: 'zlota-2030', document: 'zlota-2030.pl.pdf', isNew: true });
    expect(name).toBe(`zlota-2030-podpisany-${attached.date}.pl.pdf`);
    expect(await attach(signed)).toEqual({ ...attached, isNew: false });

    const after = validateProject(await loadProject(settings()), settings(), { proposals: 'show' });
    expect(after.editions.map(({ hash }) => hash)).toEqual(before.editions.map(({ hash }) => hash));
    expect(after.editions.map(({ originals }) => originals)).toEqual(
      before.editions.map(({ originals }) => originals),
    );

    await build();
    expect(await readFile(output('site/2030', name))).toEqual(signed);
    const { files } = await readManifest();
    expect(files.find((file) => file.path === `site/2030/${name}`)).toMatchObject({
      kind: 'document',
      language: 'pl',
      size: signed.length,
    });
    const archive = files.find((file) => file.path.endsWith('.zip'));
    expect((await readFile(output(archive?.path ?? ''))).includes(`2030/${name}`)).toBe(true);
    expect(await readPage()).not.toContain('treść zmieniono potem');
    expect(await readPage()).toContain('Podpisany plik pokazuje stan z');

    const strategy = path.join(folder, 'data/editions/zlota-2030/strategy.json');
    const text = await readFile(strategy, 'utf8');
    await writeFile(strategy, text.replace(/"modified": "\d{4}/, '"modified": "2029'));
    await build();
    expect(await readFile(output('site/2030', name))).toEqual(signed);
    expect(await readPage()).toContain('treść zmieniono potem');

    await build('hide');
    expect((await readManifest()).files.some((file) => file.path.endsWith(name))).toBe(false);
    await writeFile(strategy, text);
  });

  it('has to have something published to be compared with', async () => {
    const elsewhere = readSettings(folder, { output: path.join(folder, 'nothing') }, {});
    const request = { file: path.join(folder, 'signed.pdf'), edition: undefined, language: undefined };
    expect(await codesOf(attachSigned(request, elsewhere))).toEqual(['nothing-published']);
  });

  it('that is changed, or without its record, or away is a problem', async () => {
    const [name = ''] = (await readdir(stored(''))).filter((file) => file.endsWith('.pdf'));
    const validate = async (): Promise<string[]> =>
      codesOf(
        loadProject(settings()).then((loaded) => validateProject(loaded, settings(), { proposals: 'show' })),
      );
    await writeFile(stored(name), Buffer.concat([signed, signature]));
    expect(await validate()).toEqual(['signed-file-changed']);
    await rm(stored(name));
    expect(await validate()).toEqual(['signed-file-missing']);
    await writeFile(stored(name), signed);
    const record = stored(name.replace('.pdf', '.json'));
    const text = await readFile(record, 'utf8');
    await writeFile(record, text.replace(/"dataHash": "\w+"/, '"dataHash": "the same"'));
    expect(await validate()).toEqual(['edited-signed-record']);
    await rm(stored(name.replace('.pdf', '.json')));
    expect(await validate()).toEqual(['signed-without-record']);
  });
});
