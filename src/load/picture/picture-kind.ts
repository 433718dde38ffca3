/** A kind of picture, by its first bytes whatever the file is called. */
export interface PictureKind {
  readonly name: string;
  /** Endings of files that hold it; none for a kind that cannot be published. */
  readonly endings: readonly string[];
}

export const pngKind: PictureKind = { name: 'PNG', endings: ['.png'] };
export const jpegKind: PictureKind = { name: 'JPEG', endings: ['.jpg', '.jpeg'] };
export const svgKind: PictureKind = { name: 'SVG', endings: ['.svg'] };

const signatures: readonly { readonly kind: PictureKind; readonly bytes: readonly string[] }[] = [
  { kind: pngKind, bytes: ['\x89PNG\r\n\x1a\n'] },
  { kind: jpegKind, bytes: ['\xff\xd8\xff'] },
  { kind: refused('GIF'), bytes: ['GIF87a', 'GIF89a'] },
  { kind: refused('TIFF'), bytes: ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'] },
  { kind: refused('BMP'), bytes: ['BM'] },
  { kind: refused('PDF'), bytes: ['%PDF-'] },
  { kind: refused('PostScript'), bytes: ['%!PS'] },
];
const signatureLength = 16;

/** What the bytes are; undefined where nothing is recognised. */
export function identifyPicture(bytes: Buffer): PictureKind | undefined {
  const start = bytes.toString('latin1', 0, signatureLength);
  const found = signatures.find((signature) => signature.bytes.some((known) => start.startsWith(known)));
  if (found) return found.kind;
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return refused('WebP');
  if (start.startsWith('ftyp', 4)) return refused(/^(?:avi|mif)/.test(start.slice(8)) ? 'AVIF' : 'HEIF');
  // With a byte order mark, a declaration, comments or notes before it; anything else a parser will object to.
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff\0)?\s*</.test(bytes.toString('latin1', 0, 1024))
    ? svgKind
    : undefined;
}

function refused(name: string): PictureKind {
  return { name, endings: [] };
}
