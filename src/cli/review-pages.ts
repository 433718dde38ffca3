import path from 'node:path';
import { collectEvidence, findSite } from '../review/accessibility/collect-evidence.ts';
import {
  writeEvidenceJson,
  writeEvidenceLines,
  writeEvidencePage,
} from '../review/accessibility/write-evidence.ts';
import type { ReportWriter } from '../review/write-review.ts';
import type { CommandContext } from './command-context.ts';
import { deliverReport } from './deliver-report.ts';
import { UsageError } from './parse-arguments.ts';

/** `strategia review --a11y`: what automatic checks of accessibility find in the pages that were built. */
export async function reviewPages(context: CommandContext): Promise<void> {
  const { arguments: options, settings, say, version, errorStream, signal } = context;
  const folder = path.resolve(options.folder ?? settings.paths.output);
  const site = await findSite(folder);
  if (site === undefined) throw new UsageError(say('usage.no-site', { folder }), options.messages);
  const all = site.pages.length;
  const tell = (line: string): unknown => errorStream.write(`${line}\n`);
  tell(say('a11y.begins', { count: all, folder }));
  let count = 0;
  const evidence = await collectEvidence(site, settings, {
    version,
    validator: process.env.VERAPDF,
    signal,
    onPage: () => {
      count += 1;
      if (count % progressStep === 0) tell(say('a11y.progress', { count, all }));
    },
  });
  const writer: ReportWriter = { say, language: options.messages, version };
  const write = {
    table: () => writeEvidenceLines(evidence, writer).join('\n'),
    html: () => writeEvidencePage(evidence, writer, settings.paths.templates),
    json: () => writeEvidenceJson(evidence, writer),
  };
  await deliverReport(write, context);
}

/** After so many pages, how far it has come is said. */
const progressStep = 50;
