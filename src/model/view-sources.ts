import type { SourcesFile } from './data-types.ts';
import { localiseOptional, localiseText } from './localise.ts';
import type { Localisation } from './localise.ts';
import { editorial } from './provenance.ts';
import type { SourceView } from './view.ts';

/** The list of sources, numbered in the order of the file. */
export function viewSources(data: SourcesFile, localisation: Localisation): SourceView[] {
  return data.sources.map((source, index) => ({
    id: source.id,
    number: index + 1,
    anchor: `source.${source.id}`,
    title: localiseText(source.title, editorial, localisation),
    publisher: source.publisher,
    language: source.language,
    date: source.date,
    url: source.url,
    note: localiseOptional(source.note, editorial, localisation),
  }));
}
