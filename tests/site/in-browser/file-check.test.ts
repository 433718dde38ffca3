import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSiteTab, siteOrigin } from '../../../src/browser/open-site-tab.ts';
import { renderSite } from '../../../src/site/render-site.ts';
import type { DocumentFile, SignedFile } from '../../../src/site/site-input.ts';
import { openOnce } from '../../browser/open-once.ts';
import { findAccessibilityFaults } from './find-accessibility-faults.ts';
import { findMarkupFaults } from './find-markup-faults.ts';
import { prepareSite } from './site-fixture.ts';
import type { SiteFixture } from './site-fixture.ts';

const whole = '%PDF-1.7 the whole plan';
const summary = '%PDF-1.7 its summary';
const signed = `${whole} with a signature`;

/** Files that somebody has, by their names. */
const copies: Readonly<Record<string, string>> = {
  'uchwala.pdf': whole,
  'podpisana.pdf': signed,
  'zlota-2030.pl.pdf': `${whole}\n`,
  'inny.pdf': '%PDF-1.4 of somebody else',
  'pusty.pdf': '',
  'list.txt': 'Dear reader',
};

const common = { editionId: 'zlota-2030', language: 'pl', pages: 16, isPreview: false };
const documents: readonly DocumentFile[] = [
  {
    ...common,
    ...describeBytes(whole),
    form: 'full',
    about: 'full',
    place: 1,
    isBinding: true,
    path: '2030/zlota-2030.pl.pdf',
    containsProposals: false,
  },
  {
    ...common,
    ...describeBytes(summary),
    form: 'summary',
    about: 'summary',
    place: 2,
    isBinding: false,
    path: '2030/zlota-2030-streszczenie.pl.pdf',
    containsProposals: true,
  },
];

const signedFile: SignedFile = {
  ...describeBytes(signed),
  path: '2030/zlota-2030-podpisany.pl.pdf',
  document: '2030/zlota-2030.pl.pdf',
  language: 'pl',
  date: '2026-08-01',
  containsProposals: false,
  isCurrent: false,
};

