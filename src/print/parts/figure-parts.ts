import type { FigureView } from '../../model/figure.ts';
import type { Part } from './part.ts';
import type { PrintContext } from '../print-context.ts';
import type { PrintFigure } from './place-figures.ts';

/** What the pages of figures have in common with the part that they follow. */
export interface PlateHost {
  readonly head: string;
  /** That of the figures' headings: 2 where a part with a heading of its own goes before. */
  readonly headingLevel: 1 | 2;
}

/** The figures of a part that have pages of their own, a part each. */
export function plateParts(
  { figures }: PrintContext,
  belongs: (figure: FigureView) => boolean,
  { head, headingLevel }: PlateHost,
): Part[] {
  return figures
    .filter((figure) => figure.hasOwnPage && belongs(figure))
    .map((figure) => ({
      id: `plate-${figure.id}`,
      template: 'plate.njk',
      startsOnRight: isFoldOut(figure),
      head,
      contents: [],
      values: { figure, level: headingLevel },
      sheet: figure.size === 'landscape' || figure.size === 'landscape-a3' ? figure.size : 'portrait',
    }));
}

/** What follows a page that folds out begins on the right: the back of such a sheet stays empty. */
export function startAfterFoldOuts(parts: readonly Part[]): Part[] {
  return parts.map((part, index) =>
    parts[index - 1]?.sheet === 'landscape-a3' ? { ...part, startsOnRight: true } : part,
  );
}

function isFoldOut({ size }: PrintFigure): boolean {
  return size === 'landscape-a3';
}
