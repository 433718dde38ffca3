import { loadProject } from '../../src/load/load-project.ts';
import { programShapes } from '../../src/labels/program-labels.ts';
import type { ProblemCode } from '../../src/messages/problem-texts.ts';
import { PublishError } from '../../src/problem.ts';
import type { Problem } from '../../src/problem.ts';
import type { Settings } from '../../src/settings.ts';
import { validateProject } from '../../src/validate/validate-project.ts';
import { writeData } from '../load/temporary-data.ts';
import type { FileContent } from '../load/temporary-data.ts';

/** Those of the program, and the two of the small project. */
const labelShapes = {
  ...programShapes,
  home: { placeholders: [], countsSomething: false },
  goals: { placeholders: ['{count}'], countsSomething: true },
};

interface Choices {
  readonly proposals?: 'hide' | undefined;
  readonly limits?: Partial<Settings['limits']>;
  /** Done to the data when they are written. */
  readonly change?: (dataFolder: string) => Promise<void>;
}

/** The codes of all that is said of a project, problems and advice, each once, in alphabetical order. */
export async function listCodes(
  files: Readonly<Record<string, unknown>>,
  { proposals, limits, change }: Choices = {},
): Promise<ProblemCode[]> {
  const written = Object.entries(files).filter(([, content]) => content !== undefined);
  const settings = await writeData(Object.fromEntries(written) as Record<string, FileContent>);
  await change?.(settings.paths.data);
  return codesOf(async (heard) => {
    const set = { limits: { ...settings.limits, ...limits } };
    const loaded = await loadProject({ ...settings, ...set });
    validateProject(loaded, set, { labelShapes, ...(proposals && { proposals }) }, (advice) => {
      heard.push(...advice);
    });
  });
}

/** The codes of what is heard or thrown. */
export async function codesOf(act: (heard: Problem[]) => Promise<void> | void): Promise<ProblemCode[]> {
  const heard: Problem[] = [];
  try {
    await act(heard);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    heard.push(...error.problems);
  }
  return [...new Set(heard.map(({ code }) => code))].sort();
}
