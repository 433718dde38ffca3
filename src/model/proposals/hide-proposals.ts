import type { ChapterData, FigureData, GoalData, GoalStatus, Result } from '../data/data-types.ts';
import { forgetProposals } from './forget-proposals.ts';
import type { DataFile } from './forget-proposals.ts';
import type { EditionData, ProjectData } from '../data/project-data.ts';

/**
 * The data as if nobody had proposed anything. Nothing that is published knows more: where something was hidden, the
 * files that hold it are gone as well. Throws where validation has let pass what cannot be done without.
 */
export function hideProposals(data: ProjectData): ProjectData {
  const [site] = forget([{ kind: 'site', value: data.site }]).values;
  const isSiteChanged = site !== data.site;
  return {
    ...data,
    site: site as ProjectData['site'],
    editions: data.editions.map((edition) => {
      const hidden = hideInEdition(edition);
      return hidden === edition && !isSiteChanged ? edition : { ...hidden, originals: [] };
    }),
  };
}

const registers = ['partners', 'instruments', 'indicators', 'sources', 'glossary'] as const;

function hideInEdition(data: EditionData): EditionData {
  const chapters = data.strategy.chapters ?? [];
  const files: DataFile[] = [
    { kind: 'strategy', value: data.strategy },
    { kind: 'figures', value: data.figures },
    { kind: 'values', value: data.values },
    { kind: 'statuses', value: data.statuses },
    ...registers.map((kind) => ({ kind, value: data[kind] })),
    ...data.goals.map((value) => ({ kind: 'goal', value })),
  ];
  const { values, originalOf } = forget(files);
  if (files.every(({ value }, index) => value === values[index])) return data;
  const [
    strategy,
    figures,
    reportedValues,
    statuses,
    partners,
    instruments,
    indicators,
    sources,
    glossary,
    ...goals
  ] = values as unknown as [
    EditionData['strategy'],
    EditionData['figures'],
    EditionData['values'],
    EditionData['statuses'],
    EditionData['partners'],
    EditionData['instruments'],
    EditionData['indicators'],
    EditionData['sources'],
    EditionData['glossary'],
    ...(EditionData['goals'][number] | undefined)[],
  ];
  const kept = goals.filter((goal) => goal !== undefined);
  const keptChapters = new Set((strategy.chapters ?? []).map(({ id }) => id));
  return {
    ...data,
    signed: data.signed.filter(({ record }) => record.containsProposals !== true),
    strategy,
    goals: kept,
    partners,
    instruments,
    indicators,
    sources,
    glossary,
    figures: { ...figures, figures: moveFigures(figures.figures, chapters, keptChapters) },
    chapters: new Map([...data.chapters].filter(([id]) => keptChapters.has(id))),
    values: reportedValues,
    statuses: {
      ...statuses,
      statuses: renumberResults(statuses.statuses, data.goals, resultsByGoal(kept, originalOf)),
    },
  };
}

function forget(files: readonly DataFile[]): ReturnType<typeof forgetProposals> {
  const forgotten = forgetProposals(files);
  const [place] = forgotten.needed;
  if (place)
    throw new Error(`A proposal that is needed passed validation: ${place.file.kind}.json, ${place.key}.`);
  return forgotten;
}

/** A figure whose chapter goes stays, in the part of the document where the chapter was. */
function moveFigures(
  figures: readonly FigureData[],
  chapters: readonly ChapterData[],
  kept: ReadonlySet<string>,
): FigureData[] {
  return figures.map((figure) => {
    const chapter = chapters.find(({ id }) => id === figure.place && !kept.has(id));
    return chapter ? { ...figure, place: chapter.place } : figure;
  });
}

/** Results are named by their numbers, and those that stay may have moved up. */
function renumberResults(
  statuses: readonly GoalStatus[],
  goals: readonly GoalData[],
  kept: ReadonlyMap<string, readonly Result[]>,
): GoalStatus[] {
  const all = resultsByGoal(goals, (result) => result);
  return statuses.flatMap((status) => {
    if (status.result === undefined) return [status];
    const named = all.get(status.goal)?.[status.result - 1];
    const index = kept.get(status.goal)?.findIndex((result) => result === named) ?? -1;
    return index < 0 ? [] : [{ ...status, result: index + 1 }];
  });
}

/** The results of each goal as they were before anything was forgotten. */
function resultsByGoal(
  goals: readonly GoalData[],
  originalOf: (result: Result) => Result,
): Map<string, readonly Result[]> {
  return new Map(
    goals.flatMap((goal) => [
      [goal.id, (goal.details?.results?.items ?? []).map(originalOf)] as const,
      ...resultsByGoal(goal.children ?? [], originalOf),
    ]),
  );
}
