import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builds, listSite, readInSite } from './built-editions.ts';
import type { BuildName } from './edition-builds.ts';
import { parsePage } from './parse-page.ts';

describe('the exports of the built editions', () => {
  it.each(Object.keys(builds) as BuildName[])(
    'lie beside each page of a goal, which links to them (%s)',
    (name) => {
      const json = listSite(name).filter((file) => /-[\d.]+\.json$/.test(file));
      expect(json.length).toBeGreaterThan(0);
      for (const file of json) {
        const page = readInSite(name, path.posix.join(path.posix.dirname(file), 'index.html'));
        const links = [...parsePage(page).querySelectorAll('.cite a')].map((link) => link.outerHTML).join('');
        expect(links, file).toContain(`href="${path.posix.basename(file)}"`);
      }
    },
  );

  it.each(Object.keys(builds) as BuildName[])(
    'say the version of their shape in each JSON file (%s)',
    (name) => {
      const first = /<html lang="(\w+)"/.exec(readInSite(name, 'index.html'))?.[1];
      for (const file of listSite(name).filter((one) => one.endsWith('.json'))) {
        const data = JSON.parse(readInSite(name, file)) as { schemaVersion?: unknown; language?: unknown };
        expect(data.schemaVersion, file).toBe(1);
        expect(data.language, file).toBe(/^en\/|\.en\.json$/.test(file) ? 'en' : first);
      }
    },
  );

  it('have the 26 titles of Toruń letter by letter, without typography', () => {
    const table = readInSite('torun', '2010/torun-2010-tresc.pl.csv');
    expect(table.split('\r\n').filter((row) => /^[1-4][\d.]*,tytuł,/.test(row))).toHaveLength(26);
    for (const file of listSite('torun').filter((one) => /\.(json|csv)$/.test(one)))
      expect(readInSite('torun', file), file).not.toContain('\u00a0');
  });

  it('have the chart of an indicator as a picture that names its source', () => {
    const picture = readInSite('torun', '2010/torun-2010-ludnosc.pl.svg');
    expect(picture).toContain('Liczba ludności Torunia');
    expect(picture).toContain('Źródło: Mieszkańcy miasta Torunia');
    expect(picture).not.toMatch(/<script|<style|style=|href=/);
  });

  it('are offered with format, size and language on the page of downloads', () => {
    const page = parsePage(readInSite('torun', '2010/dokumenty/index.html'));
    const links = [...page.querySelectorAll('a[hreflang]')].map((link) =>
      link.textContent.replace(/\s+/g, ' '),
    );
    expect(links).toContainEqual(expect.stringMatching(/^Całe wydanie \(JSON, \d+ kB, język: polski\)$/));
    expect(links).toContainEqual(expect.stringMatching(/tabela \(CSV, \d+ kB, język: angielski\)$/));
  });
});
