import type { Markup, MarkupElement } from '../markup.ts';
import { drawPicture } from './draw-picture.ts';
import { paragraphProperties } from './paragraphs.ts';
import type { BodyMeans, Surroundings } from './paragraphs.ts';
import { writeBookmark, writeRuns } from './write-runs.ts';
import { writeTable } from './write-table.ts';
import { tag } from './xml.ts';

const headingName = /^h([1-6])$/;

/** Elements that stand among words. */
const inline = new Set(
  'a abbr b bdi bdo br cite code data dfn em i img kbd mark q s samp small span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);

/** Markup as paragraphs and tables. Ids of elements without words are bookmarks of the next paragraph. */
export function writeBlocks(nodes: readonly Markup[], means: BodyMeans, around: Surroundings = {}): string {
  return createWriter(means).write(nodes, around);
}

interface Writer {
  readonly write: (nodes: readonly Markup[], around: Surroundings) => string;
}

function createWriter(means: BodyMeans): Writer {
  const { parts } = means;
  const waiting: string[] = [];
  const paragraph = (nodes: readonly Markup[], around: Surroundings, style = around.style): string => {
    const draw = (image: MarkupElement): string => drawPicture(image, means);
    const runs = writeRuns(nodes, { parts, language: around.language, draw });
    if (runs === '') return '';
    const bookmarks = waiting.splice(0).map((anchor) => writeBookmark(anchor, parts));
    return tag('w:p', {}, paragraphProperties(style, around), ...bookmarks, runs);
  };
  const write = (nodes: readonly Markup[], around: Surroundings): string => {
    const written: string[] = [];
    let words: Markup[] = [];
    const flush = (): void => {
      if (words.some((node) => typeof node !== 'string' || /\S/.test(node)))
        written.push(paragraph(words, around));
      words = [];
    };
    for (const node of nodes)
      if (typeof node === 'string' || inline.has(node.name)) words.push(node);
      else {
        flush();
        written.push(writeElement(node, around));
      }
    flush();
    return written.join('');
  };
  const writeElement = (element: MarkupElement, outer: Surroundings): string => {
    const { name, attributes, children } = element;
    const id = attributes.get('id');
    const language = attributes.get('lang') ?? outer.language;
    const classes = (attributes.get('class') ?? '').split(' ');
    const around: Surroundings = {
      ...outer,
      ...(language === undefined ? {} : { language }),
    };
    if (id !== undefined) waiting.push(id);
    const heading = headingName.exec(name)?.[1];
    if (heading !== undefined) {
      const level = Number(attributes.get('aria-level') ?? heading);
      return paragraph(children, around, level === 1 ? 'Title' : `Heading${String(Math.min(level - 1, 9))}`);
    }
    if (name === 'ol' || name === 'ul') return writeList(element, around);
    if (name === 'table') return writeTable(element, { write, paragraph, around });
    if (name === 'p')
      return paragraph(children, around, classes.includes('lead') ? 'Subtitle' : around.style);
    if (name === 'hr') return '';
    if (name === 'pre') return paragraph([{ name: 'code', attributes: new Map(), children }], around);
    if (name === 'blockquote') return write(children, { ...around, style: 'Quote' });
    if (name === 'figcaption') return write(children, { ...around, style: 'Caption' });
    return write(children, around);
  };
  const writeList = ({ name, attributes, children }: MarkupElement, around: Surroundings): string => {
    const depth = around.item ? around.item.depth + 1 : 0;
    let next = Number(attributes.get('start') ?? 1);
    let list: number | undefined;
    const items = children.filter((node) => typeof node !== 'string').filter((node) => node.name === 'li');
    return items
      .map((item) => {
        const number = Number(item.attributes.get('value') ?? next);
        // A number that does not follow begins a list of its own.
        if (list === undefined || number !== next) list = parts.list(name === 'ol' ? number : undefined);
        next = number + 1;
        return writeElement(item, { ...around, item: { list, depth, hasNumber: false } });
      })
      .join('');
  };
  return { write };
}
