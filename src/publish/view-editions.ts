import { limitGarbage } from '../limit-garbage.ts';
import type { LabelsFile } from '../model/data-types.ts';
import type { ProjectData } from '../model/project-data.ts';
import { viewEdition } from '../model/view-edition.ts';
import type { ProposalChoice } from '../model/view-edition.ts';
import type { EditionView } from '../model/view.ts';
import { createLabel } from '../render/labels.ts';

/** The views of one edition by language, the document's language first. */
export type EditionViews = ReadonlyMap<string, EditionView>;

/** Every edition in every language of the site. */
export function viewEditions(data: ProjectData, proposals: ProposalChoice): EditionViews[] {
  return data.editions.map(
    (edition) =>
      new Map(
        data.site.languages.map((language) => {
          limitGarbage();
          const label = createLabel(labelsOf(data, language), language);
          const listHeading = (list: string, goal: string): string => label('list.heading', { list, goal });
          return [language, viewEdition(edition, data.site, { language, proposals, listHeading })];
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
