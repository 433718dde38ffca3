import path from 'node:path';
import { expect, it } from 'vitest';
import { completeWords } from '../../src/labels/complete-words.ts';
import type { Picture } from '../../src/model/data/picture.ts';
import type { EditionData } from '../../src/model/data/project-data.ts';
import { chooseFonts } from '../../src/fonts/document-fonts.ts';
import { openEnvironment } from '../../src/content/environment.ts';
import { forms } from '../../src/print/forms/forms.ts';
import { renderPrint } from '../../src/print/render-print.ts';
import { createEdition, site, viewSmall } from '../model/small-edition.ts';
import { parseJob } from './print-job-fixture.ts';

const project = path.resolve(import.meta.dirname, '../..');
const templates = path.join(project, 'templates');
const hostile = `<script>alert(1)</script></style>"; } @page { margin: 0 } ' onload=x {{ 7 * 7 }} \\`;

function print(edition: EditionData) {
  const view = viewSmall(edition);
  return renderPrint({
    form: forms.full,
    view,
    site,
    words: completeWords('pl'),
    pictures: edition.pictures,
    environment: openEnvironment(templates),
    fonts: chooseFonts({ texts: [], languages: ['pl'], added: [] }),
    name: 'x.pdf',
    templates,
  });
}

function createHostileEdition(): EditionData {
  const edition = createEdition(
    { results: { status: 'proposal', items: [{ text: hostile, measure: hostile }] } },
    { title: hostile, summary: hostile },
  );
  return {
    ...edition,
    strategy: {
      ...edition.strategy,
      title: hostile,
      titleLines: { pl: [hostile] },
      shortTitle: hostile,
      commune: hostile,
      mission: hostile,
      chapters: [{ id: 'wstep', place: 'before-goals', title: hostile, about: true }],
    },
    chapters: new Map([
      [
        'wstep',
        new Map([
          ['pl', `## Start\n\n${hostile}\n\n[x](javascript:alert(1)) ![y](https://example.org/y.png)`],
        ]),
      ],
    ]),
    sources: { sources: [...edition.sources.sources, { id: 'zly', title: hostile, note: hostile }] },
  };
}

it('prints markup, quotes and template code in texts as they are written', () => {
  const job = print(createHostileEdition());
  const html = job.sections.map((section) => section.html).join('');
  expect(html).not.toContain('<script');
  expect(html).not.toContain('</style');
  expect(html).not.toContain('<img');
  expect(html).not.toContain('javascript:alert(1)"');
  expect(html).not.toContain('49');
  const elements = parseJob(job)('[onload], script, style, img');
  expect(elements).toEqual([]);
});

it('lets no text out of its string in the style sheet', () => {
  const { css } = print(createHostileEdition());
  expect(css).not.toContain('</style');
  expect(css).not.toContain('@page { margin: 0 }');
  const strings = [...css.matchAll(/content: ("[^"\n]*");/g)].map((match) => match[1] ?? '');
  expect(strings.some((string) => string.includes('alert'))).toBe(true);
  expect(strings.filter((string) => /[<>{};]/.test(string))).toEqual([]);
});

it('does not fetch pictures that a chapter names', () => {
  const job = print(createHostileEdition());
  expect([...job.files.keys()].filter((file) => !file.startsWith('/fonts/'))).toEqual([]);
});

it('prints texts of figures and captions of tables as they are written', () => {
  const edition = createHostileEdition();
  const picture: Picture = { contentType: 'image/png', bytes: Buffer.from('x'), widthPx: 1, heightPx: 1 };
  const figure = { title: hostile, alternative: hostile, description: hostile, licence: { name: hostile } };
  const { sections } = print({
    ...edition,
    chapters: new Map([['wstep', new Map([['pl', `Tabela: ${hostile}\n\n| ${hostile} |\n|---|\n| b |`]])]]),
    figures: {
      figures: [
        { ...figure, id: 'jeden', file: hostile, place: 'wstep' },
        { ...figure, id: 'dwa', file: hostile, place: 'wstep', size: 'landscape' },
      ],
    },
    pictures: new Map([[hostile, picture]]),
  });
  const html = sections.map((section) => section.html).join('');
  expect(html).not.toContain('<script');
  expect(html).not.toContain('49');
  const select = parseJob({ ...print(edition), sections });
  expect(select('[onload], script, style')).toEqual([]);
  const alternatives = select('img').map((image) => image.getAttribute('alt'));
  expect(alternatives).toEqual([hostile, hostile]);
  expect(select('caption')[0]?.textContent).toContain('<script>alert(1)</script>');
});
