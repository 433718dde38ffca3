import { loadProject } from '../load/load-project.ts';
import { reviewProject } from '../review/review-project.ts';
import { writeReviewJson, writeReviewPage } from '../review/write-review.ts';
import type { ReportWriter } from '../review/write-review.ts';
import type { CommandContext } from './command-context.ts';
import { deliverReport } from './deliver-report.ts';
import { readToday } from './init-command.ts';
import { writeReviewLines } from './report/review-lines.ts';

/** `strategia review`: what goals lack, what is not translated, what is worth a second look. Nothing of it stops anything. */
export async function review(context: CommandContext): Promise<void> {
  const { arguments: options, settings, say, version } = context;
  if (options.checksPages) {
    const { reviewPages } = await import('./review-pages.ts');
    await reviewPages(context);
    return;
  }
  const found = reviewProject(await loadProject(settings), {
    date: options.date ?? readToday(settings.sourceDateEpoch),
    edition: options.edition,
    messages: options.messages,
  });
  const writer: ReportWriter = { say, language: options.messages, version };
  const write = {
    table: (width: number) => `${writeReviewLines(found, say, width).join('\n')}\n`,
    html: () => writeReviewPage(found, writer, settings.paths.templates),
    json: () => writeReviewJson(found, writer),
  };
  await deliverReport(write, context);
}
