import { createHash } from 'node:crypto';
import type { Picture } from '../../../model/data/picture.ts';

/** What the body of a document refers to, and which has to be written beside it. */
export interface WordParts {
  /** The name of the bookmark of an anchor of the text. */
  readonly bookmark: (anchor: string) => string;
  /** A number that no other bookmark or drawing has. */
  readonly nextId: () => number;
  /** The relationship of an address outside. */
  readonly link: (href: string) => string;
  /** The relationship of a picture's file. */
  readonly picture: (picture: Picture) => string;
  /** A list that counts from a number, or has dots where it is undefined. */
  readonly list: (start: number | undefined) => number;
  readonly links: ReadonlyMap<string, string>;
  readonly media: ReadonlyMap<string, MediaFile>;
  /** The numbers from which the counted lists begin; their `numId` is their place, from `firstCounted`. */
  readonly starts: readonly number[];
}

/** A picture in the package. */
export interface MediaFile {
  readonly id: string;
  readonly picture: Picture;
  /** `media/picture-1.png`. */
  readonly place: string;
}

/** The list with dots, which all share. */
export const dottedList = 1;
/** The first of the lists that count. */
export const firstCounted = 2;

const endings: Readonly<Record<Picture['contentType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/svg+xml': 'svg',
};

/** Begins the collection; everything is numbered in the order in which it is asked for. */
export function collectParts(): WordParts {
  const bookmarks = new Map<string, string>();
  const taken = new Set<string>();
  const links = new Map<string, string>();
  const media = new Map<string, MediaFile>();
  const starts: number[] = [];
  let ids = 0;
  return {
    bookmark: (anchor) => {
      const known = bookmarks.get(anchor);
      if (known !== undefined) return known;
      const name = nameBookmark(anchor, taken);
      bookmarks.set(anchor, name);
      taken.add(name.toLowerCase());
      return name;
    },
    nextId: () => (ids += 1),
    link: (href) => {
      const id = links.get(href) ?? `link${String(links.size + 1)}`;
      links.set(href, id);
      return id;
    },
    picture: (picture) => {
      const key = createHash('sha256').update(picture.bytes).digest('hex');
      const number = String(media.size + 1);
      const file = media.get(key) ?? {
        id: `picture${number}`,
        picture,
        place: `media/picture-${number}.${endings[picture.contentType]}`,
      };
      media.set(key, file);
      return file.id;
    },
    list: (start) => (start === undefined ? dottedList : starts.push(start) - 1 + firstCounted),
    links,
    media,
    starts,
  };
}

/** Letters, digits and `_`, 40 at most, whatever their case only once (Word; ISO/IEC 29500-1 says nothing of it). */
const longestName = 40;

function nameBookmark(anchor: string, taken: ReadonlySet<string>): string {
  const letters = anchor.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '_');
  const name = /^\p{L}/u.test(letters) ? letters : `b_${letters}`;
  if (name.length <= longestName && !taken.has(name.toLowerCase())) return name;
  const hash = createHash('sha256').update(anchor).digest('hex').slice(0, 8);
  return `${name.slice(0, longestName - 9)}_${hash}`;
}