describe('the page that tells documents by their bytes (issue 14)', () => {
  const browser = openOnce();
  let fixture: SiteFixture;
  let folder: string;

  beforeAll(async () => {
    fixture = await prepareSite('golden');
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-copies-'));
    for (const [name, text] of Object.entries(copies)) await writeFile(path.join(folder, name), text);
    await mkdir(path.join(fixture.input.folder, '2030'), { recursive: true });
    for (const file of [...documents, signedFile])
      await writeFile(path.join(fixture.input.folder, file.path), '');
    await renderSite(
      {
        ...fixture.input,
        documents: Promise.resolve(documents),
        signed: new Map([['zlota-2030', [signedFile]]]),
        printed: () => Promise.resolve({ path: '2030/zlota-2030.pl.pdf', pageOf: new Map() }),
      },
      fixture.settings,
    );
  });
  afterAll(async () => {
    await fixture.remove();
    await rm(folder, { recursive: true });
  });

  /** From disk, where browsers compute hashes as over https. */
  const openPage = async (address = 'sprawdz-plik'): Promise<Page> => {
    const page = await browser().openTab();
    await page.goto(pathToFileURL(path.join(fixture.input.folder, address, 'index.html')).href);
    return page;
  };
  const choose = async (page: Page, ...names: readonly string[]): Promise<string> => {
    const field = (await page.$('input#file'))!;
    await field.uploadFile(...names.map((name) => path.join(folder, name)));
    return await readAnswer(page, names[0]!);
  };

  it('knows a document under any name: its edition, state, date, and where it is', async () => {
    const page = await openPage();
    expect((await choose(page, 'uchwala.pdf')).split('\n').filter((line) => line !== '')).toEqual([
      'uchwala.pdf',
      'Tak, ten plik jest taki sam jak dokument w tym serwisie.',
      'Dokument',
      'Dokument',
      'zlota-2030.pl.pdf',
      'Wydanie',
      'Strategia Gminy Złota 2030',
      expect.stringMatching(/\. Stan danych: \d+ \p{L}+ \d{4} r\. \(wersja [\da-f]{8}\)\.$/u),
    ]);
    expect(await page.$$('[role="status"] .is-known a[href="../2030/zlota-2030.pl.pdf"]')).toHaveLength(1);
    await page.close();
  });

  it('knows a signed document, and which state it shows', async () => {
    const page = await openPage();
    const answer = await choose(page, 'podpisana.pdf');
    expect(answer).toContain('Dokument, z podpisem');
    expect(answer).toContain('Podpisany plik pokazuje stan z 1 sierpnia 2026 r.; treść zmieniono potem.');
    expect(await page.$$('.is-known a[href="../2030/zlota-2030-podpisany.pl.pdf"]')).toHaveLength(1);
    await page.close();
  });

  it('says that a changed copy is none of them, what that can mean, and which document has its name', async () => {
    const page = await openPage();
    const name = 'zlota-2030.pl.pdf';
    const answer = await choose(page, name);
    expect(answer).toContain('Nie, żaden dokument w tym serwisie nie jest taki sam jak ten plik.');
    expect(answer).toContain('Tak samo nazywa się, ale ma inną zawartość: Dokument');
    expect(answer).toContain('To starsza wersja dokumentu.');
    expect(answer).toContain(describeBytes(copies[name]!).sha256);
    expect(await choose(page, 'inny.pdf')).not.toContain('Tak samo nazywa się');
    await page.close();
  });

  it('judges each of several files, and says what is empty, no PDF or too big', async () => {
    const page = await openPage();
    const answer = await choose(page, 'pusty.pdf', 'list.txt', 'uchwala.pdf');
    expect(answer).toMatch(/^pusty\.pdf\s+Ten plik jest pusty\./);
    expect(answer).toMatch(/list\.txt\s+To nie jest plik PDF/);
    expect(answer).toMatch(/uchwala\.pdf\s+Tak, /);
    await page.evaluate('document.querySelector(".file-check").dataset.most = 1');
    const first = await choose(page, 'inny.pdf', 'uchwala.pdf');
    expect(first).toMatch(/Sprawdzono pierwsze 20 plików\./);
    expect(first).not.toContain('uchwala.pdf');
    await page.evaluate('document.querySelector(".file-check").dataset.largest = 0');
    expect(await choose(page, 'list.txt')).toMatch(/^list\.txt\s+Ten plik ma więcej niż 256 MB/);
    await page.close();
  });

  it('takes a file that is dropped anywhere, and does not open it in place of the page', async () => {
    const page = await openPage('en/sprawdz-plik');
    const prevented = await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([${JSON.stringify(summary)}], 'dropped.pdf'));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('h1').dispatchEvent(event);
      return event.defaultPrevented;
    })()`);
    expect(prevented).toBe(true);
    const answer = await readAnswer(page, 'dropped.pdf');
    expect(answer).toContain('Yes, this file is the same as a document on this site.');
    expect(answer).toContain('An auxiliary form, not the binding text.');
    expect(answer).toContain('Contains editorial proposals');
    await page.close();
  });

  it('asks nobody, and says how to compare by hand where a browser computes nothing: over http', async () => {
    const tab = await openSiteTab(browser(), fixture.input.folder);
    await tab.page.goto(`${siteOrigin}/sprawdz-plik/`);
    const shown = await readText(tab.page, 'main');
    expect(shown).toContain('Tej strony nie otwarto przez bezpieczne połączenie (https)');
    expect(shown).not.toContain('Wybierz plik PDF');
    expect(shown).toContain('certutil -hashfile "zlota-2030-podpisany.pl.pdf" SHA256');
    for (const { sha256 } of documents) expect(shown).toContain(sha256);
    expect([tab.strayRequests, tab.complaints]).toEqual([[], []]);
    await tab.page.close();
  });

  it('says the same where no scripts run', async () => {
    const page = await browser().openTab();
    await page.setJavaScriptEnabled(false);
    await page.goto(pathToFileURL(path.join(fixture.input.folder, 'sprawdz-plik/index.html')).href);
    const shown = await readText(page, 'main');
    expect(shown).toContain('Sprawdzanie pliku w przeglądarce wymaga JavaScriptu.');
    expect(shown).not.toContain('Wybierz plik PDF');
    expect(shown).toContain(documents[1]!.sha256);
    await page.close();
  });

  it('is led to from the downloads and from the foot of each page', async () => {
    const page = await openPage('2030/dokumenty');
    const links = (selector: string): Promise<unknown> =>
      page.evaluate(`[...document.querySelectorAll('${selector}')].map((a) => a.getAttribute('href'))`);
    const address = '../../sprawdz-plik/index.html';
    expect(await links('main p.check a')).toEqual([address]);
    expect(await links('footer a')).toContain(address);
    await page.close();
  });

  it('is sound in its markup and to screen readers, before and after an answer', async () => {
    const pages = ['sprawdz-plik/index.html', 'en/sprawdz-plik/index.html'];
    expect(await findMarkupFaults(fixture.input.folder, pages)).toEqual([]);
    const viewings = [
      { widthPx: 360, scheme: 'dark' },
      { widthPx: 1280, scheme: 'light' },
    ] as const;
    const visits = pages.map((page) => ({ page, viewings }));
    expect(await findAccessibilityFaults(browser(), { folder: fixture.input.folder }, visits)).toEqual([]);
    const page = await openPage();
    await choose(page, 'uchwala.pdf', 'zlota-2030.pl.pdf');
    await page.evaluate(axe.source);
    const faults = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(faults).toEqual([]);
    await page.close();
  });
});

function describeBytes(text: string): { readonly bytes: number; readonly sha256: string } {
  return { bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') };
}

async function readText(page: Page, selector: string): Promise<string> {
  const text = await page.evaluate(`document.querySelector('${selector}').innerText`);
  return String(text).replaceAll('\u00a0', ' ');
}

/** What is said of files, the first of which has this name. */
async function readAnswer(page: Page, name: string): Promise<string> {
  const read = (): Promise<string> => readText(page, '.file-check-results');
  await expect.poll(read, { timeout: 10_000 }).toMatch(new RegExp(`^${name.replace('.', '\\.')}`));
  return await read();
}
