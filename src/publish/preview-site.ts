import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ExportFile, WrittenExport } from '../model/export-file.ts';
import { siteFolder } from '../output/output-places.ts';
import { renderOnDemand } from '../site/render-on-demand.ts';
import type { SiteOnDemand } from '../site/render-on-demand.ts';
import { tolerate } from '../system-error.ts';
import { describeSite } from './build-site.ts';
import type { DocumentPrinting, Run } from './publish-options.ts';
import { readSignedAt } from './signed-documents.ts';
import { planPictures } from './take-pictures.ts';
import { listExports } from './write-exports.ts';

/** The site of a run before it is written: what is asked for is made at once. */
export interface SitePreview extends Pick<SiteOnDemand, 'addressOf' | 'fontFaces'> {
  /** Undefined for what it does not make; null for a page that there is not. */
  readonly read: (name: string) => Promise<Uint8Array | string | null | undefined>;
}

/** Prepares the preview; what it says of documents comes from `printing`, of the archive from what is published. */
export async function previewSite(run: Run, printing: DocumentPrinting): Promise<SitePreview> {
  const exports = new Map([...listExports(run)].map((file) => [file.path, describeLate(file)]));
  const prepared = { exports: [...exports.values()], pictures: await planPictures(run) };
  const { signal: _, ...input } = describeSite(run, printing, prepared);
  const site = await renderOnDemand(input, run.settings, async () => {
    const name = `${input.archive?.name ?? ''}.zip`;
    const found = await stat(path.join(run.settings.paths.output, siteFolder, name)).catch(
      tolerate('ENOENT'),
    );
    const hasDocuments = (await printing.documents).length > 0;
    return found && { path: name, bytes: found.size, hasDocuments };
  });
  const { addressOf, fontFaces } = site;
  return {
    addressOf,
    fontFaces,
    read: async (name) => {
      const content = exports.get(name)?.read() ?? (await site.read(name)) ?? (await readSignedAt(name, run));
      return content === undefined && name.endsWith('.html') ? null : content;
    },
  };
}

/** An export that is written when somebody asks for it, or how long it is. */
function describeLate({ parts, ...file }: ExportFile): WrittenExport & { readonly read: () => Uint8Array } {
  let bytes: Buffer | undefined;
  const read = (): Buffer => (bytes ??= Buffer.concat(Array.from(parts, (part) => Buffer.from(part))));
  return {
    ...file,
    read,
    get bytes() {
      return read().length;
    },
  };
}
