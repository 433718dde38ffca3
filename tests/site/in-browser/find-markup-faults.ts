import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Judges a page as the standard and html-validate's advice have it; what is switched off is taste, or judged elsewhere. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      // Titles of goals are content.
      'long-title': 'off',
      // A list may have a name.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // A table that narrow screens show as a list keeps its parts by their roles.
      'no-redundant-role': 'off',
      // Nothing is loaded from another host.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Anchors are the destinations of the printed document, with dots.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** What html-validate finds in pages of a built site, one line a fault. */
export async function findMarkupFaults(folder: string, pages: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const page of pages) {
    const report = await validator.validateFile(path.join(folder, page));
    for (const { messages } of report.results)
      faults.push(...messages.map(({ ruleId, line, message }) => `${page}:${line} ${ruleId}: ${message}`));
  }
  return faults;
}
