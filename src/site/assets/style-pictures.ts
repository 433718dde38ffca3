import { hashedName } from './site-fonts.ts';

/** What browsers are allowed to load by a style sheet, as files of the site; by what `data:` says of it. */
const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'font/woff2': 'woff2',
};

/** A style sheet and the files beside it that it asks for, by their names. */
export interface SheetWithFiles {
  readonly css: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const written = /url\(\s*(?:"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|((?:[^\s"'()\\]|\\[^])*))\s*\)/g;

/**
 * Makes files of the pictures that stand in a style sheet as `data:…`: what pages may load is their own site's alone
 * (`headers-file.ts`), and browsers take `data:` for another place.
 */
export function takeOutPictures(css: string): SheetWithFiles {
  const files = new Map<string, Uint8Array>();
  const sheet = css.replace(written, (all, double?: string, single?: string, bare?: string) => {
    const address = (double ?? single ?? bare ?? '').replaceAll(/\\([^])/g, '$1');
    const [head, type = '', parameters = ''] = /^data:([\w+/.-]+)((?:;[^,;]*)*),/i.exec(address) ?? [];
    const ending = endings[type.toLowerCase()];
    if (head === undefined || ending === undefined) return all;
    const bytes = decode(address.slice(head.length), /;base64$/i.test(parameters));
    const name = hashedName(`picture.${ending}`, bytes);
    files.set(name, bytes);
    return `url(${name})`;
  });
  return { css: sheet, files };
}

function decode(text: string, isBase64: boolean): Uint8Array {
  // A per cent sign that encodes nothing is one.
  const plain = text.replace(/%(?![0-9a-f]{2})/gi, '%25');
  return isBase64 ? Buffer.from(decodeURIComponent(plain), 'base64') : Buffer.from(decodeURIComponent(plain));
}
