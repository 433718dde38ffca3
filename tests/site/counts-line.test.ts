import { afterEach, describe, expect, it } from 'vitest';
import { countsLine } from '../../src/site/shell/counts-line.ts';
import { siteLanguageTools } from '../../src/site/site-pages.ts';
import { prepareSite } from './in-browser/site-fixture.ts';
import type { SiteFixture } from './in-browser/site-fixture.ts';

let fixture: SiteFixture | undefined;
afterEach(() => fixture?.remove());

async function lineOf(
  name: 'torun' | 'three-levels',
  language: string,
  proposals: 'show' | 'hide',
): Promise<string> {
  fixture = await prepareSite(name, proposals);
  const view = fixture.input.editions[0]!.get(language)!;
  return countsLine(view, siteLanguageTools(fixture.input).get(language)!).replaceAll('\u00a0', ' ');
}

describe('the line of counts', () => {
  it('tells sourced and proposed apart', async () => {
    expect(await lineOf('torun', 'pl', 'show')).toBe('Z dokumentu: 26 celów. Dopisała redakcja: 66 wykazów.');
    expect(await lineOf('torun', 'en', 'show')).toBe(
      'From the document: 26 goals. Added by the editors: 66 lists.',
    );
  });

  it('says what is missing where proposals are hidden', async () => {
    expect(await lineOf('torun', 'pl', 'hide')).toBe('Z dokumentu: 26 celów. Źródło nie podaje: 66 wykazów.');
  });

  it('names empty lists too, in Polish plural forms', async () => {
    expect(await lineOf('three-levels', 'pl', 'show')).toMatch(
      /^Z dokumentu: 27 celów, \d+ wykaz\p{L}*\. .*Bez pozycji: 2 wykazy\. /u,
    );
  });
});
