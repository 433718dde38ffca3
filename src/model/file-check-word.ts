import type { SiteFile } from './data/data-types.ts';

/** By the site's first language; the word of `any` is for all others. No edition may have one of them. */
const words = { pl: 'sprawdz-plik', any: 'check-file' } as const;

export const fileCheckWords: readonly string[] = Object.values(words);

/** The address of the page where files are checked; sites that were begun before it have no word for it in their data. */
export function fileCheckWord({ paths, languages }: Pick<SiteFile, 'paths' | 'languages'>): string {
  return paths.fileCheck ?? (languages[0] === 'pl' ? words.pl : words.any);
}
