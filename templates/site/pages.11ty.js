/**
 * @typedef {object} PageData What Eleventy hands over; see `src/site/eleventy/run-eleventy.ts`.
 * @property {string} file
 * @property {(file: string) => Promise<Uint8Array>} renderPage
 */

/** Every page of the site is a page of this pagination. */
export const data = {
  pagination: { data: 'files', size: 1, alias: 'file' },
  eleventyExcludeFromCollections: true,
  permalink: (/** @type {PageData} */ { file }) => file,
};

export const render = (/** @type {PageData} */ { file, renderPage }) => renderPage(file);
