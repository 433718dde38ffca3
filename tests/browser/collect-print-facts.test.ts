import { expect, it } from 'vitest';
import { printDocument } from './print-whole.ts';
import type { PrintFacts } from '../../src/model/print/print-facts.ts';
import { markPage } from '../../src/model/print/page-mark.ts';
import { openOnce } from './open-once.ts';
import { makeJob, makeSection } from './sample-job.ts';
import { testSettings } from './test-settings.ts';

const browser = openOnce();
const pageOfCel = markPage({ document: 'own', id: 'cel' });

async function collect(html: string, css = ''): Promise<PrintFacts> {
  const job = await makeJob({ pageDigits: { own: 2, full: 3 } });
  const sections = [makeSection('only', `<h2 id="cel">Cel</h2>${html}`)];
  const { parts } = await printDocument(browser(), { ...job, css: job.css + css, sections }, testSettings);
  return parts[0]!.facts;
}

it('names links by their label or their text, with a mark where a page number will be', async () => {
  const { links } = await collect(`
    <a href="#cel">cel,\n s. <span data-page-of="cel"></span></a>
    <a href="https://bip.torun.pl" aria-label="Biuletyn"><span>BIP</span></a>
    <a href="#cel"><i aria-hidden="true">→</i> dalej<br>i wyżej</a>
    <a href="#cel"><svg role="img" aria-label="Znak"><text>x</text></svg></a>
    <a href="#cel" aria-description="Muzeum  Okręgowe">cel, s. <span data-page-of="cel"></span></a>`);
  expect(links).toEqual([
    { target: { id: 'cel' }, name: `cel, s. ${pageOfCel}` },
    { target: { uri: 'https://bip.torun.pl/' }, name: 'Biuletyn' },
    { target: { id: 'cel' }, name: 'dalej i wyżej' },
    { target: { id: 'cel' }, name: 'Znak' },
    { target: { id: 'cel' }, name: `cel, s. ${pageOfCel}, Muzeum Okręgowe` },
  ]);
});

it('lists headings with their level, text and id', async () => {
  const { headings } = await collect('<h3>Cel <em>1.1</em>\n<span aria-hidden="true">§</span> Miasto</h3>');
  expect(headings).toEqual([
    { level: 2, text: 'Cel', id: 'cel' },
    { level: 3, text: 'Cel 1.1 Miasto' },
  ]);
});

it('tells what a list is for, and hands the role of a table of contents on to lists inside it', async () => {
  const { lists } = await collect(`
    <ol data-list="contents"><li>a<ol><li>b</li><li>c</li></ol></li></ol>
    <ul data-list="index"><li>d<ul><li>e</li></ul></li></ul><ol data-list="notes"><li>f</li></ol><ul></ul>`);
  expect(lists).toEqual([
    { role: 'contents', itemCount: 1 },
    { role: 'contents', itemCount: 2 },
    { role: 'index', itemCount: 1 },
    { role: 'list', itemCount: 1 },
    { role: 'notes', itemCount: 1 },
    { role: 'list', itemCount: 0 },
  ]);
});

it('reads texts in their order, with generated ones and with the language where it is another', async () => {
  const { texts } = await collect(
    `<p class="q">a<br/><em lang="en">goal <b>x</b></em></p>`,
    `.q::before { content: "„\\"" } .q::after { content: attr(class) " – " }`,
  );
  expect(texts.filter(({ text }) => text.trim() !== '')).toEqual([
    { text: 'Cel', ids: ['section-only', 'cel'] },
    { text: '„"' },
    { text: 'a' },
    { text: 'goal ', language: 'en' },
    { text: 'x', language: 'en' },
    { text: 'q – ' },
  ]);
  const afterBreak = texts.findIndex(({ text }) => text === 'a') + 1;
  expect(texts[afterBreak]).toEqual({ text: '\n' });
});

it('tells what a sign stands for', async () => {
  const { texts } = await collect('<table><tr><td data-meaning="tak">×</td><td>–</td></tr></table>');
  expect(texts.filter(({ text }) => /[×–]/.test(text))).toEqual([
    { text: '×', meaning: 'tak' },
    { text: '–' },
  ]);
});

it('leaves out what is not shown or not exposed', async () => {
  const facts = await collect(
    `<p hidden>1 <a href="#cel">1</a></p><p class="none"><a href="#cel">2</a></p><p class="unseen">3<b>4</b></p>
     <p aria-hidden="true"><a href="#cel">5</a></p><svg role="img" aria-label="x"><text>6</text></svg><style>p { color: red }</style>`,
    '.none { display: none } .unseen { visibility: hidden } .unseen b { visibility: visible }',
  );
  expect(facts.texts.map(({ text }) => text.trim()).join('')).toBe('Cel4');
  expect(facts.links).toEqual([]);
});

it('tells where page numbers will stand, whose they are, and at which side of their places', async () => {
  const { texts } = await collect(
    `<p><span data-page-of="cel"></span><span data-full-page-of="cel.2"></span></p>
     <p class="right"><span data-page-of="cel"></span></p>`,
    '.right { text-align: right }',
  );
  expect(texts.filter(({ text }) => /\d/.test(text))).toEqual([
    { text: '00', numberPlace: { id: 'cel', document: 'own', align: 'left' } },
    { text: '000', numberPlace: { id: 'cel.2', document: 'full', align: 'left' } },
    { text: '00', numberPlace: { id: 'cel', document: 'own', align: 'right' } },
  ]);
});

it('reads page numbers that are joined to ranges as they are printed', async () => {
  const link = (id: string): string =>
    `<span class="page-link"><a href="#${id}" data-of="Muzeum">${id}, s. <span class="page-number" data-page-of="${id}"></span></a></span>`;
  const sections = [
    makeSection('first', '<h2 id="cel.1">Cel</h2>'),
    makeSection('second', '<h2 id="cel.2">Cel</h2>'),
    makeSection('index', `<p data-page-ranges="s.">${link('cel.1')} ${link('cel.2')}</p>`),
  ];
  const { parts } = await printDocument(browser(), await makeJob({ sections }), testSettings);
  const { texts, links } = parts.at(-1)!.facts;
  expect(texts.filter(({ text }) => /^\d+$/.test(text))).toEqual([
    { text: '1', pageOf: 'cel.1' },
    { text: '2', pageOf: 'cel.2' },
  ]);
  expect(links.map(({ name }) => name)).toEqual(['cel.1, s. 1, s. 1, Muzeum', 'cel.2, s. 2, s. 2, Muzeum']);
});
