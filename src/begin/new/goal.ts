import path from 'node:path';
import type { GoalData, LevelData } from '../../model/data/data-types.ts';
import { splitPointer } from '../../model/data/json-pointer.ts';
import { writeUnfinished } from '../../model/data/unfinished-text.ts';
import { PublishError, quoteValue } from '../../problem.ts';
import type { GoalPlace } from '../../validate/places/edition-index.ts';
import { findNearestName } from '../../validate/places/nearest-name.ts';
import { schemas } from '../../validate/schemas.ts';
import { nameGoal, nameGoalId } from '../project-files.ts';
import { appendItem, insertMember } from '../insert-json.ts';
import { chooseId, changeFile, createFile, folderOf, nameOf } from './entry.ts';
import type { ChangedFile, MakeEntry } from './entry.ts';
import { findNextNumber } from './next-number.ts';
import { sourcesOf } from './open-data.ts';
import type { OpenData } from './open-data.ts';

const order = Object.keys(schemas.goal.$defs.goalData.properties);

/** A goal at the end of those of its parent, or of the highest level. */
export const makeGoal: MakeEntry = async (data, request) => {
  const { options, name } = request;
  const parent = options.parent === undefined ? undefined : findGoal(data, options.parent);
  const level = chooseLevel(data, parent);
  const number = options.number ?? numberNext(data, parent);
  const id = chooseId(request, {
    taken: data.index.registers.goal.ids,
    place: `${data.edition.folder}/goals`,
    otherwise: nameGoalId(data.language, number ?? String(data.index.goals.length + 1)),
  });
  const title = name ?? writeUnfinished(data.language, nameGoal(level, data.language, number));
  const isCovered = parent
    ? sourcesOf(parent.file) !== undefined
    : sourcesOf(data.edition.strategy) !== undefined;
  const goal: GoalData = {
    id,
    ...(number === undefined ? {} : { number }),
    level: level.id,
    title: isCovered ? title : { [data.language]: { text: title, status: 'proposal' } },
  };
  const files = parent ? [await addChild(data, parent, goal)] : await addFile(data, goal);
  return { id, files, number: number ?? null, isProposal: !isCovered };
};

/** By its id, or by its number. Throws PublishError `unknown-goal`. */
export function findGoal({ index }: OpenData, asked: string, file = '--parent'): GoalPlace {
  const numbered = index.goals.filter(({ number }) => number === asked);
  const found =
    index.goals.find(({ id }) => id === asked) ?? (numbered.length === 1 ? numbered[0] : undefined);
  if (found?.id !== undefined) return found;
  const known = index.goals.flatMap(({ id, number }) => [id, number]).filter((word) => word !== undefined);
  const suggestion = findNearestName(asked, known);
  const values = { found: quoteValue(asked), ...(suggestion === undefined ? {} : { suggestion }) };
  throw new PublishError([{ code: 'unknown-goal', file, values }]);
}

function chooseLevel({ strategy }: OpenData, parent: GoalPlace | undefined): LevelData {
  const depth = parent === undefined ? 0 : parent.depth + 1;
  const level = strategy.levels[depth];
  if (level !== undefined) return level;
  const values = { found: quoteValue(parent?.name ?? ''), count: String(strategy.levels.length) };
  throw new PublishError([{ code: 'no-goals-below', file: '--parent', values }]);
}

function numberNext({ index, strategy }: OpenData, parent: GoalPlace | undefined): string | undefined {
  const tops = strategy.goals.flatMap((id) =>
    index.goals.filter((goal) => goal.depth === 0 && goal.id === id),
  );
  const siblings = parent ? childrenOf(index.goals, parent) : tops;
  const families = index.goals.filter((goal) => goal.depth === parent?.depth && goal !== parent);
  const cousins = families.map((family) => ({ family, child: childrenOf(index.goals, family)[0] }));
  const cousin = cousins.find(({ child }) => child !== undefined);
  return findNextNumber({
    siblings: siblings.map(({ number }) => number),
    parent: parent?.number,
    isTop: parent === undefined,
    cousin: cousin && { parent: cousin.family.number, number: cousin.child?.number },
    taken: new Set(siblings.flatMap(({ number }) => number ?? [])),
  });
}

function childrenOf(goals: readonly GoalPlace[], parent: GoalPlace): GoalPlace[] {
  return goals.filter((goal) => goal.parent === parent);
}

async function addChild(data: OpenData, parent: GoalPlace, goal: GoalData): Promise<ChangedFile> {
  const steps = splitPointer(parent.pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const hasChildren = childrenOf(data.index.goals, parent).length > 0;
  return changeFile(data, nameOf(data, parent.file), (text) =>
    hasChildren
      ? appendItem(text, [...steps, 'children'], goal)
      : insertMember(text, steps, { key: 'children', value: [goal], order }),
  );
}

/** A file of its own, and its place in the order of goals. */
async function addFile(data: OpenData, goal: GoalData): Promise<ChangedFile[]> {
  const folder = folderOf(data);
  const sources = sourcesOf(data.edition.strategy);
  const file = createFile(data, `${folder}/goals/${nameGoalFile(data, goal)}.json`, {
    ...(sources === undefined ? {} : { sources }),
    ...goal,
  });
  const listed = await changeFile(data, `${folder}/strategy.json`, (text) =>
    appendItem(text, ['goals'], goal.id),
  );
  return [listed, file];
}

/** By the number, where all files of the edition go by theirs. */
export function nameGoalFile({ index, edition }: OpenData, { id, number }: GoalData): string {
  const names = edition.goals.map((file) => path.posix.basename(file.path, '.json'));
  const tops = index.goals.filter(({ depth }) => depth === 0);
  const byNumber =
    tops.length > 0 && tops.every((goal) => goal.number === path.posix.basename(goal.file.path, '.json'));
  const wanted = byNumber && number !== undefined && /^[\w.-]+$/.test(number) ? number : id;
  return names.includes(wanted) ? `${wanted}-${id}` : wanted;
}
