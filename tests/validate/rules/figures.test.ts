import { describe, expect, it } from 'vitest';
import { makeSvg } from '../../load/small-pictures.ts';
import type { Edits, Json } from '../edit-project.ts';
import { linesAfter } from '../validate-files.ts';

const figure = {
  id: 'mapa',
  file: 'mapa.svg',
  title: 'Obszary interwencji',
  alternative: 'Mapa gminy: trzy obszary leżą wzdłuż rzeki.',
  licence: { name: 'CC BY 4.0' },
  place: 'wstep',
};
const picture = { 'figures/mapa.svg': makeSvg('<path d="M0 0"/>') };

function withFigure(changes: Readonly<Record<string, Json>>, more: Edits = {}): Edits {
  const figures = [{ ...figure, ...changes }];
  return { 'figures.json': { sources: [{ id: 'uchwala' }], figures }, ...picture, ...more };
}

describe('a figure', () => {
  it.each([
    { place: 'wstep' },
    { place: 'before-goals' },
    { place: 'after-goals', size: 'landscape-a3' },
    { place: undefined, goal: 'czysta-woda', size: 'landscape' },
    { place: undefined, goal: 'zielona-gmina', size: 'page', description: { pl: 'Opis', en: 'Text' } },
  ])('is accepted with a picture, an alternative, a licence and a place: %j', async (changes) => {
    expect(await linesAfter(withFigure(changes))).toBe('');
  });

  it.each([{ alternative: undefined }, { alternative: '' }, { alternative: { pl: '' } }])(
    'without an alternative is told what to write: %j',
    async (changes) => {
      const [place, ...rest] = (await linesAfter(withFigure(changes))).split('  ');
      expect(place).toMatch(/^figures\.json:\d+:\d+$/);
      expect(rest.join('  ')).toBe(
        'missing-alternative  Those who do not see this figure learn nothing: its "alternative" is missing. Write in one or two sentences what the figure shows and what follows from it, e.g. "Map of the commune: the three areas of intervention lie along the river"; whatever is longer belongs into "description".',
      );
    },
  );

  it('without an alternative is told so in Polish, at the figure', async () => {
    expect(await linesAfter(withFigure({ alternative: undefined }), 'pl')).toBe(
      'figures.json:8:5  missing-alternative  Kto nie widzi tego rysunku, niczego się nie dowie: brakuje opisu „alternative”. Napisz w jednym lub dwóch zdaniach, co rysunek przedstawia i co z niego wynika, np. „Mapa gminy: trzy obszary interwencji leżą wzdłuż rzeki”; dłuższy opis wpisz w „description”.',
    );
  });

  it('has an alternative that says more than its title and the name of its file', async () => {
    const same = withFigure({ alternative: { pl: 'Obszary interwencji.' } });
    expect(await linesAfter(same)).toBe(
      'figures.json:13:15  alternative-is-title  This alternative only repeats the title, which is read out anyway. Write in one or two sentences what the figure shows and what follows from it.',
    );
    expect(await linesAfter(same, 'pl')).toBe(
      'figures.json:13:15  alternative-is-title  Ten opis alternatywny powtarza tylko tytuł, który i tak jest odczytywany. Napisz w jednym lub dwóch zdaniach, co rysunek przedstawia i co z niego wynika.',
    );
    const name = withFigure({ alternative: { pl: { text: 'Mapa_v2.png' } } });
    expect(await linesAfter(name)).toContain(
      'alternative-is-file-name  "Mapa_v2.png" is the name of a file; it says nothing of what is seen. Write in one or two sentences what the figure shows and what follows from it.',
    );
    expect(await linesAfter(name, 'pl')).toContain(
      'alternative-is-file-name  „Mapa_v2.png” to nazwa pliku; nie mówi nic o tym, co widać. Napisz w jednym lub dwóch zdaniach, co rysunek przedstawia i co z niego wynika.',
    );
  });

  it('says on what ground it may be published', async () => {
    expect(await linesAfter(withFigure({ licence: undefined }))).toContain('missing-key');
  });

  it('has exactly one place', async () => {
    const none = withFigure({ place: undefined });
    expect(await linesAfter(none)).toBe(
      'figures.json:8:5  figure-without-place  Nothing says where the figure "mapa" belongs. Add "goal" with the id of a goal, or "place" with the id of a chapter, "before-goals" or "after-goals".',
    );
    expect(await linesAfter(none, 'pl')).toBe(
      'figures.json:8:5  figure-without-place  Nie wiadomo, gdzie ma stać rysunek „mapa”. Dodaj „goal” z identyfikatorem celu albo „place” z identyfikatorem rozdziału, „before-goals” lub „after-goals”.',
    );
    const both = withFigure({ goal: 'gesty-las' });
    expect(await linesAfter(both)).toBe(
      'figures.json:16:16  figure-with-two-places  The figure "mapa" has both "goal" and "place". Keep one of them.',
    );
    expect(await linesAfter(both, 'pl')).toBe(
      'figures.json:16:16  figure-with-two-places  Rysunek „mapa” ma zarówno „goal”, jak i „place”. Zostaw jedno z tych pól.',
    );
  });

  it('stands at a goal or a chapter that exists', async () => {
    expect(await linesAfter(withFigure({ place: undefined, goal: 'gesty-lasek' }))).toBe(
      'figures.json:16:15  unknown-goal  "gesty-lasek" is not the id of a goal of this edition. Did you mean "gesty-las"?',
    );
    expect(await linesAfter(withFigure({ place: 'wstepp' }))).toBe(
      'figures.json:16:16  unknown-figure-place  "wstepp" is no chapter of strategy.json, nor "before-goals" or "after-goals". Did you mean "wstep"?',
    );
    expect(await linesAfter(withFigure({ place: 'before-goal' }), 'pl')).toBe(
      'figures.json:16:16  unknown-figure-place  „before-goal” to nie jest rozdział ze strategy.json ani „before-goals” lub „after-goals”. Czy chodziło o „before-goals”?',
    );
  });

  it('has a source, is from the source of its file, or is a proposal', async () => {
    const bare: Edits = { ...picture, 'figures.json': { figures: [figure] } };
    expect(await linesAfter(bare)).toContain('figures.json:3:5  statements-without-source');
    for (const own of [{ status: 'proposal' }, { sources: [{ id: 'uchwala' }] }]) {
      const edits: Edits = { ...picture, 'figures.json': { figures: [{ ...figure, ...own }] } };
      expect(await linesAfter(edits, 'en', { proposals: 'show' })).toBe('');
    }
  });

  it('counts among the proposals of an adopted edition', async () => {
    expect(await linesAfter(withFigure({ status: 'proposal' }))).toContain('proposals-in-adopted-edition');
  });

  it('has an id of its own', async () => {
    const twice: Edits = {
      ...picture,
      'figures.json': { sources: [{ id: 'uchwala' }], figures: [figure, figure] },
    };
    expect(await linesAfter(twice)).toContain('figures.json:19:13  duplicate-id');
  });
});

