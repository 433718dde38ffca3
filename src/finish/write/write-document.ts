import { createObjectCopier } from '../../pdf/write/copy-objects.ts';
import { createPdfDraft } from '../../pdf/write/pdf-draft.ts';
import type { PdfDraft } from '../../pdf/write/pdf-draft.ts';
import { formatPoints } from '../../pdf/syntax/geometry.ts';
import { formatReference } from '../../pdf/syntax/reference.ts';
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
import { nameGlyphs } from './name-glyphs.ts';
import { createRoleMap } from '../mend/structure-types.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeCatalog } from './write-catalog.ts';
import { writeForms, writePageContents } from './write-contents.ts';
import type { Claim } from '../metadata/xmp.ts';

/** A mended print and what is written beside it. */
export interface DocumentToWrite {
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
  const draft = createPdfDraft();
  const catalogNumber = draft.allocate();
  const infoNumber = draft.addValue(formatDocumentInfo(facts));
  const pageNumbers = document.pages.map(() => draft.allocate());
  const annotations = writeAnnotations(draft, document.annotations, pageNumbers.length);
  const firstFormKey = pageNumbers.length + annotations.size;
  const forms = new Map(
    [...contents.forms.keys()].map((printedNumber, index) => [
      printedNumber,
      { objectNumber: draft.allocate(), structParent: firstFormKey + index },
    ]),
  );
  const copier = createObjectCopier(document.pdf, draft);
  await nameGlyphs(draft, document, copier);
  await writeForms(draft, { document, contents, targets: forms, copier });
  const roleMap = createRoleMap(document.structure);
  const structure = writeStructure(draft, document.structure, { pageNumbers, annotations, forms, roleMap });
  const contentNumbers = await writePageContents(draft, deflatedPages);
  const pages = document.pages.map((page, index): PageToWrite => {
    const links = page.annotationNumbers.flatMap((number) => annotations.get(number)?.objectNumber ?? []);
    return {
      objectNumber: pageNumbers[index] ?? 0,
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
  const targets = { pageNumbers, numberOf: structure.numberOf };
  const parts = {
    catalogNumber,
    pageTreeNumber: writePageTree(draft, pages),
    treeRootNumber: structure.treeRootNumber,
    destinationsNumber: writeDestinations(draft, document, pageNumbers),
    outlineNumber: hasOutline ? writeOutline(draft, document.outline, targets) : undefined,
    attachments: await writeAttachments(draft, facts),
  };
  writeCatalog(draft, parts, { facts, claim });
  return writePdf(draft, { catalogNumber, infoNumber, permanentId: facts.identity.slice(0, 32) });
}

function writeDestinations(
  draft: PdfDraft,
  document: PrintedDocument,
  pageNumbers: readonly number[],
): number {
  const pageOf = new Map(document.pages.map((page, index) => [page.objectNumber, pageNumbers[index] ?? 0]));
  return writeNameTree(
    draft,
    document.destinations.map(({ id, pageObjectNumber, xPt, yPt }) => [
      formatTextString(id),
      `[${formatReference(pageOf.get(pageObjectNumber) ?? 0)} /XYZ ${formatPoints(xPt)} ${formatPoints(yPt)} 0]`,
    ]),
  );
}
