import type { ExportContext } from '../exchange/export-context.ts';
import { exportEdition } from '../exchange/export-edition.ts';
import type { ExportFile } from '../model/export-file.ts';
import { openEnvironment, createLanguageTools } from '../render/environment.ts';
import { chartFiles } from '../render/site/chart-files.ts';
import { goalAddress } from '../render/site/goal-address.ts';
import type { Run } from './run.ts';
import { wordsOf } from './view-editions.ts';

/** Every edition in every language in the formats of others: JSON, CSV, charts. */
export function* listExports({
  data,
  editions,
  settings,
}: Pick<Run, 'data' | 'editions' | 'settings'>): Generator<ExportFile> {
  const { site } = data;
  const environment = openEnvironment(settings.paths.templates);
  for (const view of editions.flatMap((views) => [...views.values()])) {
    const words = wordsOf(data, view.language);
    const goalFolder: ExportContext['goalFolder'] = (goal) => goalAddress(goal, view, site.languages);
    yield* exportEdition(view, { site, labels: words.labels, goalFolder });
    yield* chartFiles(view, createLanguageTools(words), environment);
  }
}
