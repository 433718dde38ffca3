import type { HeadingFact, LinkFact, ListFact, ListRole } from '../../model/print/print-facts.ts';
import type { PageDocument, PageElement, PageLink, PageStyle } from './page-dom.ts';

declare const document: PageDocument;
declare function getComputedStyle(element: PageElement, pseudo?: '::before' | '::after'): PageStyle;

export interface FoundText {
  readonly text: string;
  readonly language: string;
  /** The id whose page it says. */
  readonly pageOf?: string;
  /** The words that it stands for. */
  readonly meaning?: string;
}

/** What is rendered and exposed to assistive technology, in DOM order. */
export interface ExposedContent {
  /** The document's own. */
  readonly language: string;
  readonly links: LinkFact[];
  readonly headings: HeadingFact[];
  readonly lists: ListFact[];
  readonly texts: FoundText[];
}

/** Runs in the page: reads links, headings, lists and texts in one walk. */
export function readExposedContent(): ExposedContent {
  const language = document.documentElement.getAttribute('lang') ?? '';
  const content: ExposedContent = { language, links: [], headings: [], lists: [], texts: [] };
  visit(document.body, language);
  return content;

  function visit(element: PageElement, inherited: string): void {
    const style = getComputedStyle(element);
    if (style.display === 'none' || element.getAttribute('aria-hidden') === 'true') return;
    const own = element.getAttribute('lang') ?? inherited;
    const isVisible = style.visibility === 'visible';
    if (element.localName === 'br' && isVisible) content.texts.push({ text: '\n', language: own });
    if (isVisible) describe(element);
    if (element.matches('svg, [role=img]')) return;
    if (isVisible) addGenerated(element, '::before', own);
    const pageOf = element.getAttribute('data-page-of');
    const meaning = element.getAttribute('data-meaning');
    for (const node of element.childNodes) {
      if (node.nodeType === 1) visit(node, own);
      else if (node.nodeType === 3 && isVisible)
        content.texts.push({
          text: node.data,
          language: own,
          ...(pageOf === null ? {} : { pageOf }),
          ...(meaning === null ? {} : { meaning }),
        });
    }
    if (isVisible) addGenerated(element, '::after', own);
  }

  function describe(element: PageElement): void {
    const { localName, id } = element;
    if (localName === 'a' && element.getAttribute('href') !== null) {
      content.links.push({ target: readTarget(element as PageLink), name: nameElement(element) });
    } else if (/^h[1-6]$/.test(localName)) {
      const level = Number(localName.slice(1)) as HeadingFact['level'];
      content.headings.push({ level, text: fold(readText(element)), ...(id ? { id } : {}) });
    } else if (localName === 'ul' || localName === 'ol') {
      const itemCount = [...element.children].filter((child) => child.localName === 'li').length;
      content.lists.push({ role: readListRole(element), itemCount });
    }
  }

  function readTarget(link: PageLink): LinkFact['target'] {
    const address = link.getAttribute('href') ?? '';
    return address.startsWith('#') ? { id: address.slice(1) } : { uri: link.href };
  }

  function nameElement(element: PageElement): string {
    const name = fold(element.getAttribute('aria-label') ?? '') || fold(readText(element));
    const description = fold(element.getAttribute('aria-description') ?? '');
    return description ? `${name}, ${description}` : name;
  }

  function readListRole(list: PageElement): ListRole {
    const own = list.getAttribute('data-list');
    if (own === 'contents' || own === 'index' || own === 'notes') return own;
    return list.closest('[data-list]')?.getAttribute('data-list') === 'contents' ? 'contents' : 'list';
  }

  function readText(element: PageElement): string {
    let text = '';
    for (const node of element.childNodes) {
      if (node.nodeType === 3) text += node.data;
      else if (node.nodeType === 1) text += readElementText(node);
    }
    return text;
  }

  function readElementText(element: PageElement): string {
    if (element.getAttribute('aria-hidden') === 'true' || getComputedStyle(element).display === 'none')
      return '';
    if (element.localName === 'br') return ' ';
    const alternative = element.getAttribute('aria-label') ?? element.getAttribute('alt');
    return alternative ?? readText(element);
  }

  function fold(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
  }

  /** Only strings and attributes: what counters show is not known here. */
  function addGenerated(element: PageElement, pseudo: '::before' | '::after', own: string): void {
    const { content: value } = getComputedStyle(element, pseudo);
    if (value === 'none' || value === 'normal') return;
    const shown = value.split(' / ', 1)[0] ?? '';
    const parts = Array.from(
      shown.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g),
      ([, quoted, attribute]) =>
        attribute === undefined
          ? (quoted ?? '').replace(/\\(.)/g, '$1')
          : (element.getAttribute(attribute) ?? ''),
    );
    if (parts.length > 0) content.texts.push({ text: parts.join(''), language: own });
  }
}
