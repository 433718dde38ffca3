import type { ExportFile, WrittenExport } from '../model/export-file.ts';
import { limitGarbage } from '../limit-garbage.ts';
import { siteFolder } from '../output/output-places.ts';
import { listExports } from './list-exports.ts';
import type { Run } from './run.ts';

/** Writes the exports into the site, one after the other; none where only the document is built. */
export async function writeExports(run: Run): Promise<readonly WrittenExport[]> {
  if (run.options.only === 'pdf') return [];
  const written: WrittenExport[] = [];
  for (const file of listExports(run)) written.push(await writeExport(file, run));
  return written;
}

async function writeExport({ parts, ...file }: ExportFile, { stage }: Run): Promise<WrittenExport> {
  let bytes = 0;
  function* countBytes(): Generator<string> {
    for (const part of parts) {
      bytes += Buffer.byteLength(part);
      yield part;
      limitGarbage();
    }
  }
  await stage.write(`${siteFolder}/${file.path}`, countBytes());
  return { ...file, bytes };
}
