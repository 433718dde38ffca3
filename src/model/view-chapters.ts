import { localiseText } from './localise.ts';
import type { Localisation } from './localise.ts';
import type { EditionData } from './project-data.ts';
import { editorial, resolveProvenance } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import type { ChapterView } from './view.ts';

/** The chapters in the wanted language, else in the document's. A chapter's own citations are its sources. */
export function viewChapters(
  data: EditionData,
  inherited: Provenance,
  localisation: Localisation,
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
      chapter.status === 'proposal'
        ? resolveProvenance(chapter, inherited)
        : chapter.about
          ? editorial
          : inherited;
    return {
      id: chapter.id,
      anchor: `chapter.${chapter.id}`,
      title: localiseText(chapter.title, provenance, localisation),
      place: chapter.place,
      markdown,
      language,
      isForeign: language !== localisation.language,
      isEditorialTranslation: language !== localisation.documentLanguage,
      mark: provenance.mark,
    };
  });
}
