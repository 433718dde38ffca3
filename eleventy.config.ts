import type { UserConfig } from '@11ty/eleventy';

/**
 * How Eleventy reads `templates/site/pages`: each template is one kind of page. Its data, and Nunjucks with the program's
 * settings, come from `src/site/eleventy/run-eleventy.ts`; filters, which print shares, from `src/content/environment.ts`.
 */
export default function configure(configuration: UserConfig): void {
  configuration.setUseGitIgnore(false);
  // Where the program is installed its templates lie below such a folder.
  configuration.ignores.delete('**/node_modules/**');
  configuration.setTemplateFormats(['njk']);
  // `dev` builds often in one process, and templates change meanwhile.
  configuration.setUseTemplateCache(false);
}
