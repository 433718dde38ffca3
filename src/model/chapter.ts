import { citationViews } from './text.ts';
import type { CitationView, Localisation } from './text.ts';
import type { TableWords } from './data/table-groups.ts';
import type { Mark, Provenance } from './data/provenance.ts';
import { viewTexts } from './statements.ts';
import type { TextsOf } from './statements.ts';
import type { EditionData } from './data/project-data.ts';
import { editorial, resolveProvenance } from './data/provenance.ts';

export interface ChapterView extends TextsOf<'chapter'> {
  readonly id: string;
  readonly anchor: string;
  readonly place: 'before-goals' | 'after-goals';
  /** Markdown, in `language`; the render stage makes HTML of it. */
  readonly markdown: string;
  readonly language: string;
  readonly isForeign: boolean;
  readonly isEditorialTranslation: boolean;
  readonly mark: Mark;
  /** Where all of it is from; a paragraph of another origin says so itself. */
  readonly sources: readonly CitationView[];
  /** What captions and notes of its tables begin with. */
  readonly tableWords: TableWords;
}

/** The chapters in the wanted language, else in the document's. A chapter's own citations are its sources. */
export function viewChapters(
  data: EditionData,
  inherited: Provenance,
  localisation: Localisation & { readonly tableWords: TableWords },
): ChapterView[] {
  return (data.strategy.chapters ?? []).map((chapter) => {
    const texts = data.chapters.get(chapter.id);
    const language = texts?.has(localisation.language)
      ? localisation.language
      : localisation.documentLanguage;
    const markdown = texts?.get(language);
    if (markdown === undefined)
      throw new Error(`The chapter "${chapter.id}" without text passed validation.`);
    const provenance =
      chapter.about && chapter.status !== 'proposal' ? editorial : resolveProvenance(chapter, inherited);
    return {
      id: chapter.id,
      anchor: `chapter.${chapter.id}`,
      ...viewTexts('chapter', chapter, provenance, localisation),
      place: chapter.place,
      markdown,
      language,
      isForeign: language !== localisation.language,
      isEditorialTranslation: language !== localisation.documentLanguage,
      mark: provenance.mark,
      sources: citationViews(chapter.sources ?? [], localisation),
      tableWords: localisation.tableWords,
    };
  });
}
