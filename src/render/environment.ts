import nunjucks from 'nunjucks';
import type { LabelsFile } from '../model/data-types.ts';
import { endSentence } from './end-sentence.ts';
import { joinNames } from './join-names.ts';
import { createDateFormat, createLabel, createNumberFormat } from './labels.ts';
import type { Label } from './labels.ts';
import { bindWords } from './typography.ts';

/** What every template can call, in the language of the page. */
export interface LanguageTools {
  readonly language: string;
  readonly label: Label;
  readonly formatDate: (date: string) => string;
  readonly formatNumber: (value: number) => string;
}

/** Nunjucks for the templates in `folder`: everything is escaped, an undefined value is an error. */
export function createEnvironment(folder: string): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader(folder, { noCache: false, watch: false });
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  environment.addFilter('bindWords', (text: string, language: string) => bindWords(text, language));
  environment.addFilter('endSentence', endSentence);
  environment.addFilter('joinNames', (named: readonly { readonly name: string }[], language: string) =>
    joinNames(
      named.map(({ name }) => name),
      language,
    ),
  );
  return environment;
}

/** The tools of one language; made once a language, they go into the context of each page in it. */
export function createLanguageTools(labels: LabelsFile, language: string): LanguageTools {
  return {
    language,
    label: createLabel(labels, language),
    formatDate: createDateFormat(language),
    formatNumber: createNumberFormat(language),
  };
}
