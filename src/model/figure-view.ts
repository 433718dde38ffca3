import type { GoalReference } from './goal-view.ts';
import type { Picture } from './picture.ts';
import type { Mark } from './provenance.ts';
import type { CitationView, TextView } from './text-view.ts';

/** A map, a drawing, a photograph. */
export interface FigureView {
  readonly id: string;
  /** Within the document, from 1. */
  readonly number: number;
  readonly anchor: string;
  readonly title: TextView;
  /** For those who do not see it. */
  readonly alternative: TextView;
  /** The figure in words, for everybody. */
  readonly description: TextView | undefined;
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
export interface PictureView extends Omit<Picture, 'bytes'> {
  /** In the folder `figures` of the data. */
  readonly file: string;
  /** Under which it is published: the figure's id with the ending of its kind. */
  readonly name: string;
}
