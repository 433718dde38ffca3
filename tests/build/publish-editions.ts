import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../../src/browser/session/open-browser.ts';
import type { PdfStandard } from '../../src/model/print/pdf-standard.ts';
import type { FormId } from '../../src/print/forms/forms.ts';
import { publish } from '../../src/publish.ts';
import { readSettings } from '../../src/settings.ts';

/** One build of several; paths are absolute. */
export interface PublishJob {
  readonly data: string;
  readonly output: string;
  readonly proposals: 'show' | 'hide';
  readonly base: string;
  /** Undefined for all that the data has content for. */
  readonly profiles: readonly FormId[] | undefined;
  readonly pdfStandard: PdfStandard | undefined;
  readonly overrides: string | undefined;
}

// A process of its own, which is given its jobs as JSON: one browser prints all of them.
const project = path.resolve(import.meta.dirname, '../..');
const jobs = JSON.parse(process.argv[2] ?? '') as readonly PublishJob[];
const { version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const progress = { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined };
const { signal } = new AbortController();
const browser = await openBrowser(readSettings(project, {}, {}));
try {
  for (const { data, output, proposals, base, profiles, pdfStandard, overrides } of jobs) {
    const read = readSettings(project, { data, output }, {});
    const settings = { ...read, paths: { ...read.paths, overrides: overrides ?? read.paths.overrides } };
    const options = { edition: undefined, only: undefined, profiles, proposals, pdfStandard, base };
    await publish(settings, options, { version, progress, signal, browser });
  }
} finally {
  await browser.close();
}
