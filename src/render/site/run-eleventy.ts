import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { UserConfig } from '@11ty/eleventy';
import type { Settings } from '../../settings.ts';

/** Pages as Eleventy is given them: the file of each, and what makes its markup. */
export interface EleventyPages {
  /** Relative to the folder, in the order of rendering. */
  readonly files: readonly string[];
  readonly render: (file: string) => Promise<string>;
}

/**
 * Writes the pages into `folder` (absolute) by the one paginated template of `templates/site`.
 * Eleventy merges global data deeply: strings and functions go through unchanged, the frozen model stays outside.
 */
export async function runEleventy(pages: EleventyPages, folder: string, settings: Settings): Promise<void> {
  const eleventy = new Eleventy(path.join(settings.paths.templates, 'site'), folder, {
    configPath: settings.paths.eleventyConfig,
    quietMode: true,
    config: (configuration: UserConfig) => {
      configuration.addGlobalData('files', () => pages.files);
      configuration.addGlobalData('renderPage', () => pages.render);
    },
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    throw unwrap(error);
  }
}

/** What went wrong, without what Eleventy wraps around it: a PublishError has to arrive as one. */
function unwrap(error: unknown): unknown {
  return error instanceof Error && 'originalError' in error && error.originalError !== undefined
    ? unwrap(error.originalError)
    : error;
}
