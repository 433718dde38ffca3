import { describe, expect, it } from 'vitest';
import type { FigureView } from '../../src/model/figure.ts';
import { startAfterFoldOuts } from '../../src/print/parts/figure-parts.ts';
import type { Part } from '../../src/print/parts/part.ts';
import { forms } from '../../src/print/forms/forms.ts';
import { placeFigures } from '../../src/print/parts/place-figures.ts';
import { foldText, parseJob, preparePrint } from './print-job-fixture.ts';

const shown = preparePrint('figures', 'show');
const hidden = preparePrint('figures', 'hide');
const english = preparePrint('figures', 'show', 'en');

describe('a document with figures', () => {
  it('brings the pictures that it asks for, under the ids of their figures, and no others', async () => {
    const { job } = await shown;
    const pictures = [...job.files].filter(([url]) => url.startsWith('/figures/'));
    expect(pictures.map(([url, { contentType }]) => [url, contentType])).toEqual([
      ['/figures/zalewy.png', 'image/png'],
      ['/figures/obszary.svg', 'image/svg+xml'],
      ['/figures/wioski.jpg', 'image/jpeg'],
      ['/figures/drogi-gminy.jpg', 'image/jpeg'],
      ['/figures/siec.svg', 'image/svg+xml'],
    ]);
    const asked = parseJob(job)('img').map((picture) => picture.getAttribute('src'));
    expect(asked).toEqual(pictures.map(([url]) => url));
    expect([...(await hidden).job.files.keys()]).not.toContain('/figures/siec.svg');
  });

  it('gives each picture its alternative and its size, and says where it is from', async () => {
    const select = parseJob((await shown).job);
    const figure = select('figure').find(({ id }) => id === 'figure.wioski')!;
    const picture = figure.querySelector('img')!;
    expect(figure.getAttribute('role')).toBe('group');
    expect(picture.getAttribute('alt')).toBe(
      'Mapa czterech wsi; przy żadnej z dróg między nimi nie ma chodnika.',
    );
    expect(picture.getAttribute('style')).toBe('width: 108mm; height: 81mm');
    expect(foldText(figure.querySelector('figcaption')!.textContent)).toBe(
      'Rysunek 3. Wsie, w których brakuje chodników Licencja: CC BY 4.0. Źródło: [2]',
    );
  });

  it('sets text figures in the card of their goal and at the end of their chapter', async () => {
    const select = parseJob((await shown).job);
    const places = select('figure[id]').map(
      (figure) => figure.closest('.card, .chapter')?.querySelector('h1, h2')?.id,
    );
    expect(places).toEqual(['chapter.diagnoza', 'cel-1.1']);
  });

  it('gives other figures pages of their own behind their part, a fold-out on the right', async () => {
    const { job } = await shown;
    const order = job.sections.map(({ id }) => id);
    const after = (id: string): string | undefined => order[order.indexOf(id) - 1];
    expect(after('plate-obszary')).toBe('chapters-before-goals');
    expect(after('plate-drogi-gminy')).toBe('goal-1');
    expect(after('plate-siec')).toBe('chapters-after-goals');
    const starts = new Map(job.sections.map(({ id, startsOnRight }) => [id, startsOnRight]));
    expect(starts.get('plate-drogi-gminy')).toBe(true);
    expect(starts.get('plate-obszary')).toBe(false);
    expect(starts.get(order[order.indexOf('plate-drogi-gminy') + 1]!)).toBe(true);
    expect(job.css).toContain(
      '@page plate-obszary { size: A4 landscape; margin: 28mm calc(18mm - 21pt) 29.6mm calc(18mm - 21pt); }',
    );
    expect(job.css).toContain(
      '@page plate-drogi-gminy { size: A3 landscape; margin: 24mm calc(18mm - 21pt) 29.6mm calc(28mm - 21pt); }',
    );
    expect(job.css).not.toContain('@page plate-siec { size');
    expect(job.css).toContain('@page plate-obszary:left { @top-left { content: "Diagnoza"');
    expect(job.css).toMatch(/@page plate-drogi-gminy:right \{ @top-right \{ content: "1 {2}Drogi/);
  });

  it('has headings on such pages that name the figure, and links to them from where they belong', async () => {
    const select = parseJob((await shown).job);
    expect(select('.plate-heading').map((heading) => [heading.id, foldText(heading.textContent)])).toEqual([
      ['figure.obszary', 'Rysunek 2. Obszary strategicznej interwencji'],
      ['figure.drogi-gminy', 'Rysunek 4. Drogi gminy'],
      ['figure.siec', 'Rysunek 5. Sieć dróg po zmianach – propozycja redakcyjna'],
    ]);
    const links = select('.card-links a, .figure-plates a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#figure.obszary', '#figure.drogi-gminy', '#figure.siec']);
  });

  it('prints the description of a figure beneath it', async () => {
    const select = parseJob((await shown).job);
    const texts = select('.figure-description').map((text) => foldText(text.textContent));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(/^Opis słowami: rysunek 2\. Obszar zachodni obejmuje pola/);
  });

  it('lists figures and tables behind the contents, each with its page', async () => {
    const rows = parseJob((await shown).job)('.contents-list').map((list) => [
      foldText(list.querySelector('h2')!.textContent),
      ...[...list.querySelectorAll('a')].map((link) => [
        foldText(link.textContent),
        link.getAttribute('href'),
        link.querySelector('[data-page-of]')?.getAttribute('data-page-of'),
      ]),
    ]);
    expect(rows).toEqual([
      [
        'Spis rysunków',
        ['Rysunek 1 Zasięg wylewów', '#figure.zalewy', 'figure.zalewy'],
        ['Rysunek 2 Obszary strategicznej interwencji', '#figure.obszary', 'figure.obszary'],
        ['Rysunek 3 Wsie, w których brakuje chodników', '#figure.wioski', 'figure.wioski'],
        ['Rysunek 4 Drogi gminy', '#figure.drogi-gminy', 'figure.drogi-gminy'],
        ['Rysunek 5 Sieć dróg po zmianach (propozycja redakcyjna)', '#figure.siec', 'figure.siec'],
      ],
      [
        'Spis tabel',
        ['Tabela 1 Mieszkańcy wsi na koniec roku', '#chapter.diagnoza-table-1', 'chapter.diagnoza-table-1'],
        ['Tabela 2 Wylewy rzeki i ich skutki', '#chapter.diagnoza-table-2', 'chapter.diagnoza-table-2'],
        ['Tabela 3 Kto za co odpowiada', '#chapter.wdrazanie-table-1', 'chapter.wdrazanie-table-1'],
      ],
    ]);
    const { job } = await preparePrint('torun', 'show');
    expect(parseJob(job)('.contents-list')).toEqual([]);
  });

  it('lists proposed figures among the proposals, and has none of them where proposals are hidden', async () => {
    const list = parseJob((await shown).job)('.proposals-group').map((group) => foldText(group.textContent));
    expect(list).toContain('Proponowane rysunki Rysunek 5, s.');
    const html = (await hidden).job.sections.map((section) => section.html).join('');
    expect(html).not.toContain('Sieć dróg');
    expect(html).not.toContain('siec.svg');
  });

  it('speaks the language of the document, and marks what is in another one', async () => {
    const select = parseJob((await english).job);
    const pictures = select('img').map((picture) => picture.getAttribute('lang'));
    expect(pictures).toEqual(['pl', null, null, null, null]);
    expect(foldText(select('caption')[0]!.textContent)).toBe(
      'Table 1. Inhabitants of the villages at the end of the year [1, table 1]',
    );
    expect(select('.figure-title')[0]!.textContent).toContain('Figure 1.');
  });
});

describe('the size of a picture on paper', () => {
  it('is that of its column or page, words below', () => {
    expect(place({ size: 'text' }, 3000, 2000)).toEqual([108, 72, 'below']);
    expect(place({ size: 'text' }, 1000, 4000)).toEqual([35, 140, 'below']);
    expect(place({ size: 'page' }, 3000, 4500)).toEqual([141.33, 212, 'below']);
    expect(place({ size: 'page', description: true }, 3000, 4500)).toEqual([121.33, 182, 'below']);
  });

  it('leaves its words a column beside it on a lying page where that makes it larger', () => {
    expect(place({ size: 'landscape', description: true }, 4000, 3000)).toEqual([184, 138, 'beside']);
    expect(place({ size: 'landscape-a3' }, 4000, 3000)).toEqual([304, 228, 'beside']);
    expect(place({ size: 'landscape' }, 4000, 1500)).toEqual([261, 97.88, 'below']);
  });

  it('is smaller where pixels would be seen, but not for a drawing', () => {
    expect(place({ size: 'text' }, 200, 100)).toEqual([50.8, 25.4, 'below']);
    expect(place({ size: 'text', isDrawing: true }, 200, 100)).toEqual([108, 54, 'below']);
  });
});

describe('the size of a picture in large print', () => {
  it('is as large as the page allows, with words beside it only where they cost nothing', () => {
    expect(place({ size: 'text', room: 'large' }, 4000, 3000)).toEqual([168, 126, 'below']);
    expect(place({ size: 'landscape', description: true, room: 'large' }, 4000, 3000)).toEqual([
      ...[157.33, 118, 'below'],
    ]);
    expect(place({ size: 'landscape-a3', room: 'large' }, 4000, 3000)).toEqual([277.33, 208, 'beside']);
    expect(place({ size: 'landscape-a3', room: 'large' }, 5000, 3000)).toEqual([346.67, 208, 'below']);
  });
});

describe('what follows a page that folds out', () => {
  it('begins on the right, whatever it is', () => {
    const parts = [makePart('a', 'landscape-a3'), makePart('b'), makePart('c', 'landscape'), makePart('d')];
    expect(startAfterFoldOuts(parts).map(({ startsOnRight }) => startsOnRight)).toEqual([
      ...[false, true, false, false],
    ]);
  });
});

function makePart(id: string, sheet?: Part['sheet']): Part {
  const part: Part = {
    id,
    template: 'x.njk',
    startsOnRight: false,
    head: undefined,
    contents: [],
    values: {},
  };
  return sheet === undefined ? part : { ...part, sheet };
}

function place(
  {
    size,
    description,
    isDrawing,
    room = 'full',
  }: { size: FigureView['size']; description?: true; isDrawing?: true; room?: 'full' | 'large' },
  widthPx: number,
  heightPx: number,
): unknown[] {
  const text: FigureView['title'] = {
    text: 'Mapa',
    language: 'pl',
    isForeign: false,
    isEditorialTranslation: false,
    marked: 'Mapa',
    saysProposal: false,
    mark: 'sourced',
    sources: [],
  };
  const contentType = isDrawing ? 'image/svg+xml' : 'image/jpeg';
  const figure: FigureView = {
    id: 'mapa',
    number: 1,
    anchor: 'figure.mapa',
    title: text,
    alternative: text,
    description: description && text,
    licence: { name: text, url: undefined },
    size,
    hasOwnPage: size !== 'text',
    picture: { file: 'm', name: 'm', contentType, widthPx, heightPx },
    part: 'before-goals',
    goal: undefined,
    chapterId: undefined,
    mark: 'sourced',
    sources: [],
  };
  const [placed] = placeFigures([figure], forms[room].layout);
  return [placed?.widthMm, placed?.heightMm, placed?.words];
}
