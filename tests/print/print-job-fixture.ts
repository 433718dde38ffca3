import type { PrintJob } from '../../src/model/print/print-job.ts';
import type { ProposalChoice } from '../../src/model/view-edition.ts';
import type { EditionView } from '../../src/model/edition.ts';
import { openEnvironment } from '../../src/content/environment.ts';
import { forms } from '../../src/print/forms/forms.ts';
import { renderPrint } from '../../src/print/render-print.ts';
import { parseSitePage } from '../site/in-browser/parse-site-page.ts';
import type { Select } from '../site/in-browser/parse-site-page.ts';
import { prepareSite } from '../site/in-browser/site-fixture.ts';
import type { FixtureName } from '../site/in-browser/site-fixture.ts';

/** A document about to be printed, with the view that it was made from. */
export interface PrintFixture {
  readonly view: EditionView;
  readonly job: PrintJob;
}

/** The documents that tests in this process have rendered, and read. */
const prepared = new Map<string, Promise<PrintFixture>>();
const parsed = new WeakMap<PrintJob, Select>();

/** A fixture's document, rendered once in this process. */
export function preparePrint(
  name: FixtureName,
  proposals: ProposalChoice,
  language = 'pl',
): Promise<PrintFixture> {
  const key = `${name} ${proposals} ${language}`;
  if (!prepared.has(key)) prepared.set(key, renderDocument(name, proposals, language));
  return prepared.get(key)!;
}

async function renderDocument(
  name: FixtureName,
  proposals: ProposalChoice,
  language: string,
): Promise<PrintFixture> {
  const fixture = await prepareSite(name, proposals);
  await fixture.remove();
  const { site, words, editions, figures, fonts } = fixture.input;
  const view = editions[0]!.get(language)!;
  const templates = fixture.settings.paths.templates;
  const job = renderPrint({
    form: forms.full,
    view,
    site,
    words: words.get(language)!,
    pictures: figures.get(view.id)!,
    environment: openEnvironment(templates),
    fonts,
    name: `${view.path}/${view.id}.${language}.pdf`,
    templates,
  });
  return { view, job };
}

/** The document's elements: each section with its id, as it will be printed. */
export function parseJob(job: PrintJob): Select {
  const known = parsed.get(job);
  if (known) return known;
  const sections = job.sections.map(({ id, html }) => `<section id="section-${id}">${html}</section>`);
  const select = parseSitePage(`<!doctype html><html><body>${sections.join('')}</body></html>`);
  parsed.set(job, select);
  return select;
}

/** The text of an element with white space folded. */
export function foldText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
