/** The folder with what shards leave and the further pages. */
export const catalogueFolder = 'catalogue';

/** Where each project's entry is, by its id: `catalogue/entries/powiat/gmina.json`. */
export const entriesFolder = `${catalogueFolder}/entries`;

export const catalogueName = 'catalogue.json';

/** The folder of style sheet and fonts. */
export const assetsFolder = 'assets';

/** What stands beside the results of projects: no project can have such a name. */
export const catalogueFiles: readonly string[] = [
  'index.html',
  'index.en.html',
  catalogueName,
  `${assetsFolder}/site.css`,
  `${entriesFolder}/x.json`,
];
