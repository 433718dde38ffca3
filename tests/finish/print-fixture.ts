import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectPrintFacts } from '../../src/browser/paginate/collect-print-facts.ts';
import { loadPageScript } from '../../src/browser/session/load-page-script.ts';
import { openBrowser } from '../../src/browser/session/open-browser.ts';
import type { PrintFacts } from '../../src/model/print/print-facts.ts';
import { readSettings } from '../../src/settings.ts';

/** A tagged print of a fixture, and what its DOM says. */
export interface FixturePrint {
  readonly bytes: Uint8Array;
  readonly facts: PrintFacts;
}

/** Prints files of `fixtures/` one after the other in one browser, each as often as it is named. */
export async function printFixtures(names: readonly string[]): Promise<FixturePrint[]> {
  const project = path.resolve(import.meta.dirname, '../..');
  const settings = readSettings(project, {}, {});
  const handle = await openBrowser(settings);
  try {
    const prints: FixturePrint[] = [];
    for (const name of names) {
      const page = await handle.openTab();
      const file = path.join(import.meta.dirname, 'fixtures', `${name}.html`);
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
      await page.evaluate('Promise.all([...document.fonts].map((font) => font.load())).then(() => 0)');
      const facts = await collectPrintFacts(await loadPageScript(page, settings));
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
    await handle.close();
  }
}
