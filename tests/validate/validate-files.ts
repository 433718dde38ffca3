import type { LabelShapes } from '../../src/labels/program-labels.ts';
import { loadProject } from '../../src/load/load-project.ts';
import type { MessageLanguage } from '../../src/messages/message-language.ts';
import type { ProjectData } from '../../src/model/data/project-data.ts';
import type { ProposalChoice } from '../../src/model/view-edition.ts';
import { PublishError, formatProblem } from '../../src/problem.ts';
import type { Problem } from '../../src/problem.ts';
import { validateProject } from '../../src/validate/validate-project.ts';
import type { OnAdvice } from '../../src/validate/validate-project.ts';
import { writeData } from '../load/temporary-data.ts';
import type { FileContent } from '../load/temporary-data.ts';
import { editProject } from './edit-project.ts';
import type { Edits, ProjectFiles } from './edit-project.ts';
import { smallProject } from './small-project.ts';

interface ValidationOptions {
  readonly proposals?: ProposalChoice;
  readonly edition?: string;
  readonly labelShapes?: LabelShapes;
  /** The most problems that are shown. */
  readonly limit?: number;
}

/** Writes, loads and validates a project. Throws PublishError as the program does. */
export async function validateFiles(
  files: ProjectFiles,
  options: ValidationOptions = {},
  onAdvice?: OnAdvice,
): Promise<ProjectData> {
  const written = Object.entries(files).filter(([, content]) => content !== undefined);
  const settings = await writeData(Object.fromEntries(written) as Record<string, FileContent>);
  const limits = { ...settings.limits, problems: options.limit ?? 1000 };
  return validateProject(await loadProject(settings), { limits }, options, onAdvice);
}

/** What a project's problems are, sorted; none if it is valid. */
export async function findProblems(
  files: ProjectFiles,
  options: ValidationOptions = {},
): Promise<readonly Problem[]> {
  try {
    await validateFiles(files, options);
    return [];
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return error.problems;
  }
}

/** The lines that a publisher reads after edits of the small project, joined, without the edition's folder. */
export async function linesAfter(
  edits: Edits,
  language: MessageLanguage = 'en',
  options: ValidationOptions = {},
): Promise<string> {
  const problems = await findProblems(editProject(smallProject, edits), options);
  return joinLines(problems, language);
}

/** The same for what is said of a project that is valid. */
export async function adviceAfter(
  edits: Edits,
  language: MessageLanguage = 'en',
  options: ValidationOptions = {},
): Promise<string> {
  const heard: Problem[] = [];
  await validateFiles(editProject(smallProject, edits), options, (advice) => heard.push(...advice));
  return joinLines(heard, language);
}

function joinLines(problems: readonly Problem[], language: MessageLanguage): string {
  return problems
    .map((problem) => formatProblem(problem, language).replaceAll('data/editions/mala-2030/', ''))
    .join('\n');
}
