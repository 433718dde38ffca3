/**
 * In a list of links with pages, those that follow each other and lie on one page or on consecutive ones show the page, or
 * the range, once, behind the last of them: "cel 2.1, cel 2.2, s. 16–17". What each link is called has its own page.
 */
export function joinPageRanges(list: Element, pages: Readonly<Record<string, number>>): void {
  const word = list.getAttribute('data-page-ranges') ?? '';
  for (const place of list.querySelectorAll('[data-page-of]'))
    place.textContent = String(pages[place.getAttribute('data-page-of') ?? '']);
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
    for (const from of link.querySelectorAll('.page-from > span')) copyPlace(start, from);
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
  return Number(placeOf(link)?.textContent);
}

function placeOf(link: Element): Element | null {
  return link.querySelector('.page-number');
}

function describe(anchor: Element, page: string): void {
  anchor.setAttribute('aria-description', `${page}, ${anchor.getAttribute('data-of') ?? ''}`);
}

function copyPlace(link: Element, target: Element): void {
  target.setAttribute('data-page-of', placeOf(link)?.getAttribute('data-page-of') ?? '');
  target.textContent = String(pageOf(link));
}
