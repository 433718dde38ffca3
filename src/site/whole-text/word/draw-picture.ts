import type { MarkupElement } from '../markup.ts';
import type { Picture } from '../../../model/data/picture.ts';
import type { BodyMeans } from './paragraphs.ts';
import { tag } from './xml.ts';

/** English Metric Units in a pixel of 1/96 inch (ISO/IEC 29500-1, 20.1.2.1). */
const unitsInPixel = 9525;
/** In pixels: the width of the text, and somewhat less than its height. */
const room = { width: 604, height: 800 };

const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const drawingPicture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** What programs show that do not know drawings in SVG: nothing, in one transparent pixel; its description stays. */
const placeholder: Picture = {
  contentType: 'image/png',
  widthPx: 1,
  heightPx: 1,
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
    'base64',
  ),
};

/** A picture among words, with its description. */
export function drawPicture({ attributes }: MarkupElement, { parts, pictures }: BodyMeans): string {
  const picture = pictures.get(attributes.get('src') ?? '');
  if (!picture) return '';
  const id = parts.nextId();
  const description = attributes.get('alt') ?? '';
  const extent = measure(picture);
  return tag(
    'w:drawing',
    {},
    tag(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      tag('wp:extent', extent),
      tag('wp:docPr', { id, name: `Picture ${String(id)}`, descr: description }),
      tag(
        'a:graphic',
        { 'xmlns:a': drawingMain },
        tag(
          'a:graphicData',
          { uri: drawingPicture },
          tag(
            'pic:pic',
            { 'xmlns:pic': drawingPicture },
            tag(
              'pic:nvPicPr',
              {},
              tag('pic:cNvPr', { id, name: `Picture ${String(id)}`, descr: description }),
              tag('pic:cNvPicPr'),
            ),
            tag('pic:blipFill', {}, fill(picture, parts.picture), tag('a:stretch', {}, tag('a:fillRect'))),
            tag(
              'pic:spPr',
              {},
              tag('a:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', extent)),
              tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')),
            ),
          ),
        ),
      ),
    ),
  );
}

function fill(picture: Picture, relate: (picture: Picture) => string): string {
  if (picture.contentType !== 'image/svg+xml') return tag('a:blip', { 'r:embed': relate(picture) });
  // [MS-ODRAWXML] 2.3.2.2: a drawing is an extension of the picture that stands for it.
  const drawing = tag('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': relate(picture),
  });
  const extension = tag('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, drawing);
  return tag('a:blip', { 'r:embed': relate(placeholder) }, tag('a:extLst', {}, extension));
}

function measure({ widthPx, heightPx, contentType }: Picture): { readonly cx: number; readonly cy: number } {
  // Pixels are not enlarged; a drawing has no size of its own.
  const most = contentType === 'image/svg+xml' ? Number.POSITIVE_INFINITY : 1;
  const scale = Math.min(most, room.width / widthPx, room.height / heightPx);
  return {
    cx: Math.round(widthPx * scale * unitsInPixel),
    cy: Math.round(heightPx * scale * unitsInPixel),
  };
}
