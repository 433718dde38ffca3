import { listUsualForms } from '../begin/level-words.ts';
import type { LevelData, WordForms } from '../model/data/data-types.ts';
import type { ListName } from './outline.ts';

/** A word that a goal or its heading begins with. */
export interface LevelWordFound {
  /** Of the edition's levels, from 0; undefined for a usual word that the edition does not use. */
  readonly depth: number | undefined;
  /** The word, small, in its first form: what the same words share. */
  readonly word: string;
  readonly isPlural: boolean;
  /** What stands behind it. */
  readonly rest: string;
}

/** What the lists are called in strategies, in Polish and English; the edition's own words are known beside them. */
const usualLists: Readonly<Record<ListName, RegExp>> = {
  results:
    /^(?:(?:spodziewane|oczekiwane|planowane|zakładane|przewidywane|główne|expected|planned|main)\s+)?(?:rezultaty|efekty|wyniki|results|outcomes|effects)\b/iu,
  partners:
    /^(?:(?:główni|kluczowi|potencjalni|planowani|main|key|possible)\s+)?(?:partnerzy|podmioty|realizatorzy|jednostki odpowiedzialne|partners|bodies responsible)\b/iu,
  instruments:
    /^(?:(?:priorytetowe|główne|kluczowe|planowane|priority|main|key|planned)\s+)?(?:instrumenty|narzędzia|instruments|tools)\b/iu,
};

interface KnownWord {
  readonly form: string;
  readonly word: string;
  readonly isPlural: boolean;
  readonly depth: number | undefined;
}

/** Finds the words of levels at the beginning of a line, the longest first. */
export function createLevelWords(
  levels: readonly LevelData[],
  language: string,
): (line: string) => LevelWordFound | undefined {
  const own = levels.flatMap((level, depth) =>
    [level.name, level.shortName].flatMap((forms) => listForms(forms[language], depth)),
  );
  const usual = listUsualForms().flatMap(({ one, many }): KnownWord[] => [
    { form: one, word: one, isPlural: false, depth: undefined },
    { form: many, word: one, isPlural: true, depth: undefined },
  ]);
  // Of levels that share a short name the highest would win: a word that names several says nothing of the depth.
  const isShared = ({ form }: KnownWord): boolean =>
    new Set(own.filter((other) => other.form === form).map(({ depth }) => depth)).size > 1;
  const known = [...own.map((word) => (isShared(word) ? { ...word, depth: undefined } : word)), ...usual]
    .filter(({ form }) => form !== '')
    .toSorted((one, other) => other.form.length - one.form.length);
  return (line) => {
    const small = line.toLocaleLowerCase(language);
    const found = known.find(
      ({ form }) => small.startsWith(form) && !/^[\p{L}\p{N}-]/u.test(small.slice(form.length)),
    );
    if (found === undefined) return undefined;
    const { form, depth, word, isPlural } = found;
    return { depth, word, isPlural, rest: line.slice(form.length).trim() };
  };
}

/** The list that a line heads, with what stands behind its colon. */
export function findList(
  line: string,
  lists: LevelData['lists'],
  language: string,
): { readonly list: ListName; readonly rest: string } | undefined {
  const [, name = line, rest = ''] = /^([^:]*?)\s*(?::\s*(.*))?$/u.exec(line) ?? [];
  if (name.length > longestListName) return undefined;
  const small = name.toLocaleLowerCase(language);
  const own = (lists ?? []).find(
    ({ name: text }) => readName(text, language)?.toLocaleLowerCase(language) === small,
  );
  if (own !== undefined && isListName(own.id)) return { list: own.id, rest };
  const usual = (Object.keys(usualLists) as ListName[]).find((list) => usualLists[list].test(name));
  return usual === undefined ? undefined : { list: usual, rest };
}

/** "Priorytetowe instrumenty realizacji celu": longer ones are sentences. */
const longestListName = 60;

function listForms(forms: WordForms | undefined, depth: number): KnownWord[] {
  if (forms === undefined) return [];
  const word = (forms.one ?? forms.other).toLowerCase();
  const many = [forms.few, forms.many, forms.other].flatMap((form) => form?.toLowerCase() ?? []);
  return [
    { form: word, word, isPlural: false, depth },
    ...many.filter((form) => form !== word).map((form) => ({ form, word, isPlural: true, depth })),
  ];
}

function isListName(id: string): id is ListName {
  return Object.hasOwn(usualLists, id);
}

function readName(text: unknown, language: string): string | undefined {
  if (typeof text === 'string') return text;
  const entry = (text as Readonly<Record<string, unknown>>)[language];
  return typeof entry === 'string' ? entry : (entry as { readonly text?: string } | undefined)?.text;
}
