import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GoalData, GoalFile, SiteFile, StrategyFile } from '../src/model/data/data-types.ts';

/**
 * Writes a data folder whose edition has `times` as many goals as the one in `source`, from the same texts: for
 * benchmarks. Goals get new numbers and ids; partners, instruments and sources stay as they are.
 */
export async function multiplyData(
  source: string,
  target: string,
  edition: string,
  times: number,
): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await cp(source, target, { recursive: true });
  const folder = path.join(target, 'editions', edition);
  for (const other of await readdir(path.join(target, 'editions'))) {
    if (other !== edition) await rm(path.join(target, 'editions', other), { recursive: true });
  }
  const strategyFile = path.join(folder, 'strategy.json');
  const strategy = await readJson<StrategyFile>(strategyFile);
  const names = (await readdir(path.join(folder, 'goals'))).sort();
  const goals = await Promise.all(names.map((name) => readJson<GoalFile>(path.join(folder, 'goals', name))));
  const ordered = strategy.goals.flatMap((id) => goals.find((goal) => goal.id === id) ?? []);
  await rm(path.join(folder, 'goals'), { recursive: true });
  await mkdir(path.join(folder, 'goals'));
  const ids: string[] = [];
  for (let copy = 0; copy < times; copy += 1) {
    for (const [index, goal] of ordered.entries()) {
      const number = String(copy * ordered.length + index + 1);
      const renamed = renameGoal(goal, copy, number);
      ids.push(renamed.id);
      await writeFile(path.join(folder, 'goals', `${number}.json`), JSON.stringify(renamed));
    }
  }
  await writeFile(strategyFile, JSON.stringify({ ...strategy, goals: ids }));
}

/** Leaves the document's language alone in a data folder: then it has one full document. */
export async function keepOneLanguage(data: string): Promise<void> {
  const siteFile = path.join(data, 'site.json');
  const { languages } = await readJson<SiteFile>(siteFile);
  const [kept = '', ...others] = languages;
  const keep = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(keep);
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).filter(([key]) => !(kept in value && others.includes(key)));
    return Object.fromEntries(members.map(([key, inner]) => [key, keep(inner)]));
  };
  for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (others.some((language) => entry.name.endsWith(`.${language}.md`))) await rm(file);
    else if (entry.isFile() && entry.name.endsWith('.json'))
      await writeFile(file, JSON.stringify(keep(await readJson(file))));
  }
  await writeFile(siteFile, JSON.stringify({ ...(await readJson<SiteFile>(siteFile)), languages: [kept] }));
}

function renameGoal<G extends GoalData>(goal: G, copy: number, number: string): G {
  const related = goal.details?.related;
  return {
    ...goal,
    id: copyId(goal.id, copy),
    number,
    ...(goal.slug !== undefined && { slug: copyId(goal.slug, copy) }),
    ...(goal.details && {
      details: {
        ...goal.details,
        ...(related && {
          related: {
            ...related,
            items: (related.items ?? []).map((item) => ({ ...item, goal: copyId(item.goal, copy) })),
          },
        }),
      },
    }),
    ...(goal.children && {
      children: goal.children.map((child, index) =>
        renameGoal(child, copy, `${number}.${String(index + 1)}`),
      ),
    }),
  };
}

function copyId(id: string, copy: number): string {
  return copy === 0 ? id : `${id}-${String(copy)}`;
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}
