import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { openEnvironment } from '../../content/environment.ts';
import { limitGarbage } from '../../limit-garbage.ts';
import type { Settings } from '../../settings.ts';

/** A page as its template gets it, under the name `current`. */
export interface TemplatePage {
  /** The name of its template in `templates/site/pages`. */
  readonly template: string;
  /** Where it is written, relative to the folder. */
  readonly file: string;
  /** What the template prints; made when the page is rendered, since that of all pages is much. */
  readonly variables: () => Promise<object>;
}

/** Eleventy keeps the markup of every page until the last one is rendered: so many pages at once are little. */
const pagesPerRun = 400;

/** Writes the pages into `folder` (absolute), each by its template in `templates/site/pages`; gives them as they are written. */
export async function* runEleventy<Page extends TemplatePage>(
  pages: readonly Page[],
  folder: string,
  settings: Settings,
): AsyncGenerator<Page> {
  for (let start = 0; start < pages.length; start += pagesPerRun) {
    const some = pages.slice(start, start + pagesPerRun);
    await writePages(some, folder, settings);
    yield* some;
  }
}

async function writePages(pages: readonly TemplatePage[], folder: string, settings: Settings): Promise<void> {
  // Loaded late: while it is, the browser is already at work.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const input = path.join(settings.paths.templates, 'site/pages');
  const templates = (await readdir(input)).filter((name) => name.endsWith('.njk'));
  const eleventy = new Eleventy(input, folder, {
    configPath: settings.paths.eleventyConfig,
    quietMode: true,
    config: (configuration: UserConfig) => {
      // By template; Eleventy wants to find a list for each, also where it has no pages.
      configuration.addGlobalData('pages', () =>
        Object.fromEntries(
          templates.map((name) => {
            const template = path.basename(name, '.njk');
            return [template, pages.filter((page) => page.template === template)];
          }),
        ),
      );
      useNunjucks(configuration, settings.paths.templates);
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
 * Templates are rendered by the program's environment: undefined values are errors, errors have their places. Eleventy's
 * own Nunjucks (3.1) compiles a template anew for each of its pages; here it is compiled once, and so nothing is cached.
 */
function useNunjucks(configuration: UserConfig, folder: string): void {
  const environment = openEnvironment(folder);
  configuration.addExtension<{ readonly current: TemplatePage }>('njk', {
    compileOptions: { cache: false },
    compile: (_text, file) => async (data) => {
      limitGarbage();
      const variables = await data.current.variables();
      // Bytes are a tenth of what a template's string holds on to.
      return Buffer.from(environment.render(`site/pages/${path.basename(file)}`, { ...data, ...variables }));
    },
  });
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
