import type { Localisation } from './text.ts';
import type { SourcesFile } from './data/data-types.ts';
import { viewTexts } from './statements.ts';
import type { TextsOf } from './statements.ts';
import { editorial } from './data/provenance.ts';

export interface SourceView extends TextsOf<'source'> {
  readonly id: string;
  /** Position in the list of sources, from 1; what citations print. */
  readonly number: number;
  readonly anchor: string;
  readonly publisher: string | undefined;
  readonly language: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
}

/** The list of sources, numbered in the order of the file. */
export function viewSources(data: SourcesFile, localisation: Localisation): SourceView[] {
  return data.sources.map((source, index) => ({
    id: source.id,
    number: index + 1,
    anchor: `source.${source.id}`,
    ...viewTexts('source', source, editorial, localisation),
    publisher: source.publisher,
    language: source.language,
    date: source.date,
    url: source.url,
  }));
}
