import { problemTexts } from '../../messages/problem-texts.ts';
import type { ProblemCode } from '../../messages/problem-texts.ts';
import { describeProblem, isStopping } from '../../problem.ts';
import type { Report, ReportedProblem } from './report.ts';

/** `--format sarif`: SARIF 2.1.0 (OASIS), which code scanning and editors read. The places are of UTF-16 code units. */
export function writeSarifReport(report: Report): string {
  const { problems, messages, version, exitCode, failure } = report;
  const codes = [...new Set(problems.map(({ problem }) => problem.code))].sort();
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'strategia', version, rules: codes.map((code) => describeRule(code, report)) },
        },
        language: messages,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: exitCode !== 2,
            exitCode,
            ...(failure === undefined
              ? {}
              : { toolExecutionNotifications: [{ level: 'error', message: { text: failure } }] }),
          },
        ],
        results: problems.map((problem) => describeResult(problem, report, codes)),
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** With its placeholders: a rule is about all values. */
function describeRule(code: ProblemCode, { messages }: Report): object {
  const { message, hint } = problemTexts[messages][code];
  return {
    id: code,
    shortDescription: { text: message },
    ...(hint === undefined ? {} : { help: { text: hint } }),
  };
}

function describeResult(
  { problem, file, endColumn }: ReportedProblem,
  { messages }: Report,
  codes: readonly ProblemCode[],
): object {
  const { code, position } = problem;
  const { message, hint } = describeProblem(problem, messages);
  const region = position && {
    startLine: position.line,
    startColumn: position.column,
    ...(endColumn === undefined ? {} : { endColumn }),
  };
  const artifactLocation = { uri: file.split('/').map(encodeURIComponent).join('/') };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: isStopping(problem) ? 'error' : 'warning',
    message: { text: [message, hint].filter((sentence) => sentence !== undefined).join(' ') },
    locations: [{ physicalLocation: { artifactLocation, ...(region && { region }) } }],
  };
}
