import { formatDictionary } from '../../pdf/syntax/dictionary.ts';
import type { ObjectSink } from '../../pdf/write/pdf-builder.ts';
import { formatReference } from '../../pdf/syntax/reference.ts';
import { formatTextString } from '../../pdf/syntax/text-string.ts';
import type { WrittenAttachments } from '../metadata/attachments.ts';
import type { DocumentFacts } from '../document-facts.ts';
import { writeOutputIntent } from '../metadata/output-intent.ts';
import { formatXmp } from '../metadata/xmp.ts';
import type { Claim } from '../metadata/xmp.ts';

/** The numbers of what the catalog names. */
export interface CatalogParts {
  readonly catalogNumber: number;
  readonly pageTreeNumber: number;
  readonly treeRootNumber: number;
  readonly destinationsNumber: number;
  readonly outlineNumber: number | undefined;
  readonly attachments: WrittenAttachments | undefined;
}

/** Writes the catalog with metadata, output intent, page labels and viewer preferences. */
export function writeCatalog(
  builder: ObjectSink,
  parts: CatalogParts,
  { facts, claim }: { readonly facts: DocumentFacts; readonly claim: Claim },
): void {
  const metadata = builder.addStream({
    entries: [
      ['Type', '/Metadata'],
      ['Subtype', '/XML'],
    ],
    bytes: formatXmp(facts, claim),
  });
  const names: [string, string][] = [['Dests', formatReference(parts.destinationsNumber)]];
  if (parts.attachments) names.push(['EmbeddedFiles', formatReference(parts.attachments.nameTreeNumber)]);
  const entries: [string, string][] = [
    ['Type', '/Catalog'],
    ['Pages', formatReference(parts.pageTreeNumber)],
    ['Lang', formatTextString(facts.language)],
    ['MarkInfo', '<</Marked true>>'],
    ['StructTreeRoot', formatReference(parts.treeRootNumber)],
    ['Metadata', formatReference(metadata)],
    ['OutputIntents', `[${formatReference(writeOutputIntent(builder))}]`],
    ['ViewerPreferences', '<</DisplayDocTitle true>>'],
    ['PageLabels', sheetNumbers],
    ['Names', formatDictionary(names)],
  ];
  if (parts.outlineNumber !== undefined)
    entries.push(['Outlines', formatReference(parts.outlineNumber)], ['PageMode', '/UseOutlines']);
  if (parts.attachments) entries.push(['AF', `[${parts.attachments.fileReferences.join(' ')}]`]);
  builder.setValue(parts.catalogNumber, formatDictionary(entries));
}

/** Folios equal the sheet's index: the cover is page 1, blank pages count. */
const sheetNumbers = '<</Nums [0 <</S /D>>]>>';
