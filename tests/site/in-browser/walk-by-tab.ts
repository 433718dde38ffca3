import type { Page } from 'puppeteer';

/** Where the focus is: what is heard first of it, and what is seen. */
export interface TabStop {
  readonly text: string;
  /** Empty where it is no link. */
  readonly href: string;
  readonly hasRing: boolean;
  /** Whether it is what one sees at its own place, all but a rest of it inside the window. */
  readonly isInSight: boolean;
}

/** More stops than any page has: whoever walks on is in a trap. */
const mostStops = 400;

/** Goes through a page by Tab until the focus leaves it. */
export async function walkByTab(page: Page): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const stop = await readFocus(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus does not leave ${page.url()} after ${mostStops} stops.`);
}

/** What has the focus; undefined where it is on no element. */
export async function readFocus(page: Page): Promise<TabStop | undefined> {
  return (await page.evaluate(`(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    const style = getComputedStyle(focused);
    const box = focused.getClientRects()[0];
    const x = box.left + Math.min(box.width / 2, 20);
    const y = box.top + box.height / 2;
    const seen = document.elementFromPoint(x, y);
    return {
      text: (focused.getAttribute('aria-label') ?? focused.textContent ?? '').replace(/\\s+/g, ' ').trim() || focused.id,
      href: focused.getAttribute('href') ?? '',
      hasRing: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      isInSight: seen !== null && (focused.contains(seen) || seen.contains(focused)),
    };
  })()`)) as TabStop | undefined;
}
