import { entriesOf, rootsOf, select, selectOne, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import type { LoadedPicture } from '../../../model/data/loaded-project.ts';
import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import { findNearestName } from '../../places/nearest-name.ts';
import { problemAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

/** Places beside goals and chapters. */
const edgePlaces = ['before-goals', 'after-goals'];

/** Every figure has its picture, every picture its figure; a figure has one place, and an alternative that says something. */
export const checkFigures: EditionRule = ({ edition, registers }) => {
  const figures = rootsOf(edition.figures).flatMap((root) => select(root, 'figures/*'));
  const chapters = rootsOf(edition.strategy)
    .flatMap((root) => select(root, 'chapters/*'))
    .flatMap((chapter) => selectText(chapter, 'id') ?? []);
  const goals = registers.goal.state === 'complete' ? registers.goal.ids : undefined;
  return [
    ...figures.flatMap((figure) => [
      ...checkPlace(figure),
      ...(edition.strategy?.value === undefined ? [] : checkChapter(figure, chapters)),
      ...(goals === undefined ? [] : checkGoal(figure, goals)),
      ...checkFile(figure, edition.pictures),
      ...checkAlternative(figure),
    ]),
    ...(edition.figures !== undefined && edition.figures.value === undefined
      ? []
      : findUnused(figures, edition.pictures)),
  ];
};

function checkPlace(figure: Place): Problem[] {
  const [goal, place] = [selectOne(figure, 'goal'), selectOne(figure, 'place')];
  const found = quoteValue(selectText(figure, 'id') ?? '');
  if (!goal && !place) return [problemAt(figure, 'figure-without-place', { found })];
  return goal && place ? [problemAt(place, 'figure-with-two-places', { found })] : [];
}

function checkChapter(figure: Place, chapters: readonly string[]): Problem[] {
  const known = [...chapters, ...edgePlaces];
  return select(figure, 'place').flatMap((place) => {
    if (typeof place.value !== 'string' || known.includes(place.value)) return [];
    const values = { found: quoteValue(place.value), suggestion: findNearestName(place.value, known) };
    return [problemAt(place, 'unknown-figure-place', values)];
  });
}

function checkGoal(figure: Place, goals: ReadonlySet<string>): Problem[] {
  return select(figure, 'goal').flatMap((place) => {
    if (typeof place.value !== 'string' || goals.has(place.value)) return [];
    const values = { found: quoteValue(place.value), suggestion: findNearestName(place.value, goals) };
    return [problemAt(place, 'unknown-goal', values)];
  });
}

function checkFile(figure: Place, pictures: readonly LoadedPicture[]): Problem[] {
  const names = pictures.map(({ name }) => name);
  return select(figure, 'file').flatMap((place) => {
    if (typeof place.value !== 'string' || names.includes(place.value)) return [];
    const values = { found: quoteValue(place.value), suggestion: findNearestName(place.value, names) };
    return [problemAt(place, 'missing-picture', values)];
  });
}

/** The name of a file and the title, which is read out anyway, say nothing of what is seen. */
function checkAlternative(figure: Place): Problem[] {
  const titles = textsOf(figure, 'title').map(({ value }) => fold(String(value)));
  return textsOf(figure, 'alternative').flatMap((place) => {
    const text = String(place.value);
    const values = { found: quoteValue(text) };
    if (/^\S+\.[a-z]{3,4}$/i.test(text.trim())) return [problemAt(place, 'alternative-is-file-name', values)];
    return titles.includes(fold(text)) ? [problemAt(place, 'alternative-is-title', values)] : [];
  });
}

/** The words of a text in each of its languages. */
function textsOf(figure: Place, key: string): Place[] {
  return select(figure, key)
    .flatMap((text) => (entriesOf(text.value).length > 0 ? select(text, '*') : [text]))
    .flatMap((text) => (entriesOf(text.value).length > 0 ? select(text, 'text') : [text]))
    .filter(({ value }) => typeof value === 'string');
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is no picture, or a broken one, is told so, and not that it is not used as well. */
function findUnused(figures: readonly Place[], pictures: readonly LoadedPicture[]): Problem[] {
  const used = figures.flatMap((figure) => selectText(figure, 'file') ?? []);
  const missing = used.filter((name) => !pictures.some((picture) => picture.name === name));
  return pictures
    .filter(({ name, picture }) => picture !== undefined && !used.includes(name))
    .map(({ name, path }): Problem => {
      const suggestion = findNearestName(name, missing);
      return { code: 'picture-not-used', file: path, values: suggestion === undefined ? {} : { suggestion } };
    });
}
