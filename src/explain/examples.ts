import type { ProblemCode } from '../messages/problem-texts.ts';
import type { Example } from './example.ts';
import { chaptersExamples } from './examples/chapters.ts';
import { fontsExamples } from './examples/fonts.ts';
import { loadExamples } from './examples/load.ts';
import { picturesExamples } from './examples/pictures.ts';
import { problemsExamples } from './examples/problems.ts';
import { referencesExamples } from './examples/references.ts';
import { rulesExamples } from './examples/rules.ts';
import { schemaExamples } from './examples/schema.ts';

/** Of every problem that a piece of data can show. */
export const examples: Readonly<Partial<Record<ProblemCode, Example>>> = {
  ...chaptersExamples,
  ...fontsExamples,
  ...loadExamples,
  ...picturesExamples,
  ...problemsExamples,
  ...referencesExamples,
  ...rulesExamples,
  ...schemaExamples,
};
