import { createLabel } from '../render/labels.ts';
import type { SiteInput } from '../render/site/site-input.ts';
import { documentDate } from './document-date.ts';
import type { Run } from './run.ts';
import { wordsOf } from './view-editions.ts';

/** The archive of the whole site, named and dated by its current edition: `torun-2010-strona`. */
export function planArchive({ data, editions, settings }: Run): NonNullable<SiteInput['archive']> {
  const [language = ''] = data.site.languages;
  const views = editions.flatMap((byLanguage) => byLanguage.get(language) ?? []);
  const current = views.find((view) => view.id === data.site.currentEdition);
  if (!current) throw new Error('A site without its current edition passed validation.');
  const label = createLabel(wordsOf(data, language));
  return { name: `${current.id}-${label('export.file.site')}`, date: documentDate(current, settings) };
}
