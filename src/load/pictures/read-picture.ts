import type { Picture } from '../../model/data/picture.ts';
import { decodeText, describeDecoding, textBefore } from '../files/decode-text.ts';
import { cleanSvg } from '../svg/clean-svg.ts';
import type { PictureTrouble } from './picture-trouble.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { unpacksWhole } from './unpack-png.ts';

/** A picture, or what is wrong with it; `text` is that of a drawing, for the places of its troubles. */
type ReadPicture =
  { readonly picture: Picture } | { readonly troubles: readonly PictureTrouble[]; readonly text?: string };

/** Makes sure that a file is the picture that its name says, whole, that it can be published, and how large it is. */
export async function readPicture(
  name: string,
  bytes: Buffer,
  limits: { readonly picturePixels: number },
): Promise<ReadPicture> {
  const kind = identifyPicture(bytes);
  if (!kind) return { troubles: [{ code: 'picture-unknown', values: {} }] };
  if (kind.endings.length === 0)
    return { troubles: [{ code: 'picture-format', values: { found: kind.name } }] };
  const misnamed = checkName(name, kind);
  if (misnamed) return { troubles: [misnamed] };
  if (kind === svgKind) return readSvg(bytes);
  const read = kind === pngKind ? readPng(bytes) : readJpeg(bytes);
  if ('code' in read) return { troubles: [read] };
  const picture = 'picture' in read ? read.picture : read;
  const trouble = checkSize(picture, limits.picturePixels);
  if (trouble) return { troubles: [trouble] };
  // Not before the size is known to be bearable.
  if ('packed' in read && !(await unpacksWhole(read.header, read.packed)))
    return { troubles: [{ code: 'picture-bad-pixels', values: { found: kind.name } }] };
  return { picture };
}

function checkName(name: string, kind: PictureKind): PictureTrouble | undefined {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  if (kind.endings.includes(ending.toLowerCase())) return undefined;
  const suggestion = `${stem}${kind === jpegKind ? '.jpg' : (kind.endings[0] ?? '')}`;
  return { code: 'picture-misnamed', values: { found: kind.name, suggestion } };
}

function checkSize({ widthPx, heightPx }: Picture, maximum: number): PictureTrouble | undefined {
  if (widthPx > 0 && heightPx > 0 && widthPx * heightPx <= maximum) return undefined;
  const values = { found: `${widthPx} × ${heightPx}`, maximum: String(Math.round(maximum / 1e6)) };
  return { code: 'picture-too-many-pixels', values };
}

function readSvg(bytes: Buffer): ReadPicture {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { troubles: [describeDecoding(decoded)], text: textBefore(decoded) };
  const { text } = decoded;
  const cleaned = cleanSvg(text);
  if ('troubles' in cleaned) return { troubles: cleaned.troubles, text };
  return { picture: { contentType: 'image/svg+xml', bytes: Buffer.from(cleaned.svg), ...cleaned.size } };
}

/** A kind of picture, by its first bytes whatever the file is called. */
interface PictureKind {
  readonly name: string;
  /** Endings of files that hold it; none for a kind that cannot be published. */
  readonly endings: readonly string[];
}

const pngKind: PictureKind = { name: 'PNG', endings: ['.png'] };
const jpegKind: PictureKind = { name: 'JPEG', endings: ['.jpg', '.jpeg'] };
const svgKind: PictureKind = { name: 'SVG', endings: ['.svg'] };

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
function identifyPicture(bytes: Buffer): PictureKind | undefined {
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
