import type { PrintJob } from '../../../src/model/print-job.ts';
import type { ProposalChoice } from '../../../src/model/view-edition.ts';
import type { EditionView } from '../../../src/model/view.ts';
import { openEnvironment } from '../../../src/render/environment.ts';
import { renderPrint } from '../../../src/render/print/render-print.ts';
import { parseSitePage } from '../../site/parse-site-page.ts';
import type { Select } from '../../site/parse-site-page.ts';
import { prepareSite } from '../../site/site-fixture.ts';

/** A document about to be printed, with the view that it was made from. */
export interface PrintFixture {
  readonly view: EditionView;
  readonly job: PrintJob;
}

/** `torun` is the project's own data; the others are `tests/fixtures/data-<name>`. */
export async function preparePrint(
  name: Parameters<typeof prepareSite>[0],
  proposals: ProposalChoice,
  language = 'pl',
): Promise<PrintFixture> {
  const fixture = await prepareSite(name, proposals);
  try {
    const { site, words, editions, figures } = fixture.input;
    const view = editions[0]!.get(language)!;
    const templates = fixture.settings.paths.templates;
    const job = renderPrint({
      view,
      site,
      words: words.get(language)!,
      pictures: figures.get(view.id)!,
      environment: openEnvironment(templates),
      fonts: fixture.input.fonts,
      name: `${view.path}/${view.id}.${language}.pdf`,
      templates,
    });
    return { view, job };
  } finally {
    await fixture.remove();
  }
}

/** The document's elements: each section with its id, as it will be printed. */
export function parseJob(job: PrintJob): Select {
  const sections = job.sections.map(({ id, html }) => `<section id="section-${id}">${html}</section>`);
  return parseSitePage(`<!doctype html><html><body>${sections.join('')}</body></html>`);
}

/** The text of an element with white space folded. */
export function foldText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
