import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type {
  GoalFile,
  IndicatorsFile,
  StrategyFile,
  ValuesFile,
} from '../../../src/model/data/data-types.ts';

/** A plan in the making: the goals by the positions that their numbers go by, goals below each, indicators. */
export interface PlanSize {
  readonly positions: readonly number[];
  readonly below: number;
  readonly indicators: number;
}

export const bigPlan = {
  positions: Array.from({ length: 41 }, (_, index) => index + 1),
  below: 4,
  indicators: 104,
} as const satisfies PlanSize;

/** Sixty goals: no more stand on one page. */
export const sixtyGoals = {
  positions: [1, 2, 3, 4, 21, 22, 23, 24, 31, 32, 33, 34],
  below: 4,
  indicators: 5,
} as const satisfies PlanSize;

/** One top-level goal with more right below it than fit its page. */
export const broadPlan = { positions: [1], below: 200, indicators: 5 } as const satisfies PlanSize;

/** Longer than any line of a phone. */
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/**
 * Makes of the fixture with one level, copied to `data`, a plan like those that broke pages: two levels, numbers of up to
 * twenty characters and of four, goals without any, words of eighty letters, the sixth indicator a proposal.
 */
export async function writeBigPlan(data: string, size: PlanSize): Promise<void> {
  const folder = path.join(data, 'editions/przykladowa-2025');
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(folder, file), 'utf8'));
  const write = (file: string, value: unknown): Promise<void> =>
    writeFile(path.join(folder, file), JSON.stringify(value));
  const goals = size.positions.map((position) => goalFile(position, size.below));
  const strategy = (await read('strategy.json')) as StrategyFile;
  const [level] = strategy.levels;
  if (!level) throw new Error('The fixture has a level.');
  const { lists: _, ...above } = level;
  await write('strategy.json', {
    ...strategy,
    levels: [
      { ...above, card: false },
      { ...level, id: 'zadanie', slug: 'zadania', anchor: 'zadanie' },
    ],
    goals: goals.map(({ id }) => id),
  });
  for (const name of await readdir(path.join(folder, 'goals'))) await rm(path.join(folder, 'goals', name));
  for (const goal of goals) await write(`goals/${goal.id}.json`, goal);
  await write('indicators.json', {
    ...((await read('indicators.json')) as IndicatorsFile),
    indicators: Array.from({ length: size.indicators }, (_, index) => indicator(index, size.positions)),
  });
  const years = Array.from({ length: 12 }, (_, index) => 2024 - index);
  const reported: ValuesFile = {
    schemaVersion: 1,
    sources: [{ id: 'uchwala' }],
    values: Array.from({ length: size.indicators }, (_, index) => index).flatMap((index) =>
      years.map((year) => ({
        indicator: `wskaznik-${String(index)}`,
        date: `${String(year)}-12-31`,
        value: 1234567 + year * index,
      })),
    ),
  };
  const monitoring = path.join(data, 'monitoring/przykladowa-2025');
  await writeFile(path.join(monitoring, 'values.json'), JSON.stringify(reported));
  await rm(path.join(monitoring, 'statuses.json'));
}

function goalFile(position: number, below: number): GoalFile {
  const children = Array.from({ length: below }, (_, index) => ({
    id: `zadanie-${String(position)}-${String(index + 1)}`,
    ...numberOf(position, index + 1),
    level: 'zadanie',
    title:
      index === 0
        ? `${longWord} und ${String(position)} Wege`
        : `Ein gewöhnlicher Titel mit einigen Worten, ${String(position)} bis ${String(index)}`,
    details: {
      domains: { status: 'sourced', items: [{ domain: 'spoleczny' }, { domain: 'gospodarczy' }] },
      ...(index === 0 ? { related: { status: 'sourced', items: [{ goal: 'zadanie-1-2' }] } } : {}),
    },
  }));
  return {
    sources: [{ id: 'uchwala' }],
    id: `obszar-${String(position)}`,
    ...numberOf(position),
    level: 'cel',
    title: position === 2 ? `Für die ${longWord}` : `Ziel ${String(position)} für alle Menschen am Ort`,
    children,
  } as GoalFile;
}

/** Long ones, short ones, none. */
function numberOf(position: number, below?: number): { readonly number?: string } {
  const last = below === undefined ? '' : `.${String(below)}`;
  if (position > 30) return {};
  if (position > 20) return { number: `${String(position)}${last}` };
  return { number: `GOAL2030.${below === undefined ? '' : 'TARGET'}${String(position)}${last}` };
}

function indicator(index: number, positions: readonly number[]): IndicatorsFile['indicators'][number] {
  const goal = `zadanie-${String(positions[index % positions.length])}-1`;
  const proposal = index === 5 ? ({ status: 'proposal' } as const) : {};
  return {
    id: `wskaznik-${String(index)}`,
    ...proposal,
    name:
      index === 3 ? `Länge der ${longWord}` : `Wskaźnik ${String(index)} dla mieszkańców i mieszkanek gminy`,
    ...(index % 3 === 0 ? {} : { unit: '% gospodarstw domowych' }),
    goals: { status: 'sourced', ...proposal, items: [{ goal }] },
    baseline: { ...proposal, date: '2012-12-31', value: 1234567.25 },
    targets: [
      { date: '2030-12-31', value: 2000000 },
      { date: '2035-12-31', value: 2500000 },
    ],
  };
}
