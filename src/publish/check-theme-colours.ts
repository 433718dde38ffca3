import { contrastRatio, darkPaper, lightPaper, minimumContrast } from '../model/colours.ts';
import type { LoadedEdition, LoadedProject } from '../model/data/loaded-project.ts';
import { goalColours } from '../model/goal.ts';
import type { Problem } from '../problem.ts';
import { rootsOf, select, selectOne, selectText } from '../validate/places/place.ts';
import type { Place } from '../validate/places/place.ts';
import { problemAt } from '../validate/places/problem-at.ts';

/** What text is set in, and what it is set on where a theme says nothing of it: as the style sheets say, which a test compares. */
export const grounds = {
  light: { paper: '#FBFAF7', ink: '#1B1F24', muted: '#55606B', goals: 'colour' },
  dark: { paper: darkPaper, ink: '#ECE8DF', muted: '#A9B2BA', goals: 'colourDark' },
  print: { paper: lightPaper, ink: '#1B1F24', muted: '#55606B', goals: 'colour' },
} as const;
const inks = ['ink', 'muted', 'accent'] as const;

/**
 * Every colour of a theme that text is set in stands out against its paper (WCAG 2.2, 1.4.3), and so do the colours of goals and
 * the program's own where the theme changes the paper. What is refused comes with the nearest colour that would do.
 */
export function checkThemeColours(root: Place, { editions }: LoadedProject): Problem[] {
  const goals = editions.flatMap(listGoalColours);
  return Object.entries(grounds).flatMap(([name, ground]): Problem[] => {
    const place = selectOne(root, `colours/${name}`);
    if (!place) return [];
    const paper = selectOne(place, 'paper');
    const against = typeof paper?.value === 'string' ? paper.value : ground.paper;
    const own = inks.flatMap((ink) => select(place, ink));
    const texts = own.flatMap((ink) => checkPair(ink, String(ink.value), against));
    if (!paper) return texts;
    // What the theme leaves as it is, and the goals, have to be seen on its paper.
    const kept = (['ink', 'muted'] as const)
      .filter((ink) => !selectOne(place, ink))
      .map((ink) => ground[ink]);
    const others = [...kept, ...goals.map((goal) => goal[ground.goals])];
    const unseen = others.find((colour) => contrastRatio(colour, against) < minimumContrast);
    return [...texts, ...(unseen === undefined ? [] : checkPair(paper, unseen, against))];
  });
}

/** As the model gives them, also where the data name none: by the place in the list of goals. */
function listGoalColours(edition: LoadedEdition): { readonly colour: string; readonly colourDark: string }[] {
  const order = rootsOf(edition.strategy).flatMap((root) =>
    select(root, 'goals/*').map(({ value }) => value),
  );
  return rootsOf(...edition.goals).map((goal) => {
    const colour = pickColour(goal, 'colour');
    const colourDark = pickColour(goal, 'colourDark');
    const given = { ...(colour && { colour }), ...(colourDark && { colourDark }) };
    return goalColours(given, order.indexOf(selectText(goal, 'id')) + 1);
  });
}

/** What is no colour is told elsewhere. */
function pickColour(goal: Place, key: 'colour' | 'colourDark'): string | undefined {
  const value = selectText(goal, key);
  return value !== undefined && /^#[0-9A-Fa-f]{6}$/.test(value) ? value : undefined;
}

/** `place` is the one of the two that the theme can change. */
function checkPair(place: Place, ink: string, paper: string): Problem[] {
  const ratio = contrastRatio(ink, paper);
  if (ratio >= minimumContrast) return [];
  const isPaper = place.value === paper;
  return [
    problemAt(place, 'theme-contrast', {
      ink: ink.toUpperCase(),
      paper: paper.toUpperCase(),
      // Rounded down: 4.49 must not be printed as the 4.5 that it is not.
      ratio: (Math.floor(ratio * 10) / 10).toFixed(1),
      minimum: String(minimumContrast),
      suggestion: isPaper ? findNearest(paper, ink) : findNearest(ink, paper),
    }),
  ];
}

/** The colour that is mixed with as little black or white as makes it stand out; undefined where neither does. */
function findNearest(colour: string, other: string): string | undefined {
  for (let share = 1; share <= 100; share += 1)
    for (const end of [0, 255]) {
      const mixed = mix(colour, end, share / 100);
      if (contrastRatio(mixed, other) >= minimumContrast) return mixed;
    }
  return undefined;
}

function mix(colour: string, end: number, share: number): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (end - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
