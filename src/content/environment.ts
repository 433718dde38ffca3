import { existsSync, readFileSync } from 'node:fs';
import { isWhollyProposed } from '../model/goal.ts';
import type { GoalView } from '../model/goal.ts';
import { listTexts } from '../model/statements.ts';
import type { GivenText } from '../model/statements.ts';
import type { Words } from '../model/data/words.ts';
import { createDateFormat, createLabel, createHtmlLabel, createNumberFormat } from './labels.ts';
import type { Label, HtmlLabel } from './labels.ts';
import { loadTemplates, templateOptions } from './template-loader.ts';
import type { LoadedTemplates } from './template-loader.ts';
import { endSentence, joinNames } from './phrases.ts';
import { createTemplateEnvironment } from './template-runtime.ts';
import type { TemplateEnvironment } from './template-runtime.ts';
import { createTypography } from './typography.ts';
import type { BindWords } from './typography.ts';

export type { TemplateEnvironment } from './template-runtime.ts';

/** What every page can call, in its language. */
export interface LanguageTools {
  readonly language: string;
  readonly label: Label;
  /** What templates know as `label`; in attributes and the like they ask for `plain` (`foreign-words.ts`). */
  readonly htmlLabel: HtmlLabel;
  readonly formatDate: (date: string) => string;
  readonly formatNumber: (value: number) => string;
  /** Also the filter of this name; by the rules of the text's language. */
  readonly bindWords: BindWords;
}

/**
 * Nunjucks for the templates in `folder`, and for those in the folder `overrides` of a project (`template-loader.ts`): everything is escaped, an undefined value is an error. As long as the templates
 * are the same it is the same as well: a build asks for it once a document, and compiling takes a third of rendering one.
 * What fails while it renders comes as a PublishError `template-error` or `template-value-missing`.
 */
export function openEnvironment(folder: string, overrides?: string): TemplateEnvironment {
  // Of many projects few have any: all others share what is compiled.
  const own = overrides !== undefined && existsSync(overrides) ? overrides : undefined;
  const key = JSON.stringify([folder, own]);
  const known = environments.get(key);
  if (known && isCurrent(known.templates)) return known.environment;
  const templates = loadTemplates(folder, own);
  const environment = createEnvironment(templates);
  environments.set(key, { environment, templates });
  return environment;
}

/** By their folders. */
const environments = new Map<
  string,
  { readonly environment: TemplateEnvironment; readonly templates: Pick<LoadedTemplates, 'texts' | 'absent'> }
>();

function isCurrent({ texts, absent }: Pick<LoadedTemplates, 'texts' | 'absent'>): boolean {
  return (
    [...texts].every(([file, text]) => existsSync(file) && readFileSync(file, 'utf8') === text) &&
    ![...absent].some((file) => existsSync(file))
  );
}

function createEnvironment({ load, explain }: LoadedTemplates): TemplateEnvironment {
  const environment = createTemplateEnvironment(load, templateOptions);
  environment.addFilter('bindWords', bindInContext);
  environment.addFilter('endSentence', endSentence);
  environment.addFilter('joinNames', (named: readonly { readonly name: string }[], language: string) =>
    joinNames(
      named.map(({ name }) => name),
      language,
    ),
  );
  return {
    ...environment,
    render: (name, variables) => {
      try {
        return environment.render(name, variables);
      } catch (error) {
        throw explain(error);
      }
    },
  };
}

/** The filter `bindWords`: it gets the context of the page, in which the tools of its language are. */
function bindInContext(
  this: { readonly lookup: (name: 'bindWords') => BindWords },
  text: string,
  language: string,
): string {
  return this.lookup('bindWords')(text, language);
}

/**
 * The tools of one language; made once a language, they go into the context of each page in it. The words of the other
 * languages of the site say how texts in these are written.
 */
export function createLanguageTools(words: Words, others: Iterable<Words> = []): LanguageTools {
  const { language } = words;
  const label = createLabel(words);
  return {
    language,
    label,
    htmlLabel: createHtmlLabel(words, label),
    formatDate: createDateFormat(words),
    formatNumber: createNumberFormat(language),
    bindWords: createTypography([...others, words]),
  };
}

/** The same under the names that templates know. */
export function toolsForTemplates<Tools extends LanguageTools>(
  tools: Tools,
): Omit<Tools, 'label'> & {
  readonly label: HtmlLabel;
  readonly plain: Label;
  /** What is said of a goal beside its title, in order. */
  readonly wordsOfGoal: (goal: GoalView) => readonly GivenText[];
  readonly isWhollyProposed: typeof isWhollyProposed;
} {
  return {
    ...tools,
    label: tools.htmlLabel,
    plain: tools.label,
    wordsOfGoal: (goal) => listTexts('goal', goal, 'words'),
    isWhollyProposed,
  };
}
