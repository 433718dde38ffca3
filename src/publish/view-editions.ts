import { limitGarbage } from '../limit-garbage.ts';
import type { LabelsFile } from '../model/data-types.ts';
import type { ProjectData } from '../model/project-data.ts';
import { viewEdition } from '../model/view-edition.ts';
import type { EditionView } from '../model/view.ts';
import { createLabel, viewWords } from '../render/labels.ts';

/** The views of one edition by language, the document's language first. */
export type EditionViews = ReadonlyMap<string, EditionView>;

/** Every edition in every language of the site. */
export function viewEditions(data: ProjectData): EditionViews[] {
  return data.editions.map(
    (edition) =>
      new Map(
        data.site.languages.map((language) => {
          limitGarbage();
          const label = createLabel(labelsOf(data, language), language);
          return [language, viewEdition(edition, data.site, { language, words: viewWords(label) })];
        }),
      ),
  );
}

/** The labels of a language of the site. */
export function labelsOf(data: ProjectData, language: string): LabelsFile {
  const labels = data.labels.get(language);
  if (!labels) throw new Error(`Data without labels/${language}.json passed validation.`);
  return labels;
}
