/**
 * Sets the lists of indexes in columns, page by page, as readers of a page expect: down its left column, then down its right
 * one. How many columns a list has is said by the style sheet; where there is one it stays as it is. Each page gets lists of
 * its own, because columns of CSS that go on over pages leave tags and reading order torn.
 */
export function setIndexColumns(): void {
  if (!document.querySelector('.index-page')) return;
  layOut(() => {
    for (const section of document.querySelectorAll('section[data-section]')) {
      const indexes = [...section.querySelectorAll('.index-page')].filter(hasTwoColumns);
      if (indexes.length > 0) setInPages(section, indexes);
    }
  });
}

/** A document is laid out nowhere but in print: here, for once, as wide as there. */
function layOut(work: () => void): void {
  const { documentElement: root, body } = document;
  root.style.setProperty('display', 'block', 'important');
  body.style.width = 'calc(var(--text-width) + 2 * var(--bleed))';
  work();
  root.removeAttribute('style');
  body.removeAttribute('style');
}

/** What stands on the last page of a section so far. */
interface Place {
  /** Where it ends on its page, and where it ends in the section as it is laid out without pages. */
  readonly onPage: number;
  readonly inSection: number;
}

/** A heading with less than so many lines of its index below it goes to the next page. */
const fewestLines = 4;

function setInPages(section: Element, indexes: readonly Element[]): void {
  const pageHeight = measure(section, 'var(--text-height)');
  let place: Place = { onPage: 0, inSection: section.getBoundingClientRect().top };
  for (const index of indexes) {
    const { top } = index.getBoundingClientRect();
    const lineHeight = parseFloat(getComputedStyle(index).lineHeight);
    let onPage = (place.onPage + top - place.inSection) % pageHeight;
    const owner = index.parentElement;
    if (place.onPage > 0 && owner && onPage + fewestLines * lineHeight > pageHeight) {
      setStyle(owner, 'break-before: page');
      onPage = top - owner.getBoundingClientRect().top;
    }
    const end = setInColumns(index, { first: pageHeight - onPage, next: pageHeight });
    const isOnFirst = end.pages === 1;
    place = {
      onPage: isOnFirst ? onPage + end.height : end.height,
      inSection: end.last.getBoundingClientRect().bottom,
    };
  }
}

interface Room {
  /** On the page where the index begins. */
  readonly first: number;
  readonly next: number;
}

/** How far the last page of an index is filled. */
interface IndexEnd {
  readonly pages: number;
  readonly height: number;
  readonly last: Element;
}

function setInColumns(index: Element, room: Room): IndexEnd {
  const [list] = index.children;
  if (!list) throw new Error('An index has no list.');
  const items = [...list.children].map((element) => ({
    element,
    height: element.getBoundingClientRect().height,
  }));
  const pages = fillPages(
    items.map(({ height }) => height),
    room,
  );
  let start = 0;
  let last = index;
  for (const [number, { columns }] of pages.entries()) {
    const page = index.cloneNode(false) as Element;
    if (number > 0) setStyle(page, 'break-before: page');
    for (const count of columns) {
      const column = list.cloneNode(false) as Element;
      column.append(...items.slice(start, start + count).map(({ element }) => element));
      start += count;
      if (count > 0) page.append(column);
    }
    last.after(page);
    last = page;
  }
  index.remove();
  return { pages: pages.length, height: pages.at(-1)?.height ?? 0, last };
}

/** A page of an index: how many entries each column has, and how high the higher one is. */
interface IndexPage {
  readonly columns: readonly [left: number, right: number];
  readonly height: number;
}

/** Fills pages one after the other; the columns of the last one are of equal height, as far as that goes. */
export function fillPages(heights: readonly number[], { first, next }: Room): IndexPage[] {
  const pages: IndexPage[] = [];
  let rest = heights;
  for (let room = first; rest.length > 0; room = next) {
    const levelled = levelColumns(rest);
    const page = levelled.height <= room ? levelled : fillColumns(rest, room);
    // What is higher than a page goes on over several of them.
    const columns: IndexPage['columns'] = page.columns[0] === 0 ? [1, 0] : page.columns;
    pages.push({ columns, height: page.height });
    rest = rest.slice(columns[0] + columns[1]);
  }
  return pages;
}

function levelColumns(heights: readonly number[]): IndexPage {
  const whole = heights.reduce((sum, height) => sum + height, 0);
  let best: IndexPage = { columns: [heights.length, 0], height: whole };
  let left = 0;
  for (const [index, height] of heights.entries()) {
    left += height;
    const higher = Math.max(left, whole - left);
    if (higher < best.height) best = { columns: [index + 1, heights.length - index - 1], height: higher };
  }
  return best;
}

function fillColumns(heights: readonly number[], room: number): IndexPage {
  const left = fillColumn(heights, room);
  const right = fillColumn(heights.slice(left), room);
  return { columns: [left, right], height: room };
}

function fillColumn(heights: readonly number[], room: number): number {
  let height = 0;
  const over = heights.findIndex((own) => (height += own) > room);
  return over === -1 ? heights.length : over;
}

function hasTwoColumns(index: Element): boolean {
  const { display, gridTemplateColumns } = getComputedStyle(index);
  return display === 'grid' && gridTemplateColumns.split(' ').length === 2;
}

function measure(parent: Element, height: string): number {
  const probe = document.createElement('div');
  probe.style.height = height;
  parent.append(probe);
  const measured = probe.getBoundingClientRect().height;
  probe.remove();
  return measured;
}

function setStyle(element: Element, style: string): void {
  element.setAttribute('style', style);
}
