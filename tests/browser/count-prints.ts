import type { BrowserHandle } from '../../src/browser/session/open-browser.ts';

/** The same browser, which counts what it prints, and does something before each print. */
export function countPrints(
  browser: BrowserHandle,
  before: () => void = () => undefined,
): { readonly handle: BrowserHandle; readonly count: () => number } {
  let prints = 0;
  const openTab: BrowserHandle['openTab'] = async () => {
    const page = await browser.openTab();
    const print = page.pdf.bind(page);
    page.pdf = async (options) => {
      prints++;
      before();
      return await print(options);
    };
    return page;
  };
  return { handle: { ...browser, openTab }, count: () => prints };
}
