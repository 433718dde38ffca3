import { createHash } from 'node:crypto';
import { publicTitle } from '../../../content/public-title.ts';
import { escapeMarkup } from '../../../escape-markup.ts';
import type { WholeText } from '../text-file.ts';

/** A file of the book, relative to the package document. */
export interface BookItem {
  readonly id: string;
  readonly href: string;
  readonly mediaType: string;
  /** `nav`, `cover-image` … (EPUB 3.3, appendix D.5). */
  readonly properties?: string;
  /** Whether it is read in its turn. */
  readonly isInSpine: boolean;
}

/** The package document (EPUB 3.3, 5): what the book is, what it consists of and in which order it is read. */
export function writePackage(
  text: WholeText,
  items: readonly BookItem[],
  pageSource: string | undefined,
): string {
  const language = escapeMarkup(text.view.language);
  const manifest = items.map(
    ({ id, href, mediaType, properties }) =>
      `<item id="${id}" href="${escapeMarkup(href)}" media-type="${mediaType}"${properties === undefined ? '' : ` properties="${properties}"`}/>`,
  );
  const spine = items.filter(({ isInSpine }) => isInSpine).map(({ id }) => `<itemref idref="${id}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${language}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...describeBook(text),
    ...describeAccessibility(text, pageSource),
    '</metadata>',
    '<manifest>',
    ...manifest,
    '</manifest>',
    '<spine>',
    ...spine,
    '</spine>',
    '</package>',
    '',
  ].join('\n');
}

function describeBook(text: WholeText): string[] {
  const { view, site, publisher, containsProposals, date, status, tools } = text;
  const dublin = (name: string, value: string | undefined, id = ''): string[] =>
    value === undefined ? [] : [`<dc:${name}${id}>${escapeMarkup(value)}</dc:${name}>`];
  const { adoption } = view;
  const proposals = tools.label(`mark.containsProposals${adoption ? '' : 'Draft'}`);
  return [
    ...dublin('identifier', identify(view, site), ' id="identifier"'),
    ...dublin('title', publicTitle(view)),
    ...dublin('language', view.language),
    ...dublin('publisher', publisher?.marked),
    ...dublin('date', adoption?.date),
    ...dublin('description', containsProposals ? `${status} ${proposals}` : status),
    ...dublin('rights', site.contentLicence?.url),
    `<meta property="dcterms:modified">${date.toISOString().replace(/\.\d+Z$/, 'Z')}</meta>`,
  ];
}

/** The same for every state of an edition in a language; another site's edition of the same name has another one. */
function identify({ id, language, title }: WholeText['view'], { url = '' }: WholeText['site']): string {
  const hex = createHash('sha256').update([url, id, language, title.text].join('\n')).digest('hex');
  // The digits that RFC 9562 keeps for version 8 and the variant.
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4] ?? '8';
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}

/**
 * What the book offers to whom (EPUB Accessibility 1.1, 2). It names no standard that it conforms to: that is for somebody
 * to judge who has looked at it.
 */
function describeAccessibility({ pictures, tools }: WholeText, pageSource: string | undefined): string[] {
  const hasPictures = pictures.size > 0;
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    'ARIA',
    ...(hasPictures ? ['alternativeText'] : []),
    ...(pageSource === undefined ? [] : ['pageBreakMarkers', 'pageNavigation']),
  ];
  const say = (property: string, value: string): string =>
    `<meta property="${property}">${escapeMarkup(value)}</meta>`;
  const summary = [
    tools.label('site.texts.accessibility'),
    ...(hasPictures ? [tools.label('site.texts.accessibilityPictures')] : []),
  ].join(' ');
  return [
    say('schema:accessMode', 'textual'),
    ...(hasPictures ? [say('schema:accessMode', 'visual')] : []),
    say('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => say('schema:accessibilityFeature', feature)),
    say('schema:accessibilityHazard', 'none'),
    say('schema:accessibilitySummary', summary),
    ...(pageSource === undefined ? [] : [say('pageBreakSource', pageSource)]),
  ];
}