describe('the picture of a figure', () => {
  it('is in the folder of the edition', async () => {
    const edits: Edits = { ...withFigure({ file: 'mapa.png' }), 'figures/mapy.png': undefined };
    expect(await linesAfter(edits)).toBe(
      [
        'figures.json:10:15  missing-picture  There is no picture "mapa.png" in the folder figures of the edition. Did you mean "mapa.svg"?',
        'figures/mapa.svg  picture-not-used  No figure of figures.json shows this picture. Describe it there, or delete the file. Did you mean it by "mapa.png"?',
      ].join('\n'),
    );
    expect(await linesAfter(edits, 'pl')).toBe(
      [
        'figures.json:10:15  missing-picture  W folderze figures wydania nie ma obrazu „mapa.png”. Czy chodziło o „mapa.svg”?',
        'figures/mapa.svg  picture-not-used  Żaden rysunek z figures.json nie pokazuje tego obrazu. Opisz go tam albo usuń ten plik. Czy to jego dotyczy „mapa.png”?',
      ].join('\n'),
    );
  });

  it.each(['../../site.json', '../mapa.png', '/etc/mapa.png', 'mapy/mapa.png', 'a\\mapa.png', 'C:mapa.png'])(
    'is named by its file name alone: %s',
    async (file) => {
      const lines = await linesAfter(withFigure({ file }), 'pl');
      expect(lines).toContain(
        `figures.json:10:15  invalid-picture-name  „${file}” nie może być nazwą obrazu. Podaj samą nazwę pliku z folderu figures wydania, z końcówką .png, .jpg albo .svg.`,
      );
      expect(lines).not.toContain('missing-picture');
    },
  );

  it('belongs to a figure', async () => {
    expect(await linesAfter({ 'figures/stara.svg': makeSvg('<g/>') }, 'pl')).toBe(
      'figures/stara.svg  picture-not-used  Żaden rysunek z figures.json nie pokazuje tego obrazu. Opisz go tam albo usuń ten plik.',
    );
  });

  it('is missed once, by its own fault, where it cannot be read', async () => {
    expect(await linesAfter(withFigure({}, { 'figures/mapa.svg': makeSvg('<script/>') }))).toBe(
      'figures/mapa.svg:2:1  svg-element  The element <script> is not allowed in an SVG picture. Export the picture as plain SVG; where that does not help, as PNG.',
    );
  });

  it('is not called unused where figures.json cannot be read', async () => {
    const lines = await linesAfter({ ...picture, 'figures.json': '{ "figures": [' });
    expect(lines).toContain('figures.json:1:15  json-truncated');
    expect(lines).not.toContain('picture-not-used');
  });

  it('has a name that differs from others in more than capitals', async () => {
    const edits = withFigure({}, { 'figures/MAPA.svg': makeSvg('<g/>') });
    expect(await linesAfter(edits)).toContain('figures/mapa.svg  colliding-files');
  });
});
