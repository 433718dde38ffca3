import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteOrigin } from '../../../src/browser/open-site-tab.ts';
import type { SiteTab } from '../../../src/browser/open-site-tab.ts';

/** What a visitor with an empty cache is sent. */
export interface Visit {
  /** As the README's nginx sends it: text through gzip at the lowest level, all else as it is. Without heads. */
  readonly sentBytes: number;
  /** Of the scripts, uncompressed. */
  readonly scriptBytes: number;
  /** The browser's score of what moved while the page was built up; 0 where nothing did. */
  readonly layoutShift: number;
}

const compressed = ['.html', '.css', '.js', '.svg'];

/** Opens a page as a first visitor does, and waits until it is at rest. */
export async function visitPage({ page, served }: SiteTab, name: string): Promise<Visit> {
  served.length = 0;
  await page.goto(`${siteOrigin}/${name}`);
  const layoutShift = (await page.evaluate(shiftSoFar)) as number;
  const files = await Promise.all(served.map(async (file) => ({ file, bytes: await readFile(file) })));
  const sizes = files.map(({ file, bytes }) => ({
    isScript: file.endsWith('.js'),
    size: bytes.length,
    sent: compressed.includes(path.extname(file)) ? gzipSync(bytes, { level: 1 }).length : bytes.length,
  }));
  return {
    sentBytes: sum(sizes.map(({ sent }) => sent)),
    scriptBytes: sum(sizes.map(({ isScript, size }) => (isScript ? size : 0))),
    layoutShift,
  };
}

/** With the fonts that the page asks for, and two frames painted after them. */
export const shiftSoFar = `document.fonts.ready.then(() => new Promise((resolve) => {
  let shift = 0;
  const add = (list) => list.getEntries().forEach((entry) => (shift += entry.value));
  const observer = new PerformanceObserver(add);
  observer.observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
    observer.takeRecords().forEach((entry) => (shift += entry.value));
    resolve(shift);
  })));
}))`;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
