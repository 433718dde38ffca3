import { escapeMarkup } from '../../../escape-markup.ts';
import type { Markup, MarkupElement } from '../markup.ts';

/** Elements that never have contents. */
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'wbr']);

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A document of the book around its contents, as XML (EPUB 3.3, 6.1). */
export function wrapXhtml(
  page: { readonly language: string; readonly title: string; readonly type?: string },
  body: string,
): string {
  const language = escapeMarkup(page.language);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">`,
    '<head>',
    '<meta charset="UTF-8"/>',
    `<title>${escapeMarkup(page.title)}</title>`,
    '<link rel="stylesheet" type="text/css" href="style.css"/>',
    '</head>',
    `<body${page.type === undefined ? '' : ` epub:type="${page.type}"`}>`,
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Markup as XML: every element is closed, every language said for readers of XML too. */
export function toXhtml(nodes: readonly Markup[]): string {
  return nodes.map((node) => (typeof node === 'string' ? escapeMarkup(node) : writeElement(node))).join('');
}

function writeElement({ name, attributes, children }: MarkupElement): string {
  const language = attributes.get('lang');
  const written = [
    ...(name === 'svg' ? [['xmlns', svgNamespace] as const] : []),
    ...attributes,
    ...(language === undefined ? [] : [['xml:lang', language] as const]),
  ].map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  const tag = name + written.join('');
  return empty.has(name) ? `<${tag}/>` : `<${tag}>${toXhtml(children)}</${name}>`;
}
