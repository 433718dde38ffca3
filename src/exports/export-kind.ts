import type { LanguageTools, TemplateEnvironment } from '../content/environment.ts';
import type { LabelsFile, SiteFile } from '../model/data/data-types.ts';
import type { EditionView } from '../model/edition.ts';
import type { ExportFile, ExportFormat } from '../model/export-file.ts';
import type { GoalView } from '../model/goal.ts';

/** What exporting needs beside the edition. */
export interface ExportContext {
  readonly site: SiteFile;
  /** In the language of the view. */
  readonly labels: LabelsFile;
  readonly tools: LanguageTools;
  readonly environment: TemplateEnvironment;
  /** The folder of a goal's page, relative to the site's: `en/2010/cele/2.4/`. */
  readonly goalFolder: (goal: GoalView) => string;
}

/** A way to write content of one sort: any table, any object. */
export interface Format<Content> extends ExportFormat {
  readonly write: (content: Content) => ExportFile['parts'];
}

/** What one file says, before it is written in a format. */
export interface ExportContent<Content> {
  readonly content: Content;
  /** Where the file lies, without its ending: `2010/torun-2010-tresc.pl`. */
  readonly place: string;
  /** The goal or the indicator that it is about, unless it is about the whole edition. */
  readonly subjectId?: string;
}

/** A kind of export in each of its formats. */
export interface ExportKind {
  readonly kind: ExportFile['kind'];
  readonly files: (view: EditionView, context: ExportContext) => Iterable<ExportFile>;
}

/** A kind is what is said, found in a view; each of its formats writes that in its own way. */
export function defineExport<Content>(
  kind: ExportFile['kind'],
  formats: readonly Format<Content>[],
  list: (view: EditionView, context: ExportContext) => Iterable<ExportContent<Content>>,
): ExportKind {
  return {
    kind,
    *files(view, context) {
      for (const { write, ...format } of formats)
        for (const { content, place, subjectId } of list(view, context))
          yield {
            kind,
            format,
            language: view.language,
            editionId: view.id,
            subjectId,
            path: `${place}.${format.ending}`,
            parts: write(content),
          };
    },
  };
}

/** A file of an edition beside its pages, without its ending: `2010/torun-2010-tresc.pl`. */
export function placeInEdition({ path, id, language }: EditionView, name?: string): string {
  return `${path}/${id}${name === undefined ? '' : `-${name}`}.${language}`;
}

/** A word of the labels as it stands in the data, without the typography of pages; an unknown key is an error. */
export function exportLabel(labels: LabelsFile, key: string): string {
  const entry = labels[key];
  if (typeof entry !== 'string') throw new Error(`The labels have no words "${key}".`);
  return entry;
}
