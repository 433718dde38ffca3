import type { UserConfig } from '@11ty/eleventy';

/** How Eleventy reads `templates/site`: pages are TypeScript, nothing else is a page. */
export default function configure(configuration: UserConfig): void {
  configuration.setUseGitIgnore(false);
  configuration.addExtension('11ty.ts', { key: '11ty.js' });
  configuration.setTemplateFormats(['11ty.ts']);
}
