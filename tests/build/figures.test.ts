import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from './built-editions.ts';
import { findDestination, foldSpace, openPdf, readPageText, readStrings } from './read-document.ts';
import type { PDFDocumentProxy } from './read-document.ts';

const mmPerPoint = 25.4 / 72;

describe('the document with figures', () => {
  let pdf: PDFDocumentProxy;
  beforeAll(async () => {
    pdf = await openPdf(documentOf('figures'));
  });

  it('turns and widens the pages that are asked for, and folds out on the right', async () => {
    const lying = await pageOf('figure.obszary');
    const foldOut = await pageOf('figure.drogi-gminy');
    expect(await sizeOf(lying)).toEqual([297, 210]);
    expect(await sizeOf(foldOut)).toEqual([420, 297]);
    expect(foldOut % 2).toBe(1);
    for (const page of [lying - 1, lying + 1, foldOut - 1, foldOut + 1, await pageOf('figure.siec')])
      expect(await sizeOf(page), `page ${page}`).toEqual([210, 297]);
  });

  it('leaves the back of a sheet that folds out empty', async () => {
    expect(await readPageText(pdf, (await pageOf('figure.drogi-gminy')) + 1)).toBe('');
  });

  it('has head and foot on every page of a figure, whatever its size', async () => {
    for (const [id, head] of [
      ['figure.obszary', 'Diagnoza'],
      ['figure.drogi-gminy', '1 Drogi, którymi da się przejść'],
      ['figure.siec', 'Wdrażanie'],
    ] as const) {
      const page = await pageOf(id);
      const text = await readPageText(pdf, page);
      expect(text, id).toContain(head);
      expect(text, id).toContain('Strategia Mapowa 2035. Projekt, nie został uchwalony.');
      expect(await readStrings(pdf, page), id).toContain(String(page));
    }
  });

  it('lists figures and tables with the pages on which they are', async () => {
    const contents = await readPageText(pdf, await pageOf('part.contents'));
    for (const [id, name] of [
      ['figure.zalewy', 'Rysunek 1 Zasięg wylewów'],
      ['figure.obszary', 'Rysunek 2 Obszary strategicznej interwencji'],
      ['figure.wioski', 'Rysunek 3 Wsie, w których brakuje chodników'],
      ['figure.drogi-gminy', 'Rysunek 4 Drogi gminy'],
      ['figure.siec', 'Rysunek 5 Sieć dróg po zmianach (propozycja redakcyjna)'],
      ['chapter.diagnoza-table-1', 'Tabela 1 Mieszkańcy wsi na koniec roku'],
      ['chapter.wdrazanie-table-1', 'Tabela 3 Kto za co odpowiada'],
    ] as const) {
      expect(contents).toContain(`${name} ${await pageOf(id)}`);
    }
  });

  it('tags each picture as a figure with its alternative', async () => {
    const alternatives: string[] = [];
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const nodes = flatten(await (await pdf.getPage(page)).getStructTree());
      alternatives.push(
        ...nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => foldSpace(alt ?? '')),
      );
    }
    const pictures = alternatives.filter((alternative) => /^(Mapa|Schemat:)/.test(alternative));
    expect(pictures).toEqual([
      'Mapa gminy z rzeką, która płynie z zachodu na wschód i mija największą wieś.',
      'Mapa gminy: trzy zakreskowane obszary, dwa na północ od rzeki i jeden na południe od niej.',
      'Mapa czterech wsi; przy żadnej z dróg między nimi nie ma chodnika.',
      'Mapa dróg: trzy drogi schodzą się w Mapowie, jedna z nich przekracza rzekę dwa razy.',
      'Schemat: cztery wsie połączone drogami, które schodzą się w jednej z nich. (propozycja redakcyjna)',
    ]);
  });

  it('tags the tables of chapters with captions, and with headers of columns and rows', async () => {
    const page = await pdf.getPage(await pageOf('chapter.diagnoza-table-1'));
    const nodes = flatten(await page.getStructTree());
    // Two tables, and the figure below them.
    expect(nodes.filter(({ role }) => role === 'Caption')).toHaveLength(3);
    // Three columns and three rows; two columns.
    expect(nodes.filter(({ role }) => role === 'TH')).toHaveLength(8);
  });

  it('has the pages of figures among its bookmarks', async () => {
    const titles = JSON.stringify(await pdf.getOutline());
    expect(foldSpace(titles)).toContain('Rysunek 4. Drogi gminy');
  });

  async function pageOf(id: string): Promise<number> {
    const page = await findDestination(pdf, id);
    expect(page, id).toBeDefined();
    return page!;
  }

  async function sizeOf(page: number): Promise<number[]> {
    const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(page)).view;
    return [right - left, top - bottom].map((points) => Math.round(points * mmPerPoint));
  }
});

interface StructureNode {
  readonly type?: string;
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

function flatten(node: StructureNode | null): StructureNode[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(flatten)];
}
