import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import type { Select, SiteElement } from './in-browser/parse-site-page.ts';
import { renderFixture } from './in-browser/site-fixture.ts';
import type { RenderedFixture } from './in-browser/site-fixture.ts';

describe('figures on the site', () => {
  let fixture: RenderedFixture;
  const read = async (address: string): Promise<Select> =>
    parseSitePage(await readFile(path.join(fixture.input.folder, address, 'index.html'), 'utf8'));
  beforeAll(async () => {
    fixture = await renderFixture('figures');
  });

  it('stand on the page of their goal with all that belongs to them', async () => {
    const select = await read('2035/cele/1.1');
    const [figure, ...others] = select('figure');
    expect(others).toEqual([]);
    const picture = figure!.querySelector('img')!;
    expect(attributesOf(picture)).toEqual({
      src: '../../wioski.jpg',
      alt: 'Mapa czterech wsi; przy żadnej z dróg między nimi nie ma chodnika.',
      width: '480',
      height: '360',
    });
    expect(fold(figure!.textContent)).toBe(
      'Rysunek 3. Wsie, w których brakuje chodników Licencja: CC BY 4.0. Źródło: [2] Rysunek 3 w pełnej wielkości (JPEG)',
    );
    expect(select('figcaption a').map((link) => link.getAttribute('href'))).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
      '../../zrodla/#source.mapy',
      '../../wioski.jpg',
    ]);
  });

  it('have their descriptions as text', async () => {
    const select = await read('2035/cele/1.2');
    expect(fold(select('.figure-description')[0]!.textContent)).toMatch(
      /^Opis słowami: rysunek 4\. Droga ze wschodu na zachód/,
    );
  });

  it('stand at their chapter on the page about the document, others in a section of their own', async () => {
    const select = await read('2035/o-dokumencie');
    const places = select('figure').map((figure) => [
      figure.id,
      figure.closest('section')?.getAttribute('aria-labelledby'),
    ]);
    expect(places).toEqual([
      ['figure.zalewy', 'chapter.diagnoza'],
      ['figure.obszary', 'chapter.diagnoza'],
      ['figure.siec', 'figures'],
    ]);
    expect(select('.mark').map((mark) => fold(mark.textContent))).toContain('– propozycja redakcyjna');
  });

  it('stand all in the document, in the order of their numbers', async () => {
    const select = await read('2035/dokument');
    const names = select('.figure-title strong').map((name) => fold(name.textContent));
    expect(names).toEqual(['Rysunek 1.', 'Rysunek 2.', 'Rysunek 3.', 'Rysunek 4.', 'Rysunek 5.']);
  });

  it('share one file in all languages, letter by letter the one of the data', async () => {
    const select = await read('en/2035/cele/1.1');
    expect(select('figure img')[0]!.getAttribute('src')).toBe('../../../../2035/wioski.jpg');
    const data = fixture.settings.paths.data;
    const [original, published] = await Promise.all([
      readFile(path.join(data, 'editions/mapowo-2035/figures/wioski.jpg')),
      readFile(path.join(fixture.input.folder, '2035/wioski.jpg')),
    ]);
    expect(published.equals(original)).toBe(true);
  });

  it('are drawings without a style sheet of their own', async () => {
    const drawing = await readFile(path.join(fixture.input.folder, '2035/siec.svg'), 'utf8');
    expect(drawing).toContain('stroke="#1B1F24"');
    expect(drawing).not.toMatch(/<style|class=|style=/);
  });

  it('mark an alternative in another language', async () => {
    const select = await read('en/2035/o-dokumencie');
    expect(select('figure img').map((picture) => picture.getAttribute('lang'))).toEqual(['pl', null, null]);
  });

  it('have tables beside them that say what they are', async () => {
    const select = await read('2035/o-dokumencie');
    expect(select('caption').map((caption) => fold(caption.textContent))).toEqual([
      'Tabela 1. Mieszkańcy wsi na koniec roku [1, tabela 1]',
      'Tabela 2. Wylewy rzeki i ich skutki',
      'Tabela 3. Kto za co odpowiada',
    ]);
    for (const frame of select('.chapter-table')) {
      const caption = frame.querySelector('caption')!;
      expect(frame.getAttribute('tabindex')).toBe('0');
      expect(frame.getAttribute('aria-labelledby')).toBe(caption.id);
    }
  });
});

function attributesOf(picture: SiteElement): Record<string, string | null> {
  return Object.fromEntries(
    ['src', 'alt', 'width', 'height'].map((name) => [name, picture.getAttribute(name)]),
  );
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
