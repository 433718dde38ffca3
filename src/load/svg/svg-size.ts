import type { PictureSize } from '../../model/data/picture.ts';
import type { SvgElement } from './svg-element.ts';

/** The part of its plane that a drawing shows. */
export interface SvgView {
  readonly viewBox: string;
  /** As large as a page of paper asks for; only the proportions come from the drawing. */
  readonly size: PictureSize;
}

const pixelsOfUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};
const longestSidePx = 1600;
/** Longer than any picture that can still be read. */
const largestProportion = 50;

/** Reads `viewBox`, or width and height; undefined where neither says how large the drawing is. */
export function readSvgView(root: SvgElement): SvgView | undefined {
  const own = (name: string): string =>
    root.attributes.find((attribute) => attribute.name === name && attribute.namespace === '')?.value ?? '';
  const box = own('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = NaN, y = NaN, width = NaN, height = NaN] =
    own('viewBox') === '' ? [0, 0, readLength(own('width')), readLength(own('height'))] : box;
  if (![x, y, width, height].every(Number.isFinite) || !(width > 0 && height > 0)) return undefined;
  if (Math.max(width / height, height / width) > largestProportion) return undefined;
  const scale = longestSidePx / Math.max(width, height);
  return {
    viewBox: [x, y, width, height].join(' '),
    size: { widthPx: Math.round(width * scale), heightPx: Math.round(height * scale) },
  };
}

/** NaN for what is no length, or one that depends on something outside the drawing. */
function readLength(length: string): number {
  const [, number, unit = ''] = /^([\d.]+(?:e[+-]?\d+)?) ?([a-z]*)$/i.exec(length.trim()) ?? [];
  return Number(number) * (pixelsOfUnit[unit.toLowerCase()] ?? NaN);
}
