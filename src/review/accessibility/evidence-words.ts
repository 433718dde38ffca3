import type { Say } from '../../messages/program-texts.ts';
import type { DocumentEvidence, Evidence, PageEvidence, RuleFinding, Tool, Viewing } from './evidence.ts';

/** What the evidence amounts to, in the words of a report. */
export interface EvidenceSummary {
  readonly pages: string;
  readonly lines: readonly string[];
  readonly contrast: string;
}

/** How many pages there are, and of how many there is something to say. */
export function sumUp({ pages }: Evidence, say: Say): EvidenceSummary {
  const count = (isCounted: (page: PageEvidence) => boolean): number => pages.filter(isCounted).length;
  return {
    pages: say('a11y.pages', { count: pages.length }),
    lines: [
      say('a11y.pages-violations', { count: count(({ violations }) => violations.length > 0) }),
      say('a11y.pages-undecided', { count: count(({ undecided }) => undecided.length > 0) }),
      say('a11y.pages-headings', { count: count(({ headings }) => headings.faults.length > 0) }),
      say('a11y.pages-sideways', { count: count(({ scrollsSideways }) => scrollsSideways.length > 0) }),
    ],
    contrast: say('a11y.contrast', {
      count: pages.reduce((sum, { contrastMeasured }) => sum + contrastMeasured, 0),
    }),
  };
}

/** A rule over all pages. */
export interface RuleOverPages extends Pick<RuleFinding, 'rule' | 'help' | 'address' | 'count'> {
  readonly pages: number;
  /** The first place, behind its page. */
  readonly place: string;
}

/** The findings of all pages, rule by rule, those with most places first. */
export function gatherRules(
  pages: readonly PageEvidence[],
  kind: 'violations' | 'undecided',
): RuleOverPages[] {
  const byRule = new Map<string, RuleOverPages>();
  for (const page of pages)
    for (const { rule, help, address, count, places } of page[kind]) {
      const known = byRule.get(rule);
      byRule.set(rule, {
        rule,
        help,
        address,
        count: (known?.count ?? 0) + count,
        pages: (known?.pages ?? 0) + 1,
        place: known?.place ?? `${page.page}: ${places[0] ?? ''}`,
      });
    }
  return [...byRule.values()].sort((a, b) => b.count - a.count);
}

/** Faults of headings, and pages that scroll sideways. */
export function listFaults(
  pages: readonly PageEvidence[],
  say: Say,
): { readonly page: string; readonly words: string }[] {
  return pages.flatMap(({ page, headings, scrollsSideways }) => [
    ...headings.faults.map((fault) => ({ page, words: say(`a11y.heading.${fault}`) })),
    ...scrollsSideways.map((width) => ({ page, words: say('a11y.sideways', { width: String(width) }) })),
  ]);
}

/** What was said of documents, and of each. */
export function describeDocuments(
  evidence: DocumentEvidence,
  say: Say,
): {
  readonly about: string;
  readonly rows: readonly { readonly document: string; readonly words: string }[];
} {
  if (evidence.documents.length === 0) return { about: say('a11y.documents-none'), rows: [] };
  if (evidence.state === 'not-checked') {
    return { about: say('a11y.documents-not-checked', { count: evidence.documents.length }), rows: [] };
  }
  const rows = evidence.documents.map(({ document, verdicts }) => {
    const words = verdicts.map(({ standard, passed }) =>
      say(passed ? 'a11y.passed' : 'a11y.failed', { standard }),
    );
    return { document, words: words.length === 0 ? say('a11y.no-claim') : words.join(', ') };
  });
  return { about: say('a11y.documents-checked'), rows };
}

/** Our own checks and the browser in words; what others were asked for as they call it. */
export function describeTool(
  { name, version, checks }: Tool,
  say: Say,
): {
  readonly name: string;
  readonly version: string;
  readonly checks: string;
} {
  const words = checks.map((check) =>
    check === 'headings' || check === 'reflow' || check === 'claimed-standards'
      ? say(`a11y.check.${check}`)
      : check,
  );
  return { name, version, checks: words.length === 0 ? say('a11y.check.browser') : words.join(', ') };
}

export function describeViewings(viewings: readonly Viewing[], say: Say): string {
  const words = viewings.map(({ widthPx, scheme }) =>
    say(`a11y.viewing.${scheme}`, { width: String(widthPx) }),
  );
  return say('a11y.viewings', { viewings: words.join('; ') });
}

/** That of which the evidence says nothing. */
export function listLimits(say: Say): string[] {
  return (['alternatives', 'words', 'keyboard', 'reader', 'zoom', 'people'] as const).map((limit) =>
    say(`a11y.limit.${limit}`),
  );
}
