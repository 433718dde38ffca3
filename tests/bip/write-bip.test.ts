import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBipPlace, writeBip } from '../../src/bip/write-bip.ts';
import { createSay } from '../../src/messages/program-texts.ts';
import { withStagingFolder } from '../../src/output/with-staging-folder.ts';
import { readSettings } from '../../src/settings.ts';
import { openOnce } from '../browser/open-once.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { problemsOf } from '../output/expected-problems.ts';
import { findAccessibilityFaults } from '../site/in-browser/find-accessibility-faults.ts';
import { findMarkupFaults } from '../site/in-browser/find-markup-faults.ts';

const document = Buffer.from('%PDF-1.7\nthe document\n%%EOF\n');
const stem = 'strategia-rozwoju-gminy-przykladowej-2035';

describe('what the BIP is given (issue 14)', () => {
  const browser = openOnce();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-bip-'));
    await copyFixture('data-one-level', path.join(folder, 'data'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const settings = () => readSettings(folder, { program: path.resolve('.') }, {});
  const inBip = (...names: string[]): string => path.join(folder, 'bip', ...names);

  async function publishFiles(names: readonly string[]): Promise<void> {
    await withStagingFolder(settings(), {}, async (stage) => {
      for (const name of names) await stage.write(`site/${name}`, document);
      return { version: '1.2.3', tools: {}, languages: ['pl'] };
    });
  }

  const hand = (language: 'pl' | 'en' = 'pl', edition?: string) =>
    writeBip(settings(), {
      folder: inBip(language),
      edition,
      proposals: 'show',
      say: createSay(language),
      language,
      version: '0.0.0',
      progress: { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined },
    });

  it('is nothing without the document itself, or without an adopted edition', async () => {
    await publishFiles(['index.html', '2025/przykladowa-2025-podglad.pl.pdf']);
    expect((await problemsOf(hand())).map(({ code }) => code)).toEqual(['bip-without-document']);
    const draft = readSettings(folder, { data: path.resolve('tests/fixtures/data-golden') }, {});
    const request = { say: createSay('en'), language: 'en', version: '0', folder: inBip() } as const;
    const progress = { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined };
    const attempt = writeBip(draft, { ...request, edition: undefined, proposals: 'show', progress });
    expect((await problemsOf(attempt)).map(({ code }) => code)).toEqual(['bip-without-adopted']);
    for (const place of ['output', 'output/bip', 'data/bip'])
      expect(
        (await problemsOf(checkBipPlace(settings(), path.join(folder, place)))).map(({ code }) => code),
      ).toEqual(['bip-place']);
    expect(await readdir(folder)).not.toContain('bip');
  });

  it('is the document byte by byte, its SHA-256, and a metryka that names what is missing and invents nothing', async () => {
    await publishFiles(['index.html', '2025/przykladowa-2025.pl.pdf']);
    for (const language of ['pl', 'en'] as const) await hand(language);
    expect(await hand()).toEqual([
      {
        file: `${stem}.pdf`,
        missing: [
          'Podmiot udostępniający informację',
          'Osoba, która wytworzyła informację lub odpowiada za jej treść',
          'Osoba, która wprowadziła informację do BIP',
          'Data udostępnienia w BIP',
        ],
      },
    ]);
    expect((await readdir(inBip('pl'))).sort()).toEqual([
      `${stem}-metryka.html`,
      `${stem}-metryka.txt`,
      `${stem}.pdf`,
      `${stem}.pdf.sha256`,
    ]);
    expect(await readFile(inBip('pl', `${stem}.pdf`))).toEqual(document);
    const sha256 = createHash('sha256').update(document).digest('hex');
    expect(await readFile(inBip('pl', `${stem}.pdf.sha256`), 'utf8')).toBe(`${sha256}  ${stem}.pdf\n`);
    const text = await readFile(inBip('pl', `${stem}-metryka.txt`), 'utf8');
    expect(text).toContain(`SHA-256: ${sha256}`);
    expect(text).toContain('Numer uchwały: XII/34/2025');
    expect(text).toMatch(/Data wytworzenia \(uchwalenia\): 27\smarca\s2025\sr\./);
    expect(text.match(/brak w danych; uzupełnia osoba, która publikuje w BIP/g)).toHaveLength(4);
  });

  it('has a page with sound markup to which axe objects nothing', async () => {
    const pages = ['pl', 'en'].map((language) => `${language}/${stem}-metryka.html`);
    expect(await findMarkupFaults(inBip(), pages)).toEqual([]);
    const visits = pages.map((page) => ({
      page,
      viewings: [
        { widthPx: 320, scheme: 'light' as const },
        { widthPx: 1280, scheme: 'dark' as const },
      ],
    }));
    expect(await findAccessibilityFaults(browser(), { folder: inBip() }, visits)).toEqual([]);
  }, 60_000);
});
