import type { LabelsFile } from '../model/data/data-types.ts';
import english from './en.json' with { type: 'json' };
import polish from './pl.json' with { type: 'json' };
import retired from './retired-keys.json' with { type: 'json' };

/** The languages whose words the program brings, whole, by language tag. */
const brought: ReadonlyMap<string, LabelsFile> = new Map<string, LabelsFile>([
  ['pl', polish],
  ['en', english],
]);

/** The words that the program brings, a set a language. */
export const programLabels: readonly LabelsFile[] = [...brought.values()];

/** The English words: what another language lacks stands in them. */
export const englishLabels: LabelsFile = english;

/** Keys of words that earlier versions printed: they may lie in a publisher's file, and print nothing. */
export const retiredKeys: ReadonlySet<string> = new Set<string>(retired);

/** Whether a language is among those, and no variety of one. */
export function isProgramLanguage(language: string): boolean {
  return brought.has(language);
}

/** The words that the program brings for a language, e.g. for `en-GB` those of `en`; undefined where it brings none. */
export function findProgramLabels(language: string): LabelsFile | undefined {
  return brought.get(language) ?? brought.get(language.split('-')[0] ?? '');
}

/** How a word may be written: the values that it has places for, and whether it counts something. */
export interface LabelShape {
  /** `{count}`, sorted. */
  readonly placeholders: readonly string[];
  readonly countsSomething: boolean;
}

/** All that the program prints, by key. */
export type LabelShapes = Readonly<Record<string, LabelShape>>;

/** What this version prints. */
export const programShapes: LabelShapes = Object.fromEntries(
  Object.entries(englishLabels).map(([key, entry]) => [key, shapeOf(entry)]),
);

function shapeOf(entry: LabelsFile[string]): LabelShape {
  return {
    placeholders: listPlaceholders(typeof entry === 'string' ? entry : Object.values(entry).join(' ')),
    countsSomething: typeof entry !== 'string',
  };
}

/** The placeholders of a label's text, `{count}`, sorted and without repetition. */
export function listPlaceholders(text: unknown): readonly string[] {
  const names = typeof text === 'string' ? (text.match(/\{\w+\}/g) ?? []) : [];
  return [...new Set(names)].sort();
}
