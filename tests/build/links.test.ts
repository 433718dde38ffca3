import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOf } from './built-editions.ts';
import { followDocumentLinks } from './follow-document-links.ts';
import { readSite } from '../site/in-browser/read-site.ts';
import type { ReadSite } from '../site/in-browser/read-site.ts';
import { findDocument } from './read-document.ts';

describe('links between pages and documents', () => {
  it('lead to pages that there are, out of the site into the document and inside it', async () => {
    const site = await readSite(siteOf('torun'));
    const document = path.relative(site.folder, findDocument(site.folder));
    const { count, faults } = await followDocumentLinks(site, [document]);
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(500);
  });

  it('lead somewhere in every form of the document', async () => {
    const site = await readSite(siteOf('golden'));
    const documents = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
    const { faults } = await followDocumentLinks(
      site,
      documents.filter((file) => file.endsWith('.pdf')),
    );
    expect(faults).toEqual([]);
  });

  it('that lead nowhere are found out', async () => {
    const folder = siteOf('addressed');
    const document = path.relative(folder, findDocument(folder));
    const linked = (place: string) => ({ value: `../${document}#${place}`, isLoaded: false });
    const page = {
      select: () => [],
      ids: new Set<string>(),
      addresses: ['page=1', 'page=0', 'page=999', 'nameddest=cel-1.1', 'cel-9.9'].map(linked),
    };
    const site: ReadSite = { folder, base: '/', pages: new Map([['2030/index.html', page]]) };
    const { faults } = await followDocumentLinks(site, [document], 'https://creativecommons.org/');
    expect(faults.filter((fault) => !fault.startsWith(document))).toEqual(
      ['page=0', 'page=999', 'cel-9.9'].map(
        (place) => `a link to ${document}#${place} leads to no page of it`,
      ),
    );
    // The licence, taken for a page of this site.
    expect(faults.filter((fault) => fault.startsWith(document)).join('\n')).toMatch(
      /^\S+: no such file: https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/ on page \d+$/m,
    );
  });
});
