import { createHash } from 'node:crypto';
import { describeProblem, isStopping } from '../../problem.ts';
import type { Report, ReportedProblem } from './report.ts';

/** `--format gitlab`: a report of code quality, which GitLab shows at the lines of a merge request. */
export function writeGitlabReport(report: Report): string {
  const { failure } = report;
  const issues = [
    ...report.problems.map((problem) => describe(problem, report)),
    ...(failure === undefined ? [] : [issue(failure, 'failure', 'blocker', { path: '.', line: 1 })]),
  ];
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function describe({ problem, file }: ReportedProblem, { messages }: Report): object {
  const { message, hint } = describeProblem(problem, messages);
  const words = [message, hint].filter((sentence) => sentence !== undefined).join(' ');
  const place = { path: file, line: problem.position?.line ?? 1 };
  return issue(words, problem.code, isStopping(problem) ? 'major' : 'info', place);
}

/** GitLab takes two issues of one fingerprint for the same. */
function issue(
  description: string,
  name: string,
  severity: 'blocker' | 'info' | 'major',
  { path, line }: { readonly path: string; readonly line: number },
): object {
  const fingerprint = createHash('sha256').update([path, line, name, description].join('\n')).digest('hex');
  return {
    description,
    check_name: name,
    fingerprint,
    severity,
    location: { path, lines: { begin: line } },
  };
}
