import { describe, expect, it } from 'vitest';
import { builds, documentOf } from './built-editions.ts';
import { openPdf } from './read-document.ts';

describe('the way from the document back to the site', () => {
  it('is a link with a name of its own on the card of each goal, where the site has an address', async () => {
    const links = await readWebLinks('addressed');
    const names = links.map(({ contents }) => contents);
    expect(names).toContain('Cel 1.1 w serwisie internetowym');
    // Of which the document has nothing but the title.
    expect(names).toContain('Cel 2.2 w serwisie internetowym');
    const goals = new Set(links.map(({ url }) => url));
    expect(goals.size).toBeGreaterThan(2);
    expect(new Set(names).size).toBe(goals.size);
    expect(links.find(({ contents }) => contents.startsWith('Cel 1.1 '))!.url).toBe(
      'https://zlota.example/plan/2030/cele/1.1/',
    );
  });

  it('costs no page', async () => {
    const pages = async (name: 'golden' | 'addressed'): Promise<number> =>
      (await openPdf(documentOf(name))).numPages;
    expect(await pages('addressed')).toBe(await pages('golden'));
  });

  it('is not there where it has none', async () => {
    expect(await readWebLinks('golden')).toEqual([]);
  });
});

interface WebLink {
  readonly url: string;
  readonly contents: string;
}

async function readWebLinks(name: keyof typeof builds): Promise<readonly WebLink[]> {
  const pdf = await openPdf(documentOf(name));
  const links: WebLink[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const annotations = (await page.getAnnotations()) as { url?: string; contentsObj?: { str: string } }[];
    links.push(
      ...annotations.flatMap(({ url, contentsObj }) =>
        url?.includes('/cele/') ? [{ url, contents: contentsObj?.str ?? '' }] : [],
      ),
    );
  }
  await pdf.destroy();
  return links;
}
