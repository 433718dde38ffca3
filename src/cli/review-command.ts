import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadProject } from '../load/load-project.ts';
import { reviewProject } from '../review/review-project.ts';
import { writeReviewJson, writeReviewPage } from '../review/write-review.ts';
import type { ReportWriter } from '../review/write-review.ts';
import { tolerate } from '../system-error.ts';
import type { CommandContext } from './command-context.ts';
import { readToday } from './init-command.ts';
import { reviewFormats, UsageError } from './parse-arguments.ts';
import type { ReviewFormat } from './parse-arguments.ts';
import { usualWidth } from './report/problem-lines.ts';
import { writeReviewLines } from './report/review-lines.ts';

/** `strategia review`: what goals lack, what is not translated, what is worth a second look. Nothing of it stops anything. */
export async function review(context: CommandContext): Promise<void> {
  const { arguments: options, settings, say, version } = context;
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
  await deliver(write, context);
}

/** Prints a report, or writes it into the file that was named; in the format that was asked for, or that its name ends with. */
async function deliver(
  write: Readonly<Record<ReviewFormat, (width: number) => string>>,
  { arguments: { out, reviewFormat, messages }, say, print }: CommandContext,
): Promise<void> {
  const ending = reviewFormats.find((format) => out?.toLowerCase().endsWith(`.${format}`));
  const columns = out === undefined ? process.stdout.columns : 0;
  const report = write[reviewFormat ?? ending ?? 'table'](columns > 0 ? columns : usualWidth);
  if (out === undefined) {
    print(report.trimEnd());
    return;
  }
  const file = path.resolve(out);
  const there = await readFile(file, 'utf8').catch(tolerate('ENOENT'));
  if (there !== undefined && !there.slice(0, 1000).includes('strategia review'))
    throw new UsageError(say('usage.review-file-taken', { file: out }), messages);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, report);
  print(say('review.written', { file: out }));
}
