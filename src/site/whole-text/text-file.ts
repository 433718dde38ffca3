import type { LanguageTools } from '../../content/environment.ts';
import type { SiteFile } from '../../model/data/data-types.ts';
import type { EditionView } from '../../model/edition.ts';
import type { TextView } from '../../model/text.ts';
import type { Picture } from '../../model/data/picture.ts';
import type { TextFileFormat } from '../site-input.ts';
import type { Markup } from './markup.ts';
import type { TextSection } from './read-sections.ts';

/** The whole document in one language, for other programs than browsers. */
export interface WholeText {
  readonly view: EditionView;
  readonly tools: LanguageTools;
  readonly site: SiteFile;
  /** The edition's state as a sentence. */
  readonly status: string;
  /** Undefined where nobody publishes it officially. */
  readonly publisher: TextView | undefined;
  readonly containsProposals: boolean;
  /** The only clock. */
  readonly date: Date;
  readonly titlePage: readonly Markup[];
  readonly sections: readonly TextSection[];
  /** Rules for formats that have style sheets. */
  readonly style: string;
  /** By the addresses that pictures have in the sections. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The printed document whose pages are told; undefined where none is printed. */
  readonly printed: { readonly path: string; readonly pageOf: ReadonlyMap<string, number> } | undefined;
  readonly toolVersion: string;
}

/** A way to write the whole text. */
export interface TextFormat extends TextFileFormat {
  readonly write: (text: WholeText) => Promise<Uint8Array>;
}
