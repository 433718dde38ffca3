import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSitePage } from './parse-site-page.ts';
import type { Select } from './parse-site-page.ts';
import { renderFixture } from './site-fixture.ts';
import type { RenderedFixture } from './site-fixture.ts';

describe('the pages that hold everything', () => {
  let fixture: RenderedFixture;
  beforeAll(async () => {
    fixture = await renderFixture('torun');
  });

  const readPage = async (file: string): Promise<Select> =>
    parseSitePage(await readFile(path.join(fixture.input.folder, file), 'utf8'));

  it('have the anchors of the printed document, in its order', async () => {
    const select = await readPage('2010/dokument/index.html');
    const ids = select('[id]').map((element) => element.id);
    const view = fixture.input.editions[0]!.get('pl')!;
    const wanted = view.allGoals.flatMap((goal) => [
      goal.anchor,
      ...goal.lists.flatMap((list) => list.items.map((item) => item.anchor)),
    ]);
    expect(wanted).toContain('cel-2.4.rezultat-1');
    expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted);
    for (const source of view.sources) expect(ids).toContain(source.anchor);
  });

  it('show the structure of goals as a picture made of links, where the printed document has it', async () => {
    const select = await readPage('2010/dokument/index.html');
    const view = fixture.input.editions[0]!.get('pl')!;
    const links = select('.document-structure ul a:not(.citation)').map((link) => link.getAttribute('href'));
    expect(links).toEqual(view.allGoals.map(({ anchor }) => `#${anchor}`));
    const parts = select('main > section').map((part) => part.getAttribute('aria-labelledby'));
    const order = ['part.vision', 'part.mission', 'part.structure', 'part.matrix', 'part.goals'];
    expect(parts.filter((part) => order.includes(part ?? ''))).toEqual(order);
  });

  it('end with the list of all proposals, as the printed document does', async () => {
    const select = await readPage('2010/dokument/index.html');
    const list = select('section[aria-labelledby="part.proposals"]')[0]!.textContent.replace(/\s+/g, ' ');
    expect(list).toContain('Dokument zawiera 195 propozycji redakcyjnych');
    expect(list).toContain('cel 2.4: Spodziewane rezultaty (4), Główni partnerzy (5)');
    expect(list).toContain('Propozycje w indeksie partnerów: wszystkie wpisy (48)');
  });

  it('link to goals, entries and sources on the page itself', async () => {
    const select = await readPage('2010/dokument/index.html');
    const links = select('main a[href]').map((link) => link.getAttribute('href') ?? '');
    expect(links).toContain('#cel-2.4');
    expect(links.filter((href) => href.startsWith('../'))).toEqual([]);
  });

  it('are offered on the home page', async () => {
    const [first] = (await readPage('index.html'))('.ways a');
    expect(first?.getAttribute('href')).toBe('2010/dokument/');
    expect(first?.textContent).toMatch(/^Czytaj w\sprzeglądarce/);
  });
});
