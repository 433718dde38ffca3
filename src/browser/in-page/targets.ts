import type { FoundTarget, TargetInspection } from './contract.ts';

/** Lists ids, links and slots for page numbers. */
export function inspectTargets(): TargetInspection {
  const list = (attribute: string, selector: string): FoundTarget[] =>
    Array.from(document.body.querySelectorAll(selector), (element) => ({
      found: element.getAttribute(attribute) ?? '',
      section: sectionOf(element),
    }));
  return {
    ids: list('id', '[id]'),
    links: list('href', 'a[href], area[href]'),
    pageNumbers: list('data-page-of', '[data-page-of]'),
  };
}

/** The id of the section in which an element stands. */
export function sectionOf(element: Element): string {
  return element.closest('[data-section]')?.getAttribute('data-section') ?? '';
}

/** Makes a destination of each id outside drawings. */
export function addDestinations(): void {
  const links = document.createElement('div');
  links.hidden = true;
  for (const element of document.body.querySelectorAll('[id]')) {
    if (element.closest('svg')) continue;
    const link = document.createElement('a');
    link.setAttribute('href', `#${element.id}`);
    links.append(link);
  }
  document.body.append(links);
}

/** Gives links to what is in another part an address that joining knows. */
export function leadToOtherParts(otherPartUrl: string): void {
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = (link.getAttribute('href') ?? '').slice(1);
    if (!document.getElementById(id)) link.setAttribute('href', otherPartUrl + id);
  }
}
