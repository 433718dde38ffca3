import { strToU8, zipSync } from 'fflate';

/** A paragraph, with the style of a heading (1 to 6) or as an item of list 1 (numbered) or 2 (bullets), from depth 0. */
export interface WordParagraph {
  readonly text: string;
  readonly heading?: number;
  readonly list?: { readonly id: 1 | 2; readonly depth: number };
}

/** The smallest Word document that holds these paragraphs and tables. */
export function makeWord(blocks: readonly (WordParagraph | readonly (readonly string[])[])[]): Uint8Array {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${relations}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${main}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${main}.numbering+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="${relations}/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${namespace}>${[1, 2, 3].map((depth) => `<w:style w:type="paragraph" w:styleId="Nagwek${String(depth)}"><w:name w:val="heading ${String(depth)}"/></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${namespace}>${abstractList(1, 'decimal')}${abstractList(2, 'bullet')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    'word/document.xml': `<w:document ${namespace}><w:body>${blocks.map(writeBlock).join('')}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function abstractList(id: number, format: string): string {
  const levels = [0, 1, 2].map(
    (depth) => `<w:lvl w:ilvl="${String(depth)}"><w:numFmt w:val="${format}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${String(id)}">${levels.join('')}</w:abstractNum>`;
}

function writeBlock(block: WordParagraph | readonly (readonly string[])[]): string {
  if (!('text' in block)) {
    const rows = block.map(
      (row) => `<w:tr>${row.map((text) => `<w:tc>${writeBlock({ text })}</w:tc>`).join('')}</w:tr>`,
    );
    return `<w:tbl>${rows.join('')}</w:tbl>`;
  }
  const { text, heading, list } = block;
  const style = heading === undefined ? '' : `<w:pStyle w:val="Nagwek${String(heading)}"/>`;
  const number = list
    ? `<w:numPr><w:ilvl w:val="${String(list.depth)}"/><w:numId w:val="${String(list.id)}"/></w:numPr>`
    : '';
  const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p><w:pPr>${style}${number}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
