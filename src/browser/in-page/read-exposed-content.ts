import type { HeadingFact, LinkFact, ListRole, PageNumberPlace } from '../../model/print/print-facts.ts';
import { markPage } from '../../model/print/page-mark.ts';
import type { ExposedContent, FoundText } from './contract.ts';

/** Reads links, headings, lists and texts in one walk. */
export function readExposedContent(): ExposedContent {
  const language = document.documentElement.getAttribute('lang') ?? '';
  const content: ExposedContent = { language, links: [], headings: [], lists: [], texts: [] };
  const begun: string[] = [];
  visit(document.body, language);
  return content;

  function visit(element: Element, inherited: string): void {
    const style = getComputedStyle(element);
    if (style.display === 'none' || element.getAttribute('aria-hidden') === 'true') return;
    const own = element.getAttribute('lang') ?? inherited;
    const isVisible = style.visibility === 'visible';
    if (element.localName === 'br' && isVisible) content.texts.push({ text: '\n', language: own });
    if (isVisible) describe(element);
    if (element.id && !element.closest('svg')) begun.push(element.id);
    if (element.matches('svg, [role=img]')) return;
    if (isVisible) addGenerated(element, '::before', own);
    const pageOf = isInRange(element) ? element.getAttribute('data-page-of') : null;
    const numberPlace = readNumberPlace(element);
    const meaning = element.getAttribute('data-meaning');
    for (const node of element.childNodes) {
      if (node instanceof Element) visit(node, own);
      else if (node instanceof Text && isVisible)
        addText({
          text: node.data,
          language: own,
          ...(pageOf === null ? {} : { pageOf }),
          ...(numberPlace === undefined ? {} : { numberPlace }),
          ...(meaning === null ? {} : { meaning }),
        });
    }
    if (isVisible) addGenerated(element, '::after', own);
  }

  function addText(text: FoundText): void {
    if (begun.length > 0 && /\S/.test(text.text)) text.ids = begun.splice(0);
    content.texts.push(text);
  }

  function describe(element: Element): void {
    const { localName, id } = element;
    if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) {
      content.links.push({ target: readTarget(element), name: nameElement(element) });
    } else if (/^h[1-6]$/.test(localName)) {
      const level = Number(localName.slice(1)) as HeadingFact['level'];
      content.headings.push({ level, text: fold(readText(element)), ...(id ? { id } : {}) });
    } else if (localName === 'ul' || localName === 'ol') {
      const itemCount = [...element.children].filter((child) => child.localName === 'li').length;
      content.lists.push({ role: readListRole(element), itemCount });
    }
  }

  function addGenerated(element: Element, pseudo: '::before' | '::after', own: string): void {
    const parts = readGenerated(element, pseudo);
    if (parts.length > 0) addText({ text: parts.join(''), language: own });
  }
}

function isInRange(element: Element): boolean {
  return element.closest('[data-page-ranges]') !== null;
}

/** Numbers in ranges stand there already. */
function readNumberPlace(element: Element): PageNumberPlace | undefined {
  const own = element.getAttribute('data-page-of');
  const id = own ?? element.getAttribute('data-full-page-of');
  if (id === null || (own !== null && isInRange(element))) return undefined;
  const { textAlign, direction } = getComputedStyle(element);
  const isRight = textAlign === 'right' || textAlign === (direction === 'rtl' ? 'start' : 'end');
  return { id, document: own === null ? 'full' : 'own', align: isRight ? 'right' : 'left' };
}

function readTarget(link: HTMLAnchorElement): LinkFact['target'] {
  const address = link.getAttribute('href') ?? '';
  return address.startsWith('#') ? { id: address.slice(1) } : { uri: link.href };
}

function nameElement(element: Element): string {
  const name = fold(element.getAttribute('aria-label') ?? '') || fold(readText(element));
  const description = fold(element.getAttribute('aria-description') ?? '');
  return description ? `${name}, ${description}` : name;
}

function readListRole(list: Element): ListRole {
  const own = list.getAttribute('data-list');
  if (own === 'contents' || own === 'index' || own === 'notes') return own;
  return list.closest('[data-list]')?.getAttribute('data-list') === 'contents' ? 'contents' : 'list';
}

function readText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element) text += readElementText(node);
  }
  return text;
}

function readElementText(element: Element): string {
  if (element.getAttribute('aria-hidden') === 'true' || getComputedStyle(element).display === 'none')
    return '';
  if (element.localName === 'br') return ' ';
  const place = readNumberPlace(element);
  if (place) return markPage(place);
  const alternative =
    element.getAttribute('data-meaning') ?? element.getAttribute('aria-label') ?? element.getAttribute('alt');
  return alternative ?? readText(element);
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Only strings and attributes: what counters show is not known here. */
function readGenerated(element: Element, pseudo: '::before' | '::after'): string[] {
  const { content } = getComputedStyle(element, pseudo);
  if (content === 'none' || content === 'normal') return [];
  const shown = content.split(' / ', 1)[0] ?? '';
  return Array.from(shown.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g), ([, quoted, attribute]) =>
    attribute === undefined
      ? (quoted ?? '').replace(/\\(.)/g, '$1')
      : (element.getAttribute(attribute) ?? ''),
  );
}
