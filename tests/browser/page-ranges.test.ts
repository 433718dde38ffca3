import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserHandle } from '../../src/browser/session/open-browser.ts';
import { openBrowser } from '../../src/browser/session/open-browser.ts';
import { printDocument } from './print-whole.ts';
import type { DocumentPrint } from './print-whole.ts';
import type { EntryView } from '../../src/model/register.ts';
import { preparePrint } from '../print/print-job-fixture.ts';
import type { PrintFixture } from '../print/print-job-fixture.ts';
import { finishDocument } from '../finish/finish-document.ts';
import { readLinkNames, readPdf } from './read-pdf.ts';
import type { NamedLink } from './read-pdf.ts';
import { testSettings } from './test-settings.ts';

describe.each(['torun', 'three-levels', 'golden'] as const)('the indexes of %s', (name) => {
  let browser: BrowserHandle;
  let fixture: PrintFixture;
  let printed: DocumentPrint;
  let names: readonly NamedLink[];
  let text: string;
  beforeAll(async () => {
    [browser, fixture] = await Promise.all([openBrowser(testSettings), preparePrint(name, 'show')]);
    printed = await printDocument(browser, fixture.job, testSettings);
    const { bytes } = await finishDocument(fixture.job, printed);
    text = dropSpace((await readPdf(bytes)).pages.join(''));
    names = await readLinkNames(bytes);
  });
  afterAll(() => browser.close());

  it('show the pages of goals that lie together once, as a range where they are several', () => {
    const entries = listEntries();
    expect(entries.length).toBeGreaterThan(1);
    const wrong = entries.filter((entry) => {
      const [left, right] = [entry.name.text, spellLinks(entry)].map((part) => escape(dropSpace(part)));
      return !new RegExp(String.raw`${left!}(\[[^\]]+\])*:${right!}`).test(text);
    });
    expect(wrong.map((entry) => `${entry.name.text} ${spellLinks(entry)}`)).toEqual([]);
  });

  it.runIf(name === 'torun')('have ranges', () => {
    expect(text.match(/cel\d\.\d,s\.\d+–\d+/g)?.length).toBeGreaterThan(10);
  });

  it('call each link by its own page', () => {
    for (const entry of listEntries())
      for (const { goal, itemAnchor } of entry.links) {
        const named = `${goal.label}, s. ${String(pageOf(itemAnchor))}, ${entry.name.text}`;
        const links = names.filter(({ target }) => target === itemAnchor);
        expect(links.map((link) => foldSpace(link.name))).toContain(foldSpace(named));
      }
  });

  it('are printed last, when the pages before them are known', () => {
    const first = printed.parts.findIndex(({ isLate }) => isLate);
    expect(printed.parts[first]?.sections[0]?.html).toContain('data-page-ranges');
    expect(printed.parts.slice(first).map(({ sections }) => sections.length)).toEqual(
      printed.parts.slice(first).map(() => 1),
    );
  });

  function listEntries(): EntryView[] {
    const entries = [...fixture.view.partners, ...fixture.view.instruments];
    // A mark before a link keeps it apart from the one before; where all are proposals none is marked.
    const hasMark = ({ mark }: { readonly mark: string }): boolean => name !== 'torun' && mark === 'proposal';
    return entries.filter(({ links }) => links.length > 1 && !links.some(hasMark));
  }

  function pageOf(anchor: string): number {
    return printed.numbers.pageOf.get(anchor)!;
  }

  function spellLinks({ links }: EntryView): string {
    const runs: { labels: string[]; first: number; last: number }[] = [];
    for (const { goal, itemAnchor } of links) {
      const page = pageOf(itemAnchor);
      const run = runs.at(-1);
      if (run && (page === run.last || page === run.last + 1)) {
        run.labels.push(goal.label);
        run.last = page;
      } else runs.push({ labels: [goal.label], first: page, last: page });
    }
    return runs
      .map(({ labels, first, last }) => {
        const pages = first === last ? String(first) : `${String(first)}–${String(last)}`;
        return `${labels.join(', ')}, s. ${pages}`;
      })
      .join('; ');
  }
});

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function foldSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function dropSpace(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
