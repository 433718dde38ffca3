import type { ProposalChoice } from '../../../src/model/view-edition.ts';
import { readPageTemplates } from '../../../src/site/pages/template-pages.ts';
import type { SiteInput, TextFile } from '../../../src/site/site-input.ts';
import { listSitePages, pageScopes, siteLanguageTools } from '../../../src/site/site-pages.ts';
import { makeTextFiles } from '../../../src/site/whole-text/make-text-files.ts';
import { prepareSite } from '../in-browser/site-fixture.ts';
import type { FixtureName } from '../in-browser/site-fixture.ts';

/** What is different from a fixture as it is. */
export interface Change {
  readonly input?: Partial<SiteInput>;
  readonly proposals?: ProposalChoice;
}

/** The files of a format that a fixture's site would have, its pages not rendered. */
export async function makeFiles(
  name: FixtureName,
  ending: string,
  { input: changes = {}, proposals = 'show' }: Change = {},
): Promise<readonly TextFile[]> {
  const { input: given, settings, remove } = await prepareSite(name, proposals);
  const input = { ...given, ...changes };
  const tools = siteLanguageTools(input);
  const pages = listSitePages(input, tools, readPageTemplates(settings.paths.templates));
  const files = await makeTextFiles(input, pageScopes(input, tools), { pages, settings });
  await remove();
  return files.filter(({ format }) => format.ending === ending);
}
