import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeContent } from '../../src/browser/paginate/print-parts.ts';
import { loadPageScript } from '../../src/browser/session/load-page-script.ts';
import type { PrintFacts } from '../../src/model/print/print-facts.ts';
import { otherPartUrl } from '../../src/pdf/structure/other-part-url.ts';
import { openShared } from '../browser/open-once.ts';
import { testSettings } from '../browser/test-settings.ts';

/** A tagged print of a fixture, and what its DOM says. */
export interface FixturePrint {
  readonly bytes: Uint8Array;
  readonly facts: PrintFacts;
  /** A print of all digits in each of its faces. */
  readonly digits: Uint8Array;
}

/** What tests in this process have printed: the first print of a fixture, its second one and so on. */
const printed = new Map<string, FixturePrint>();

/** Prints files of `fixtures/`, each as often as it is named, and once for all tests of this process. */
export async function printFixtures(names: readonly string[]): Promise<FixturePrint[]> {
  const prints: FixturePrint[] = [];
  for (const [index, name] of names.entries()) {
    const key = `${name} ${String(names.slice(0, index).filter((other) => other === name).length)}`;
    const print = printed.get(key) ?? (await printFixture(name));
    printed.set(key, print);
    // Whoever damages it damages a copy.
    prints.push({ ...print, bytes: print.bytes.slice() });
  }
  return prints;
}

async function printFixture(name: string): Promise<FixturePrint> {
  const page = await (await openShared()).openTab();
  const file = path.join(import.meta.dirname, 'fixtures', `${name}.html`);
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  await page.evaluate('Promise.all([...document.fonts].map((font) => font.load())).then(() => 0)');
  await page.evaluate(putBodyAside);
  const script = await loadPageScript(page, testSettings);
  const { content } = await script.evaluate(({ showPart }, part) => showPart(part), wholeBody);
  const facts = describeContent(content);
  const print = (): Promise<Uint8Array> =>
    page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  const bytes = await print();
  await script.evaluate(({ showDigits }) => {
    showDigits();
  });
  const digits = await print();
  await page.close();
  return { bytes, facts, digits };
}

/** A fixture is one part; what its ranges of pages need is known. */
const wholeBody = {
  index: 0,
  otherPartUrl,
  beginsOnLeft: false,
  digits: { own: 2, full: 0 },
  pageOf: { 'cel-2.4': 4 },
};

/** Puts a fixture where the program puts parts of a document. Runs in the page. */
const putBodyAside = `{
  const part = document.createElement('template');
  part.content.append(...document.body.childNodes);
  document.head.append(part);
}`;
