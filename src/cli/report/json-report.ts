import { describeProblem, isStopping } from '../../problem.ts';
import type { Report, ReportedProblem } from './report.ts';

/** The version of the shape below; a key more is no new version, another meaning of one is. */
const schemaVersion = 1;

/** `--format json`: one object, whose shape README.md describes. */
export function writeJsonReport(report: Report): string {
  const { command, version, messages, exitCode, problems, failure } = report;
  const stopping = problems.filter(({ problem }) => isStopping(problem)).length;
  const document = {
    schemaVersion,
    program: { name: 'strategia', version },
    command,
    language: messages,
    exitCode,
    counts: { problems: stopping, advice: problems.length - stopping },
    problems: problems.map((problem) => describe(problem, report)),
    ...(failure === undefined ? {} : { failure }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function describe({ problem, file, endColumn }: ReportedProblem, { messages }: Report): object {
  const { code, position, pointer, values } = problem;
  const { message, hint } = describeProblem(problem, messages);
  return {
    severity: isStopping(problem) ? 'problem' : 'advice',
    code,
    file,
    ...(position && { line: position.line, column: position.column }),
    ...(position && endColumn !== undefined && { endLine: position.line, endColumn }),
    ...(pointer === undefined ? {} : { pointer }),
    message,
    ...(hint === undefined ? {} : { hint }),
    values,
  };
}
