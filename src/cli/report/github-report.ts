import { describeProblem, isStopping } from '../../problem.ts';
import type { Report, ReportedProblem } from './report.ts';

/** `--format github`: a workflow command for each problem, which GitHub Actions shows at its line. */
export function writeGithubReport(report: Report): string {
  const commands = report.problems.map((problem) => describe(problem, report));
  const { failure } = report;
  return [...commands, ...(failure === undefined ? [] : [`::error::${escapeData(failure)}`])]
    .map((line) => `${line}\n`)
    .join('');
}

function describe({ problem, file, endColumn }: ReportedProblem, { messages }: Report): string {
  const { code, position } = problem;
  const { message, hint } = describeProblem(problem, messages);
  const properties = {
    file,
    line: position?.line,
    col: position?.column,
    // GitHub counts the last column that belongs to it.
    endColumn: endColumn === undefined ? undefined : endColumn - 1,
    title: code,
  };
  const listed = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const words = [message, hint].filter((sentence) => sentence !== undefined).join(' ');
  return `::${isStopping(problem) ? 'error' : 'warning'} ${listed.join(',')}::${escapeData(words)}`;
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
