import type { Observation } from '../finished-pdf.ts';
import type { InspectedDocument } from './inspected-document.ts';

/** Fonts are embedded, no Type 3; every glyph has a shape and stands for text that others can read. */
export function inspectFonts({ document }: InspectedDocument): Observation[] {
  const { fonts, pages, forms } = document.contents;
  const unfit = [...fonts.values()].filter((font) => font.type !== 'Type0' || !font.isEmbedded);
  const observations = unfit.map((font): Observation => {
    const detail = `${font.name} is ${font.type}, ${font.isEmbedded ? 'embedded' : 'not embedded'}: is a weight or slant missing?`;
    return { rule: 'unfit-font', clause: 'ISO 14289-1, 7.21', detail };
  });
  const streams = [
    ...pages.map((scan, index) => ({ scan, page: index + 1 })),
    ...[...forms.values()].map(({ scan, pageIndex }) => ({ scan, page: pageIndex + 1 })),
  ];
  for (const { scan, page } of streams) {
    if (scan.looseMissingGlyphs > 0) observations.push(missingGlyph(page, 'a header, footer or ornament'));
    for (const { missingGlyphs, text } of scan.sequences) {
      if (missingGlyphs > 0) observations.push(missingGlyph(page, JSON.stringify(text)));
      else if (/[\uFFFD\uE000-\uF8FF]/.test(text)) {
        const detail = `a glyph in ${JSON.stringify(text)} stands for no text`;
        observations.push({ rule: 'unreadable-glyph', clause: 'ISO 14289-1, 7.21.7', page, detail });
      }
    }
  }
  return observations;
}

function missingGlyph(page: number, where: string): Observation {
  const detail = `no font has a glyph for a character in ${where}`;
  return { rule: 'missing-glyph', clause: 'ISO 14289-1, 7.21.8', page, detail };
}
