import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PrintFile, PrintJob, PrintSection } from '../../src/model/print/print-job.ts';

const fontFolder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@fontsource/lato/package.json')),
  'files',
);

/** A small job with one font in two weights; the bold one is used in margin boxes alone. Folios are outside. */
export async function makeJob(changes: Partial<PrintJob> = {}): Promise<PrintJob> {
  return {
    name: '2010/sample.pl.pdf',
    language: 'pl',
    title: 'Próba',
    css: sampleCss,
    files: new Map(await Promise.all(fontFiles.map(readFont))),
    pageDigits: { own: 2, full: 0 },
    footHash: '',
    sections: [makeSection('only', '<h1 id="start">Zażółć gęślą jaźń</h1>')],
    ...changes,
  };
}

/** A section that begins where it comes to lie. */
export function makeSection(id: string, html: string, changes: Partial<PrintSection> = {}): PrintSection {
  return { id, html, pageName: 'body', startsOnRight: false, ...changes };
}

/** A contents list, and chapters of the given lengths in pages. Each begins with "Chapter n" and refers to the next one. */
export async function makeBook(chapterPages: readonly number[], startsOnRight: boolean): Promise<PrintJob> {
  const numbers = chapterPages.map((_, index) => index + 1);
  const contents = numbers.map(
    (n) => `<li><a href="#cel-${n}">Cel ${n} <span data-page-of="cel-${n}"></span></a></li>`,
  );
  return await makeJob({
    sections: [
      makeSection('cover', '<h1>Strategia</h1>', { pageName: 'cover' }),
      makeSection('contents', `<ol data-list="contents">${contents.join('')}</ol>`, { startsOnRight }),
      ...numbers.map((n, index) => {
        const next = (n % numbers.length) + 1;
        const reference = `<p>patrz <a href="#cel-${next}">cel ${next}, s. <span data-page-of="cel-${next}"></span></a></p>`;
        const pages = '<div style="height: 200mm">.</div>'.repeat(chapterPages[index] ?? 0);
        return makeSection(`chapter-${n}`, `<h2 id="cel-${n}">Chapter ${n}</h2>${reference}${pages}`, {
          startsOnRight,
        });
      }),
    ],
  });
}

const fontFiles = ['lato-latin-400-normal', 'lato-latin-ext-400-normal', 'lato-latin-700-normal'];

async function readFont(name: string): Promise<[string, PrintFile]> {
  const bytes = await readFile(path.join(fontFolder, `${name}.woff2`));
  return [`/fonts/${name}.woff2`, { bytes, contentType: 'font/woff2' }];
}

/** A page takes one block of 200 mm. */
const sampleCss = `
@font-face { font-family: Lato; font-weight: 400; src: url(/fonts/lato-latin-400-normal.woff2); unicode-range: U+0000-00FF }
@font-face { font-family: Lato; font-weight: 400; src: url(/fonts/lato-latin-ext-400-normal.woff2); unicode-range: U+0100-02BA }
@font-face { font-family: Lato; font-weight: 700; src: url(/fonts/lato-latin-700-normal.woff2) }
@page { size: A4; margin: 20mm 25mm 20mm 20mm; @bottom-center { content: "sheet"; font: 700 9pt Lato } }
@page :left { margin-left: 25mm; margin-right: 20mm; @bottom-left { content: "00"; font: 400 9pt Lato } }
@page :right { @bottom-right { content: "00"; font: 400 9pt Lato } }
@page cover { @bottom-left { content: none } @bottom-center { content: none } @bottom-right { content: none } }
@page blank { @bottom-left { content: none } @bottom-center { content: none } @bottom-right { content: none } }
body { font: 400 11pt/1.5 Lato; margin: 0 }
h1, h2 { font-weight: 400 }
[data-page-of] { display: inline-block; min-width: 2em; font-variant-numeric: tabular-nums }
`;
