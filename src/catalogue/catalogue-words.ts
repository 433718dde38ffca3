import { completeWords } from '../labels/complete-words.ts';
import type { LabelsFile } from '../model/data/data-types.ts';
import type { Words } from '../model/data/words.ts';

/** The languages of the catalogue's pages; the first is that of `index.html`. */
export const catalogueLanguages = ['pl', 'en'] as const;
export type CatalogueLanguage = (typeof catalogueLanguages)[number];

/** What only pages of the catalogue say. It belongs to no project, so that nobody has to translate it. */
const ownWords: Readonly<Record<CatalogueLanguage, LabelsFile>> = {
  pl: {
    'catalogue.title': 'Spis strategii',
    'catalogue.description': 'Strategie zbudowane razem: dokumenty, ich stan i dane.',
    'catalogue.count': {
      one: '{count} strategia',
      few: '{count} strategie',
      many: '{count} strategii',
      other: '{count} strategii',
    },
    'catalogue.data': 'Ten sam spis jako dane (JSON)',
    'catalogue.goals': {
      one: '{count} cel',
      few: '{count} cele',
      many: '{count} celów',
      other: '{count} celów',
    },
    'catalogue.modified': 'Dane z {date}',
    'catalogue.document': 'Dokument (PDF, stron: {pages})',
    'catalogue.documentOf': 'Dokument: {title} (PDF, stron: {pages})',
    'catalogue.otherEditions': 'Inne wydania:',
    'catalogue.outdated': 'Ostatnie budowanie się nie udało; to wydanie jest poprzednie.',
    'catalogue.failed': 'Nie zbudowano',
    'catalogue.failure.data': 'problemy w danych: {problems}',
    'catalogue.failure.program': 'błąd programu',
    'catalogue.pages': 'Strony spisu',
    'catalogue.page': 'Strona {page}: {from} – {to}',
    'catalogue.footer':
      'Spis powstał z danych poszczególnych strategii; o tym, czyje są i czy obowiązują, mówi serwis każdej z nich.',
  },
  en: {
    'catalogue.title': 'Catalogue of strategies',
    'catalogue.description': 'Strategies that were built together: documents, their status and their data.',
    'catalogue.count': { one: '{count} strategy', other: '{count} strategies' },
    'catalogue.data': 'The same catalogue as data (JSON)',
    'catalogue.goals': { one: '{count} goal', other: '{count} goals' },
    'catalogue.modified': 'Data of {date}',
    'catalogue.document': 'Document (PDF, pages: {pages})',
    'catalogue.documentOf': 'Document: {title} (PDF, pages: {pages})',
    'catalogue.otherEditions': 'Other editions:',
    'catalogue.outdated': 'The last build failed; this edition is the one before it.',
    'catalogue.failed': 'Not built',
    'catalogue.failure.data': 'problems in the data: {problems}',
    'catalogue.failure.program': 'a fault of the program',
    'catalogue.pages': 'Pages of the catalogue',
    'catalogue.page': 'Page {page}: {from} – {to}',
    'catalogue.footer':
      'The catalogue was made from the data of the single strategies; whose they are, and whether they are in force, is said by the site of each.',
  },
};

/** The words of a page of the catalogue: those of every site, and its own. */
export function catalogueWords(language: CatalogueLanguage): Words {
  const words = completeWords(language);
  return { ...words, labels: { ...words.labels, ...ownWords[language] } };
}
