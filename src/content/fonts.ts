import type { DocumentFonts } from '../fonts/document-fonts.ts';
import { writeFontFaces } from '../fonts/write-font-faces.ts';
import type { RoleStyle } from '../fonts/write-font-faces.ts';
import type { PrintFile } from '../model/print/print-job.ts';

/** The styles that the printed document uses, and nothing else: a weight or slant that is not here would be synthesised. */
const styles: readonly RoleStyle[] = [
  { role: 'text', weight: 400, style: 'normal' },
  { role: 'text', weight: 400, style: 'italic' },
  { role: 'text', weight: 600, style: 'normal' },
  { role: 'headings', weight: 400, style: 'normal' },
  { role: 'headings', weight: 700, style: 'normal' },
];

/** The rules of the faces and the files that they ask for. */
export interface PrintFonts {
  readonly css: string;
  readonly files: ReadonlyMap<string, PrintFile>;
}

/** The fonts of a printed document: static faces, nothing of the system's behind them. */
export function readPrintFonts(fonts: DocumentFonts): PrintFonts {
  const faces = writeFontFaces(fonts, styles, { address: ({ name }) => `'/fonts/${name}'` });
  return {
    css: `:root{--serif:'Text';--sans:'Headings'}\n${faces.css}`,
    files: new Map(
      faces.files.map((file) => [
        `/fonts/${file.name}`,
        { bytes: file.read(), contentType: file.contentType },
      ]),
    ),
  };
}

/** The face in which numbers are drawn that no browser sets, by its PostScript name. */
export function nameDigitFace({ families }: DocumentFonts): string {
  const zero = 0x30;
  const files = families.headings.flatMap((family) => family.listFiles({ weight: 400, style: 'normal' }));
  const face = files.find((file) => file.has(zero));
  if (!face) throw new Error('No font has digits.');
  return face.postScriptName();
}
