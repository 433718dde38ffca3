import type { DocumentFonts } from '../fonts/document-fonts.ts';
import type { SearchFile, SiteFile } from '../model/data/data-types.ts';
import type { ExportFormat, WrittenExport } from '../model/export-file.ts';
import type { Picture } from '../model/data/picture.ts';
import type { Theme } from '../model/data/theme.ts';
import type { EditionView } from '../model/edition.ts';
import type { SharePicture } from './assets/share-pictures.ts';
import type { Words } from '../model/data/words.ts';

/** Everything that the site is made of. */
export interface SiteInput {
  readonly site: SiteFile;
  /** By language tag; one for each of `site.languages`. */
  readonly words: ReadonlyMap<string, Words>;
  /** What a publisher tells the search, by language tag. */
  readonly searchWords: ReadonlyMap<string, SearchFile>;
  /** For each edition its views by language, one for each of `site.languages`. */
  readonly editions: readonly ReadonlyMap<string, EditionView>[];
  /** Absolute; exists, and nobody else writes pages or `assets/` into it. */
  readonly folder: string;
  readonly fonts: DocumentFonts;
  /** How the project looks; undefined where it leaves that to the program. */
  readonly theme?: Theme | undefined;
  /** The binding document of an edition; undefined where none is printed. */
  readonly printed: (editionId: string) => Promise<PrintedDocument> | undefined;
  /** Awaited only by the home page and the pages of documents, which are rendered last. */
  readonly documents: Promise<readonly DocumentFile[]>;
  /** Signed documents by edition, which somebody else has written into `folder`. */
  readonly signed: ReadonlyMap<string, readonly SignedFile[]>;
  /** Files in other formats, which somebody else has written into `folder`; pages link to them. */
  readonly exports: readonly WrittenExport[];
  /** The pictures of figures: by edition, then by the names of their files in the data. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, Picture>>;
  /** Pictures for sharing, which somebody else takes and writes into `folder`. */
  readonly pictures: readonly SharePicture[];
  /** The archive of the site for reading from disk: its name without `.zip`, and the date of its files. */
  readonly archive: { readonly name: string; readonly date: Date } | undefined;
  readonly toolVersion: string;
  /** Where the site is served, e.g. `/strategia/`; 404 and absolute addresses need to know. */
  readonly base: string;
  /** Ends rendering, also between two pages. */
  readonly signal?: AbortSignal;
}

/** Known once the page map has settled, before the document is finished. */
export interface PrintedDocument {
  /** Relative to the site's folder. */
  readonly path: string;
  /** The page of each anchor, e.g. of `cel-2.4`. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** A finished document that can be downloaded. */
export interface DocumentFile {
  readonly editionId: string;
  /** Each has a label `site.documents.form.<form>`. */
  readonly form: string;
  /** Where it stands in the list of documents, among those of one language. */
  readonly place: number;
  /** A label `site.documents.about.<about>` says whom it is for. */
  readonly about: string;
  /** The id of the goal that stands alone in it. */
  readonly goal?: string;
  /** True for the one document of the edition that all others help to read. */
  readonly isBinding: boolean;
  readonly language: string;
  /** Relative to the site's folder. */
  readonly path: string;
  readonly pages: number;
  readonly bytes: number;
  /** SHA-256 of its bytes, in lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly containsProposals: boolean;
  /** True where it was printed by a browser that the program was not tested with. */
  readonly isPreview: boolean;
}

/** A document with a signature, to be downloaded as it came. */
export interface SignedFile {
  /** Relative to the site's folder. */
  readonly path: string;
  /** The path that the document had without the signature. */
  readonly document: string;
  readonly language: string;
  /** The state that it shows. */
  readonly date: string;
  readonly bytes: number;
  /** As in `DocumentFile`. */
  readonly sha256: string;
  readonly containsProposals: boolean;
  /** False where the data have changed since. */
  readonly isCurrent: boolean;
}

/** A format that the whole text of a document is offered in. */
export interface TextFileFormat extends ExportFormat {
  /** Labels `site.texts.<id>`, and `site.texts.about.<id>`. */
  readonly id: 'epub' | 'word';
}

/** The whole text of a document in another format. */
export interface TextFile {
  readonly editionId: string;
  readonly format: TextFileFormat;
  readonly language: string;
  /** Relative to the site's folder: `2010/torun-2010-z-propozycjami.pl.epub`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The site as one file that can be unpacked and read without a network. */
export interface SiteArchive {
  /** Relative to the site's folder. */
  readonly path: string;
  readonly bytes: number;
  /** True where it also holds documents. */
  readonly hasDocuments: boolean;
}
