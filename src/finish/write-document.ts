import { createObjectCopier } from '../pdf/copy-objects.ts';
import { formatDictionary } from '../pdf/dictionary.ts';
import { createPdfDraft } from '../pdf/pdf-draft.ts';
import type { PdfDraft } from '../pdf/pdf-draft.ts';
import { formatReference } from '../pdf/reference.ts';
import { formatTextString } from '../pdf/text-string.ts';
import { writeOutline } from '../pdf/write-outline.ts';
import { writePageTree } from '../pdf/write-page-tree.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import { writeStructure } from '../pdf/write-structure.ts';
import { writeNameTree } from '../pdf/write-tree.ts';
import type { DocumentFacts } from './document-facts.ts';
import { formatDocumentInfo } from './document-info.ts';
import type { PrintedDocument } from './printed-document.ts';
import { writeAnnotations } from './write-annotations.ts';
import { formatXmp } from './xmp.ts';

/** Writes a mended print anew; only fonts, pictures and graphics states are copied. */
export async function writeDocument(printed: PrintedDocument, facts: DocumentFacts): Promise<Uint8Array> {
  const draft = createPdfDraft();
  const catalogNumber = draft.allocate();
  const infoNumber = draft.addValue(formatDocumentInfo(facts));
  const pageNumbers = printed.pages.map(() => draft.allocate());
  const annotations = writeAnnotations(draft, printed.annotations, printed.pages.length);
  const structure = writeStructure(draft, printed.structure, {
    pageNumbers,
    annotations,
    forms: new Map(),
    roleMap: new Map(),
  });
  const copier = createObjectCopier(printed.pdf, draft);
  const pageTree = writePageTree(
    draft,
    printed.pages.map((page, index) => ({
      objectNumber: pageNumbers[index] ?? 0,
      entries: [
        ['Resources', copier.copyValue(page.resources)],
        ['MediaBox', page.mediaBox],
        ['Contents', formatReference(copier.copyObject(page.contentNumber))],
        ...annotationEntry(
          page.annotationNumbers.map((number) => annotations.get(number)?.objectNumber ?? 0),
        ),
        ['StructParents', String(index)],
        ['Tabs', '/S'],
      ],
    })),
  );
  const outline =
    printed.outline.length === 0
      ? undefined
      : writeOutline(draft, printed.outline, { pageNumbers, numberOf: structure.numberOf });
  const metadata = draft.addStream({
    entries: [
      ['Type', '/Metadata'],
      ['Subtype', '/XML'],
    ],
    bytes: formatXmp(facts, 'none'),
  });
  draft.setValue(
    catalogNumber,
    formatDictionary([
      ['Type', '/Catalog'],
      ['Pages', formatReference(pageTree)],
      ['Lang', formatTextString(facts.language)],
      ['MarkInfo', '<</Marked true>>'],
      ['StructTreeRoot', formatReference(structure.treeRootNumber)],
      ['Metadata', formatReference(metadata)],
      ['ViewerPreferences', '<</DisplayDocTitle true>>'],
      ['PageLabels', '<</Nums [0 <</S /D>>]>>'],
      ['Names', `<</Dests ${formatReference(writeDestinations(draft, printed, pageNumbers))}>>`],
      ...outlineEntries(outline),
    ]),
  );
  return writePdf(draft, { catalogNumber, infoNumber, permanentId: facts.identity.slice(0, 32) });
}

function annotationEntry(numbers: readonly number[]): [string, string][] {
  return numbers.length === 0 ? [] : [['Annots', `[${numbers.map(formatReference).join(' ')}]`]];
}

function outlineEntries(outline: number | undefined): [string, string][] {
  if (outline === undefined) return [];
  return [
    ['Outlines', formatReference(outline)],
    ['PageMode', '/UseOutlines'],
  ];
}

function writeDestinations(
  draft: PdfDraft,
  printed: PrintedDocument,
  pageNumbers: readonly number[],
): number {
  const pageOf = new Map(printed.pages.map((page, index) => [page.objectNumber, pageNumbers[index] ?? 0]));
  return writeNameTree(
    draft,
    printed.destinations.map(({ id, pageObjectNumber, xPt, yPt }) => [
      formatTextString(id),
      `[${formatReference(pageOf.get(pageObjectNumber) ?? 0)} /XYZ ${xPt} ${yPt} 0]`,
    ]),
  );
}
