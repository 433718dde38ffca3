import type { PageDocument } from './page-dom.ts';

declare const document: PageDocument;

/**
 * Runs in the page: makes a destination of each id outside drawings. Chromium makes one only where some link leads, and
 * a hidden link without text is enough: it leaves no trace in the PDF.
 */
export function addDestinations(): void {
  const links = document.createElement('div');
  links.setAttribute('hidden', '');
  for (const element of document.body.querySelectorAll('[id]')) {
    if (element.closest('svg')) continue;
    const link = document.createElement('a');
    link.setAttribute('href', `#${element.id}`);
    links.append(link);
  }
  document.body.append(links);
}
