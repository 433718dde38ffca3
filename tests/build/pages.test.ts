import { describe, expect, it } from 'vitest';
import { builds, documentOf, inSite, listSite } from './built-editions.ts';
import type { BuildName } from './edition-builds.ts';
import { countGlyphs, readPlacedTexts } from './glyph-sizes.ts';
import type { PlacedText } from './glyph-sizes.ts';
import { foldSpace, openPdf, readText } from './read-document.ts';

const names = Object.keys(builds) as BuildName[];
/** A face is printed at a hair less than its size. */
const slackPt = 0.05;

describe('the pages of every form (issue 15)', () => {
  it('have nothing below 9 pt but what stands at head and foot', async () => {
    for (const { name, file, texts } of await readAll()) {
      // Pictures that publishers give have letters of their own.
      if (name === 'figures') continue;
      const small = texts.filter(({ sizePt, isMargin }) => sizePt < 9 - slackPt && !isMargin);
      const said = small.filter(({ text }) => !isUnseen(text));
      expect(said.slice(0, 3), `${name} ${file}`).toEqual([]);
    }
  });

  it('have nothing below 13 pt in large print, heads and feet included', async () => {
    for (const { name, file, texts } of await readAll()) {
      if (name === 'figures' || !file.includes('-duzy-druk')) continue;
      expect(
        [...countGlyphs(texts).keys()].filter((size) => size < 13 - slackPt),
        `${name} ${file}`,
      ).toEqual([]);
    }
  });

  it('end no sentence with two stops, and cut no title at the head of a page', async () => {
    for (const { name, file, texts } of await readAll()) {
      const all = foldSpace(texts.map(({ text }) => text).join(' '));
      expect(/\w{1,12}\.\s?\.(?!\.)/.exec(all)?.[0], `${name} ${file}`).toBeUndefined();
      const heads = texts.filter(({ isMargin, baselinePt }) => isMargin && baselinePt < 70);
      expect(heads.filter(({ text }) => text.includes('…')).slice(0, 2), `${name} ${file}`).toEqual([]);
    }
  });

  it('leave no page to one stranded line', async () => {
    for (const { name, file, texts } of await readAll()) {
      const last = Math.max(...texts.map(({ page }) => page));
      const lines = new Map<number, Set<number>>();
      for (const { page, baselinePt, isMargin } of texts)
        if (!isMargin) lines.set(page, (lines.get(page) ?? new Set()).add(Math.round(baselinePt)));
      const stranded = [...lines].filter(([page, own]) => own.size === 1 && page < last);
      expect(
        stranded.map(([page]) => page),
        `${name} ${file}`,
      ).toEqual([]);
    }
  });

  it('go on with a card under its number, each page, all items in order', async () => {
    const { texts } = (await readAll()).find(({ name }) => name === 'english')!;
    const continued = texts.filter(({ text }) => text === '6 (cont.)');
    expect(continued.length).toBeGreaterThan(2);
    const pages = continued.map(({ page }) => page);
    expect(pages).toEqual(pages.map((_, index) => pages[0]! + index));
    const items = texts.filter(({ text, page }) => pages.includes(page) && /^A (well|tap)|^Pipes/.test(text));
    for (const { page, baselinePt } of items) {
      const head = continued.find((own) => own.page === page)!;
      expect(head.baselinePt).toBeLessThan(baselinePt);
    }
  });

  it('break no name at its hyphen, and begin no English line with a dash', async () => {
    const torun = (await readAll()).filter(({ name }) => name === 'torun');
    for (const { file, texts } of torun) {
      const atEnd = texts.filter(({ text }) => /\p{Lu}\p{Ll}+-$/u.test(text.trim()));
      expect(atEnd, file).toEqual([]);
      if (!file.endsWith('.en.pdf')) continue;
      expect(
        listLines(texts).filter((line) => /^–\s/.test(line)),
        file,
      ).toEqual([]);
    }
  });
});

describe('the forms of a few pages (issue 15)', () => {
  it('have no heading that is larger than their own title', async () => {
    const short = (await readAll()).filter(({ file }) => /-(cel-\d|sprawozdanie|streszczenie)/.test(file));
    expect(short.length).toBeGreaterThan(5);
    for (const { name, file, texts } of short) {
      const sources = texts.filter(({ text, sizePt }) => text === 'Źródła' && sizePt > 9.5);
      for (const { sizePt } of sources) expect(sizePt, `${name} ${file}`).toBeLessThan(20);
    }
  });

  it('list of a goal the sources that they cite, and no others', async () => {
    const file = listSite('torun').find((name) => name.includes('-cel-2'))!;
    const text = foldSpace(await readText(await openPdf(inSite('torun', file))));
    const start = text.lastIndexOf('Źródła');
    const numbersIn = (part: string): Set<string> =>
      new Set([...part.matchAll(/\[(\d+)\]/g)].map(([, number]) => number ?? ''));
    expect(numbersIn(text.slice(start))).toEqual(numbersIn(text.slice(0, start)));
  });
});

describe('the full document of Toruń (issue 15)', () => {
  it('has at most one blank page in ten', async () => {
    const pdf = await openPdf(documentOf('torun'));
    const pages = new Set((await readPlacedTexts(pdf)).map(({ page }) => page));
    expect(pdf.numPages - pages.size).toBeLessThanOrEqual(pdf.numPages / 10);
  });

  it('shows its goals among the bookmarks without unfolding, results below, and no rows of the imprint', async () => {
    const pdf = await openPdf(documentOf('torun'));
    const outline = (await pdf.getOutline()) as OutlineItem[];
    const imprint = outline.find(({ title }) => title === 'Strona redakcyjna');
    expect(imprint?.items).toEqual([]);
    const goal = outline.find(({ title }) => title.includes('Cel strategiczny 2'))!;
    expect(goal.count).toBe(6);
    expect(goal.items.map(({ title }) => title.slice(0, 3))).toEqual([
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
    ]);
    expect(goal.items[0]!.count).toBeLessThan(0);
    expect(goal.items[0]!.items[0]!.title).toBe('Spodziewane rezultaty celu 2.1');
  });
});

interface OutlineItem {
  readonly title: string;
  readonly count: number | undefined;
  readonly items: readonly OutlineItem[];
}

interface ReadFile {
  readonly name: BuildName;
  readonly file: string;
  readonly texts: readonly PlacedText[];
}

let all: Promise<readonly ReadFile[]> | undefined;

/** Every PDF that was built, read once. */
function readAll(): Promise<readonly ReadFile[]> {
  all ??= (async () => {
    const files: ReadFile[] = [];
    for (const name of names)
      for (const file of listSite(name).filter((path) => path.endsWith('.pdf')))
        files.push({ name, file, texts: await readPlacedTexts(await openPdf(inSite(name, file))) });
    return files;
  })();
  return all;
}

/** The figures from which line numbers are taken are there, but nobody sees them. */
function isUnseen(text: string): boolean {
  return text === '0123456789';
}

/** Texts on one base line, from left to right. */
function listLines(texts: readonly PlacedText[]): string[] {
  const lines = new Map<string, PlacedText[]>();
  for (const text of texts) {
    const key = `${text.page} ${Math.round(text.baselinePt)}`;
    lines.set(key, [...(lines.get(key) ?? []), text]);
  }
  return [...lines.values()].map((line) =>
    [...line]
      .sort((a, b) => a.leftPt - b.leftPt)
      .map(({ text }) => text)
      .join(''),
  );
}
