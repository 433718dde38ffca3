import { contrastRatio, darkPaper, lightPaper, minimumContrast } from '../../../model/colours.ts';
import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import { select } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

const papers = { colour: lightPaper, colourDark: darkPaper };

/** The colours of goals stand out against their paper well enough for text (WCAG 2.2, 1.4.3). */
export const checkColours: EditionRule = ({ goals }) =>
  goals.flatMap((goal) =>
    Object.entries(papers).flatMap(([key, paper]) =>
      select(goal, key).flatMap((place) => checkColour(place, paper)),
    ),
  );

function checkColour(place: Place, paper: string): Problem[] {
  if (typeof place.value !== 'string' || !/^#[0-9A-Fa-f]{6}$/.test(place.value)) return [];
  const ratio = contrastRatio(place.value, paper);
  if (ratio >= minimumContrast) return [];
  return [
    problemAt(place, 'low-contrast', {
      found: quoteValue(place.value),
      // Rounded down: 4.49 must not be printed as the 4.5 that it is not.
      ratio: (Math.floor(ratio * 10) / 10).toFixed(1),
      paper,
      minimum: String(minimumContrast),
    }),
  ];
}
