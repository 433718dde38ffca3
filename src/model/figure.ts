import type { FigureData } from './data/data-types.ts';
import type { PlacedGoal } from './place-goals.ts';
import type { GoalReference } from './goal-names.ts';
import { viewTexts } from './statements.ts';
import type { TextsOf } from './statements.ts';
import { citationViews, localiseText } from './text.ts';
import type { CitationView, Localisation, TextView } from './text.ts';
import type { Picture } from './data/picture.ts';
import type { EditionData } from './data/project-data.ts';
import { editorial, fileProvenance, resolveProvenance } from './data/provenance.ts';
import type { Mark } from './data/provenance.ts';

type FigurePlace = Pick<FigureView, 'part' | 'goal' | 'chapterId'>;

interface Ranked {
  readonly figure: FigureData;
  readonly place: FigurePlace;
  /** Compared from left to right. */
  readonly rank: readonly number[];
}

const endings: Readonly<Record<Picture['contentType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
};

/**
 * The figures, numbered as a reader meets them: those of the part before the goals, of each top-level goal, of the part
 * after the goals; in each of these the ones in the text first, and then the ones with a page of their own.
 */
export function viewFigures(
  data: EditionData,
  goals: ReadonlyMap<string, PlacedGoal>,
  localisation: Localisation,
): FigureView[] {
  const ranked = data.figures.figures.map((figure, index): Ranked => {
    const place = findPlace(figure, data, goals);
    return { figure, place, rank: [...rankPlace(figure, place, data, goals), index] };
  });
  return ranked
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ figure, place }, index) => viewFigure(figure, place, index + 1, data, localisation));
}

/** Which figures stand at a goal, by the goal's id; in the order of the file. */
export function figuresByGoal(figures: readonly FigureData[]): Map<string, string[]> {
  const byGoal = new Map<string, string[]>();
  for (const { id, goal } of figures)
    if (goal !== undefined) byGoal.set(goal, [...(byGoal.get(goal) ?? []), id]);
  return byGoal;
}

function viewFigure(
  figure: FigureData,
  place: FigurePlace,
  number: number,
  data: EditionData,
  localisation: Localisation,
): FigureView {
  const provenance = resolveProvenance(figure, fileProvenance(data.figures.sources));
  const picture = data.pictures.get(figure.file);
  if (!picture) throw new Error(`The figure "${figure.id}" without a picture passed validation.`);
  const { contentType, widthPx, heightPx } = picture;
  return {
    id: figure.id,
    number,
    anchor: `figure.${figure.id}`,
    ...viewTexts('figure', figure, provenance, localisation),
    licence: { name: localiseText(figure.licence.name, editorial, localisation), url: figure.licence.url },
    size: figure.size ?? 'text',
    hasOwnPage: hasOwnPage(figure),
    picture: {
      file: figure.file,
      name: `${figure.id}.${endings[contentType]}`,
      contentType,
      widthPx,
      heightPx,
    },
    ...place,
    mark: provenance.mark,
    sources: citationViews(provenance.sources, localisation),
  };
}

function hasOwnPage({ size }: FigureData): boolean {
  return size !== undefined && size !== 'text';
}

function findPlace(
  { id, goal, place }: FigureData,
  { strategy }: EditionData,
  goals: ReadonlyMap<string, PlacedGoal>,
): FigurePlace {
  if (goal !== undefined) {
    const reference = goals.get(goal)?.reference;
    if (!reference) throw new Error(`The unknown goal "${goal}" passed validation.`);
    return { part: 'goals', goal: reference, chapterId: undefined };
  }
  if (place === 'before-goals' || place === 'after-goals')
    return { part: place, goal: undefined, chapterId: undefined };
  const chapter = strategy.chapters?.find((candidate) => candidate.id === place);
  if (!chapter) throw new Error(`The figure "${id}" without a place passed validation.`);
  return { part: chapter.place, goal: undefined, chapterId: chapter.id };
}

function rankPlace(
  figure: FigureData,
  { part, goal, chapterId }: FigurePlace,
  { strategy }: EditionData,
  goals: ReadonlyMap<string, PlacedGoal>,
): number[] {
  const page = hasOwnPage(figure) ? 1 : 0;
  const ids = goal ? [...goals.keys()] : (strategy.chapters ?? []).map((chapter) => chapter.id);
  const within = ids.indexOf(goal?.id ?? chapterId ?? '');
  // Goals without any below them are printed as one part.
  const hasTree = [...goals.values()].some((placed) => placed.ancestors.length > 0);
  return [
    ['before-goals', 'goals', 'after-goals'].indexOf(part),
    goal && hasTree ? goal.position : 0,
    page,
    within < 0 ? Infinity : within,
  ];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, rank] of one.entries()) {
    const difference = rank - (other[index] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}

/** A map, a drawing, a photograph: its title, what it shows for those who do not see it, and in words for everybody. */
export interface FigureView extends TextsOf<'figure'> {
  readonly id: string;
  /** Within the document, from 1. */
  readonly number: number;
  readonly anchor: string;
  readonly licence: { readonly name: TextView; readonly url: string | undefined };
  readonly size: 'text' | 'page' | 'landscape' | 'landscape-a3';
  /** True for every size but `text`. */
  readonly hasOwnPage: boolean;
  readonly picture: PictureView;
  /** Where it stands: at a goal, in a chapter, or, with neither, at the end of a part. */
  readonly part: 'before-goals' | 'goals' | 'after-goals';
  readonly goal: GoalReference | undefined;
  readonly chapterId: string | undefined;
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}

/** What a picture is; its bytes are elsewhere, by `file`. */
interface PictureView extends Omit<Picture, 'bytes'> {
  /** In the folder `figures` of the data. */
  readonly file: string;
  /** Under which it is published: the figure's id with the ending of its kind. */
  readonly name: string;
}
