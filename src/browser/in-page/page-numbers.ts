import type { PageChanges } from './contract.ts';

/** The ids whose pages are asked for. */
export function listSlots(): string[] {
  return Array.from(
    document.querySelectorAll('[data-page-of]'),
    (slot) => slot.getAttribute('data-page-of') ?? '',
  );
}

/** Puts empty pages where they are wanted, in place of earlier ones, and writes page numbers into their slots. */
export function applyChanges({ blanksBefore, endsBlank, numbers }: PageChanges): void {
  for (const blank of document.querySelectorAll('body > .blank')) blank.remove();
  for (const id of blanksBefore) document.getElementById(id)?.before(createBlank());
  if (endsBlank) document.body.append(createBlank());
  let index = 0;
  for (const slot of document.querySelectorAll('[data-page-of]')) slot.textContent = numbers[index++] ?? '';
  for (const list of document.querySelectorAll('[data-page-ranges]')) joinPageRanges(list);
}

function createBlank(): HTMLElement {
  const blank = document.createElement('div');
  blank.className = 'blank';
  blank.setAttribute('style', 'page: blank; break-before: page');
  blank.setAttribute('aria-hidden', 'true');
  return blank;
}

/**
 * In a list of links with pages, those that follow each other and lie on one page or on consecutive ones show the page, or
 * the range, once, behind the last of them: "cel 2.1, cel 2.2, s. 16–17". What each link is called has its own page. A list
 * keeps the room that it had before.
 */
function joinPageRanges(list: Element): void {
  const word = list.getAttribute('data-page-ranges') ?? '';
  const children = [...list.children];
  let start: Element | undefined;
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

function pageOf(link: Element): number {
  return Number(slotOf(link)?.textContent);
}

function slotOf(link: Element): Element | null {
  return link.querySelector('.page-number');
}

function describe(anchor: Element, page: string): void {
  anchor.setAttribute('aria-description', `${page}, ${anchor.getAttribute('data-of') ?? ''}`);
}

function copySlot(link: Element, target: Element): void {
  target.setAttribute('data-page-of', slotOf(link)?.getAttribute('data-page-of') ?? '');
  target.textContent = String(pageOf(link));
}
