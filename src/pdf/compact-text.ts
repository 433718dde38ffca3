import { createByteWriter } from './byte-writer.ts';
import { packOperator } from './content-operators.ts';
import { createGlyphRun, readGlyphRun } from './glyph-run.ts';
import type { PrintedFont } from './printed-font.ts';
import { createTextCompactor } from './text-compactor.ts';

const lineFeed = 0x0a;
const space = 0x20;

/**
 * Shows each line of text with few operators: Skia moves to every glyph by numbers, though most stand where the widths
 * of the font put them anyway. Glyphs keep their places to half a thousandth of the font's size. The stream has to be one
 * that `scanContent` accepts; marks and spaces may have been edited. `fonts` has the stream's fonts by resource name.
 */
export function compactText(bytes: Buffer, fonts: ReadonlyMap<string, PrintedFont>): Buffer {
  const writer = createByteWriter(bytes.length);
  const text = createTextCompactor(bytes, writer, fonts);
  const run = createGlyphRun();
  let start = 0;
  while (start < bytes.length) {
    const runEnd = text.areWidthsKnown() ? readGlyphRun(bytes, start, 4, run) : start;
    if (runEnd > start) text.showGlyphs(run);
    start = runEnd;
    if (start === bytes.length) break;
    let end = start;
    let operatorStart = start;
    while (bytes[end] !== lineFeed) if (bytes[end++] === space) operatorStart = end;
    text.readLine(packOperator(bytes, operatorStart, end), start, end);
    start = end + 1;
  }
  text.close();
  return writer.finish();
}
