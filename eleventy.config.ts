import type { UserConfig } from '@11ty/eleventy';

/** How Eleventy reads `templates/site`: pages are JavaScript, nothing else is a page. */
export default function configure(configuration: UserConfig): void {
  configuration.setUseGitIgnore(false);
  configuration.setTemplateFormats(['11ty.js']);
}
