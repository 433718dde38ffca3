import { expect, it } from 'vitest';
import { printDocument } from '../../src/browser/print-document.ts';
import type { PrintFacts } from '../../src/model/print/print-facts.ts';
import { openOnce } from './open-once.ts';
import { makeJob, makeSection } from './sample-job.ts';
import { testSettings } from './test-settings.ts';

const browser = openOnce();

async function collect(html: string, css = ''): Promise<PrintFacts> {
  const job = await makeJob();
  const sections = [makeSection('only', `<h2 id="cel">Cel</h2>${html}`)];
  return (await printDocument(browser(), { ...job, css: job.css + css, sections }, testSettings)).facts;
}

it('names links by their label or their text, with the page number that is printed', async () => {
  const { links } = await collect(`
    <a href="#cel">cel,\n s. <span data-page-of="cel"></span></a>
    <a href="https://bip.torun.pl" aria-label="Biuletyn"><span>BIP</span></a>
    <a href="#cel"><i aria-hidden="true">→</i> dalej<br>i wyżej</a>
    <a href="#cel"><svg role="img" aria-label="Znak"><text>x</text></svg></a>
    <a href="#cel" aria-description="Muzeum  Okręgowe">cel, s. <span data-page-of="cel"></span></a>`);
  expect(links).toEqual([
    { target: { id: 'cel' }, name: 'cel, s. 1' },
    { target: { uri: 'https://bip.torun.pl/' }, name: 'Biuletyn' },
    { target: { id: 'cel' }, name: 'dalej i wyżej' },
    { target: { id: 'cel' }, name: 'Znak' },
    { target: { id: 'cel' }, name: 'cel, s. 1, Muzeum Okręgowe' },
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
    { text: 'Cel' },
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
