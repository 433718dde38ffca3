import { openBrowser } from '../../src/browser/session/open-browser.ts';
import { printDocument } from './print-whole.ts';
import { makeBook } from './sample-job.ts';
import { testSettings } from './test-settings.ts';

// Prints a small document as a process of its own, the way the program runs. With "hang" it does not end by itself.
const browser = await openBrowser(testSettings);
const printed = await printDocument(browser, await makeBook([1, 2], true), testSettings);
console.log(
  JSON.stringify({
    pid: browser.process.pid,
    links: printed.parts.flatMap(({ facts }) => facts.links).length,
  }),
);
if (process.argv.includes('hang')) setInterval(() => undefined, 1000);
else await browser.close();
