import { loadProject } from '../load/load-project.ts';
import type { ProjectData } from '../model/project-data.ts';
import { timeStage } from '../progress.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { programLabels } from '../validate/program-labels.ts';
import { validateProject } from '../validate/validate-project.ts';
import type { ValidationChoices } from '../validate/validate-project.ts';

/** The data, read and checked. Throws PublishError with every problem that was found. */
export async function readProject(
  settings: Settings,
  choices: ValidationChoices,
  progress: Progress,
): Promise<ProjectData> {
  const loaded = await timeStage(progress, 'load', () => loadProject(settings));
  return timeStage(progress, 'validate', () =>
    validateProject(loaded, settings, { ...choices, programLabels }, progress.advise),
  );
}
