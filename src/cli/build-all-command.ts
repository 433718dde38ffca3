import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { entriesFolder } from '../catalogue/catalogue-places.ts';
import { describeFailure, describeProject } from '../catalogue/describe-project.ts';
import { listEntries, readEntry, removeEntry, writeEntry } from '../catalogue/entries.ts';
import { belongsTo, findProjects } from '../catalogue/find-projects.ts';
import type { Project, Shard } from '../catalogue/find-projects.ts';
import { checkResults } from '../catalogue/write-catalogue.ts';
import { hashManifest } from '../output/published-record.ts';
import { formatProblem } from '../problem.ts';
import type { Progress } from '../progress.ts';
import { publish } from '../publish.ts';
import { lendBrowser } from '../publish/lend-browser.ts';
import type { LentBrowser } from '../publish/lend-browser.ts';
import type { PublishOptions } from '../publish/publish-options.ts';
import { compareInputs, confirmInputs, readInputs, readProgram } from '../publish/read-inputs.ts';
import type { Inputs } from '../publish/read-inputs.ts';
import type { Settings } from '../settings.ts';
import { catalogue } from './catalogue-command.ts';
import { chooseForms } from './choose-forms.ts';
import type { CommandContext } from './command-context.ts';
import { exitCodeOf, failureLines } from './report-failure.ts';

/**
 * `strategia build-all`: builds every project below a folder, or a shard of them, whose inputs have changed, one after the
 * other. One that fails does not stop the others; what it failed with is said at the end.
 */
export async function buildAll(context: CommandContext): Promise<0 | 1 | 2> {
  const start = performance.now();
  const { arguments: options, errorStream, print, say, settings } = context;
  const results = settings.paths.output;
  const shard = options.shard ?? { index: 1, count: 1 };
  const projects = await findProjects(path.resolve(options.folder ?? ''), results);
  const own = projects.filter((project) => belongsTo(shard, project));
  await checkResults(results);
  await mkdir(path.join(results, entriesFolder), { recursive: true });
  await forgetOthers(own, shard, context);
  const outcomes = await buildProjects(own, context);
  const failures = outcomes.filter(({ done }) => done === 'failed');
  for (const { project, error } of failures)
    for (const line of failureLines(error, options)) errorStream.write(`${project.id}: ${line}\n`);
  const count = (done: Outcome['done']): number => outcomes.filter((one) => one.done === done).length;
  print(
    say('all.done', {
      count: own.length,
      published: count('published'),
      unchanged: count('unchanged'),
      failed: failures.length,
      seconds: (performance.now() - start) / 1000,
    }),
  );
  // What other shards have not left yet would be missing.
  if (shard.count > 1) print(say('all.merge', { folder: results }));
  else await catalogue({ ...context, arguments: { ...options, folder: results } });
  return failures.reduce<0 | 1 | 2>((code, { error }) => (code === 2 ? 2 : exitCodeOf(error)), 0);
}

/** What became of a project. */
interface Outcome {
  readonly project: Project;
  readonly done: 'published' | 'unchanged' | 'failed';
  readonly files?: number;
  readonly error?: unknown;
}

/** Takes projects of this shard that there are no more out of the catalogue; what was published of them stays. */
async function forgetOthers(
  own: readonly Project[],
  shard: Shard,
  { print, say, settings }: CommandContext,
): Promise<void> {
  const results = settings.paths.output;
  const known = new Set(own.map(({ id }) => id));
  for (const id of (await listEntries(results)) ?? []) {
    if (known.has(id) || !belongsTo(shard, { id })) continue;
    await removeEntry(results, id);
    print(say('all.gone', { project: id, folder: path.join(results, id) }));
  }
}

/** What does not change from project to project. */
interface Means {
  readonly context: CommandContext;
  readonly options: PublishOptions;
  readonly program: Inputs | undefined;
  readonly browser: LentBrowser;
}

async function buildProjects(projects: readonly Project[], context: CommandContext): Promise<Outcome[]> {
  const { arguments: given, print, progress, say, settings, signal } = context;
  const { edition, only, proposals, pdfStandard, base, useCache } = given;
  const profiles = chooseForms(context);
  const options = { edition, only, profiles, proposals, pdfStandard, base, useCache };
  const program = await readProgram(settings, options);
  const browser = lendBrowser(settings, progress, signal);
  const outcomes: Outcome[] = [];
  try {
    for (const project of projects) {
      const start = performance.now();
      const outcome = await buildOne(project, { context, options, program, browser });
      outcomes.push(outcome);
      const values = {
        place: `${outcomes.length}/${projects.length}`,
        project: project.id,
        seconds: (performance.now() - start) / 1000,
        files: outcome.files ?? 0,
      };
      print(say(`all.${outcome.done}`, values));
    }
  } finally {
    await browser.close();
  }
  return outcomes;
}

async function buildOne(project: Project, means: Means): Promise<Outcome> {
  const { context, options, browser } = means;
  const results = context.settings.paths.output;
  const handle = options.only === 'site' ? undefined : browser;
  const settings = settingsFor(project, context.settings);
  const compared = options.useCache ? await compareInputs(settings, options, means.program) : undefined;
  const known = await readEntry(results, project.id);
  const isWhole = known?.published?.manifest === (await hashManifest(settings.paths));
  const published = isWhole ? known?.published : undefined;
  if (compared?.unchanged && published) {
    // It failed meanwhile, and its data are again what they were.
    if (known?.failure) await writeEntry(results, { id: project.id, published });
    return { project, done: 'unchanged', files: compared.unchanged.files.length };
  }
  const inputs = compared?.inputs ?? (await readInputs(settings, options, means.program));
  const opened = await handle?.take();
  try {
    const built = await publish(settings, options, {
      version: context.version,
      progress: sayOf(project, context),
      signal: context.signal,
      readInputs: () => confirmInputs(inputs),
      ...(opened && { browser: opened }),
    });
    const { files } = built.manifest;
    const hasPages = files.some(({ kind }) => kind === 'page');
    const manifest = (await hashManifest(settings.paths)) ?? '';
    await writeEntry(results, describeProject(project.id, { ...built, hasPages, manifest }));
    return { project, done: 'published', files: files.length };
  } catch (error) {
    if (context.signal.aborted) throw error;
    if (exitCodeOf(error) === 2) await handle?.giveUp();
    const failure = describeFailure(error, exitCodeOf(error) === 1 ? 'data' : 'program');
    await writeEntry(results, { id: project.id, ...(published && { published }), failure });
    return { project, done: 'failed', error };
  }
}

function settingsFor({ id, data, overrides }: Project, settings: Settings): Settings {
  const output = path.join(settings.paths.output, id);
  return { ...settings, paths: { ...settings.paths, data, overrides, output } };
}

/** What is said of a project names it. */
function sayOf({ id }: Project, { arguments: { messages }, errorStream, say }: CommandContext): Progress {
  return {
    advise: (advice) => {
      for (const problem of advice) errorStream.write(`${id}: ${formatProblem(problem, messages)}\n`);
    },
    stageEnded: () => undefined,
    notice: (name, values) => {
      errorStream.write(`${id}: ${say(`progress.${name}`, values)}\n`);
    },
  };
}
