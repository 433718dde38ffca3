import { formatPoints } from '../../pdf/syntax/geometry.ts';
import { formatReference } from '../../pdf/syntax/reference.ts';
import type { ObjectSink } from '../../pdf/write/pdf-builder.ts';

/** What the structure of a PDF 2.0 document has beside that of PDF 1.7. */
export interface Pdf2Structure {
  /** Writes an object; where it is an element, with its namespace and, at the end, with what it refers to. */
  readonly setValue: (objectNumber: number, source: string) => void;
  /** Says that a list has labels, and how they number its items. */
  readonly numberList: (objectNumber: number, numbering: string) => void;
  /** Says that a link leads to an id; `contentsItem` is that of the table of contents which the link is in. */
  readonly refer: (link: { element: number; contentsItem: number | undefined; id: string }) => void;
  /** Says which element begins at a destination. */
  readonly locate: (id: string, element: number) => void;
  /** Writes the elements that refer to others, which may be in a part that came later. */
  readonly finish: () => void;
  /** The entry that says that an element's type is one of PDF 2.0. */
  readonly namespaceEntry: readonly [string, string];
}

/** Those of ISO 32000-2, 14.8.4, that documents hold; all others are of PDF 1.7, whose namespace needs not be named. */
const ownTypes: ReadonlySet<string> = new Set(
  (
    'Document DocumentFragment Part Sect Div Aside P H1 H2 H3 H4 H5 H6 Title FENote Lbl Span Em Strong Link Annot Form ' +
    'L LI LBody Table TR TH TD THead TBody TFoot Caption Figure Formula'
  ).split(' '),
);

/** Types of PDF 1.7 that have another name there. */
const newNames: ReadonlyMap<string, string> = new Map([['Note', 'FENote']]);

/** Elements that refer to others, or are referred to and have to say by which. */
const referringTypes: ReadonlySet<string> = new Set(['TOCI', 'Link', 'FENote']);

/**
 * Gives elements the namespace of PDF 2.0 (ISO 32000-2, 14.8.6), items of the table of contents what they refer to (ISO 14289-2,
 * 8.2.5.8), and notes and those links that call them each other (8.2.5.14).
 */
export function createPdf2Structure(sink: ObjectSink): Pdf2Structure {
  const namespace = sink.addValue('<</Type /Namespace\n/NS (http://iso.org/pdf2/ssn)>>');
  const namespaceEntry = ['NS', formatReference(namespace)] as const;
  const numberings = new Map<number, string>();
  const waiting = new Map<number, { readonly type: string; readonly source: string }>();
  const links: Parameters<Pdf2Structure['refer']>[0][] = [];
  const elementOf = new Map<string, number>();
  return {
    namespaceEntry,
    numberList: (objectNumber, numbering) => void numberings.set(objectNumber, numbering),
    refer: (link) => void links.push(link),
    locate: (id, element) => void elementOf.set(id, element),
    setValue: (objectNumber, source) => {
      const [begin = '', name] = /^<<\/S \/(\w+)(?=\n\/P )/.exec(source) ?? [];
      if (name === undefined) {
        sink.setValue(objectNumber, source);
        return;
      }
      const type = newNames.get(name) ?? name;
      const numbering = numberings.get(objectNumber);
      const rest = source.slice(begin.length, -2);
      const numbered =
        numbering === undefined ? rest : rest.replace('/ListNumbering /None', `/ListNumbering /${numbering}`);
      const own = ownTypes.has(type) ? `\n/NS ${namespaceEntry[1]}` : '';
      const changed = `<</S /${type}${numbered}${own}>>`;
      if (referringTypes.has(type)) waiting.set(objectNumber, { type, source: changed });
      else sink.setValue(objectNumber, changed);
    },
    finish: () => {
      const references = new Map<number, Set<number>>();
      const add = (from: number, to: number): void =>
        void references.set(from, (references.get(from) ?? new Set()).add(to));
      for (const { element, contentsItem, id } of links) {
        const target = elementOf.get(id);
        if (target === undefined) continue;
        if (contentsItem !== undefined) add(contentsItem, target);
        if (waiting.get(target)?.type !== 'FENote') continue;
        add(element, target);
        add(target, element);
      }
      for (const [objectNumber, { source }] of waiting) {
        const to = [...(references.get(objectNumber) ?? [])].map(formatReference);
        sink.setValue(
          objectNumber,
          to.length === 0 ? source : `${source.slice(0, -2)}\n/Ref [${to.join(' ')}]>>`,
        );
      }
    },
  };
}

/** Where a destination is: on a page, and in PDF 2.0 in an element as well. */
interface DestinationPlace {
  readonly page: number;
  readonly element: number;
  readonly xPt: number;
  readonly yPt: number;
}

/**
 * The entries of a destination that leads to an element (ISO 32000-2, 12.3.2.3), with the place on the page for readers that do not know
 * such destinations.
 */
export function formatPdf2Destination({ page, element, xPt, yPt }: DestinationPlace): string {
  const point = `/XYZ ${formatPoints(xPt)} ${formatPoints(yPt)} 0`;
  return `/D [${formatReference(page)} ${point}] /SD [${formatReference(element)} ${point}]`;
}
