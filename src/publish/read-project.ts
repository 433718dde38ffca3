import { programShapes } from '../labels/program-labels.ts';
import { loadProject } from '../load/load-project.ts';
import type { LoadedProject } from '../model/data/loaded-project.ts';
import type { ProjectData } from '../model/data/project-data.ts';
import { timeStage } from '../progress.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { findUntranslated, validateProject } from '../validate/validate-project.ts';
import type { ValidationChoices } from '../validate/validate-project.ts';
import { PublishError } from '../problem.ts';
import { checkOverrides } from './check-overrides.ts';
import { readTheme } from './read-theme.ts';

/** The data, read and checked. Throws PublishError with every problem that was found. */
export async function readProject(
  settings: Settings,
  choices: ValidationChoices,
  progress: Progress,
): Promise<ProjectData> {
  const { loaded, ...own } = await timeStage(progress, 'load', () => loadWithOverrides(settings));
  const data = await timeStage(progress, 'validate', () =>
    validateProject(loaded, settings, { ...choices, labelShapes: programShapes }, progress.advise),
  );
  const untranslated = findUntranslated(loaded);
  if (untranslated.length > 0) progress.advise(untranslated);
  for (const { language, labels, english } of data.words.values()) {
    const values = { folder: loaded.folder, language, all: Object.keys(labels).length };
    if (english.size > 0) progress.notice('missing-words', { ...values, count: english.size });
  }
  return { ...data, ...own };
}

/** A mistake in the data and one in an override are told in one run. */
async function loadWithOverrides(
  settings: Settings,
): Promise<Pick<ProjectData, 'theme' | 'ownTexts'> & { readonly loaded: LoadedProject }> {
  const loaded = await loadProject(settings);
  const { theme, problems: ofTheme } = await readTheme(settings, loaded);
  const { problems: ofOverrides, texts } = await checkOverrides(settings, loaded);
  const problems = [...loaded.problems, ...ofOverrides, ...ofTheme];
  return {
    loaded: { ...loaded, problems },
    ...(theme && { theme }),
    ...(texts.length > 0 && { ownTexts: texts }),
  };
}

/** The data with one edition only, where one is asked for; it becomes the one that `/` shows. */
export function chooseEditions(data: ProjectData, id: string | undefined): ProjectData {
  if (id === undefined) return data;
  const chosen = data.editions.filter((edition) => edition.id === id);
  if (chosen.length === 0) {
    const allowed = data.editions.map((edition) => edition.id).join(', ');
    throw new PublishError([{ code: 'unknown-edition', file: '--edition', values: { found: id, allowed } }]);
  }
  return { ...data, site: { ...data.site, currentEdition: id }, editions: chosen };
}
