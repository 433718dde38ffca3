/** What Eleventy hands over; see `src/render/site/run-eleventy.ts`. */
interface PageData {
  readonly file: string;
  readonly renderPage: (file: string) => Promise<Uint8Array>;
}

/** Every page of the site is a page of this pagination. */
export const data = {
  pagination: { data: 'files', size: 1, alias: 'file' },
  eleventyExcludeFromCollections: true,
  permalink: ({ file }: PageData): string => file,
};

export const render = ({ file, renderPage }: PageData): Promise<Uint8Array> => renderPage(file);
