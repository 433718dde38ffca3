import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer';
import type { PrintFacts } from '../../src/model/print-facts.ts';
import { collectFacts } from './collect-facts.ts';

/** A tagged print of a fixture, and what its DOM says. */
export interface FixturePrint {
  readonly bytes: Uint8Array;
  readonly facts: PrintFacts;
}

/** Prints files of `fixtures/` one after the other in one browser, each as often as it is named. */
export async function printFixtures(names: readonly string[]): Promise<FixturePrint[]> {
  const browser = await puppeteer.launch({
    executablePath: await unpackBrowser(),
    headless: 'shell',
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
    ],
  });
  try {
    const prints: FixturePrint[] = [];
    for (const name of names) {
      const page = await browser.newPage();
      const file = fileURLToPath(new URL(`fixtures/${name}.html`, import.meta.url));
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
      await page.evaluate(loadFonts);
      const facts = (await page.evaluate(collectFacts)) as PrintFacts;
      const bytes = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      prints.push({ bytes, facts });
      await page.close();
    }
    return prints;
  } finally {
    await browser.close();
  }
}

/** The package unpacks into the system's folder for temporary files and re-uses what lies there, of any version. */
async function unpackBrowser(): Promise<string> {
  const usual = process.env.TMPDIR;
  const folder = path.join(tmpdir(), 'strategia-test-chromium-147');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
}

const loadFonts = '(async () => { await Promise.all([...document.fonts].map((font) => font.load())); })()';
