import { escapeMarkup } from '../../escape-markup.ts';
import type { DocumentFacts } from '../document-facts.ts';
import { formatTool } from './document-info.ts';

/** Whether the document says of itself that it is what its standard says. */
export type Claim = 'pdf-ua-and-pdf-a' | 'none';

/** The XMP metadata packet (ISO 16684-1), UTF-8. */
export function formatXmp(facts: DocumentFacts, claim: Claim): Buffer {
  const date = facts.date.toISOString().replace(/\.\d+Z$/, 'Z');
  const tool = escapeMarkup(formatTool(facts));
  const properties = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(facts.title)}</rdf:li></rdf:Alt></dc:title>`,
    formatBag('language', [facts.language]),
    ...(facts.author === undefined
      ? []
      : [`<dc:creator><rdf:Seq><rdf:li>${escapeMarkup(facts.author)}</rdf:li></rdf:Seq></dc:creator>`]),
    ...(facts.subject === undefined
      ? []
      : [
          `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(facts.subject)}</rdf:li></rdf:Alt></dc:description>`,
        ]),
    ...(facts.publisher === undefined ? [] : [formatBag('publisher', [facts.publisher])]),
    ...(facts.keywords === undefined || facts.keywords.length === 0
      ? []
      : [formatBag('subject', facts.keywords)]),
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${date}</xmp:MetadataDate>`,
    `<xmp:CreatorTool>${tool}</xmp:CreatorTool>`,
    `<pdf:Producer>${tool}</pdf:Producer>`,
    ...(claim === 'none' ? [] : listClaims(facts)),
  ];
  const isPdf2 = facts.standard === 'ua-2';
  const namespaces = [...commonNamespaces, ...(isPdf2 ? ['xmlns:pdfd="http://pdfa.org/declarations/"'] : [])];
  const description = `<rdf:Description rdf:about="" ${namespaces.join(' ')}>\n${properties.join('\n')}\n</rdf:Description>`;
  return Buffer.from(
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${description}
${claim === 'none' || isPdf2 ? '' : `${extensionSchema}\n`}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`,
    'utf8',
  );
}

function formatBag(name: string, values: readonly string[]): string {
  const items = values.map((value) => `<rdf:li>${escapeMarkup(value)}</rdf:li>`).join('');
  return `<dc:${name}><rdf:Bag>${items}</rdf:Bag></dc:${name}>`;
}

const commonNamespaces = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
];

function listClaims({ standard, attachments }: DocumentFacts): string[] {
  if (standard === 'ua-1')
    return [
      '<pdfuaid:part>1</pdfuaid:part>',
      '<pdfaid:part>3</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
    ];
  return [
    '<pdfuaid:part>2</pdfuaid:part>',
    '<pdfuaid:rev>2024</pdfuaid:rev>',
    '<pdfaid:part>4</pdfaid:part>',
    '<pdfaid:rev>2020</pdfaid:rev>',
    // PDF/A-4f is what carries files (ISO 19005-4, 6.9), and a document without any is plain PDF/A-4.
    ...(attachments.length > 0 ? ['<pdfaid:conformance>F</pdfaid:conformance>'] : []),
    `<pdfd:declarations><rdf:Bag>${wellTagged.map(declare).join('')}</rdf:Bag></pdfd:declarations>`,
  ];
}

/** Well-Tagged PDF 1.0, of the PDF Association: both of its conformance levels. */
const wellTagged = ['reuse1.0', 'accessibility1.0'];

function declare(level: string): string {
  const place = `http://pdfa.org/declarations/wtpdf#${level}`;
  return `<rdf:li rdf:parseType="Resource"><pdfd:conformsTo>${place}</pdfd:conformsTo></rdf:li>`;
}

/** PDF/A accepts a property of a schema that it does not know only with its description (ISO 19005-3, 6.6.2.3.1). */
const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
