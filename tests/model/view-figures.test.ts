import { describe, expect, it } from 'vitest';
import type { ChapterData, FigureData } from '../../src/model/data/data-types.ts';
import type { Picture } from '../../src/model/data/picture.ts';
import type { EditionData } from '../../src/model/data/project-data.ts';
import type { ProposalChoice } from '../../src/model/view-edition.ts';
import type { EditionView } from '../../src/model/edition.ts';
import { createEdition, viewSmall } from './small-edition.ts';

const chapters: readonly ChapterData[] = [
  { id: 'wstep', title: 'Wstęp', place: 'before-goals' },
  { id: 'diagnoza', title: 'Diagnoza', place: 'before-goals' },
  { id: 'pomysly', title: 'Pomysły', place: 'after-goals', status: 'proposal' },
];

describe('the figures of an edition', () => {
  it('are numbered as a reader meets them, pages of their own at the end of each part', () => {
    const figures = viewIn('pl', [
      makeFigure('na-koncu', { place: 'after-goals' }),
      makeFigure('drugi-cel', { goal: 'drugi' }),
      makeFigure('mapa-celu', { goal: 'pierwszy', size: 'landscape' }),
      makeFigure('w-diagnozie', { place: 'diagnoza' }),
      makeFigure('plan', { place: 'wstep', size: 'landscape-a3' }),
      makeFigure('przed-celami', { place: 'before-goals' }),
      makeFigure('we-wstepie-1', { place: 'wstep' }),
      makeFigure('we-wstepie-2', { place: 'wstep', size: 'text' }),
      makeFigure('cel-gorny', { goal: 'gora' }),
      makeFigure('w-pomyslach', { place: 'pomysly', size: 'page' }),
    ]).figures;
    expect(figures.map(({ id }) => id)).toEqual([
      ...['we-wstepie-1', 'we-wstepie-2', 'w-diagnozie', 'przed-celami', 'plan'],
      ...['cel-gorny', 'drugi-cel', 'mapa-celu'],
      ...['na-koncu', 'w-pomyslach'],
    ]);
    expect(figures.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(figures.filter(({ hasOwnPage }) => hasOwnPage).map(({ id }) => id)).toEqual([
      ...['plan', 'mapa-celu', 'w-pomyslach'],
    ]);
  });

  it('say where they stand, and goals say what stands at them', () => {
    const view = viewIn('pl', [
      makeFigure('mapa', { goal: 'pierwszy' }),
      makeFigure('plan', { place: 'diagnoza' }),
      makeFigure('schemat', { place: 'after-goals' }),
    ]);
    expect(view.figures).toMatchObject([
      { id: 'plan', part: 'before-goals', chapterId: 'diagnoza', goal: undefined },
      { id: 'mapa', part: 'goals', chapterId: undefined, goal: { number: '1.1' } },
      { id: 'schemat', part: 'after-goals', chapterId: undefined, goal: undefined },
    ]);
    expect(view.allGoals.map((goal) => goal.figureIds)).toEqual([[], ['mapa'], []]);
  });

  it('have texts, a licence, a picture by a stable name, and a source', () => {
    const [figure] = viewIn('en', [
      makeFigure('mapa', {
        place: 'wstep',
        title: { pl: 'Mapa', en: { text: 'Map', translation: 'editorial' } },
        description: 'Trzy obszary.',
        licence: { name: { pl: 'materiał urzędowy', en: 'official material' }, url: 'https://example.org' },
        sources: [{ id: 'uchwala', locator: 'załącznik 2' }],
      }),
    ]).figures;
    expect(figure).toMatchObject({
      anchor: 'figure.mapa',
      number: 1,
      size: 'text',
      title: { text: 'Map', isForeign: false, isEditorialTranslation: true },
      alternative: { text: 'Co widać: mapa.', isForeign: true, language: 'pl' },
      description: { text: 'Trzy obszary.' },
      licence: { name: { text: 'official material' }, url: 'https://example.org' },
      picture: {
        file: 'plik mapy.jpeg',
        name: 'mapa.jpg',
        contentType: 'image/jpeg',
        widthPx: 30,
        heightPx: 20,
      },
      mark: 'sourced',
      sources: [{ id: 'uchwala', number: 2, locator: 'załącznik 2' }],
    });
  });

  it('count and are listed as proposals where they are, with their goal', () => {
    const view = viewIn('pl', [makeFigure('mapa', { goal: 'drugi', status: 'proposal' })]);
    expect(view.counts.proposals).toBe(2);
    expect(view.proposals).toMatchObject([
      { kind: 'chapter', anchor: 'chapter.pomysly' },
      { kind: 'figure', anchor: 'figure.mapa', heading: 'Tytuł: mapa', goal: { number: '1.2' }, count: 1 },
    ]);
  });

  it('are hidden with the proposals, and keep their part where only their chapter was one', () => {
    const view = viewIn(
      'pl',
      [
        makeFigure('pomysl', { place: 'wstep', status: 'proposal' }),
        makeFigure('mapa', { place: 'pomysly' }),
        makeFigure('plan', { place: 'diagnoza' }),
      ],
      'hide',
    );
    expect(view.figures).toMatchObject([
      { id: 'plan', number: 1, chapterId: 'diagnoza' },
      { id: 'mapa', number: 2, part: 'after-goals', chapterId: undefined },
    ]);
  });
});

function makeFigure(id: string, changes: Partial<FigureData>): FigureData {
  return {
    id,
    file: `plik mapy.jpeg`,
    title: `Tytuł: ${id}`,
    alternative: `Co widać: ${id}.`,
    licence: { name: 'CC0' },
    ...changes,
  };
}

function viewIn(
  language: string,
  figures: readonly FigureData[],
  proposals: ProposalChoice = 'show',
): EditionView {
  const edition = createEdition();
  const picture: Picture = {
    contentType: 'image/jpeg',
    bytes: Buffer.from('x'),
    widthPx: 30,
    heightPx: 20,
  };
  const data: EditionData = {
    ...edition,
    // Partners of the small edition are proposals; here only figures are.
    partners: { kinds: [], partners: [] },
    strategy: { ...edition.strategy, chapters: [...chapters] },
    chapters: new Map(chapters.map(({ id }) => [id, new Map([['pl', 'Tekst.']])])),
    figures: { sources: [{ id: 'bdl' }], figures: [...figures] },
    pictures: new Map([['plik mapy.jpeg', picture]]),
  };
  return viewSmall(data, { language, proposals });
}
