import { publicTitle } from '../../../content/public-title.ts';
import type { GoalView } from '../../../model/goal.ts';
import { limitGarbage } from '../../../limit-garbage.ts';
import { createZip } from '../../archive/zip.ts';
import { pictureScheme } from '../read-sections.ts';
import type { TextFormat, WholeText } from '../text-file.ts';
import { writeNumbering } from './numbering.ts';
import { mainNamespace, writeStyles } from './styles.ts';
import { collectParts } from './word-parts.ts';
import type { MediaFile, WordParts } from './word-parts.ts';
import { writeBlocks } from './write-body.ts';
import { wordLanguage } from './write-runs.ts';
import { escapeText, tag, value, xmlHead } from './xml.ts';

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Word's own format (ISO/IEC 29500), with styles, bookmarks and lists that can be worked with. */
export const word: TextFormat = {
  id: 'word',
  name: 'DOCX',
  ending: 'docx',
  mediaType: `${types}.document`,
  write: writeWord,
};

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';

async function writeWord(text: WholeText): Promise<Uint8Array> {
  const parts = collectParts();
  const body = writeBody(text, parts);
  const media = [...parts.media.values()];
  const chunks: Uint8Array[] = [];
  const zip = createZip(text.date, (chunk) => {
    chunks.push(chunk);
    return Promise.resolve();
  });
  const { language } = text.view;
  await zip.add('[Content_Types].xml', contentTypes(media));
  await zip.add('_rels/.rels', packageRelations());
  await zip.add('docProps/core.xml', writeCore(text));
  await zip.add('word/document.xml', body);
  await zip.add('word/_rels/document.xml.rels', documentRelations(parts, media));
  await zip.add('word/styles.xml', writeStyles(language));
  await zip.add('word/numbering.xml', writeNumbering(parts.starts));
  await zip.add('word/settings.xml', writeSettings(language));
  await zip.add('word/footer1.xml', writeFooter(text));
  for (const { place, picture } of media) await zip.add(`word/${place}`, picture.bytes);
  await zip.finish();
  return Buffer.concat(chunks);
}

function writeBody(text: WholeText, parts: WordParts): string {
  const pictures = new Map([...text.pictures].map(([file, picture]) => [pictureScheme + file, picture]));
  const means = { parts, pictures };
  const section = tag(
    'w:sectPr',
    {},
    tag('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }),
    tag('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
    tag('w:pgMar', {
      'w:top': 1417,
      'w:right': 1418,
      'w:bottom': 1417,
      'w:left': 1417,
      'w:header': 709,
      'w:footer': 709,
      'w:gutter': 0,
    }),
  );
  return (
    xmlHead +
    tag(
      'w:document',
      {
        'xmlns:w': mainNamespace,
        'xmlns:r': relationships,
        'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
      },
      tag(
        'w:body',
        {},
        writeBlocks(text.titlePage, means),
        writeContents(text, parts),
        ...text.sections.map(({ read }) => {
          limitGarbage();
          return writeBlocks(read(), means);
        }),
        section,
      ),
    )
  );
}

/** A table of contents that Word can make anew, with its page numbers; until then it leads to sections and goals. */
function writeContents({ view, tools, sections }: WholeText, parts: WordParts): string {
  const ofGoals = (goals: readonly GoalView[], depth: number): Entry[] =>
    goals.flatMap(({ number, title, anchor, children }) => [
      { anchor, name: [...(number === undefined ? [] : [number]), title.marked].join(' '), depth },
      ...ofGoals(children, depth + 1),
    ]);
  const entries = sections.flatMap((section) =>
    section.headings.flatMap(({ anchor, name }): Entry[] => [
      { anchor, name, depth: 1 },
      ...(anchor === 'part.goals' ? ofGoals(view.goals, 2) : []),
    ]),
  );
  const deepest = Math.min(9, Math.max(1, ...entries.map(({ depth }) => depth)));
  const field = (type: string): string => tag('w:r', {}, tag('w:fldChar', { 'w:fldCharType': type }));
  const begin =
    field('begin') +
    tag(
      'w:r',
      {},
      tag('w:instrText', { 'xml:space': 'preserve' }, ` TOC \\o "1-${String(deepest)}" \\h \\z `),
    ) +
    field('separate');
  const paragraphs = entries.map(({ anchor, name, depth }, index) =>
    paragraph(
      `TOC${String(Math.min(depth, 9))}`,
      index === 0 ? begin : '',
      tag('w:hyperlink', { 'w:anchor': parts.bookmark(anchor), 'w:history': 1 }, run(name)),
      index === entries.length - 1 ? field('end') : '',
    ),
  );
  return paragraph('TOCHeading', run(tools.label('site.document.contents'))) + paragraphs.join('');
}

interface Entry {
  readonly anchor: string;
  readonly name: string;
  readonly depth: number;
}

/** What it is and its state, as at the foot of every page of the document, and the number of the page. */
function writeFooter({ view, status }: WholeText): string {
  const page = tag('w:fldSimple', { 'w:instr': ' PAGE ' }, run('1'));
  return (
    xmlHead +
    tag(
      'w:ftr',
      { 'xmlns:w': mainNamespace, 'xmlns:r': relationships },
      paragraph('Footer', run(`${view.shortTitle.marked}. ${status}`), tag('w:r', {}, tag('w:tab')), page),
    )
  );
}

function paragraph(style: string, ...contents: readonly string[]): string {
  return tag('w:p', {}, tag('w:pPr', {}, value('w:pStyle', style)), ...contents);
}

function run(text: string): string {
  return tag('w:r', {}, tag('w:t', { 'xml:space': 'preserve' }, escapeText(text)));
}

function writeCore({ view, publisher, status, containsProposals, tools, date }: WholeText): string {
  const moment = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const proposals = tools.label(`mark.containsProposals${view.adoption ? '' : 'Draft'}`);
  const stamp = (name: string): string => tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, moment);
  return (
    xmlHead +
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packageNames}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      tag('dc:title', {}, escapeText(publicTitle(view))),
      publisher ? tag('dc:creator', {}, escapeText(publisher.marked)) : '',
      tag('dc:description', {}, escapeText(containsProposals ? `${status} ${proposals}` : status)),
      tag('dc:language', {}, wordLanguage(view.language)),
      stamp('dcterms:created'),
      stamp('dcterms:modified'),
    )
  );
}

