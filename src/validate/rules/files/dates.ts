import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import { rootsOf, select, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { adviceAt, problemAt } from '../../places/problem-at.ts';
import type { EditionRule, Rule } from '../../rule.ts';

type Order = readonly [earlier: string, later: string];

/** Dates of strategy.json of which the first is not after the second. */
const inStrategy: readonly Order[] = [
  ['status/from', 'status/to'],
  ['adoption/date', 'status/date'],
  ['adoption/date', 'modified'],
  ['status/date', 'modified'],
  ['changes/*/date', 'modified'],
];

const inIndicator: readonly Order[] = [['baseline/date', 'targets/*/date']];

/** `modified` is the date of the files in the ZIP, whose format ends with 2107 (APPNOTE.TXT 4.4.6) and programs before. */
const firstYear = 1980;
const lastYear = 2099;

const inSite: readonly Order[] = [
  ['accessibility/published', 'accessibility/updated'],
  ['accessibility/prepared', 'accessibility/reviewed'],
];

/** The dates of an edition do not contradict one another; that each of them exists, the schema says. */
export const checkDates: EditionRule = ({ edition }, { languages }) => [
  ...rootsOf(edition.strategy).flatMap(findOutOfRange),
  ...rootsOf(edition.strategy).flatMap(findPastConsultation),
  ...(languages.includes('pl') ? rootsOf(edition.strategy).flatMap(findShortConsultation) : []),
  ...findDisorder(rootsOf(edition.strategy), inStrategy),
  ...findDisorder(
    rootsOf(edition.indicators).flatMap((root) => select(root, 'indicators/*')),
    inIndicator,
  ),
];

/** The dates of the accessibility statement do not contradict one another. */
export const checkSiteDates: Rule = ({ project }) => findDisorder(rootsOf(project.site), inSite);

function findOutOfRange(strategy: Place): Problem[] {
  return datesAt(strategy, 'modified')
    .filter(({ value }) => Number(value.slice(0, 4)) < firstYear || Number(value.slice(0, 4)) > lastYear)
    .map((place) =>
      problemAt(place, 'date-out-of-range', {
        found: quoteValue(place.value),
        first: String(firstYear),
        last: String(lastYear),
      }),
    );
}

/** Nobody can comment any more: the pages say so by themselves, but the edition has another state by now. */
function findPastConsultation(strategy: Place): Problem[] {
  if (selectText(strategy, 'status/type') !== 'consultation') return [];
  const [modified] = datesAt(strategy, 'modified');
  return datesAt(strategy, 'status/to')
    .filter((end) => modified !== undefined && end.value < modified.value)
    .map((end) =>
      adviceAt(end, 'consultation-over', {
        found: quoteValue(end.value),
        modified: quoteValue(modified?.value),
      }),
    );
}

/** Days for comments on the draft of a strategy: ustawa o zasadach prowadzenia polityki rozwoju, art. 6. */
const consultationDays = 35;
const dayMs = 86_400_000;

function findShortConsultation(strategy: Place): Problem[] {
  if (selectText(strategy, 'status/type') !== 'consultation') return [];
  const [from] = datesAt(strategy, 'status/from');
  return datesAt(strategy, 'status/to').flatMap((to) => {
    // The last day is one of them.
    const days = from === undefined ? NaN : (Date.parse(to.value) - Date.parse(from.value)) / dayMs + 1;
    if (!(days > 0 && days < consultationDays)) return [];
    return [
      adviceAt(to, 'consultation-short', {
        found: quoteValue(to.value),
        days: String(days),
        needed: String(consultationDays),
      }),
    ];
  });
}

function findDisorder(objects: readonly Place[], orders: readonly Order[]): Problem[] {
  return objects.flatMap((object) =>
    orders.flatMap(([earlier, later]) =>
      datesAt(object, earlier).flatMap((first) =>
        datesAt(object, later)
          .filter((second) => second.value < first.value)
          .map((second) => describeDisorder(first, second, earlier)),
      ),
    ),
  );
}

function datesAt(object: Place, path: string): (Place & { readonly value: string })[] {
  return select(object, path).flatMap((place) =>
    typeof place.value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(place.value)
      ? [{ ...place, value: place.value }]
      : [],
  );
}

function describeDisorder(first: Place, second: Place, earlier: string): Problem {
  return problemAt(second, 'dates-out-of-order', {
    found: quoteValue(second.value),
    before: quoteValue(first.value),
    key: earlier.replace('/*', '').replace('/', '.'),
  });
}
