import type { Position, Problem } from '../../problem.ts';
import type { AddedFont } from './font.ts';
import type { OriginalFile } from './original-file.ts';
import type { Picture } from './picture.ts';

/** What lies in the data folder, read but not validated yet. Everything is sorted by name, so that two readings are equal. */
export interface LoadedProject {
  /** The data folder as messages call it, e.g. `data`. */
  readonly folder: string;
  readonly site: LoadedJson | undefined;
  /** By the language tag of the file's name. */
  readonly labels: ReadonlyMap<string, LoadedJson>;
  /** Words of the search, by the language tag of the file's name. */
  readonly search: ReadonlyMap<string, LoadedJson>;
  /** Files of the folder `fonts`. */
  readonly fonts: readonly LoadedFont[];
  readonly editions: readonly LoadedEdition[];
  /** All files that were read, whatever is wrong with them. */
  readonly originals: readonly OriginalFile[];
  /** Files and folders that the program has no use for. */
  readonly unexpectedFiles: readonly UnexpectedFile[];
  /** Files that could not be read as text or as JSON. */
  readonly problems: readonly Problem[];
}

/** One folder of `editions/` and the folder of `monitoring/` of the same name; `undefined`: no such file. */
export interface LoadedEdition {
  /** The folder's name. */
  readonly id: string;
  /** E.g. `data/editions/torun-2010`. */
  readonly folder: string;
  readonly strategy: LoadedJson | undefined;
  readonly goals: readonly LoadedJson[];
  readonly partners: LoadedJson | undefined;
  readonly instruments: LoadedJson | undefined;
  readonly indicators: LoadedJson | undefined;
  readonly figures: LoadedJson | undefined;
  readonly glossary: LoadedJson | undefined;
  readonly sources: LoadedJson | undefined;
  readonly pictures: readonly LoadedPicture[];
  readonly chapters: readonly LoadedChapter[];
  readonly values: LoadedJson | undefined;
  readonly statuses: LoadedJson | undefined;
  /** Signed documents, and what each of them shows. */
  readonly signed: readonly LoadedSigned[];
  readonly signedRecords: readonly LoadedJson[];
}

/** A text file: UTF-8 without a byte order mark, lines ended by `\n` whatever the file has. */
export interface LoadedText {
  /** Relative to the project, with `/` on every system. */
  readonly path: string;
  /** `undefined`: the file could not be read; `problems` says why. */
  readonly text: string | undefined;
}

/** A JSON file. */
export interface LoadedJson extends LoadedText {
  /** The value as JSON.parse gives it; `undefined`: could not be read. */
  readonly value: unknown;
  /** Where the value of a JSON Pointer (RFC 6901) stands, or its key; of what is missing, the nearest thing around it. */
  readonly locate: (pointer: string, at: 'key' | 'value') => Position;
}

/** A Markdown file `chapters/<id>.<language>.md`. */
export interface LoadedChapter extends LoadedText {
  readonly id: string;
  readonly language: string;
}

/** A file of the folder `figures`. */
export interface LoadedPicture {
  /** Relative to the project, with `/` on every system. */
  readonly path: string;
  /** Within the folder, e.g. `mapa.png`. */
  readonly name: string;
  /** `undefined`: cannot be published; `problems` says why. */
  readonly picture: Picture | undefined;
}

/** A signed document in the folder `signed`. */
export interface LoadedSigned {
  /** Relative to the project, with `/` on every system. */
  readonly path: string;
  /** Within the folder, e.g. `torun-2010-2026-11-24.pl.pdf`. */
  readonly name: string;
  /** On the disk: its bytes are read again when they are published. */
  readonly absolute: string;
  /** `undefined`: could not be read; `problems` says why. */
  readonly sha256: string | undefined;
}

/** A file of the folder `fonts`. */
export interface LoadedFont {
  /** Relative to the project, with `/` on every system. */
  readonly path: string;
  /** Within the folder, e.g. `NotoSansGeorgian-Regular.ttf`. */
  readonly name: string;
  /** `undefined`: cannot be used; `problems` says why. */
  readonly font: Pick<AddedFont, 'bytes' | 'font'> | undefined;
}

/** A file or folder with no place in the data. */
export interface UnexpectedFile {
  readonly path: string;
  readonly name: string;
  /** Names that its folder may have and has not. */
  readonly missingNames: readonly string[];
}
