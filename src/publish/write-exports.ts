import type { ExportFile, WrittenExport } from '../model/export-file.ts';
import { giveTurn } from '../give-turn.ts';
import { limitGarbage } from '../limit-garbage.ts';
import { siteFolder } from '../output/output-places.ts';
import type { Run } from './publish-options.ts';
import { exportEdition } from '../exports/export-registry.ts';
import { createLanguageTools, openEnvironment } from '../content/environment.ts';
import { goalAddress } from '../content/addresses/goal-address.ts';
import { wordsOf } from './view-editions.ts';

/** Writes the exports into the site, one after the other; none where only the document is built. */
export async function writeExports(run: Run): Promise<readonly WrittenExport[]> {
  if (run.options.only === 'pdf') return [];
  const written: WrittenExport[] = [];
  for (const file of listExports(run)) {
    await giveTurn(run.context.signal);
    written.push(await writeExport(file, run));
  }
  return written;
}

async function writeExport({ parts, ...file }: ExportFile, { stage }: Run): Promise<WrittenExport> {
  let bytes = 0;
  function* countBytes(): Generator<string | Uint8Array> {
    for (const part of parts) {
      bytes += Buffer.byteLength(part);
      yield part;
      limitGarbage();
    }
  }
  await stage.write(`${siteFolder}/${file.path}`, countBytes());
  return { ...file, bytes };
}

/** Every edition in every language in all formats of the registry. */
export function* listExports({
  data,
  editions,
  settings,
}: Pick<Run, 'data' | 'editions' | 'settings'>): Generator<ExportFile> {
  const { site } = data;
  const environment = openEnvironment(settings.paths.templates, settings.paths.overrides);
  for (const view of editions.flatMap((views) => [...views.values()])) {
    const words = wordsOf(data, view.language);
    yield* exportEdition(view, {
      site,
      labels: words.labels,
      tools: createLanguageTools(words, data.words.values()),
      environment,
      goalFolder: (goal) => goalAddress(goal, view, site.languages),
    });
  }
}
