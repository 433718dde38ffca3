import { goalLists } from '../../../model/statements.ts';
import type { Problem } from '../../../problem.ts';
import { rootsOf, select, selectOne, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt, problemAtKey } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

/** A list says truly where it comes from: from a source, from a proposal, or why it is empty. */
export const checkListProvenance: EditionRule = ({ edition, goals }) => {
  const indicators = rootsOf(edition.indicators);
  const lists = [
    ...goals.flatMap((goal) => Object.keys(goalLists).flatMap((list) => select(goal, `details/${list}`))),
    ...indicators.flatMap((root) => select(root, 'indicators/*/goals')),
    ...rootsOf(edition.strategy).flatMap((root) => select(root, 'domains')),
  ];
  return lists.flatMap(checkList);
};

function checkList(list: Place): Problem[] {
  const status = selectOne(list, 'status');
  const items = select(list, 'items/*');
  switch (status?.value) {
    case 'none':
      return [...checkReason(list, status), ...checkEmpty(list, items)];
    case 'sourced':
      return [...checkItems(list, status, items), ...checkSources(list, status, items)];
    case 'proposal':
      return [
        ...checkItems(list, status, items),
        ...items
          .filter(isSourced)
          .flatMap((item) => checkSources(item, selectOne(item, 'status') ?? item, [])),
      ];
    default:
      return [];
  }
}

/** What a file cites says nothing of why a list is empty, so an empty list cannot inherit it. */
function checkReason(list: Place, status: Place): Problem[] {
  const isExplained = hasSources(list) || selectOne(list, 'reason') !== undefined;
  return isExplained ? [] : [problemAt(status, 'none-without-reason')];
}

function checkEmpty(list: Place, items: readonly Place[]): Problem[] {
  if (items.length === 0) return [];
  return [problemAtKey(selectOne(list, 'items') ?? list, 'none-with-items', { count: String(items.length) })];
}

function checkItems(list: Place, status: Place, items: readonly Place[]): Problem[] {
  const isWellFormed =
    selectOne(list, 'items') === undefined || Array.isArray(selectOne(list, 'items')?.value);
  return items.length > 0 || !isWellFormed
    ? []
    : [problemAt(status, 'list-without-items', { found: String(status.value) })];
}

/** Sources of its own, of the file, or of every item that is not a proposal. */
function checkSources(statement: Place, status: Place, items: readonly Place[]): Problem[] {
  const isCovered =
    hasSources(statement) ||
    rootsOf(statement.file).some(hasSources) ||
    (items.length > 0 &&
      items.every((item) => hasSources(item) || selectText(item, 'status') === 'proposal'));
  return isCovered ? [] : [problemAt(status, 'sourced-without-source')];
}

function isSourced(item: Place): boolean {
  return selectText(item, 'status') === 'sourced';
}

/** Whether a statement cites any source itself. */
export function hasSources(statement: Place): boolean {
  return select(statement, 'sources/*').length > 0;
}
