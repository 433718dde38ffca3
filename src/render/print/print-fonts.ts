import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PrintFile } from '../../model/print-job.ts';

/** The faces that the printed document uses, and nothing else: a weight or slant that is not here would be synthesised. */
const faces = [
  { family: 'Source Serif 4', package: 'source-serif-4', weight: 400, style: 'normal' },
  { family: 'Source Serif 4', package: 'source-serif-4', weight: 400, style: 'italic' },
  { family: 'Source Serif 4', package: 'source-serif-4', weight: 600, style: 'normal' },
  { family: 'Lato', package: 'lato', weight: 400, style: 'normal' },
  { family: 'Lato', package: 'lato', weight: 700, style: 'normal' },
] as const;

const subsets = ['latin-ext', 'latin'] as const;

/** The rules of the faces and the files that they ask for. */
export interface PrintFonts {
  readonly css: string;
  readonly files: ReadonlyMap<string, PrintFile>;
}

const { resolve } = createRequire(import.meta.url);

/** Reads the static faces from the font packages, each with the ranges that its package publishes. */
export function readPrintFonts(): PrintFonts {
  const files = new Map<string, PrintFile>();
  const rules = faces.flatMap((face) => {
    const ranges = readRanges(face.package);
    return subsets.map((subset) => {
      const file = `${face.package}-${subset}-${face.weight}-${face.style}.woff2`;
      const url = `/fonts/${file}`;
      files.set(url, { bytes: readPackageFile(face.package, `files/${file}`), contentType: 'font/woff2' });
      return `@font-face { font-family: '${face.family}'; font-style: ${face.style}; font-weight: ${face.weight}; src: url('${url}') format('woff2'); unicode-range: ${ranges[subset]}; }`;
    });
  });
  return { css: rules.join('\n'), files };
}

function readRanges(name: string): Record<(typeof subsets)[number], string> {
  const ranges = JSON.parse(readPackageFile(name, 'unicode.json').toString('utf8')) as Record<string, string>;
  const [latinExt, latin] = [ranges['latin-ext'], ranges.latin];
  if (latinExt === undefined || latin === undefined)
    throw new Error(`@fontsource/${name} does not say what its subsets hold.`);
  return { 'latin-ext': latinExt, latin };
}

function readPackageFile(name: string, file: string): Buffer {
  return readFileSync(resolve(`@fontsource/${name}/${file}`));
}
