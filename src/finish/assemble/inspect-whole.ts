import type { DocumentFacts } from '../document-facts.ts';
import type { Finding, Observation } from '../finished-pdf.ts';
import { describeLanguage, isLanguageTag } from '../inspect/inspect-languages.ts';
import type { SealedHeading } from '../seal/sealed-part.ts';

/** What the whole of a document is inspected by; pages are counted from 0. */
export interface WholeDocument {
  readonly facts: Pick<DocumentFacts, 'title' | 'language'>;
  /** The page of each destination. */
  readonly pageOf: ReadonlyMap<string, number>;
  readonly headings: readonly SealedHeading[];
  readonly links: readonly WholeLink[];
}

/** A link in reading order. */
export interface WholeLink {
  readonly pageIndex: number;
  readonly name: string;
  readonly target: { readonly id: string } | { readonly action: string };
}

/**
 * Looks for what no part of a document shows alone: its title and language, the order of its headings, whether links lead
 * somewhere, and whether two headings or two links that lead to different pages are called the same.
 */
export function inspectWhole(whole: WholeDocument): Finding[] {
  const against = [...inspectFacts(whole), ...inspectHeadings(whole), ...inspectTargets(whole)];
  const unclear = [...inspectHeadingTexts(whole), ...inspectLinkNames(whole)];
  return [
    ...against.map((observation): Finding => ({ ...observation, kind: 'conformance' })),
    ...unclear.map((observation): Finding => ({ ...observation, kind: 'sense' })),
  ];
}

function inspectFacts({ facts }: WholeDocument): Observation[] {
  const title = { rule: 'no-title', clause: 'ISO 14289-1, 7.1', detail: 'the document has no title' };
  const language = describeLanguage(`the document's language is ${JSON.stringify(facts.language)}`);
  return [
    ...(facts.title.trim() === '' ? [title] : []),
    ...(isLanguageTag(facts.language) ? [] : [language]),
  ];
}

/** The first heading is H1, and no level is skipped on the way down. */
function inspectHeadings({ headings }: WholeDocument): Observation[] {
  let outerLevel = 0;
  return headings.flatMap(({ taggedLevel: level, text, page }): Observation[] => {
    if (level === 0) return [];
    const before = outerLevel;
    outerLevel = level;
    if (level <= before + 1) return [];
    const detail = `${JSON.stringify(text)} is H${level} after ${before === 0 ? 'nothing' : `H${before}`}`;
    const place = page === undefined ? {} : { page };
    return [{ rule: 'heading-level-skipped', clause: 'ISO 14289-1, 7.4.2', ...place, detail }];
  });
}

function inspectTargets({ links, pageOf }: WholeDocument): Observation[] {
  return links.flatMap(({ name, target, pageIndex }) => {
    if ('action' in target || pageOf.has(target.id)) return [];
    const detail = `a link is called ${JSON.stringify(name)} and leads to /${target.id}`;
    return [{ rule: 'link-leads-nowhere', clause: 'ISO 14289-1, 7.18.5', page: pageIndex + 1, detail }];
  });
}

/** Below different headings one may stand again: a plan has "1 Education" in each of its parts. */
function inspectHeadingTexts({ headings }: WholeDocument): Observation[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let above: readonly SealedHeading[] = [];
  for (const heading of headings) {
    above = [...above.filter(({ level }) => level < heading.level), heading];
    const path = JSON.stringify(above.map(({ text }) => text));
    if (seen.has(path)) repeated.add(heading.text);
    seen.add(path);
  }
  return [...repeated].map((text) => {
    const detail = `${JSON.stringify(text)} is a heading more than once`;
    return { rule: 'heading-repeated', clause: 'WCAG 2.2, 2.4.6', detail };
  });
}

function inspectLinkNames({ links, pageOf }: WholeDocument): Observation[] {
  const clause = 'WCAG 2.2, 2.4.4';
  const targets = new Map<string, string | undefined>();
  return links.flatMap(({ name, target: place, pageIndex }): Observation[] => {
    const page = pageIndex + 1;
    const target = 'action' in place ? place.action : pageOf.get(place.id)?.toString();
    const isRepeated = (targets.get(name) ?? target) !== target;
    targets.set(name, target);
    if (!/\p{L}/u.test(name))
      return [
        { rule: 'link-without-words', clause, page, detail: `a link says only ${JSON.stringify(name)}` },
      ];
    const detail = `${JSON.stringify(name)} leads to different pages`;
    return isRepeated ? [{ rule: 'link-name-repeated', clause, page, detail }] : [];
  });
}
