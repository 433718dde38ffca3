import { wordLanguage } from './write-runs.ts';
import { tag, value, xmlHead } from './xml.ts';

export const mainNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A style of paragraphs or of words. */
interface Style {
  readonly id: string;
  /** A name that Word knows is shown in the language of the program (`heading 1`). */
  readonly name: string;
  readonly type?: 'character';
  readonly basedOn?: string;
  readonly next?: string;
  /** `w:pPr` and `w:rPr`. */
  readonly paragraph?: readonly string[];
  readonly words?: readonly string[];
}

const keepWithNext = tag('w:keepNext') + tag('w:keepLines');

/** In half points. */
const headingSizes = [32, 28, 25, 23, 22, 22, 22, 22, 22];

const headings = headingSizes.map((size, index): Style => ({
  id: `Heading${String(index + 1)}`,
  name: `heading ${String(index + 1)}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: [keepWithNext, spacing(index < 3 ? 360 : 240, 80), value('w:outlineLvl', index)],
  words: [tag('w:b'), ...sizes(size)],
}));

const contents = headingSizes.map((_, index): Style => ({
  id: `TOC${String(index + 1)}`,
  name: `toc ${String(index + 1)}`,
  basedOn: 'Normal',
  paragraph: [
    tag('w:tabs', {}, tag('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': 9071 })),
    spacing(0, 60),
    tag('w:ind', { 'w:left': 284 * index, 'w:right': 567 }),
  ],
}));

const styles: readonly Style[] = [
  {
    id: 'Normal',
    name: 'Normal',
    paragraph: [tag('w:spacing', { 'w:after': 120, 'w:line': 276, 'w:lineRule': 'auto' })],
  },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Subtitle',
    paragraph: [keepWithNext, spacing(1200, 240)],
    words: [tag('w:b'), ...sizes(52)],
  },
  { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', words: sizes(26) },
  ...headings,
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: [keepWithNext, spacing(360, 120)],
    words: [tag('w:b'), ...sizes(32)],
  },
  ...contents,
  { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', paragraph: [spacing(0, 60)] },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: [tag('w:ind', { 'w:left': 425 })],
    words: sizes(26),
  },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: [tag('w:keepLines'), spacing(60, 60)],
    words: sizes(20),
  },
  { id: 'TableText', name: 'Table Text', basedOn: 'Normal', paragraph: [spacing(20, 20)], words: sizes(18) },
  { id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', words: [tag('w:b')] },
  { id: 'AfterTable', name: 'After Table', basedOn: 'Normal', paragraph: [spacing(0, 0)], words: sizes(12) },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: [tag('w:tabs', {}, tag('w:tab', { 'w:val': 'right', 'w:pos': 9071 })), spacing(0, 0)],
    words: sizes(17),
  },
  {
    id: 'Hyperlink',
    name: 'Hyperlink',
    type: 'character',
    words: [value('w:color', '0B4F7A'), value('w:u', 'single')],
  },
  { id: 'Mark', name: 'Mark of Origin', type: 'character', words: [tag('w:i'), value('w:color', '55606B')] },
  {
    id: 'Citation',
    name: 'Source Number',
    type: 'character',
    words: [value('w:color', '0B4F7A'), ...sizes(18)],
  },
];

/** The styles that the document is written in; a reader changes them in one place each. */
export function writeStyles(language: string): string {
  const fonts = tag('w:rFonts', {
    'w:ascii': 'Calibri',
    'w:hAnsi': 'Calibri',
    'w:eastAsia': 'Calibri',
    'w:cs': 'Calibri',
  });
  const own = wordLanguage(language);
  const defaults = tag(
    'w:docDefaults',
    {},
    tag(
      'w:rPrDefault',
      {},
      tag(
        'w:rPr',
        {},
        fonts,
        ...sizes(22),
        tag('w:lang', { 'w:val': own, 'w:eastAsia': own, 'w:bidi': own }),
      ),
    ),
    tag('w:pPrDefault'),
  );
  return (
    xmlHead + tag('w:styles', { 'xmlns:w': mainNamespace }, defaults, ...styles.map(writeStyle), tableStyle)
  );
}

function writeStyle({ id, name, type, basedOn, next, paragraph = [], words = [] }: Style): string {
  return tag(
    'w:style',
    { 'w:type': type ?? 'paragraph', 'w:styleId': id, 'w:default': id === 'Normal' ? 1 : undefined },
    value('w:name', name),
    basedOn === undefined ? '' : value('w:basedOn', basedOn),
    next === undefined ? '' : value('w:next', next),
    tag('w:qFormat'),
    paragraph.length > 0 ? tag('w:pPr', {}, ...paragraph) : '',
    words.length > 0 ? tag('w:rPr', {}, ...words) : '',
  );
}

/** Hairlines below rows, no grid. */
const tableStyle = tag(
  'w:style',
  { 'w:type': 'table', 'w:styleId': 'PlainTable' },
  value('w:name', 'Plain Table'),
  tag(
    'w:tblPr',
    {},
    tag(
      'w:tblBorders',
      {},
      ...['top', 'bottom', 'insideH'].map((side) =>
        tag(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }),
      ),
    ),
    tag(
      'w:tblCellMar',
      {},
      ...['left', 'right'].map((side) => tag(`w:${side}`, { 'w:w': 60, 'w:type': 'dxa' })),
    ),
  ),
);

function spacing(before: number, after: number): string {
  return tag('w:spacing', { 'w:before': before, 'w:after': after });
}

function sizes(halfPoints: number): readonly string[] {
  return [value('w:sz', halfPoints), value('w:szCs', halfPoints)];
}
