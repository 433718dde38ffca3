import path from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import type { Settings } from '../../settings.ts';

/** Pages as Eleventy is given them: the file of each, and what makes its markup. */
export interface EleventyPages {
  /** Relative to the folder, in the order of rendering. */
  readonly files: readonly string[];
  readonly render: (file: string) => Promise<string>;
}

/** Eleventy keeps the markup of every page until the last one is rendered: so many pages at once are little. */
const pagesPerRun = 400;

/** Writes the pages into `folder` (absolute) by the one paginated template of `templates/site`. */
export async function runEleventy(pages: EleventyPages, folder: string, settings: Settings): Promise<void> {
  for (let start = 0; start < pages.files.length; start += pagesPerRun) {
    const files = pages.files.slice(start, start + pagesPerRun);
    await writePages({ ...pages, files }, folder, settings);
  }
}

/** Eleventy merges global data deeply: strings and functions go through unchanged, the frozen model stays outside. */
async function writePages(pages: EleventyPages, folder: string, settings: Settings): Promise<void> {
  // Loaded late: while it is, the browser is already at work.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy(path.join(settings.paths.templates, 'site'), folder, {
    configPath: settings.paths.eleventyConfig,
    quietMode: true,
    config: (configuration: UserConfig) => {
      configuration.addGlobalData('files', () => pages.files);
      // Bytes are a tenth of what a template's string holds on to.
      configuration.addGlobalData(
        'renderPage',
        () =>
          async (file: string): Promise<Buffer> =>
            Buffer.from(await pages.render(file)),
      );
    },
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    throw unwrap(error);
  }
}

/**
 * What went wrong, without what Eleventy wraps around it: a PublishError has to arrive as one. To tell of an error,
 * Eleventy writes its cause into it as well (3.1): that is no wrapping.
 */
function unwrap(error: unknown): unknown {
  if (!(error instanceof Error) || !('originalError' in error)) return error;
  const { originalError } = error;
  return originalError === undefined || originalError === error.cause ? error : unwrap(originalError);
}
