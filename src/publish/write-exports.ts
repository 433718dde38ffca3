import type { ExportFile } from '../model/export-file.ts';
import { siteFolder } from '../output/output-places.ts';
import { listExports } from './list-exports.ts';
import type { Run } from './run.ts';

/** Writes the exports into the site; none where only the document is built. */
export async function writeExports(run: Run): Promise<readonly ExportFile[]> {
  if (run.options.only === 'pdf') return [];
  const exports = listExports(run);
  for (const { path, bytes } of exports) await run.stage.write(`${siteFolder}/${path}`, bytes);
  return exports;
}
