import type { PageNumbers } from '../../model/print/print-job.ts';
import type { Problem } from '../../problem.ts';
import { quoteValue } from '../../problem.ts';
import type { FoundTarget, TargetInspection } from '../in-page/contract.ts';

/**
 * What would make Chromium drop a link or a destination without a word: `print-id-invalid`, `print-id-duplicate`,
 * `print-target-missing`, `print-page-of-missing`, and links that only a web site could follow, `print-link-relative`.
 */
export function checkTargets({ ids, links, pageNumbers }: TargetInspection, file: string): Problem[] {
  const sectionsOf = groupSections(ids);
  const describe = (code: Problem['code'], { found, section }: FoundTarget): Problem => {
    return { code, file, values: { found: quoteValue(found, 200), section } };
  };
  const inner = links.filter(({ found }) => found.startsWith('#'));
  return [
    ...ids.filter(({ found }) => !isUsableId(found)).map((id) => describe('print-id-invalid', id)),
    ...listDuplicates(sectionsOf, file),
    ...inner
      .map(({ found, section }) => ({ found: found.slice(1), section }))
      .filter(({ found }) => !sectionsOf.has(found))
      .map((link) => describe('print-target-missing', link)),
    ...links.filter(({ found }) => !isAbsolute(found)).map((link) => describe('print-link-relative', link)),
    ...pageNumbers
      .filter(({ found }) => !sectionsOf.has(found))
      .map((slot) => describe('print-page-of-missing', slot)),
  ];
}

/** For each id the sections in which it stands. */
function groupSections(ids: readonly FoundTarget[]): Map<string, string[]> {
  const sectionsOf = new Map<string, string[]>();
  for (const { found, section } of ids) sectionsOf.set(found, [...(sectionsOf.get(found) ?? []), section]);
  return sectionsOf;
}

/** Destinations are named by the percent-encoded fragment: only characters that are never encoded keep the name. */
function isUsableId(id: string): boolean {
  return /^[A-Za-z][A-Za-z0-9._-]*$/.test(id);
}

function isAbsolute(href: string): boolean {
  return /^(#|https?:\/\/|mailto:|tel:)/i.test(href);
}

function listDuplicates(sectionsOf: ReadonlyMap<string, readonly string[]>, file: string): Problem[] {
  return [...sectionsOf]
    .filter(([, sections]) => sections.length > 1)
    .map(([found, sections]) => {
      const values = { found: quoteValue(found, 200), sections: [...new Set(sections)].join(', ') };
      return { code: 'print-id-duplicate', file, values };
    });
}

/** What the parts of a document say of it. */
export function joinInspections(inspections: readonly TargetInspection[]): TargetInspection {
  return {
    ids: inspections.flatMap(({ ids }) => ids),
    links: inspections.flatMap(({ links }) => links),
    pageNumbers: inspections.flatMap(({ pageNumbers }) => pageNumbers),
  };
}

/** What is not rendered gets no destination: `print-target-hidden`. */
export function findHidden(
  { ids, links, pageNumbers }: TargetInspection,
  { pageOf }: PageNumbers,
  file: string,
): Problem[] {
  const known = new Set(ids.map(({ found }) => found));
  const linked = links.flatMap(({ found }) => (found.startsWith('#') ? [found.slice(1)] : []));
  const wanted = new Set([...linked, ...pageNumbers.map(({ found }) => found)]);
  const hidden = [...wanted].filter((id) => known.has(id) && !pageOf.has(id));
  return hidden.map((found) => ({ code: 'print-target-hidden', file, values: { found } }));
}
