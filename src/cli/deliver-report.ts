import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tolerate } from '../system-error.ts';
import type { CommandContext } from './command-context.ts';
import { reviewFormats } from './command-line.ts';
import type { ReviewFormat } from './command-line.ts';
import { UsageError } from './parse-arguments.ts';
import { usualWidth } from './report/problem-lines.ts';

/** Prints a report, or writes it into the file that was named; in the format that was asked for, or that its name ends with. */
export async function deliverReport(
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
  const refuse = (key: 'usage.review-file-is-folder' | 'usage.review-file-taken'): never => {
    throw new UsageError(say(key, { file: out }), messages);
  };
  if ((await stat(file).catch(tolerate('ENOENT')))?.isDirectory()) refuse('usage.review-file-is-folder');
  const there = await readFile(file, 'utf8').catch(tolerate('ENOENT'));
  if (there !== undefined && !there.slice(0, 1000).includes('strategia review'))
    refuse('usage.review-file-taken');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, report);
  print(say('review.written', { file: out }));
}
