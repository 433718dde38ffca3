import { suggestId } from '../validate/places/nearest-name.ts';

/** Ids are read and typed: this many characters of a title are enough. */
const longest = 40;

/** An id made from a title, cut between words, that nothing else has. */
export function makeId(
  title: string,
  { taken, otherwise }: { readonly taken: ReadonlySet<string>; readonly otherwise: string },
): string {
  const word = (suggestId(title) ?? '').replace(/^[^a-z]+/, '');
  const cut = word.length > longest ? word.slice(0, longest + 1).replace(/-[^-]*$/, '') : word;
  const id = cut.slice(0, longest).replace(/-+$/, '') || otherwise;
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
