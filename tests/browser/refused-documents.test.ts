import { describe, expect, it } from 'vitest';
import { printDocument } from './print-whole.ts';
import { expectProblems } from './expected-problems.ts';
import { openOnce } from './open-once.ts';
import { makeJob, makeSection } from './sample-job.ts';
import { testSettings } from './test-settings.ts';

const browser = openOnce();

describe('a document that asks for something that is not its own', () => {
  it.each([
    [
      'a picture from elsewhere',
      '<svg><image href="https://example.org/a.png" /></svg>',
      'https://example.org/a.png',
    ],
    ['a file of the machine', '<p style="background: url(file:///etc/hosts)">x</p>', 'file:///etc/hosts'],
    ['a frame', '<iframe src="https://example.org/"></iframe>', 'https://example.org/'],
    [
      'a picture that only a rule asks for, when it is printed',
      '<p style="background: url(/fonts/lato-latin-400-normal.woff2)">x</p>',
      '/fonts/lato-latin-400-normal.woff2',
    ],
    ['a file that is not in the job', '<p style="background: url(/missing.png)">x</p>', '/missing.png'],
    [
      'a file of the job with a query',
      '<p style="background: url(/fonts/lato-latin-400-normal.woff2?1)">x</p>',
      '/fonts/lato-latin-400-normal.woff2?1',
    ],
    [
      'something only for print',
      '<style>@media print { p { background: url(/print.png) } }</style><p>x</p>',
      '/print.png',
    ],
    [
      'something only in a margin',
      '<style>@page { @top-left { content: url(/margin.png) } }</style><p>x</p>',
      '/margin.png',
    ],
  ])('is not printed: %s', async (_, html, found) => {
    expect(await expectProblems(printSection(html))).toEqual([
      `2010/sample.pl.pdf  print-request-denied  The document asks for "${found}", which is not part of it. Nothing is loaded while printing.`,
    ]);
  });

  it('is not printed without a font', async () => {
    const { css, files } = await makeJob();
    const broken = new Map([
      ...files,
      ['/fonts/lato-latin-700-normal.woff2', { bytes: new Uint8Array(9), contentType: 'font/woff2' }],
    ]);
    const work = printDocument(browser(), await makeJob({ css, files: broken }), testSettings);
    expect(await expectProblems(work)).toEqual([
      '2010/sample.pl.pdf  print-font-missing  The font Lato 700 normal cannot be loaded. Check the address of its file in the style sheet.',
    ]);
  });

  it('is not printed without a picture, even one that would be loaded late', async () => {
    const work = printSection(
      '<div style="height: 9m"></div><img loading="lazy" src="/fonts/lato-latin-400-normal.woff2" alt="">',
    );
    expect(await expectProblems(work)).toEqual([
      '2010/sample.pl.pdf  print-picture-missing  The picture "/fonts/lato-latin-400-normal.woff2" (section only) cannot be shown. Check that its file is there and is a picture.',
    ]);
  });
});

describe('a link that would silently vanish', () => {
  it.each([
    [
      'to an id that is not there',
      '<a href="#nowhere">x</a>',
      'print-target-missing  A link (section only) leads to "nowhere", but the document has no such place.',
    ],
    [
      'to what is not displayed',
      '<p id="unseen" hidden>x</p><a href="#unseen">x</a>',
      'print-target-hidden  A link or a page number leads to "unseen", which is not printed.',
    ],
    [
      'to an id that stands twice',
      '<p id="a">x</p><p id="a">y</p><a href="#a">x</a>',
      'print-id-duplicate  The id "a" is there more than once (sections: only). Give each thing in the document an id of its own.',
    ],
    [
      'to an id with an accent',
      '<p id="rozdział">x</p><a href="#rozdział">x</a>',
      'print-id-invalid  The id "rozdział" (section only) cannot be a target in a PDF. Use letters without accents, digits, ".", "_" and "-", and begin with a letter.',
    ],
    [
      'to another page of the site',
      '<a href="../cele/2/">x</a>',
      'print-link-relative  The link to "../cele/2/" (section only) leads nowhere from a PDF. Link to a place in the document (#…) or give a full address (https://…).',
    ],
    [
      'in a page number',
      '<b data-page-of="nowhere"></b>',
      'print-page-of-missing  The page of "nowhere" is to be printed (section only), but the document has no such place.',
    ],
  ])('is an error: %s', async (_, html, message) => {
    expect(await expectProblems(printSection(html))).toEqual([`2010/sample.pl.pdf  ${message}`]);
  });
});

it('leaves no tab behind', async () => {
  // Other tests of the process, which share the browser, may have tabs of their own.
  const before = await browser().browser.pages();
  await expectProblems(printSection('<a href="#nowhere">x</a>'));
  const left = (await browser().browser.pages()).filter((page) => !before.includes(page));
  expect(left).toEqual([]);
});

async function printSection(html: string): Promise<unknown> {
  return await printDocument(
    browser(),
    await makeJob({ sections: [makeSection('only', html)] }),
    testSettings,
  );
}
