import { createObjectCopier } from '../../pdf/write/copy-objects.ts';
import { createPdfBuilder } from '../../pdf/write/pdf-builder.ts';
import type { PdfBuilder } from '../../pdf/write/pdf-builder.ts';
import { formatPoints } from '../../pdf/syntax/geometry.ts';
import { formatReference, parseReference } from '../../pdf/syntax/reference.ts';
import { formatTextString } from '../../pdf/syntax/text-string.ts';
import { writeOutline } from '../../pdf/write/write-outline.ts';
import { writePageTree } from '../../pdf/write/write-page-tree.ts';
import type { PageToWrite } from '../../pdf/write/write-page-tree.ts';
import { writePdf } from '../../pdf/write/write-pdf.ts';
import { writeStructure } from '../../pdf/structure/write-structure.ts';
import { writeNameTree } from '../../pdf/write/write-tree.ts';
import { writeAttachments } from '../metadata/attachments.ts';
import type { DocumentFacts } from '../document-facts.ts';
import { formatDocumentInfo } from '../metadata/document-info.ts';
import type { MarkedContents } from '../mend/mark-contents.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { createRoleMap } from '../mend/structure-types.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeCatalog } from './write-catalog.ts';
import { writePageContents, writeXObjects } from './write-contents.ts';
import type { Claim } from '../metadata/xmp.ts';
import type { ObjectCopier } from '../../pdf/write/copy-objects.ts';
import { deflate, inflate } from '../../pdf/syntax/compression.ts';

/** A mended print and what is written beside it. */
interface DocumentToWrite {
  readonly document: PrintedDocument;
  readonly contents: MarkedContents;
  /** The contents of the pages; compressing goes on while other things are done. */
  readonly deflatedPages: Promise<readonly Uint8Array[]>;
  readonly facts: DocumentFacts;
  readonly claim: Claim;
}

/** Writes a mended print anew; only fonts, pictures and graphics states are copied. */
export async function writeDocument({
  document,
  contents,
  deflatedPages,
  facts,
  claim,
}: DocumentToWrite): Promise<Uint8Array> {
  const builder = createPdfBuilder();
  const catalogNumber = builder.allocate();
  const infoNumber = builder.addValue(formatDocumentInfo(facts));
  const pageObjectNumbers = document.pages.map(() => builder.allocate());
  const annotations = writeAnnotations(builder, document.annotations, pageObjectNumbers.length);
  const firstFormKey = pageObjectNumbers.length + annotations.size;
  const xObjects = new Map(
    [...contents.xObjects.keys()].map((printedNumber, index) => [
      printedNumber,
      { objectNumber: builder.allocate(), structParent: firstFormKey + index },
    ]),
  );
  const copier = createObjectCopier(document.pdf, builder);
  await nameGlyphs(builder, document, copier);
  await writeXObjects(builder, { document, contents, targets: xObjects, copier });
  const roleMap = createRoleMap(document.structure);
  const structure = writeStructure(builder, document.structure, {
    pageObjectNumbers,
    annotations,
    xObjects,
    roleMap,
  });
  const contentNumbers = await writePageContents(builder, deflatedPages);
  const pages = document.pages.map((page, index): PageToWrite => {
    const links = page.annotationNumbers.flatMap((number) => annotations.get(number)?.objectNumber ?? []);
    return {
      objectNumber: pageObjectNumbers[index] ?? 0,
      entries: [
        ['Resources', copier.copyValue(page.resources)],
        ['MediaBox', page.mediaBox],
        ['Contents', formatReference(contentNumbers[index] ?? 0)],
        ...(links.length === 0 ? [] : ([['Annots', `[${links.map(formatReference).join(' ')}]`]] as const)),
        ['StructParents', String(index)],
        ['Tabs', '/S'],
      ],
    };
  });
  const hasOutline = document.outline.length > 0;
  const targets = { pageObjectNumbers, numberOf: structure.numberOf };
  const parts = {
    catalogNumber,
    pageTreeNumber: writePageTree(builder, pages),
    treeRootNumber: structure.treeRootNumber,
    destinationsNumber: writeDestinations(builder, document, pageObjectNumbers),
    outlineNumber: hasOutline ? writeOutline(builder, document.outline, targets) : undefined,
    attachments: await writeAttachments(builder, facts),
  };
  writeCatalog(builder, parts, { facts, claim });
  return writePdf(builder, { catalogNumber, infoNumber, permanentId: facts.identity.slice(0, 32) });
}

function writeDestinations(
  builder: PdfBuilder,
  document: PrintedDocument,
  pageObjectNumbers: readonly number[],
): number {
  const pageOf = new Map(
    document.pages.map((page, index) => [page.objectNumber, pageObjectNumbers[index] ?? 0]),
  );
  return writeNameTree(
    builder,
    document.destinations.map(({ id, pageObjectNumber, xPt, yPt }) => [
      formatTextString(id),
      `[${formatReference(pageOf.get(pageObjectNumber) ?? 0)} /XYZ ${formatPoints(xPt)} ${formatPoints(yPt)} 0]`,
    ]),
  );
}

/**
 * Gives the glyphs a text that the browser gave none (U+0000), since they stand for several characters or for a part of
 * one. Whoever reads the document takes the text beside the glyphs; but no glyph may be without one of its own
 * (ISO 14289-1, 7.21.7).
 */
async function nameGlyphs(
  builder: PdfBuilder,
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
    copier.replaceObject(printedNumber, builder.addStream({ entries: [['Filter', '/FlateDecode']], bytes }));
  }
}

function formatHex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}
