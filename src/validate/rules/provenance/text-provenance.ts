import { hasSources } from './list-provenance.ts';
import { groupBy } from '../../../model/group-by.ts';
import { splitPointer } from '../../../model/data/json-pointer.ts';
import { statementKeys } from '../../../model/statements.ts';
import type { Problem } from '../../../problem.ts';
import type { EditionIndex } from '../../places/edition-index.ts';
import { rootsOf, select, selectOne, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

const editionTexts = statementKeys('edition');
const goalTexts = statementKeys('goal');

/**
 * Every statement of the document has a source or is marked as a proposal. Where a file names no sources, its statements
 * need their own; those without are one problem for each file, at the first of them.
 */
export const checkTextProvenance: EditionRule = (index, { languages }) => {
  const bare = listStatements(index).filter(
    (statement) => !hasOrigin(statement) && !rootsOf(statement.file).some(hasSources),
  );
  const source = [...index.registers.source.ids][0] ?? 'uchwala';
  const files = [...groupBy(bare, (statement) => statement.file).values()];
  return files.flatMap((statements) => describeFile(statements, { source, language: languages[0] ?? 'pl' }));
};

/** What a mark may name: a source that there is, and the language of the text. */
interface Example {
  readonly source: string;
  readonly language: string;
}

function describeFile(statements: readonly Place[], { source, language }: Example): Problem[] {
  const [first] = statements;
  if (first === undefined) return [];
  const mark = `"sources": [{"id": ${JSON.stringify(source)}}]`;
  const values = {
    count: String(statements.length),
    top: `${mark},`,
    here: showPlace(first, mark, language),
  };
  return [problemAt(first, 'statements-without-source', values)];
}

/** How the statement is written with its mark. */
function showPlace({ pointer, value }: Place, mark: string, language: string): string {
  if (typeof value !== 'string') return `{ …, ${mark} }`;
  const key = splitPointer(pointer).at(-1) ?? '';
  const text = `{"text": "…", ${mark}}`;
  const isLanguage = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(key);
  return `${JSON.stringify(key)}: ${isLanguage ? text : `{${JSON.stringify(language)}: ${text}}`}`;
}

function listStatements({ edition, goals }: EditionIndex): Place[] {
  const indicators = rootsOf(edition.indicators).flatMap((root) => select(root, 'indicators/*'));
  return [
    ...rootsOf(edition.strategy).flatMap((root) => [
      ...editionTexts.flatMap((key) => select(root, key)).flatMap(listLanguages),
      ...select(root, 'adoption'),
      ...select(root, 'status').filter((status) => selectText(status, 'type') === 'superseded'),
    ]),
    ...goals.flatMap((goal) => goalTexts.flatMap((key) => select(goal, key))).flatMap(listLanguages),
    ...rootsOf(edition.partners).flatMap((root) => select(root, 'partners/*')),
    ...rootsOf(edition.instruments).flatMap((root) => select(root, 'instruments/*')),
    ...indicators.flatMap((indicator) => (hasOrigin(indicator) ? [] : [indicator, ...listValues(indicator)])),
    ...rootsOf(edition.values).flatMap((root) => select(root, 'values/*')),
    ...rootsOf(edition.statuses).flatMap((root) => select(root, 'statuses/*')),
    ...rootsOf(edition.glossary).flatMap((root) => select(root, 'terms/*')),
    ...rootsOf(edition.figures).flatMap((root) => select(root, 'figures/*')),
  ];
}

function listValues(indicator: Place): Place[] {
  return [...select(indicator, 'baseline'), ...select(indicator, 'targets/*')];
}

/** A text by language is one statement in each. */
function listLanguages(text: Place): Place[] {
  return typeof text.value === 'string' ? [text] : select(text, '*');
}

/** A translation by the editors goes back to the text that it translates. */
function hasOrigin(statement: Place): boolean {
  return (
    selectText(statement, 'status') === 'proposal' ||
    selectOne(statement, 'translation') !== undefined ||
    hasSources(statement)
  );
}
