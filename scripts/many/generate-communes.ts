import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GoalFile, SiteFile, StrategyFile, Text } from '../../src/model/data/data-types.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** Plans of differing shape: one, two and three levels, with and without maps, indicators and proposals. */
const shapes = [
  path.join(project, 'tests/fixtures/data-one-level'),
  path.join(project, 'tests/fixtures/data-three-levels'),
  path.join(project, 'tests/fixtures/data-golden'),
  path.join(project, 'tests/fixtures/data-figures'),
  path.join(project, 'data'),
];

/**
 * Writes `count` projects below a folder, in districts of ten, from the shapes in turn. Each has its number in its own
 * title and in those of its goals, so that no two have pages in common. Gives their ids.
 */
export async function generateCommunes(folder: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = String(index + 1).padStart(3, '0');
    const district = String(Math.floor(index / 10) + 1).padStart(3, '0');
    const id = `powiat-${district}/gmina-${number}`;
    const data = path.join(folder, id);
    await cp(shapes[index % shapes.length] ?? '', data, { recursive: true });
    await nameCommune(data, number);
    ids.push(id);
  }
  return ids;
}

async function nameCommune(data: string, number: string): Promise<void> {
  await change<SiteFile>(path.join(data, 'site.json'), (site) => ({
    ...site,
    title: `Strategia gminy ${number}`,
  }));
  const editions = path.join(data, 'editions');
  for (const edition of await readdir(editions)) {
    const folder = path.join(editions, edition);
    await change<StrategyFile>(path.join(folder, 'strategy.json'), ({ titleLines: _, ...strategy }) => ({
      ...strategy,
      commune: `Gmina ${number}`,
      title: `Strategia rozwoju gminy ${number}`,
      shortTitle: `Strategia gminy ${number}`,
    }));
    for (const name of await readdir(path.join(folder, 'goals')))
      await change<GoalFile>(path.join(folder, 'goals', name), (goal) => numberGoal(goal, number));
  }
}

function numberGoal<G extends Pick<GoalFile, 'title' | 'children'>>(goal: G, number: string): G {
  return {
    ...goal,
    title: numberText(goal.title, number),
    ...(goal.children && { children: goal.children.map((child) => numberGoal(child, number)) }),
  };
}

function numberText(text: Text, number: string): Text {
  if (typeof text === 'string') return `${text} (${number})`;
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [
      language,
      typeof words === 'string' ? `${words} (${number})` : { ...words, text: `${words.text} (${number})` },
    ]),
  );
}

async function change<T>(file: string, edit: (value: T) => T): Promise<void> {
  await writeFile(file, JSON.stringify(edit(JSON.parse(await readFile(file, 'utf8')) as T), undefined, 2));
}
