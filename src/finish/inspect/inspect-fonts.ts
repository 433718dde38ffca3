import type { StreamContent } from '../../pdf/content/stream-content.ts';
import { readResourceNumbers } from '../../pdf/read/read-pages.ts';
import type { PrintedFont } from '../../pdf/read/printed-font.ts';
import type { Observation } from '../finished-pdf.ts';
import type { InspectedPart } from './inspected-part.ts';

/** Fonts are embedded, no Type 3; every glyph has a shape and stands for text that others can read. */
export function inspectFonts({ document }: InspectedPart): Observation[] {
  const { pages, xObjects } = document.contents;
  const streams = [
    ...pages.map((scan, index): Stream => {
      return { scan, page: index + 1, resources: document.pages[index]?.resources ?? '<<>>' };
    }),
    ...[...xObjects.values()].map(({ scan, pageIndex, resources }): Stream => {
      return { scan, page: pageIndex + 1, resources };
    }),
  ];
  return [
    ...inspectFontFiles(streams, document.contents.fonts),
    ...[...document.contents.fonts.values()].flatMap(inspectNames),
    ...streams.flatMap(inspectGlyphs),
  ];
}

interface Stream {
  readonly scan: StreamContent;
  readonly page: number;
  readonly resources: string;
}

/** Each unfit font once, where it is first used. */
function inspectFontFiles(
  streams: readonly Stream[],
  fonts: InspectedPart['document']['contents']['fonts'],
): Observation[] {
  const observations = new Map<number, Observation>();
  for (const { scan, page, resources } of streams)
    for (const [name, number] of readResourceNumbers(resources, 'Font')) {
      const font = fonts.get(number);
      if (!font || (font.type === 'Type0' && font.isEmbedded) || observations.has(number)) continue;
      const example =
        scan.sequences.find(({ runs }) => runs.some((run) => run.fontName === name))?.text ?? '';
      const fault =
        font.type === 'Type0' ? `the font ${font.name} is not embedded` : `a font is ${font.type}`;
      const detail = `${fault}, in ${JSON.stringify(example)}: is a weight or slant missing?`;
      observations.set(number, { rule: 'unfit-font', clause: 'ISO 14289-1, 7.21', page, detail });
    }
  return [...observations.values()];
}

/** Glyphs to which neither the font nor what stands beside them gives a text. */
function inspectNames({ name, nameless }: PrintedFont): Observation[] {
  if (![...(nameless?.values() ?? [])].includes('')) return [];
  const detail = `a glyph of the font ${name} stands for no text`;
  return [{ rule: 'unreadable-glyph', clause: 'ISO 14289-1, 7.21.7', detail }];
}

function inspectGlyphs({ scan, page }: Stream): Observation[] {
  const loose = scan.looseMissingGlyphs > 0 ? [missingGlyph(page, 'a header, footer or ornament')] : [];
  const marked = scan.sequences.flatMap(({ missingGlyphs, text }): Observation[] => {
    if (missingGlyphs > 0) return [missingGlyph(page, JSON.stringify(text))];
    if (!/[\0\uFFFD\uE000-\uF8FF]/.test(text)) return [];
    const detail = `a glyph in ${JSON.stringify(text)} stands for no text`;
    return [{ rule: 'unreadable-glyph', clause: 'ISO 14289-1, 7.21.7', page, detail }];
  });
  return [...loose, ...marked];
}

function missingGlyph(page: number, where: string): Observation {
  const detail = `no font has a glyph for a character in ${where}`;
  return { rule: 'missing-glyph', clause: 'ISO 14289-1, 7.21.8', page, detail };
}
