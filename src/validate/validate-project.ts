import type { ProblemCode } from '../messages/problem-texts.ts';
import type { LabelShapes } from '../labels/program-labels.ts';
import type { LoadedJson, LoadedProject } from '../model/data/loaded-project.ts';
import type { ProjectData } from '../model/data/project-data.ts';
import type { ProposalChoice } from '../model/view-edition.ts';
import { isStopping, PublishError, sortProblems } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { assembleData } from './schema-problems/assemble-data.ts';
import { findSchemaErrors, findSchemaProblems } from './schema-problems/find-schema-problems.ts';
import { rootsOf, select, selectText } from './places/place.ts';
import { findRightToLeft } from './text/right-to-left.ts';
import { createRuleContext } from './rule.ts';
import type { RuleContext } from './rule.ts';
import { findBreaches } from './rules.ts';
import type { KnownFile } from './places/list-json-files.ts';
import { problemAt } from './places/problem-at.ts';
import { listUntranslated } from './rules/texts/untranslated.ts';
import { schemas } from './schemas.ts';

/** What whoever builds has decided, beside the data. */
export interface ValidationChoices {
  readonly proposals?: ProposalChoice | undefined;
  /** The only edition that is wanted: it is the current one, whatever `site.json` says. */
  readonly edition?: string | undefined;
  /** What the program prints; without it labels may be any. */
  readonly labelShapes?: LabelShapes | undefined;
}

/** What the site's other languages lack, as advice; only of data that are valid. */
export function findUntranslated(loaded: LoadedProject): Problem[] {
  return listUntranslated(createRuleContext(loaded, {}));
}

/** Who is told what stops nothing. */
export type OnAdvice = (advice: readonly Problem[]) => void;

/**
 * The project's data, every shape as in the schemas and every reference known to resolve. Without a choice about
 * proposals, those in an adopted edition are a problem. Advice goes to `onAdvice`, at most as many as problems, and only
 * of data that have no problem: a name that is misspelt leaves its entry unused as well.
 *
 * Throws PublishError with every problem there is, those of loading included, sorted by file and line; beyond
 * `limits.problems` a last one, `more-problems`, counts the rest.
 */
export function validateProject(
  loaded: LoadedProject,
  settings: { readonly limits: Pick<Settings['limits'], 'problems'> },
  choices: ValidationChoices,
  onAdvice?: OnAdvice,
): ProjectData {
  const problems = findProblems(loaded, choices);
  const limit = (some: readonly Problem[]): Problem[] =>
    limitProblems(some, settings.limits.problems, loaded.folder);
  const stopping = problems.filter(isStopping);
  if (stopping.length > 0) throw new PublishError(limit(stopping));
  if (problems.length > 0) onAdvice?.(limit(problems));
  return assembleData(loaded);
}

function findProblems(loaded: LoadedProject, choices: ValidationChoices): Problem[] {
  const context = createRuleContext(loaded, choices);
  const newer = findNewerVersions(context.files);
  // Of data that the program cannot work with at all, nothing else is worth saying before that is settled.
  const unfit = newer.length > 0 ? newer : findRightToLeft(rootsOf(loaded.site));
  if (unfit.length > 0) return [...loaded.problems, ...unfit];
  const schemaProblems = context.files.flatMap(({ kind, file }) =>
    findSchemaProblems(file, findSchemaErrors(kind, file.value), listLevels(context, file)),
  );
  return [loaded.problems, schemaProblems, findBreaches(context)].reduce(addUnlessExplained, []);
}

/** The ids of the levels of the plan that a file of goals belongs to, the top one first. */
function listLevels({ editions }: RuleContext, file: LoadedJson): string[] {
  const index = editions.find(({ edition }) => edition.goals.includes(file));
  return (index?.registers.level.entries ?? []).flatMap((level) => selectText(level, 'id') ?? []);
}

/** Leaves out what is said of a value or a key that an earlier stage has already objected to, or twice of a whole file. */
function addUnlessExplained(earlier: Problem[], later: readonly Problem[]): Problem[] {
  const explained = new Set(earlier.filter(isAboutValue).map(nameValue));
  const wholeFiles = new Set<string>();
  const added = later.filter((problem) => {
    if (!saysMore.includes(problem.code) && explained.has(nameValue(problem))) return false;
    if (problem.position !== undefined) return true;
    const isRepeated = wholeFiles.has(`${problem.code} ${problem.file}`);
    wholeFiles.add(`${problem.code} ${problem.file}`);
    return !isRepeated;
  });
  const known = new Set(added.filter(({ code }) => saysBetter.includes(code)).map(nameValue));
  const kept = earlier.filter((problem) => problem.code !== 'invalid-id' || !known.has(nameValue(problem)));
  return [...kept, ...added];
}

/** Said instead of what the schema says of the same value: what was meant is known. */
const saysBetter: readonly ProblemCode[] = ['goal-number-for-id', 'name-for-id'];

/** Said though the schema has said something of the same value. */
const saysMore: readonly ProblemCode[] = ['similar-id', ...saysBetter];

/** Their places are those of what ought to hold something. */
const describesAbsence: readonly ProblemCode[] = ['missing-key', 'missing-alternative'];

function isAboutValue({ code, pointer }: Problem): boolean {
  return pointer !== undefined && pointer !== '' && !describesAbsence.includes(code);
}

function nameValue({ file, pointer }: Problem): string {
  return `${file}#${pointer ?? ''}`;
}

/** Problems of one severity in the order of files and lines; of more than `limit`, one line at the end says how many there are. */
function limitProblems(problems: readonly Problem[], limit: number, folder: string): Problem[] {
  const sorted = sortProblems(problems);
  if (sorted.length <= limit) return sorted;
  const [first] = sorted;
  const more: Problem = {
    ...(first?.severity && { severity: first.severity }),
    code: 'more-problems',
    file: folder,
    values: { count: String(sorted.length - limit), total: String(sorted.length) },
  };
  return [...sorted.slice(0, limit), more];
}

const version: number = schemas.site.properties.schemaVersion.const;

/** Files written for a later version of the program: it cannot know what their keys mean. */
function findNewerVersions(files: readonly KnownFile[]): Problem[] {
  return files
    .flatMap(({ file }) => rootsOf(file))
    .flatMap((root) => select(root, 'schemaVersion'))
    .filter(({ value }) => typeof value === 'number' && value > version)
    .map((place) =>
      problemAt(place, 'schema-too-new', { found: String(place.value), known: String(version) }),
    );
}
