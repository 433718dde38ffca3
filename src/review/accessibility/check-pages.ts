import axe from 'axe-core';
import { openSiteTab, siteOrigin } from '../../browser/open-site-tab.ts';
import type { SiteTab } from '../../browser/open-site-tab.ts';
import type { BrowserHandle } from '../../browser/session/open-browser.ts';
import { runInLanes } from '../../run-in-lanes.ts';
import type { HeadingFault, PageEvidence, RuleFinding, Viewing } from './evidence.ts';

/** A telephone by day, a desk in the dark: both layouts, both sets of colours. */
export const viewings: readonly Viewing[] = [
  { widthPx: 320, scheme: 'light' },
  { widthPx: 1280, scheme: 'dark' },
];

/** Every rule of axe for levels A and AA up to WCAG 2.2, and what it calls best practice. */
export const ruleGroups = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const axeVersion = axe.version;

const heightPx = 800;
const tabs = 2;
/** So many places of a finding are named. */
const namedPlaces = 5;

/** A built site, and the path under which it is served. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly pages: readonly string[];
}

/** Looks at every page in every viewing. `onPage` is called after each. */
export async function checkPages(
  browser: BrowserHandle,
  { folder, base, pages }: BuiltSite,
  { signal, onPage }: { readonly signal: AbortSignal; readonly onPage: () => void },
): Promise<PageEvidence[]> {
  const free: SiteTab[] = [];
  for (let count = 0; count < tabs; count += 1) free.push(await openSiteTab(browser, folder, base));
  return await runInLanes(pages, tabs, async (page) => {
    signal.throwIfAborted();
    const tab = free.pop() ?? (await openSiteTab(browser, folder, base));
    const evidence = await checkPage(tab, { page, address: `${siteOrigin}${base}${page}` });
    free.push(tab);
    onPage();
    return evidence;
  });
}

/** What axe and the page itself say in one viewing. */
interface Look {
  readonly violations: readonly FoundRule[];
  readonly incomplete: readonly FoundRule[];
  readonly passes: readonly { readonly id: string; readonly count: number }[];
  readonly headings: readonly { readonly level: number; readonly isEmpty: boolean }[];
  readonly scrolls: boolean;
}

interface FoundRule {
  readonly id: string;
  readonly help: string;
  readonly address: string;
  readonly places: readonly string[];
}

async function checkPage(
  { page: tab }: SiteTab,
  { page, address }: { readonly page: string; readonly address: string },
): Promise<PageEvidence> {
  const looks: (Look & Viewing)[] = [];
  for (const [index, viewing] of viewings.entries()) {
    await tab.setViewport({ width: viewing.widthPx, height: heightPx });
    await tab.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: viewing.scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    if (index === 0) {
      await tab.goto(address);
      await tab.evaluate(axe.source);
    }
    looks.push({ ...((await tab.evaluate(lookScript)) as Look), ...viewing });
  }
  const [first] = looks;
  const headings = first?.headings ?? [];
  return {
    page,
    violations: mergeRules(looks.flatMap(({ violations }) => violations)),
    undecided: mergeRules(looks.flatMap(({ incomplete }) => incomplete)),
    passed: new Set(looks.flatMap(({ passes }) => passes.map(({ id }) => id))).size,
    contrastMeasured: Math.max(
      0,
      ...looks.flatMap(({ passes }) =>
        passes.filter(({ id }) => id === 'color-contrast').map(({ count }) => count),
      ),
    ),
    headings: { levels: headings.map(({ level }) => level), faults: judgeHeadings(headings) },
    scrollsSideways: looks.filter(({ scrolls }) => scrolls).map(({ widthPx }) => widthPx),
  };
}

const lookScript = `axe.run(document, { runOnly: ${JSON.stringify(ruleGroups)} }).then((result) => {
  const describe = ({ id, help, helpUrl, nodes }) =>
    ({ id, help, address: helpUrl, places: nodes.map((node) => node.target.flat().join(' ')) });
  return {
    violations: result.violations.map(describe),
    incomplete: result.incomplete.map(describe),
    passes: result.passes.map(({ id, nodes }) => ({ id, count: nodes.length })),
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({ level: Number(heading.tagName.slice(1)), isEmpty: heading.textContent.trim() === '' })),
    scrolls: document.documentElement.scrollWidth > innerWidth,
  };
})`;

/** The same place in two viewings is one. */
function mergeRules(found: readonly FoundRule[]): RuleFinding[] {
  const byRule = new Map<string, FoundRule & { readonly all: Set<string> }>();
  for (const rule of found) {
    const known = byRule.get(rule.id) ?? { ...rule, all: new Set<string>() };
    for (const place of rule.places) known.all.add(place);
    byRule.set(rule.id, known);
  }
  return [...byRule.values()].map(({ id, help, address, all }) => ({
    rule: id,
    help,
    address,
    count: all.size,
    places: [...all].slice(0, namedPlaces),
  }));
}

/** One heading of the first level, none skipped going down, none empty. */
export function judgeHeadings(headings: Look['headings']): HeadingFault[] {
  const firsts = headings.filter(({ level }) => level === 1).length;
  const isSkipped = headings.some(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1);
  return [
    ...(firsts === 0 ? (['no-first-level'] as const) : []),
    ...(firsts > 1 ? (['several-first-levels'] as const) : []),
    ...(isSkipped && firsts > 0 ? (['skipped-level'] as const) : []),
    ...(headings.some(({ isEmpty }) => isEmpty) ? (['empty-heading'] as const) : []),
  ];
}
