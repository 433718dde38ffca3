import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import { rootsOf, select, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { adviceAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';
import { listWords } from './unfinished-texts.ts';

/** The name of a municipality behind the word for what it is, in the cases in which titles and acts have it. */
const namedUnit =
  /(?<!\p{L})(?:[Mm]iast[oa]|[Gg]min[ay]|[Pp]owiatu?|[Ww]ojewództw[oa]|[Mm]iejsk(?:a|iej) we?|(?:[Cc]ity|[Tt]own|[Mm]unicipality|[Cc]ommune) of)\s+((?:\p{Lu}[\p{L}\p{M}’'-]{2,}\s*)+)/gu;

/** A word of a name: a capital, and no preposition. */
const nameWord = /\p{Lu}[\p{L}\p{M}’'-]{2,}/gu;

/** Units and offices, which are no names of places. */
const general =
  /^(gmin|miast|miejsk|powiat|wojewodztw|urzad|urzed|rad[aey]$|starostw|zarzad|burmistrz|prezydent|wojt|strateg|rozwoj|city|town|munic|commune|council|office|develop)/;

const inStrategy = ['title', 'shortTitle', 'adoption/body', 'adoption/bodyGenitive'];

/**
 * Cover, title and act name the municipality that publishes them, or else the one on the cover. What another one is called
 * was probably left behind in copied data. Only names behind a word such as "Miasta" or "Gminy" are known to be some.
 */
export const checkOtherMunicipality: EditionRule = ({ edition }, { project }) => {
  const site = rootsOf(project.site);
  const publisher = textsIn(site, ['publisher/name']);
  const strategy = rootsOf(edition.strategy);
  const commune = textsIn(strategy, ['commune']);
  const own = [publisher, commune].find((places) => places.some(({ value }) => listNames(value).length > 0));
  if (own === undefined) return [];
  const names = own.flatMap(({ value }) => listNames(value));
  const isCurrent = site.some((root) => selectText(root, 'currentEdition') === edition.id);
  const texts = [...textsIn(strategy, inStrategy), ...(isCurrent ? textsIn(site, ['title']) : [])];
  const described = (place: Place, found: string): Problem =>
    adviceAt(place, 'other-municipality', { found: quoteValue(found), own: quoteValue(own[0]?.value) });
  return [
    ...(own === publisher ? commune : [])
      .filter(({ value }) => isOther(value, names))
      .map((place) => described(place, place.value)),
    ...texts.flatMap((place) =>
      [...place.value.matchAll(namedUnit)]
        .flatMap(([, found = '']) => found.trim())
        .filter((found) => isOther(found, names))
        .map((found) => described(place, found)),
    ),
  ];
};

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
