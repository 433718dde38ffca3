import type { Browser, Page } from 'puppeteer';
import { expect, onTestFinished } from 'vitest';

/** How long a change may take until it is seen. */
export const waiting = { timeout: 30_000 };

/** The tree that lies over the page. */
export const tree = 'document.getElementById("strategia-dev").shadowRoot';

/** What stands in a part of it. */
export function panel(selector: string): string {
  return `(${tree}.querySelector(${JSON.stringify(selector)})?.innerText ?? ${tree}.querySelector(${JSON.stringify(selector)})?.textContent ?? '')`;
}

/** A page that `strategia dev` serves, in a tab that lasts as long as the test. */
export async function openTab(
  browser: Browser,
  { port }: { readonly port: number },
  address: string,
): Promise<Page> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(`http://localhost:${String(port)}/${address}`);
  await page.waitForSelector('#strategia-dev', waiting);
  return page;
}

/** Waits until the page says it by itself. */
export async function sees(page: Page, expression: string, text: string): Promise<void> {
  // A page that is being loaded again has nothing to say.
  const read = (): Promise<unknown> => page.evaluate(expression).catch(() => '');
  await expect.poll(read, waiting).toContain(text);
}

/** Waits until no problem lies over the page. */
export async function isSound(page: Page): Promise<void> {
  await sees(page, `String(${tree}.querySelector('.panel').hidden)`, 'true');
}

/** The page shows it, and no problem lies over it. */
export async function showsSoundly(page: Page, text: string): Promise<void> {
  await sees(page, 'document.body.innerText', text);
  await isSound(page);
}
