import path from 'node:path';
import { publicTitle } from '../../../content/public-title.ts';
import { limitGarbage } from '../../../limit-garbage.ts';
import { goalColourClass } from '../../assets/goal-colours.ts';
import { createZip } from '../../archive/zip.ts';
import { changeElements, setAttributes, textOf, walkElements } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { pictureScheme } from '../read-sections.ts';
import type { TextFormat, WholeText } from '../text-file.ts';
import { createPageMarker } from './mark-pages.ts';
import type { PagePlace } from './mark-pages.ts';
import { writeNavigation } from './navigation.ts';
import { writePackage } from './package-document.ts';
import type { BookItem } from './package-document.ts';
import { toXhtml, wrapXhtml } from './to-xhtml.ts';

/** EPUB 3.3, a document a section; no scripts, and the reader's own fonts. */
export const epub: TextFormat = {
  id: 'epub',
  name: 'EPUB',
  ending: 'epub',
  mediaType: 'application/epub+zip',
  write: writeEpub,
};

const folder = 'EPUB';
const xhtml = 'application/xhtml+xml';
const titleFile = 'title.xhtml';

interface Chapter {
  readonly file: string;
  readonly xml: string;
  readonly pages: readonly PagePlace[];
}

async function writeEpub(text: WholeText): Promise<Uint8Array> {
  const fileOf = new Map(
    text.sections.flatMap(({ anchors }, index) =>
      anchors.map((anchor) => [anchor, nameFile(index)] as const),
    ),
  );
  const hrefOf = (anchor: string): string =>
    `${fileOf.get(anchor) ?? titleFile}#${encodeURIComponent(anchor)}`;
  const pictures = [...text.pictures].map(([file, picture], index) => ({
    file,
    picture,
    place: `pictures/${String(index + 1)}${path.extname(file)}`,
  }));
  const places = new Map(pictures.map(({ file, place }) => [pictureScheme + file, place]));
  const write = (nodes: readonly Markup[]): string => toXhtml(leadInBook(nodes, hrefOf, places));
  const chapters = writeChapters(text, write);
  const pages = chapters.flatMap((chapter) => chapter.pages.map((page) => ({ ...page, file: chapter.file })));
  const start = chapters[0]?.file ?? titleFile;
  const { language } = text.view;
  const title = text.tools.label('site.texts.titlePage');
  const items: BookItem[] = [
    { id: 'title', href: titleFile, mediaType: xhtml, isInSpine: true },
    { id: 'nav', href: 'nav.xhtml', mediaType: xhtml, properties: 'nav', isInSpine: true },
    ...chapters.map(({ file }) => ({
      id: path.basename(file, '.xhtml'),
      href: file,
      mediaType: xhtml,
      isInSpine: true,
    })),
    { id: 'style', href: 'style.css', mediaType: 'text/css', isInSpine: false },
    ...pictures.map(({ place, picture }, index) => ({
      id: `picture-${String(index + 1)}`,
      href: place,
      mediaType: picture.contentType,
      isInSpine: false,
    })),
  ];
  const parts: Uint8Array[] = [];
  const zip = createZip(text.date, (chunk) => {
    parts.push(chunk);
    return Promise.resolve();
  });
  const add = (name: string, content: string | Uint8Array): Promise<void> =>
    zip.add(`${folder}/${name}`, content);
  // The first file, as it is: by it programs know what the archive is (EPUB 3.3, 4.2.6.3).
  await zip.add('mimetype', epub.mediaType);
  await zip.add('META-INF/container.xml', container);
  await add('package.opf', writePackage(text, items, pages.length > 0 ? text.printed?.path : undefined));
  await add('nav.xhtml', writeNavigation(text, { hrefOf, titlePage: titleFile, start, pages }));
  await add('style.css', text.style + colourRules(text));
  await add(titleFile, wrapXhtml({ language, title, type: 'frontmatter' }, write(text.titlePage)));
  for (const { file, xml } of chapters) await add(file, xml);
  for (const { place, picture } of pictures) await add(place, picture.bytes);
  await zip.finish();
  return Buffer.concat(parts);
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${folder}/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function nameFile(index: number): string {
  return `section-${String(index + 1)}.xhtml`;
}

function writeChapters(
  { view, sections, printed, tools }: WholeText,
  write: (nodes: readonly Markup[]) => string,
): readonly Chapter[] {
  const markPages = createPageMarker(printed?.pageOf ?? new Map(), tools.label);
  return sections.map(({ read }, index) => {
    limitGarbage();
    const { nodes, places } = markPages(read());
    const title = nameChapter(nodes) ?? publicTitle(view);
    const xml = wrapXhtml({ language: view.language, title }, write(nodes));
    return { file: nameFile(index), xml, pages: places };
  });
}

/** Links lead to the documents of their places, pictures to their files. */
function leadInBook(
  nodes: readonly Markup[],
  hrefOf: (anchor: string) => string,
  places: ReadonlyMap<string, string>,
): readonly Markup[] {
  return changeElements(nodes, (element) => {
    const href = element.attributes.get('href');
    const source = element.attributes.get('src');
    if (href?.startsWith('#') === true) return [setAttributes(element, { href: hrefOf(href.slice(1)) })];
    return [source === undefined ? element : setAttributes(element, { src: places.get(source) })];
  });
}

/** By its first heading; figures alone have none. */
function nameChapter(nodes: readonly Markup[]): string | undefined {
  for (const { name, children } of walkElements(nodes))
    if (/^h\d$/.test(name)) return textOf(children).replace(/\s+/g, ' ').trim();
  return undefined;
}

/** The colours of goals, for their rules: said outright, since not every reader knows custom properties. */
function colourRules({ view }: WholeText): string {
  const rules = (choose: (goal: WholeText['view']['goals'][number]) => string): string =>
    view.goals
      .map((goal) => `.${goalColourClass(view, goal.position)} { border-color: ${choose(goal)}; }\n`)
      .join('');
  const dark = rules(({ colourDark }) => colourDark);
  return `${rules(({ colour }) => colour)}@media (prefers-color-scheme: dark) {\n${dark}}\n`;
}
