import { escapeMarkup } from '../../escape-markup.ts';
import type { DocumentJob, PrintSection } from '../../model/print/print-job.ts';

/** The document's made-up address: nothing outside this process answers there. */
export const documentUrl = 'https://print.invalid/';

/**
 * One HTML document of all sections, each of which begins on a new page. Throws on names that no rule can use, and on
 * rules for some medium: what is read from the page would not be what is printed.
 */
export function composeDocument(job: DocumentJob): string {
  checkNames(job.sections);
  return composePage(job, [], job.sections.map(composeSection));
}

/** The same with each part of the document put aside in the head, to be shown alone. */
export function composeParts(job: DocumentJob, parts: readonly (readonly PrintSection[])[]): string {
  checkNames(job.sections);
  const aside = parts.map((sections) => `<template>${sections.map(composeSection).join('\n')}</template>`);
  return composePage(job, aside, []);
}

function composePage(job: DocumentJob, aside: readonly string[], body: readonly string[]): string {
  if (job.css.includes('@media')) throw new Error('All rules of a document are for print.');
  return [
    '<!doctype html>',
    `<html lang="${escapeMarkup(job.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeMarkup(job.title)}</title>`,
    `<style>${frameCss}${escapeStyle(job.css)}</style>`,
    ...aside,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The destination of a section's first page. */
export function nameSectionTarget(sectionId: string): string {
  return `section-${sectionId}`;
}

function composeSection({ id, html, pageName }: PrintSection): string {
  return `<section id="${nameSectionTarget(id)}" data-section="${id}" style="page: ${pageName}">\n${html}\n</section>`;
}

/**
 * A document is laid out when it is printed and at no other time: laying it out for a screen as well, again with each
 * font that comes, took longer than reading it.
 */
const frameCss = `* + [data-section] { break-before: page }
@media screen { html { display: none !important } }
`;

/** Both stand in markup, the page name as a CSS identifier. */
function checkNames(sections: readonly PrintSection[]): void {
  const seen = new Set<string>();
  for (const { id, pageName } of sections) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)) throw new Error(`"${id}" cannot be the id of a section.`);
    if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(pageName))
      throw new Error(`"${pageName}" cannot be the name of a page.`);
    if (seen.has(id)) throw new Error(`There are two sections "${id}".`);
    seen.add(id);
  }
}

/** A style sheet may hold `</style` in a string, and would end there. */
function escapeStyle(css: string): string {
  return css.replaceAll(/<\/style/gi, '<\\/style');
}
