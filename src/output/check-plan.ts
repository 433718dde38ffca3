import { PublishError, quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';

/** At most so many files of each kind are named; the rest are counted. */
const mostNamed = 50;

const maxPathLength = 200;

/**
 * Compares what was to be written with what was: a template that is not found makes a site without pages, and no error.
 * Throws a PublishError with `file-not-written` and `file-not-planned`; both are faults of the program.
 */
export function checkPlan(planned: ReadonlySet<string>, files: readonly string[], label: string): void {
  const written = new Set(files);
  const problems = [
    ...describe(
      [...planned].filter((file) => !written.has(file)),
      { one: 'file-not-written', more: 'more-files-not-written' },
      label,
    ),
    ...describe(
      files.filter((file) => !planned.has(file)),
      { one: 'file-not-planned', more: 'more-files-not-planned' },
      label,
    ),
  ];
  if (problems.length > 0) throw new PublishError(problems);
}

function describe(
  files: readonly string[],
  codes: Readonly<Record<'one' | 'more', Problem['code']>>,
  label: string,
): Problem[] {
  const rest = files.length - mostNamed;
  return [
    ...files.slice(0, mostNamed).map((file) => ({
      code: codes.one,
      file: label,
      values: { found: quoteValue(file, maxPathLength) },
    })),
    ...(rest > 0 ? [{ code: codes.more, file: label, values: { count: String(rest) } }] : []),
  ];
}
