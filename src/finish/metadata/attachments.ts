import { createHash } from 'node:crypto';
import { formatDateString, formatTextString } from '../../pdf/syntax/text-string.ts';
import { deflate } from '../../pdf/syntax/compression.ts';
import { formatDictionary } from '../../pdf/syntax/dictionary.ts';
import { formatName } from '../../pdf/syntax/name.ts';
import type { ObjectSink } from '../../pdf/write/pdf-builder.ts';
import { formatReference } from '../../pdf/syntax/reference.ts';
import { writeNameTree } from '../../pdf/write/write-tree.ts';
import type { Attachment, DocumentFacts } from '../document-facts.ts';

/** The written attachments. */
export interface WrittenAttachments {
  /** References to the file specifications, for `AF` of the catalog. */
  readonly fileReferences: readonly string[];
  /** The number of the name tree, for `EmbeddedFiles`. */
  readonly nameTreeNumber: number;
}

/** Writes the files that travel with the document as associated files (ISO 19005-3, 6.8); nothing if there are none. */
export async function writeAttachments(
  builder: ObjectSink,
  facts: Pick<DocumentFacts, 'attachments' | 'date'>,
): Promise<WrittenAttachments | undefined> {
  if (facts.attachments.length === 0) return undefined;
  const contents = await Promise.all(facts.attachments.map(({ bytes }) => deflate(bytes)));
  const files = facts.attachments.map((attachment, index): [string, string] => {
    const stream = writeFile(builder, {
      attachment,
      date: facts.date,
      deflated: contents[index] ?? attachment.bytes,
    });
    return [
      formatTextString(attachment.name),
      formatReference(writeSpecification(builder, attachment, stream)),
    ];
  });
  return {
    fileReferences: files.map(([, reference]) => reference),
    nameTreeNumber: writeNameTree(builder, files),
  };
}

interface FileToWrite {
  readonly attachment: Attachment;
  readonly date: Date;
  readonly deflated: Uint8Array;
}

function writeFile(builder: ObjectSink, { attachment, date, deflated }: FileToWrite): number {
  const parameters = formatDictionary([
    ['Size', String(attachment.bytes.length)],
    ['CreationDate', formatDateString(date)],
    ['ModDate', formatDateString(date)],
    ['CheckSum', `<${createHash('md5').update(attachment.bytes).digest('hex')}>`],
  ]);
  return builder.addStream({
    entries: [
      ['Type', '/EmbeddedFile'],
      ['Subtype', formatName(attachment.mediaType)],
      ['Params', parameters],
      ['Filter', '/FlateDecode'],
    ],
    bytes: deflated,
  });
}

function writeSpecification(builder: ObjectSink, attachment: Attachment, stream: number): number {
  const name = formatTextString(attachment.name);
  const file = formatReference(stream);
  return builder.addValue(
    formatDictionary([
      ['Type', '/Filespec'],
      ['F', name],
      ['UF', name],
      ['Desc', formatTextString(attachment.description)],
      ['AFRelationship', formatName(attachment.relationship)],
      ['EF', `<</F ${file} /UF ${file}>>`],
    ]),
  );
}
