import type { Localisation, TextView } from './text.ts';
import type { SourcesFile } from './data/data-types.ts';
import { localiseOptional, localiseText } from './text.ts';
import { editorial } from './data/provenance.ts';

export interface SourceView {
  readonly id: string;
  /** Position in the list of sources, from 1; what citations print. */
  readonly number: number;
  readonly anchor: string;
  readonly title: TextView;
  readonly publisher: string | undefined;
  readonly language: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly note: TextView | undefined;
}

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
