import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSitePage } from '../in-browser/parse-site-page.ts';
import { prepareSite, renderFixture } from '../in-browser/site-fixture.ts';
import type { FixtureName } from '../in-browser/site-fixture.ts';
import { makeFiles } from './make-files.ts';
import type { Change } from './make-files.ts';
import { readBook } from './read-book.ts';
import type { Book } from './read-book.ts';

const fixtures = ['golden', 'figures', 'five-levels', 'ukrainian-multiplied'] as const;

async function openBook(name: FixtureName, change: Change = {}): Promise<Book> {
  const [file] = await makeFiles(name, 'epub', change);
  return readBook(file!.bytes);
}

describe('the whole document as EPUB', () => {
  it.each(fixtures)('is an archive that begins with its type, stored as it is (%s)', async (name) => {
    const { bytes, files } = await openBook(name);
    expect([...files.keys()].slice(0, 3)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf']);
    // EPUB 3.3, 4.2.6.3: the name at byte 30, the type right behind it, nothing between.
    expect(new TextDecoder('latin1').decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it.each(fixtures)('lists every file, and every link leads to a place that there is (%s)', async (name) => {
    const book = await openBook(name);
    const listed = book.read('EPUB/package.opf').filter((element) => element.name === 'item');
    const hrefs = listed.map(({ attributes }) => `EPUB/${attributes.href!}`);
    expect([...hrefs].sort()).toEqual(
      [...book.files.keys()].filter((file) => /^EPUB\/(?!package\.opf)/.test(file)).sort(),
    );
    const pages = new Map(
      hrefs.filter((file) => file.endsWith('.xhtml')).map((file) => [file, book.read(file)]),
    );
    const ids = new Map([...pages].map(([file, elements]) => [file, listIds(elements)]));
    for (const [file, own] of ids) expect(new Set(own).size, file).toBe(own.length);
    const wrong = [...pages].flatMap(([file, elements]) =>
      elements.flatMap(({ attributes: { href, src, 'aria-labelledby': names } }) => {
        const [target = '', anchor] = (href ?? '').split('#');
        const there = target === '' ? file : `EPUB/${target}`;
        const isOutside = /^(?:https?|mailto|tel):/.test(target);
        return [
          ...(href === undefined || isOutside || target === 'style.css' || pages.has(there) ? [] : [href]),
          ...(anchor === undefined || isOutside || ids.get(there)?.includes(decodeURIComponent(anchor))
            ? []
            : [`${file}: ${href}`]),
          ...(src === undefined || book.files.has(`EPUB/${src}`) ? [] : [`${file}: ${src}`]),
          ...(names ?? '').split(' ').filter((id) => id !== '' && !ids.get(file)!.includes(id)),
        ];
      }),
    );
    expect(wrong).toEqual([]);
    expect([...pages.values()].flat().filter((element) => element.name === 'script')).toEqual([]);
  });

  it('has the words of the page of the document, no more and no less', async () => {
    const book = await openBook('torun');
    const { input } = await renderFixture('torun');
    const page = parseSitePage(await readFile(path.join(input.folder, '2010/dokument/index.html'), 'utf8'));
    const [main] = page('main');
    const [contents] = page('.document-contents');
    const shown = words(main!.textContent).join(' ');
    const own = shown.slice(shown.indexOf(words(contents!.textContent).join(' ')));
    const inBook = sections(book).flatMap((file) =>
      words(book.read(file).find((element) => element.name === 'body')!.text),
    );
    expect(inBook.length).toBeGreaterThan(3000);
    expect(own).toBe([...words(contents!.textContent), ...inBook].join(' '));
  });

  it('leads from the contents to every goal, below the goals that it belongs to', async () => {
    const book = await openBook('five-levels');
    const { input } = await prepareSite('five-levels');
    const view = input.editions[0]!.get(input.site.languages[0]!)!;
    const links = book
      .read('EPUB/nav.xhtml')
      .filter(({ name, inside }) => name === 'a' && inside.includes('nav'))
      .map(({ attributes, inside }) => ({
        anchor: decodeURIComponent(attributes.href!.split('#')[1] ?? ''),
        depth: inside.filter((name) => name === 'ol').length,
      }));
    const depths = new Map(links.map(({ anchor, depth }) => [anchor, depth]));
    expect(view.allGoals.map(({ anchor }) => depths.get(anchor))).toEqual(
      view.allGoals.map(({ ancestors }) => 2 + ancestors.length),
    );
  });

  it('says what it is, what it offers to whom, and claims no standard', async () => {
    const elements = (await openBook('torun')).read('EPUB/package.opf');
    const said = (property: string): string[] =>
      elements.filter(({ attributes }) => attributes.property === property).map(({ text }) => text);
    const textOf = (name: string): string | undefined => elements.find((one) => one.name === name)?.text;
    expect(textOf('dc:title')).toBe('Strategia Rozwoju Miasta Torunia do roku 2020');
    expect(textOf('dc:language')).toBe('pl');
    expect(textOf('dc:date')).toBe('2010-11-04');
    expect(textOf('dc:publisher')).toBeUndefined();
    expect(textOf('dc:description')).toContain('Zawiera propozycje redakcyjne');
    expect(said('dcterms:modified')).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/)]);
    expect(said('schema:accessMode')).toEqual(['textual']);
    expect(said('schema:accessibilityFeature')).toContain('tableOfContents');
    expect(said('schema:accessibilityFeature')).not.toContain('pageBreakMarkers');
    expect(said('schema:accessibilityHazard')).toEqual(['none']);
    expect(said('schema:accessibilitySummary')[0]).toMatch(/\.$/);
    expect(elements.some(({ attributes }) => attributes.property === 'dcterms:conformsTo')).toBe(false);
  });

  it('marks in words what is proposed, and has nothing of it where proposals are hidden', async () => {
    const canary = 'Kanarek-propozycja-7f3a';
    const book = await openBook('golden');
    const items = sections(book).flatMap((file) => book.read(file).filter(({ name }) => name === 'li'));
    const holders = items.filter(({ text }) => text.includes(canary));
    expect(holders.length).toBeGreaterThan(0);
    for (const { text } of holders) expect(text.toLowerCase()).toContain('propozycja redakcyjna');
    for (const name of ['package.opf', 'nav.xhtml'])
      expect(new TextDecoder().decode(book.files.get(`EPUB/${name}`))).not.toContain(canary);
    const [hidden] = await makeFiles('golden', 'epub', { proposals: 'hide' });
    expect(hidden!.path).not.toContain('propozycj');
    const own = readBook(hidden!.bytes);
    for (const one of sections(own)) expect(own.read(one)[0]!.text).not.toContain(canary);
  });

  it('shows pictures with their descriptions', async () => {
    const book = await openBook('figures');
    const pictures = sections(book).flatMap((file) => book.read(file).filter(({ name }) => name === 'img'));
    expect(pictures.length).toBeGreaterThan(2);
    for (const { attributes } of pictures) expect(attributes.alt).toMatch(/\S/);
  });

  it('has no long file, however many goals there are', async () => {
    const book = await openBook('torun-multiplied');
    const sizes = sections(book).map((file) => book.files.get(file)!.length);
    expect(sizes.length).toBeGreaterThan(25);
    expect(Math.max(...sizes)).toBeLessThan(200_000);
  });

  it('marks the pages of the printed document where it has a true number for the place', async () => {
    const pageOf = new Map([
      ['part.vision', 5],
      ['cel-1', 8],
      ['cel-2', 9],
      ['cel-2.1', 9],
      ['cel-2.2', 11],
      ['part.sources', 10],
    ]);
    const printed = { path: '2010/torun.pdf', pageOf };
    const book = await openBook('torun', { input: { printed: () => Promise.resolve(printed) } });
    const marks = sections(book).flatMap((name) =>
      book
        .read(name)
        .flatMap((element, index, all) =>
          element.attributes.role === 'doc-pagebreak'
            ? [[all[index - 1]!.attributes.id, element.attributes['aria-label']]]
            : [],
        ),
    );
    // What would go backwards is not marked.
    expect(marks).toEqual([
      ['part.vision', 's.\u00a05 dok.'],
      ['cel-1', 's.\u00a08 dok.'],
      ['cel-2', 's.\u00a09 dok.'],
      ['cel-2.2', 's.\u00a011 dok.'],
    ]);
    const numbers = book
      .read('EPUB/nav.xhtml')
      .filter(({ name, attributes }) => name === 'a' && attributes.href?.includes('#pdf.page.'))
      .map(({ text }) => text);
    expect(numbers).toEqual(['5', '8', '9', '11']);
  });

  it('is the same twice', async () => {
    const [first, second] = [await makeFiles('golden', 'epub'), await makeFiles('golden', 'epub')];
    expect(first.map(({ path: name }) => name)).toEqual([
      '2030/zlota-2030-z-propozycjami.pl.epub',
      '2030/zlota-2030-with-proposals.en.epub',
    ]);
    expect(second).toEqual(first);
  });
});

function sections({ files }: Book): string[] {
  return [...files.keys()].filter((file) => file.startsWith('EPUB/section-'));
}

function listIds(elements: readonly { readonly attributes: Readonly<Record<string, string>> }[]): string[] {
  return elements.flatMap(({ attributes }) => attributes.id ?? []);
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
