import { beginProblemsEn } from '../messages/en/begin.ts';
import { browserTextsEn } from '../messages/en/browser.ts';
import { chaptersTextsEn } from '../messages/en/chapters.ts';
import type { explainWordsEn } from '../messages/en/explain/words.ts';
import { fontsTextsEn } from '../messages/en/fonts.ts';
import { importProblemsEn } from '../messages/en/import.ts';
import { loadTextsEn } from '../messages/en/load.ts';
import { overridesTextsEn } from '../messages/en/overrides.ts';
import { picturesTextsEn } from '../messages/en/pictures.ts';
import { referencesTextsEn } from '../messages/en/references.ts';
import { releaseProblemsEn } from '../messages/en/release.ts';
import { rulesTextsEn } from '../messages/en/rules.ts';
import { schemaTextsEn } from '../messages/en/schema.ts';
import { problemTexts } from '../messages/problem-texts.ts';
import type { ProblemCode } from '../messages/problem-texts.ts';

type GroupTitle = Extract<keyof typeof explainWordsEn, `group.${string}`>;

/** Codes that belong together. */
export interface ProblemGroup {
  readonly title: GroupTitle;
  readonly codes: readonly ProblemCode[];
}

/** By the file of their messages; what clerks meet most often is first. */
const files: readonly (readonly [GroupTitle, object])[] = [
  ['group.load', loadTextsEn],
  ['group.schema', schemaTextsEn],
  ['group.references', referencesTextsEn],
  ['group.rules', rulesTextsEn],
  ['group.chapters', chaptersTextsEn],
  ['group.pictures', picturesTextsEn],
  ['group.fonts', fontsTextsEn],
  ['group.overrides', overridesTextsEn],
  ['group.begin', beginProblemsEn],
  ['group.import', importProblemsEn],
  ['group.release', releaseProblemsEn],
  ['group.browser', browserTextsEn],
];

/** Every code, each in one group. */
export function listGroups(): ProblemGroup[] {
  const groups = files.map(([title, texts]) => ({
    title,
    codes: Object.keys(texts).sort() as ProblemCode[],
  }));
  const grouped = new Set(groups.flatMap(({ codes }) => codes));
  const rest = listCodes().filter((code) => !grouped.has(code));
  return [...groups, { title: 'group.problems', codes: rest }];
}

/** Every code in alphabetical order. */
export function listCodes(): ProblemCode[] {
  return (Object.keys(problemTexts.en) as ProblemCode[]).sort();
}
