import type { PageDocument, PageElement } from './page-dom.ts';

declare const document: PageDocument;

/**
 * Runs in the page, whose slots have their numbers: in each list of links with pages, those that follow each other and
 * lie on one page or on consecutive ones show the page, or the range, once, behind the last of them: "cel 2.1, cel 2.2,
 * s. 16–17". What each link is called has its own page. A list keeps the room that it had before.
 */
export function joinPageRanges(): void {
  for (const list of document.querySelectorAll('[data-page-ranges]')) {
    const word = list.getAttribute('data-page-ranges') ?? '';
    const children = [...list.children];
    let start: PageElement | undefined;
    for (const [index, link] of children.entries()) {
      if (!link.matches('.page-link')) continue;
      start ??= link;
      const next = children[index + 1];
      const isJoined = next?.matches('.page-link') === true && isNextTo(pageOf(link), pageOf(next));
      const isRange = !isJoined && pageOf(start) !== pageOf(link);
      const own = link.matches('.is-long') ? 'page-link is-long' : 'page-link';
      link.className = isJoined ? `${own} is-joined` : isRange ? `${own} is-range` : own;
      for (const anchor of link.querySelectorAll('a')) describe(anchor, `${word} ${String(pageOf(link))}`);
      for (const from of link.querySelectorAll('.page-from > span')) copySlot(start, from);
      if (next)
        for (const separator of link.querySelectorAll('.page-separator'))
          separator.textContent = isJoined ? ',' : ';';
      if (!isJoined) start = undefined;
    }
  }

  function isNextTo(page: number, next: number): boolean {
    return next === page || next === page + 1;
  }

  function pageOf(link: PageElement): number {
    return Number(slotOf(link)?.textContent);
  }

  function slotOf(link: PageElement): PageElement | undefined {
    return [...link.querySelectorAll('.page-number')][0];
  }

  function describe(anchor: PageElement, page: string): void {
    anchor.setAttribute('aria-description', `${page}, ${anchor.getAttribute('data-of') ?? ''}`);
  }

  function copySlot(link: PageElement, target: PageElement): void {
    target.setAttribute('data-page-of', slotOf(link)?.getAttribute('data-page-of') ?? '');
    target.textContent = String(pageOf(link));
  }
}
