import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly bbox?: readonly number[];
  readonly children?: readonly Node[];
}

/** The structure of each page as lines, indented, with the text that each element holds on that page. */
export async function readStructureText(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const texts = await readTexts(page);
    const root = (await page.getStructTree()) as Node | null;
    pages.push(root ? describe(root, texts, 0).join('\n') : '');
  }
  return pages;
}

/** What the glyphs of each marked sequence stand for, exactly; by the end of the ids that the structure's leaves have. */
async function readTexts(page: PDFPageProxy): Promise<Map<string, string>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  fnArray.forEach((operator, index) => {
    const [first, second] = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.beginMarkedContentProps)
      open.push(typeof second === 'number' ? `mc${second}` : open.at(-1));
    else if (operator === OPS.beginMarkedContent) open.push(undefined);
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.showText) {
      const id = open.at(-1);
      const glyphs = first as readonly ({ readonly unicode: string } | number)[];
      const shown = glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + shown);
    }
  });
  return texts;
}

function describe(node: Node, texts: ReadonlyMap<string, string>, depth: number): string[] {
  const children = node.children ?? [];
  const own = children
    .filter((child) => child.type === 'content')
    .map((child) => texts.get(/mc\d+$/.exec(child.id ?? '')?.[0] ?? '') ?? '');
  const inner = children.filter((child) => child.role !== undefined);
  const objects = children.filter((child) => child.type === 'object').length;
  const parts = [
    node.role ?? '',
    ...(node.lang ? [`lang=${node.lang}`] : []),
    ...(node.alt ? [`alt=${JSON.stringify(node.alt)}`] : []),
    ...(node.bbox ? ['boxed'] : []),
    ...(objects > 0 ? [`objects=${objects}`] : []),
    ...(own.length > 0 ? [JSON.stringify(own.join('|'))] : []),
  ];
  const lines = inner.flatMap((child) => describe(child, texts, depth + 1));
  return [`${'  '.repeat(depth)}${parts.join(' ')}`, ...lines];
}
