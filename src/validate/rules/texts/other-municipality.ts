import { quoteValue } from '../../../problem.ts';
import type { Position, Problem } from '../../../problem.ts';
import { chapterProblem } from '../../chapter/parse-chapter.ts';
import { rootsOf, select, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { adviceAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';
import { listWords } from './unfinished-texts.ts';

/** The name of a municipality behind the word for what it is, in the cases in which titles and acts have it. */
const namedUnit =
  /(?<!\p{L})(?:[Mm]iast[oa]|[Gg]min[ay]|[Pp]owiatu?|[Ww]ojewództw[oa]|[Mm]iejsk(?:a|iej) we?|(?:[Cc]ity|[Tt]own|[Mm]unicipality|[Cc]ommune) of)\s+((?:\p{Lu}[\p{L}\p{M}’'-]{2,}\s*)+)/gu;

/** The same of the municipality as an institution, as running text has it: its neighbours are named there as well. */
const namedInstitution =
  /(?<!\p{L})(?:Miast[oa]|Gmin[ay]|(?:City|Town|Municipality|Commune) of)\s+((?:\p{Lu}[\p{L}\p{M}’'-]{2,}[ \t]*)+)/gu;

/** A word of a name: a capital, and no preposition. */
const nameWord = /\p{Lu}[\p{L}\p{M}’'-]{2,}/gu;

/** Units and offices, which are no names of places. */
const general =
  /^(gmin|miast|miejsk|powiat|wojewodztw|urzad|urzed|rad[aey]$|starostw|zarzad|burmistrz|prezydent|wojt|strateg|rozwoj|city|town|munic|commune|council|office|develop)/;

const inStrategy = ['title', 'shortTitle', 'adoption/body', 'adoption/bodyGenitive'];

/**
 * Cover, title and act name the municipality that publishes them, or else the one on the cover. What another one is called
 * was probably left behind in copied data. Only names behind a word such as "Miasta" or "Gminy" are known to be some; once
 * one is known, the texts of the plan and of its goals are looked through for it, one place a file.
 */
export const checkOtherMunicipality: EditionRule = ({ edition }, { project, placesOf }) => {
  const site = rootsOf(project.site);
  const publisher = textsIn(site, ['publisher/name']);
  const strategy = rootsOf(edition.strategy);
  const commune = textsIn(strategy, ['commune']);
  const own = [publisher, commune].find((places) => places.some(({ value }) => listNames(value).length > 0));
  if (own === undefined) return [];
  const names = own.flatMap(({ value }) => listNames(value));
  const isCurrent = site.some((root) => selectText(root, 'currentEdition') === edition.id);
  const texts = [...textsIn(strategy, inStrategy), ...(isCurrent ? textsIn(site, ['title']) : [])];
  const values = (found: string): Record<'found' | 'own', string> => ({
    found: quoteValue(found),
    own: quoteValue(own[0]?.value),
  });
  const named = [
    ...(own === publisher ? commune : [])
      .filter(({ value }) => isOther(value, names))
      .map((place) => ({ place, found: place.value })),
    ...texts.flatMap((place) =>
      findNamed(place.value, namedUnit)
        .filter(({ found }) => isOther(found, names))
        .map(({ found }) => ({ place, found })),
    ),
  ];
  const inChapters = edition.chapters.flatMap((chapter) => {
    const found = findInChapter(chapter.text ?? '', names);
    return found === undefined ? [] : [{ ...found, chapter }];
  });
  const others = new Set([...named, ...inChapters].flatMap(({ found }) => listNames(found)));
  const known = new Set(named.map(({ place }) => place.pointer));
  return [
    ...named.map(({ place, found }) => adviceAt(place, 'other-municipality', values(found))),
    ...inChapters.map(({ chapter, position, found }): Problem => {
      const problem = chapterProblem(chapter, position, 'other-municipality', values(found));
      return { severity: 'advice', ...problem };
    }),
    ...[...rootsOf(edition.strategy), ...rootsOf(...edition.goals)].flatMap(({ file }) => {
      const words = placesOf(file, 'text').flatMap(listWords);
      const [first] = words.flatMap((place) => {
        const [found] = known.has(place.pointer) ? [] : findForms(place.value, others, names);
        return found === undefined ? [] : [{ place, found }];
      });
      return first ? [adviceAt(first.place, 'other-municipality', values(first.found))] : [];
    }),
  ];
};

function findNamed(text: string, pattern: RegExp): { readonly found: string; readonly index: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ found: (match[1] ?? '').trim(), index: match.index }));
}

/** Another municipality in a chapter that never names its own one: a chapter of a plan may well speak of both. */
function findInChapter(
  text: string,
  names: readonly string[],
): { readonly found: string; readonly position: Position } | undefined {
  const [first] = findNamed(text, namedInstitution).filter(({ found }) => isOther(found, names));
  const words = listNames(text);
  if (first === undefined || names.every((name) => words.some((word) => isFormOf(word, name))))
    return undefined;
  const before = text.slice(0, first.index).split('\n');
  const position = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { found: first.found, position };
}

/** The words of a text that are forms of the other municipality's name, once that is known. */
function findForms(text: string, others: ReadonlySet<string>, names: readonly string[]): string[] {
  if (others.size === 0) return [];
  return (text.match(nameWord) ?? []).filter((word) => {
    const folded = fold(word);
    const isOne = [...others].some((other) => other.length >= shortestOther && isFormOf(folded, other));
    return isOne && !names.some((name) => isFormOf(folded, name));
  });
}

/** Too many words begin like a shorter one. */
const shortestOther = 5;

function textsIn(roots: readonly Place[], paths: readonly string[]): (Place & { readonly value: string })[] {
  return roots.flatMap((root) => paths.flatMap((path) => select(root, path)).flatMap(listWords));
}

/** Whether a text has names of places, and none of them is a form of one of `names`. */
function isOther(text: string, names: readonly string[]): boolean {
  const found = listNames(text);
  return found.length > 0 && !found.some((name) => names.some((other) => isFormOf(name, other)));
}

function listNames(text: string): string[] {
  return (text.match(nameWord) ?? []).map(fold).filter((word) => !general.test(word));
}

/** Cases change the end of a name: "Toruń" and "Torunia", "Turek" and "Turku". */
function isFormOf(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let common = 0;
  while (common < shorter && one[common] === other[common]) common += 1;
  return common >= Math.max(3, shorter - 2);
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/gi, 'l').toLowerCase();
}
