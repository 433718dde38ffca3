import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { startProject } from '../../src/begin/start-project.ts';
import type { Answers } from '../../src/begin/answers.ts';
import { answerAlone } from '../../src/cli/init-command.ts';
import { loadProject } from '../../src/load/load-project.ts';
import { formatProblem, PublishError } from '../../src/problem.ts';
import type { Problem } from '../../src/problem.ts';
import { readSettings } from '../../src/settings.ts';
import { validateProject } from '../../src/validate/validate-project.ts';

/** A commune that does not exist. */
export const village = {
  commune: 'Gmina Sowie Pole',
  levels: 'priorytet, cel, kierunek działań',
  horizon: '2035',
} as const satisfies Answers;

/** A folder that lasts as long as the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-begin-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A project as `strategia init --yes` begins it on a day of 2026, in a folder that lasts as long as the test. */
export async function beginProject(answers: Answers): Promise<string> {
  const folder = await makeFolder();
  await startProject(folder, answerAlone(answers), '2026-11-25');
  return folder;
}

/** What a clerk reads of the data: problems, or advice where there are none. */
export async function judge(
  folder: string,
): Promise<{ readonly problems: string[]; readonly advice: string[] }> {
  const settings = readSettings(folder, {}, {});
  const advice: Problem[] = [];
  const say = (found: readonly Problem[]): string[] => found.map((problem) => formatProblem(problem, 'en'));
  try {
    validateProject(await loadProject(settings), settings, {}, (found) => advice.push(...found));
    return { problems: [], advice: say(advice) };
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return { problems: say(error.problems), advice: say(advice) };
  }
}

/** All files of the data but the schemas, by their names within the data folder. */
export async function readData(folder: string): Promise<Map<string, string>> {
  const data = path.join(folder, 'data');
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(data, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('.schema'))
    .toSorted();
  const texts = names.map(async (name) => [name, await readFile(path.join(data, name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
