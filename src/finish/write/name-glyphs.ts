import type { ObjectCopier } from '../../pdf/write/copy-objects.ts';
import { deflate, inflate } from '../../pdf/syntax/compression.ts';
import type { PdfDraft } from '../../pdf/write/pdf-draft.ts';
import { parseReference } from '../../pdf/syntax/reference.ts';
import type { PrintedDocument } from '../printed-document.ts';

/**
 * Gives the glyphs a text that the browser gave none (U+0000), since they stand for several characters or for a part of
 * one. Whoever reads the document takes the text beside the glyphs; but no glyph may be without one of its own
 * (ISO 14289-1, 7.21.7).
 */
export async function nameGlyphs(
  draft: PdfDraft,
  { pdf, contents }: PrintedDocument,
  copier: ObjectCopier,
): Promise<void> {
  for (const [objectNumber, { nameless }] of contents.fonts) {
    const reference = pdf.readDictionary(objectNumber).get('ToUnicode');
    if (!nameless || reference === undefined) continue;
    const printedNumber = parseReference(reference);
    const { stream } = pdf.readObject(printedNumber) ?? {};
    if (!stream) continue;
    const map = inflate(stream)
      .toString('latin1')
      .replaceAll(/^<([0-9A-F]+)> <0000>$/gim, (line, code: string) => {
        const text = nameless.get(Number.parseInt(code, 16)) ?? '';
        return text === '' ? line : `<${code}> <${formatHex(text)}>`;
      });
    const bytes = await deflate(Buffer.from(map, 'latin1'));
    copier.replaceObject(printedNumber, draft.addStream({ entries: [['Filter', '/FlateDecode']], bytes }));
  }
}

function formatHex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}
