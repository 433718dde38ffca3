import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { EditionData } from '../model/data/project-data.ts';
import type { SignedDocument } from '../model/data/signed-document.ts';
import { siteFolder } from '../output/output-places.ts';
import { PublishError, quoteValue } from '../problem.ts';
import type { SignedFile } from '../site/site-input.ts';
import type { Run } from './publish-options.ts';

/** Copies the signed documents beside the unsigned ones, byte by byte. Throws PublishError `signed-file-changed`. */
export async function writeSignedDocuments(run: Run): Promise<void> {
  for (const edition of run.data.editions)
    for (const document of listShown(edition, run.options))
      await run.stage.write(`${siteFolder}/${placeOf(edition, document)}`, await readSigned(document));
}

/** What pages say of them, by edition: the newest first. */
export function describeSigned({
  data,
  options,
}: Pick<Run, 'data' | 'options'>): ReadonlyMap<string, readonly SignedFile[]> {
  return new Map(
    data.editions.map((edition) => [
      edition.id,
      listShown(edition, options)
        .map((document): SignedFile => {
          const { record } = document;
          return {
            path: placeOf(edition, document),
            document: `${edition.strategy.path}/${record.document}`,
            language: record.language,
            date: record.date,
            bytes: record.bytes,
            sha256: record.sha256,
            containsProposals: record.containsProposals ?? false,
            isCurrent: record.dataHash === edition.hash,
          };
        })
        .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0)),
    ]),
  );
}

/** The bytes of a signed document by its place on the site; undefined where there is none there. */
export async function readSignedAt(
  place: string,
  { data, options }: Pick<Run, 'data' | 'options'>,
): Promise<Uint8Array | undefined> {
  for (const edition of data.editions)
    for (const document of listShown(edition, options))
      if (placeOf(edition, document) === place) return await readSigned(document);
  return undefined;
}

/** Where proposals are hidden, they are hidden in what was signed as well. */
function listShown(edition: EditionData, { proposals }: Run['options']): readonly SignedDocument[] {
  return edition.signed.filter(({ record }) => proposals !== 'hide' || record.containsProposals !== true);
}

function placeOf({ strategy }: EditionData, { name }: SignedDocument): string {
  return `${strategy.path}/${name}`;
}

/** It was read with the data, and may have changed since. */
async function readSigned({ absolute, name, record }: SignedDocument): Promise<Uint8Array> {
  const bytes = await readFile(absolute);
  if (createHash('sha256').update(bytes).digest('hex') === record.sha256) return bytes;
  throw new PublishError([{ code: 'signed-file-changed', file: quoteValue(name, 200), values: {} }]);
}
