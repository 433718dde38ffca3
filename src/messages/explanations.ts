import { beginExplainedEn } from './en/explain/begin.ts';
import { browserExplainedEn } from './en/explain/browser.ts';
import { chaptersExplainedEn } from './en/explain/chapters.ts';
import { fontsExplainedEn } from './en/explain/fonts.ts';
import { importExplainedEn } from './en/explain/import.ts';
import { loadExplainedEn } from './en/explain/load.ts';
import { overridesExplainedEn } from './en/explain/overrides.ts';
import { picturesExplainedEn } from './en/explain/pictures.ts';
import { problemsExplainedEn } from './en/explain/problems.ts';
import { referencesExplainedEn } from './en/explain/references.ts';
import { releaseExplainedEn } from './en/explain/release.ts';
import { rulesExplainedEn } from './en/explain/rules.ts';
import { schemaExplainedEn } from './en/explain/schema.ts';
import type { ProblemCode } from './en/problems.ts';
import type { Explanation, MessageLanguage } from './message-language.ts';
import { beginExplainedPl } from './pl/explain/begin.ts';
import { browserExplainedPl } from './pl/explain/browser.ts';
import { chaptersExplainedPl } from './pl/explain/chapters.ts';
import { fontsExplainedPl } from './pl/explain/fonts.ts';
import { importExplainedPl } from './pl/explain/import.ts';
import { loadExplainedPl } from './pl/explain/load.ts';
import { overridesExplainedPl } from './pl/explain/overrides.ts';
import { picturesExplainedPl } from './pl/explain/pictures.ts';
import { problemsExplainedPl } from './pl/explain/problems.ts';
import { referencesExplainedPl } from './pl/explain/references.ts';
import { releaseExplainedPl } from './pl/explain/release.ts';
import { rulesExplainedPl } from './pl/explain/rules.ts';
import { schemaExplainedPl } from './pl/explain/schema.ts';

const en: Readonly<Record<ProblemCode, Explanation>> = {
  ...beginExplainedEn,
  ...browserExplainedEn,
  ...chaptersExplainedEn,
  ...fontsExplainedEn,
  ...importExplainedEn,
  ...loadExplainedEn,
  ...overridesExplainedEn,
  ...picturesExplainedEn,
  ...problemsExplainedEn,
  ...referencesExplainedEn,
  ...releaseExplainedEn,
  ...rulesExplainedEn,
  ...schemaExplainedEn,
};

const pl: Readonly<Record<ProblemCode, Explanation>> = {
  ...beginExplainedPl,
  ...browserExplainedPl,
  ...chaptersExplainedPl,
  ...fontsExplainedPl,
  ...importExplainedPl,
  ...loadExplainedPl,
  ...overridesExplainedPl,
  ...picturesExplainedPl,
  ...problemsExplainedPl,
  ...referencesExplainedPl,
  ...releaseExplainedPl,
  ...rulesExplainedPl,
  ...schemaExplainedPl,
};

/** Every explanation of a problem, by language and code. No build reads it, only `explain/`. */
export const explanations: Readonly<Record<MessageLanguage, Readonly<Record<ProblemCode, Explanation>>>> = {
  pl,
  en,
};
