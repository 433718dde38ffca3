import { readFile } from 'node:fs/promises';
import path from 'node:path';
import mammoth from 'mammoth';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseSitePage } from '../in-browser/parse-site-page.ts';
import { prepareSite, renderFixture } from '../in-browser/site-fixture.ts';
import type { FixtureName } from '../in-browser/site-fixture.ts';
import { makeFiles } from './make-files.ts';
import type { Change } from './make-files.ts';
import { parseXml } from './read-book.ts';
import type { BookElement } from './read-book.ts';

const fixtures = ['golden', 'figures', 'five-levels', 'ukrainian-multiplied'] as const;

/** The parts of a document by their names; elements of those in XML. */
interface WordFile {
  readonly names: readonly string[];
  readonly read: (name: string) => readonly BookElement[];
  readonly bytes: Uint8Array;
}

async function openWord(name: FixtureName, change: Change = {}): Promise<WordFile> {
  const [file] = await makeFiles(name, 'docx', change);
  const parts = unzipSync(file!.bytes);
  return {
    names: Object.keys(parts),
    read: (part) => parseXml(new TextDecoder().decode(parts[part])),
    bytes: file!.bytes,
  };
}

describe('the whole document for Word', () => {
  it.each(fixtures)(
    'has every part, style, list, bookmark and address that it refers to (%s)',
    async (name) => {
      const file = await openWord(name);
      const [body, types] = [file.read('word/document.xml'), file.read('[Content_Types].xml')];
      const values = (element: string, attribute = 'w:val', from = body): string[] =>
        from.filter((one) => one.name === element).map(({ attributes }) => attributes[attribute]!);
      const known = types.flatMap(({ attributes }) => attributes.Extension ?? attributes.PartName ?? []);
      const isKnown = (part: string): boolean =>
        known.includes(`/${part}`) || known.includes(part.split('.').at(-1)!);
      expect(file.names.filter((part) => !isKnown(part))).toEqual([]);
      const styles = values('w:style', 'w:styleId', file.read('word/styles.xml'));
      const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((element) => values(element));
      expect(used.filter((style) => !styles.includes(style))).toEqual([]);
      const lists = new Set(values('w:num', 'w:numId', file.read('word/numbering.xml')));
      expect(values('w:numId').filter((list) => !lists.has(list))).toEqual([]);
      const bookmarks = values('w:bookmarkStart', 'w:name');
      expect(new Set(bookmarks).size).toBe(bookmarks.length);
      expect(bookmarks.filter((bookmark) => !/^\p{L}[\p{L}\p{N}_]{0,39}$/u.test(bookmark))).toEqual([]);
      const links = body.filter((one) => one.name === 'w:hyperlink').map(({ attributes }) => attributes);
      const anchors = new Set(bookmarks);
      expect(
        links.filter((link) => link['w:anchor'] !== undefined && !anchors.has(link['w:anchor'])),
      ).toEqual([]);
      const relations = file.read('word/_rels/document.xml.rels').map(({ attributes }) => attributes);
      const ids = new Set(relations.map(({ Id }) => Id));
      const asked = body.flatMap(({ attributes }) => attributes['r:id'] ?? attributes['r:embed'] ?? []);
      expect(asked.filter((id) => !ids.has(id))).toEqual([]);
      const inside = relations.filter((one) => one.Target !== undefined && one.TargetMode !== 'External');
      expect(inside.filter(({ Target }) => !file.names.includes(`word/${Target!}`))).toEqual([]);
    },
  );

  it('has the words of the page of the document, no more and no less, behind its title and contents', async () => {
    const { bytes } = await openWord('torun');
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const { input } = await renderFixture('torun');
    const page = parseSitePage(await readFile(path.join(input.folder, '2010/dokument/index.html'), 'utf8'));
    const shown = page('main')[0]!.textContent;
    const contents = page('.document-contents')[0]!.textContent;
    // Without blanks: between paragraphs and cells pages need none.
    const own = dropSpace(shown.slice(shown.indexOf(contents) + contents.length));
    expect(own.length).toBeGreaterThan(30_000);
    const all = dropSpace(text);
    const inWord = all.slice(-own.length);
    let same = 0;
    while (same < own.length && own[same] === inWord[same]) same += 1;
    const around = (words: string): string => words.slice(Math.max(0, same - 40), same + 40);
    expect(same, `${around(own)} / ${around(inWord)}`).toBe(own.length);
    expect(all.startsWith('StrategiaRozwojuMiastaTorunia')).toBe(true);
  });

  it('has headings in one hierarchy, of the goals down to the last', async () => {
    const { bytes, read } = await openWord('five-levels');
    const levels = read('word/document.xml')
      .filter(({ name }) => name === 'w:pStyle')
      .flatMap(({ attributes }) => /^Heading(\d)$/.exec(attributes['w:val']!)?.[1] ?? [])
      .map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const headings = parseSitePage(`<html><body>${html}</body></html>`)('h2, h3, h4, h5, h6').map(
      ({ textContent }) => textContent.trim(),
    );
    const { input, remove } = await prepareSite('five-levels');
    await remove();
    const { allGoals } = input.editions[0]!.get(input.site.languages[0]!)!;
    const shallow = allGoals.filter(({ ancestors }) => ancestors.length < 4);
    const missing = shallow.filter(
      ({ title }) => !headings.some((heading) => plain(heading).endsWith(plain(title.text))),
    );
    expect(missing).toEqual([]);
  });

  it('counts each list from where it begins, and says the head of a table on every page', async () => {
    const file = await openWord('torun');
    const body = file.read('word/document.xml');
    const lists = body.filter(({ name }) => name === 'w:numId').map(({ attributes }) => attributes['w:val']);
    const { input, remove } = await prepareSite('torun');
    await remove();
    const counted = input.editions[0]!.get('pl')!.allGoals.flatMap((goal) =>
      goal.lists.filter(({ items }) => items.length > 0),
    );
    expect(counted.length).toBe(66);
    expect(new Set(lists).size).toBeGreaterThan(66);
    const tables = body.filter(({ name }) => name === 'w:tbl');
    const heads = body.filter(({ name }) => name === 'w:tblHeader');
    expect([tables.length, heads.length]).toEqual([1, 1]);
  });

  it('says its title, its language and its state, and of words in another language which it is', async () => {
    const { read } = await openWord('torun');
    const core = read('docProps/core.xml');
    const textOf = (name: string): string | undefined => core.find((one) => one.name === name)?.text;
    expect(textOf('dc:title')).toBe('Strategia Rozwoju Miasta Torunia do roku 2020');
    expect(textOf('dc:language')).toBe('pl-PL');
    expect(textOf('dc:description')).toContain('Zawiera propozycje redakcyjne');
    expect(textOf('dcterms:modified')).toMatch(/T00:00:00Z$/);
    const defaults = read('word/styles.xml').find(({ name }) => name === 'w:lang');
    expect(defaults!.attributes['w:val']).toBe('pl-PL');
    const foreign = read('word/document.xml').filter(({ name }) => name === 'w:lang');
    expect(foreign.map(({ attributes }) => attributes['w:val'])).toContain('en-US');
    const footer = read('word/footer1.xml')[0]!.text;
    expect(footer).toContain('Nie obowiązuje');
  });

  it('gives pictures their descriptions, and drawings as drawings', async () => {
    const { read, names } = await openWord('figures');
    const drawn = read('word/document.xml').filter(({ name }) => name === 'wp:docPr');
    expect(drawn.length).toBeGreaterThan(2);
    for (const { attributes } of drawn) expect(attributes.descr).toMatch(/\S/);
    expect(names.filter((name) => name.endsWith('.svg')).length).toBe(
      read('word/document.xml').filter(({ name }) => name === 'asvg:svgBlip').length,
    );
  });

  it('marks in words what is proposed, and has nothing of it where proposals are hidden', async () => {
    const canary = 'Kanarek-propozycja-7f3a';
    const { read } = await openWord('golden');
    const holders = read('word/document.xml').filter(
      ({ name, text }) => name === 'w:p' && text.includes(canary),
    );
    expect(holders.length).toBeGreaterThan(0);
    for (const { text } of holders) expect(text.toLowerCase()).toContain('propozycja');
    const hidden = await openWord('golden', { proposals: 'hide' });
    expect(hidden.read('word/document.xml')[0]!.text).not.toContain(canary);
  });

  it('is the same twice', async () => {
    expect((await openWord('golden')).bytes).toEqual((await openWord('golden')).bytes);
  });
});

function dropSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
}
