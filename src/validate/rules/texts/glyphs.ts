import { formatCode } from '../../../fonts/code-points.ts';
import { createCoverage } from '../../../fonts/document-fonts.ts';
import type { Coverage } from '../../../fonts/document-fonts.ts';
import { listGeneratedTexts } from '../../../fonts/generated-texts.ts';
import type { ProblemCode } from '../../../messages/problem-texts.ts';
import type { LoadedJson } from '../../../model/data/loaded-project.ts';
import { groupBy } from '../../../model/group-by.ts';
import type { Position, Problem } from '../../../problem.ts';
import { quoteValue } from '../../../problem.ts';
import { isLanguageTag } from '../../text/language-tag.ts';
import { rootsOf, select } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt } from '../../places/problem-at.ts';
import { rightToLeftLetter } from '../../text/right-to-left.ts';
import type { Rule } from '../../rule.ts';
import { listAddedFonts } from './fonts.ts';

/** Of one file; the others are counted. */
const shownCharacters = 4;

/**
 * Every character has a glyph in a font of the documents, which are the only ones: what a font of the system would show on
 * one machine is missing on the next. Each is said once a file.
 */
export const checkGlyphs: Rule = ({ files, editions, project }) => {
  const covers = createCoverage(listAddedFonts(project));
  return [
    ...files.flatMap(({ file }) => checkFile(file, covers)),
    ...editions.flatMap(({ edition }) =>
      edition.chapters.flatMap(({ path, text = '' }) => checkTextGlyphs(path, text, covers)),
    ),
    ...rootsOf(project.site).flatMap((site) =>
      select(site, 'languages/*').flatMap((place) => checkLanguage(place, covers)),
    ),
  ];
};

interface MissingGlyph {
  readonly character: string;
  readonly text: string;
  readonly position: Position;
}

function checkFile(file: LoadedJson, covers: Coverage): Problem[] {
  const lines = (file.text ?? '').split('\n');
  const missing = rootsOf(file)
    .flatMap(listTexts)
    .flatMap((place) =>
      listMissing(place.value, covers).map((character): MissingGlyph => {
        const start = file.locate(place.pointer, 'value');
        // Not there where it is written as an escape, or together with an accent.
        const index = lines[start.line - 1]?.indexOf(character, start.column) ?? -1;
        const column = index < 0 ? start.column : index + 1;
        return { character, text: place.value, position: { line: start.line, column } };
      }),
    );
  return describeEach(file.path, missing);
}

/** The same for a text without keys and values. */
export function checkTextGlyphs(path: string, text: string, covers: Coverage): Problem[] {
  const missing = text.split('\n').flatMap((line, index) =>
    listMissing(line, covers).map((character): MissingGlyph => ({
      character,
      text: line,
      position: { line: index + 1, column: line.indexOf(character) + 1 },
    })),
  );
  return describeEach(path, missing);
}

/** The first place of each character, with the number of all; of a whole script that is missing a few are enough. */
function describeEach(file: string, missing: readonly MissingGlyph[]): Problem[] {
  const places = groupBy(missing, ({ character }) => character);
  const problems = [...places].flatMap(([character, [first, ...others]]): Problem[] => {
    if (!first) return [];
    const code: ProblemCode = /[\u2010\u2011]/.test(character) ? 'unusual-hyphen' : 'missing-glyph';
    const count = String(others.length + 1);
    const values = { ...describe(character), text: quoteAround(first.text, character), count };
    return [{ code, file, position: first.position, values }];
  });
  const rest = problems.slice(shownCharacters);
  const [first] = rest;
  if (!first || rest.length === 1) return problems;
  const characters = rest.slice(0, 10 * shownCharacters).map(({ values }) => values.character ?? '');
  const values = { count: String(rest.length), characters: characters.join(' ') };
  return [...problems.slice(0, shownCharacters), { ...first, code: 'missing-glyphs', values }];
}

function checkLanguage(place: Place, covers: Coverage): Problem[] {
  if (typeof place.value !== 'string' || !isLanguageTag(place.value)) return [];
  const missing = new Map(
    listGeneratedTexts(place.value).flatMap((text) =>
      listMissing(text, covers).map((character) => [character, text] as const),
    ),
  );
  const [first] = missing;
  if (!first) return [];
  const [character, text] = first;
  return [
    problemAt(place, 'missing-glyph-in-dates', { ...describe(character), text, count: String(missing.size) }),
  ];
}

function listTexts(place: Place): (Place & { readonly value: string })[] {
  const { value } = place;
  return typeof value === 'string' ? [{ ...place, value }] : select(place, '*').flatMap(listTexts);
}

/** Characters that nobody sees, and spaces, need no glyph; letters of scripts that are refused need none yet. */
function listMissing(text: string, covers: Coverage): string[] {
  const unusual = text.normalize('NFC').match(/[^\p{C}\p{Z}\0-\x7f\uFFFD]\p{M}*|[!-~]\p{M}+/gu) ?? [];
  return [...new Set(unusual)].filter(
    (character) => !rightToLeftLetter.test(character) && !covers(character),
  );
}

function describe(character: string): { readonly found: string; readonly character: string } {
  const found = Array.from(character, (one) => formatCode(one.codePointAt(0) ?? 0)).join(' ');
  return { found, character };
}

/** The text from shortly before the character on, so that it is seen. */
function quoteAround(text: string, character: string): string {
  const start = text.indexOf(character) - 20;
  return quoteValue(start > 0 ? `…${text.slice(start)}` : text);
}
