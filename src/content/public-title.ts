import type { EditionView } from '../model/edition.ts';

/**
 * What an edition is called where nothing proposed may stand, as in what search engines and previews are told: its title,
 * else its short title or its commune, else its folder in addresses.
 */
export function publicTitle({ title, shortTitle, commune, path }: EditionView): string {
  return [title, shortTitle, commune].find(({ mark }) => mark !== 'proposal')?.text ?? path;
}
