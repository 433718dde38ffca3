import { limitGarbage } from '../limit-garbage.ts';
import type { ProjectData } from '../model/data/project-data.ts';
import { viewEdition } from '../model/view-edition.ts';
import type { EditionView } from '../model/edition.ts';
import type { Words } from '../model/data/words.ts';
import type { Settings } from '../settings.ts';
import { readTableWords } from '../labels/language-rules.ts';
import { createLabel, readQuotation, viewWords } from '../content/labels.ts';

/** The views of one edition by language, the document's language first. */
export type EditionViews = ReadonlyMap<string, EditionView>;

/** Every edition in every language of the site, as of the day of the settings or of the edition itself. */
export function viewEditions(
  data: ProjectData,
  { sourceDateEpoch }: Partial<Pick<Settings, 'sourceDateEpoch'>> = {},
): EditionViews[] {
  const day =
    sourceDateEpoch === undefined ? undefined : new Date(sourceDateEpoch * 1000).toISOString().slice(0, 10);
  const tableWords = readTableWords([...data.words.values()].map(({ labels }) => labels));
  const idsByPath = new Map(data.editions.map(({ id, strategy }) => [strategy.path, id]));
  return data.editions.map(
    (edition) =>
      new Map(
        data.site.languages.map((language) => {
          limitGarbage();
          const label = createLabel(wordsOf(data, language));
          const words = { words: viewWords(label), quotation: readQuotation(label), tableWords };
          return [language, viewEdition(edition, data.site, { language, ...words, day, idsByPath })];
        }),
      ),
  );
}

/** The words of a language of the site. */
export function wordsOf(data: ProjectData, language: string): Words {
  const words = data.words.get(language);
  if (!words) throw new Error(`The site has no language "${language}".`);
  return words;
}
