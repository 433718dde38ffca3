import { createByteWriter } from './byte-writer.ts';
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
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = start;
    let operatorStart = start;
    while (bytes[end] !== lineFeed) if (bytes[end++] === space) operatorStart = end;
    const operator =
      end - operatorStart === 2 ? ((bytes[operatorStart] ?? 0) << 8) | (bytes[operatorStart + 1] ?? 0) : 0;
    text.readLine(operator, start, end);
  }
  text.close();
  return writer.finish();
}
