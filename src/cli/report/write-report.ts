import path from 'node:path';
import type { Problem } from '../../problem.ts';
import { isStopping } from '../../problem.ts';
import type { Settings } from '../../settings.ts';
import { writeGithubReport } from './github-report.ts';
import { writeGitlabReport } from './gitlab-report.ts';
import { writeJsonReport } from './json-report.ts';
import type { Report, ReportedProblem } from './report.ts';
import { writeSarifReport } from './sarif-report.ts';
import { createLineFinder, findFile } from './source-lines.ts';

/** The formats for programs; people read the lines of the error stream beside any of them. */
const formats = {
  json: writeJsonReport,
  github: writeGithubReport,
  gitlab: writeGitlabReport,
  sarif: writeSarifReport,
} as const;
export type ReportFormat = keyof typeof formats;

/** What `--format` prints of a run. `folder` is the one in which the command was given. */
export function writeReport(
  format: ReportFormat,
  report: Omit<Report, 'problems'> & { readonly problems: readonly Problem[] },
  { settings, folder }: { readonly settings: Pick<Settings, 'paths'>; readonly folder: string },
): string {
  const findLine = createLineFinder(settings);
  const place = (problem: Problem): ReportedProblem => {
    const line = findLine(problem);
    const file = nameFrom(folder, problem, settings);
    return { problem, file, ...(line && { endColumn: line.end + 1 }) };
  };
  const stopping = report.problems.filter(isStopping);
  const advice = report.problems.filter((problem) => !isStopping(problem));
  return formats[format]({ ...report, problems: [...stopping, ...advice].map(place) });
}

/** An option or a variable is no file. */
function nameFrom(folder: string, { file }: Problem, settings: Pick<Settings, 'paths'>): string {
  if (/^--|^[A-Z_]+$/.test(file)) return file;
  return path.relative(folder, findFile(file, settings)).split(path.sep).join('/');
}
