/** A file of the edition in another format, for those who use the content elsewhere. */
export interface ExportFile {
  /** Relative to the site's folder, with `/`. */
  readonly path: string;
  /** Its bytes, or its text (UTF-8), in parts that are made one by one when they are written. */
  readonly parts: Iterable<string | Uint8Array>;
  /** `goal`: one goal; `edition`: all of it; `statements`, `numbers`, `statuses`: as a table; `chart`: one indicator as a picture. */
  readonly kind: 'goal' | 'edition' | 'statements' | 'numbers' | 'statuses' | 'chart';
  readonly format: ExportFormat;
  /** BCP 47. */
  readonly language: string;
  readonly editionId: string;
  /** The goal or the indicator that a `goal` or a `chart` shows. */
  readonly subjectId: string | undefined;
}

/** How a file is written, whatever it says. */
export interface ExportFormat {
  /** `CSV`, as links say it. */
  readonly name: string;
  /** Of the file's name: `csv`. */
  readonly ending: string;
  readonly mediaType: string;
}

/** A size as people say it, in decimal units, as downloads and file managers of phones do: `412 kB`, `1.3 MB`. */
export function measureFileSize(bytes: number): {
  readonly unit: 'kilobytes' | 'megabytes';
  readonly size: number;
} {
  return bytes < 999_500
    ? { unit: 'kilobytes', size: Math.max(1, Math.round(bytes / 1000)) }
    : { unit: 'megabytes', size: Math.round(bytes / 100_000) / 10 };
}

/** What is known of an export once it is written. */
export interface WrittenExport extends Omit<ExportFile, 'parts'> {
  readonly bytes: number;
}
