import { expect, it } from 'vitest';
import { describeFile } from '../../src/output/manifest.ts';

it.each([
  ['site/index.html', 'page', 'pl'],
  ['site/404.html', 'page', 'pl'],
  ['site/2010/cele/2.4/index.html', 'page', 'pl'],
  ['site/en/2010/index.html', 'page', 'en'],
  ['site/2010/en/index.html', 'page', 'pl'],
  ['site/2010/torun-2010-z-propozycjami.pl.pdf', 'document', 'pl'],
  ['site/2010/torun-2010.en.pdf', 'document', 'en'],
  ['site/2010/torun-2010.en.epub', 'document', 'en'],
  ['site/en/2010/torun-2010.pl.pdf', 'document', 'pl'],
  ['site/2010/torun-2010.json', 'data', null],
  ['site/en/search.json', 'data', 'en'],
  ['site/styles/site.css', 'style', null],
  ['site/fonts/lato.latin-ext.woff2', 'font', null],
  ['site/logo.SVG', 'image', null],
  ['site/en', 'other', 'en'],
  ['site/_headers', 'other', null],
])('describes %s as %s in %s', (file, kind, language) => {
  expect(describeFile(file, ['pl', 'en'])).toEqual({ kind, language });
});

it('gives a page no language where the site names none', () => {
  expect(describeFile('site/index.html', [])).toEqual({ kind: 'page', language: null });
});
