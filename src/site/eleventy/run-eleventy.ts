import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { openEnvironment } from '../../content/environment.ts';
import type { TemplateEnvironment } from '../../content/environment.ts';
import { limitGarbage } from '../../limit-garbage.ts';
import type { Settings } from '../../settings.ts';
import { forMedium } from '../links/medium.ts';

/** A page as Eleventy gets it: `current` in the data of `templates/site/pages`. */
export interface TemplatePage {
  /** The name of its template in `templates/site/pages`. */
  readonly template: string;
  /** Where it is written, relative to the folder. */
  readonly file: string;
  /** What its template can print; made when the page is rendered, since that of all pages is much. */
  readonly variables: () => Promise<object>;
}

/** Relative to the templates. */
const pagesFolder = 'site/pages';

/** Eleventy keeps the markup of every page until the last one is rendered: so many pages at once are little. */
const pagesPerRun = 400;

/**
 * Writes the pages into `folder` (absolute), each by its template in `templates/site/pages`. Gives `pack` each of them, in
 * their order, as it is read from disk.
 */
export async function runEleventy<Page extends TemplatePage>(
  pages: readonly Page[],
  folder: string,
  settings: Settings,
  pack?: (page: Page, markup: Uint8Array) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < pages.length; start += pagesPerRun) {
    const some = pages.slice(start, start + pagesPerRun);
    const onDisk = new Map<TemplatePage, Uint8Array>();
    await writePages(some, folder, settings, (page, markup) => {
      if (pack) onDisk.set(page, Buffer.from(forMedium(markup, 'disk')));
    });
    for (const page of some) {
      const markup = onDisk.get(page);
      if (markup) await pack?.(page, markup);
    }
  }
}

/** The markup of a page for both media. Templates know of nothing but its variables: pages can be made without Eleventy. */
export async function renderPage(page: TemplatePage, environment: TemplateEnvironment): Promise<string> {
  limitGarbage();
  return environment.render(`${pagesFolder}/${page.template}.njk`, await page.variables());
}

async function writePages(
  pages: readonly TemplatePage[],
  folder: string,
  settings: Settings,
  onRender: (page: TemplatePage, markup: string) => void,
): Promise<void> {
  // Loaded late: while it is, the browser is already at work.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const input = path.join(settings.paths.templates, pagesFolder);
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
      useNunjucks(configuration, settings.paths, onRender);
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
function useNunjucks(
  configuration: UserConfig,
  { templates, overrides }: Settings['paths'],
  onRender: (page: TemplatePage, markup: string) => void,
): void {
  const environment = openEnvironment(templates, overrides);
  configuration.addExtension<{ readonly current: TemplatePage }>('njk', {
    compileOptions: { cache: false },
    compile:
      () =>
      async ({ current }) => {
        const markup = await renderPage(current, environment);
        onRender(current, markup);
        // Bytes are a tenth of what a template's string holds on to.
        return Buffer.from(forMedium(markup, 'web'));
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