function writeSettings(language: string): string {
  const compatibility = tag('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  });
  return (
    xmlHead +
    tag(
      'w:settings',
      { 'xmlns:w': mainNamespace },
      value('w:defaultTabStop', 708),
      tag('w:compat', {}, compatibility),
      value('w:themeFontLang', wordLanguage(language)),
    )
  );
}

function contentTypes(media: readonly MediaFile[]): string {
  const endings = new Map(
    media.map(({ place, picture }) => [place.split('.').at(-1) ?? '', picture.contentType]),
  );
  const overrides = [
    ['/word/document.xml', `${types}.document.main+xml`],
    ['/word/styles.xml', `${types}.styles+xml`],
    ['/word/numbering.xml', `${types}.numbering+xml`],
    ['/word/settings.xml', `${types}.settings+xml`],
    ['/word/footer1.xml', `${types}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ] as const;
  return (
    xmlHead +
    tag(
      'Types',
      { xmlns: `${packageNames}/content-types` },
      tag('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...[...endings].map(([ending, type]) => tag('Default', { Extension: ending, ContentType: type })),
      ...overrides.map(([name, type]) => tag('Override', { PartName: name, ContentType: type })),
    )
  );
}

function packageRelations(): string {
  return writeRelations([
    { id: 'document', type: `${relationships}/officeDocument`, target: 'word/document.xml' },
    {
      id: 'core',
      type: `${packageNames}/relationships/metadata/core-properties`,
      target: 'docProps/core.xml',
    },
  ]);
}

function documentRelations({ links }: WordParts, media: readonly MediaFile[]): string {
  const inside = ['styles', 'numbering', 'settings'].map((name) => ({
    id: name,
    type: `${relationships}/${name}`,
    target: `${name}.xml`,
  }));
  return writeRelations([
    ...inside,
    { id: 'footer', type: `${relationships}/footer`, target: 'footer1.xml' },
    ...[...links].map(([href, id]) => ({
      id,
      type: `${relationships}/hyperlink`,
      target: href,
      mode: 'External',
    })),
    ...media.map(({ id, place }) => ({ id, type: `${relationships}/image`, target: place })),
  ]);
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly mode?: string;
}

function writeRelations(relations: readonly Relation[]): string {
  return (
    xmlHead +
    tag(
      'Relationships',
      { xmlns: `${packageNames}/relationships` },
      ...relations.map(({ id, type, target, mode }) =>
        tag('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode }),
      ),
    )
  );
}
