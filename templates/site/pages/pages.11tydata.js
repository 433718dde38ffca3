/**
 * @typedef {object} Page A page of the site; see `TemplatePage` in `src/site/eleventy/run-eleventy.ts`.
 * @property {string} file
 */

/** What every page has in common: its template makes one for each page that `pagination.data` names. */
export default {
  pagination: { size: 1, alias: 'current' },
  permalink: (/** @type {{ readonly current: Page }} */ { current }) => current.file,
  eleventyExcludeFromCollections: true,
};
