import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builds, inSite, listSite, readInSite } from './built-editions.ts';
import type { BuildName } from './edition-builds.ts';
import { parsePage } from './parse-page.ts';

const canary = 'Kanarek-propozycja-7f3a';

describe('the head of a page, where the site has an address', () => {
  it('names the page by that address, on every page that has one', () => {
    for (const { file, head } of readHeads('addressed')) {
      if (file.endsWith('404.html')) {
        expect(head, file).not.toContain('rel="canonical"');
        continue;
      }
      const address = `https://zlota.example/plan/${file.replace(/index\.html$/, '')}`;
      expect(head, file).toContain(`<link rel="canonical" href="${address}">`);
      expect(head, file).toContain(`<meta property="og:url" content="${address}">`);
    }
  });

  it('has a picture for sharing that is there, 1200 by 630 pixels, of the top-level goal on the pages of its goals', () => {
    const pages = readHeads('addressed').filter(({ file }) => !file.endsWith('404.html'));
    for (const { file, head } of pages) {
      const address = /og:image" content="https:\/\/zlota\.example\/plan\/([^"]+)"/.exec(head)?.[1];
      expect(address, file).toBeDefined();
      const png = readFileSync(inSite('addressed', address!));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
    }
    const goal = pages.find(({ file }) => file === '2030/cele/1.1/index.html');
    expect(goal?.head).toContain('/plan/2030/cele/1/cel-1.png"');
    const english = pages.find(({ file }) => file === 'en/2030/partnerzy/index.html');
    expect(english?.head).toContain('/plan/en/2030/zlota-2030.png"');
  });

  it('names publisher and licence for machines', () => {
    expect(structuredData('addressed', '2030/cele/1.1/index.html')).toMatchObject({
      '@type': 'WebPage',
      url: 'https://zlota.example/plan/2030/cele/1.1/',
      publisher: { '@type': 'GovernmentOrganization', name: 'Gmina Złota' },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      mainEntity: { '@type': 'CreativeWork', position: '1.1' },
      breadcrumb: {
        itemListElement: expect.arrayContaining([
          expect.objectContaining({ item: 'https://zlota.example/plan/2030/' }),
        ]) as unknown,
      },
    });
  });

  it('leads from 404 to pages below the base', () => {
    const page = readInSite('addressed', '404.html');
    expect(page).toContain('href="/plan/2030/"');
    expect(page).not.toMatch(/(href|src)="\/(?!plan\/)/);
  });
});

describe('the head of a page, where the site has no address', () => {
  it('makes up none', () => {
    for (const { file, head } of readHeads('torun')) {
      expect(head, file).not.toMatch(/canonical|og:/);
    }
    expect(listSite('torun').filter((file) => file.endsWith('.png'))).toEqual([]);
  });
});

describe('what machines are told', () => {
  it.each(Object.keys(builds) as BuildName[])('is valid JSON on every page, of schema.org (%s)', (name) => {
    for (const { file } of readHeads(name).filter((page) => !page.file.endsWith('404.html')))
      expect(structuredData(name, file), file).toMatchObject({
        '@context': 'https://schema.org',
        name: expect.stringMatching(/./) as unknown,
      });
  });

  it('contains no proposal: neither one statement nor names of a register that are proposed', () => {
    for (const { file, head } of readHeads('addressed'))
      expect(withoutTitle(head), file).not.toContain(canary);
    const [entry] = readHeads('torun').filter(({ file }) => file === '2010/partnerzy/tarr/index.html');
    const name = /<title>(.*?) – /.exec(entry!.head)?.[1];
    expect(name).toBeTruthy();
    expect(withoutTitle(entry!.head)).not.toContain(name);
  });

  it('names the numbers of the indicators as a data set', () => {
    expect(structuredData('torun', '2010/wskazniki/index.html')).toMatchObject({
      mainEntity: {
        '@type': 'Dataset',
        variableMeasured: ['Liczba ludności Torunia'],
        distribution: { contentUrl: '../torun-2010-liczby.pl.csv' },
      },
    });
  });
});

function readHeads(name: BuildName): { readonly file: string; readonly head: string }[] {
  return listSite(name)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, head: readInSite(name, file).split('</head>')[0] ?? '' }));
}

/** A window is called what its page is called; that is no description. */
function withoutTitle(head: string): string {
  return head.replace(/<title>.*?<\/title>/, '');
}

function structuredData(name: BuildName, file: string): unknown {
  const page = parsePage(readInSite(name, file));
  const [script] = page.querySelectorAll('script[type="application/ld+json"]');
  return JSON.parse(script!.textContent);
}
