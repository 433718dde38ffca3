import { UnknownPdfError } from './unknown-pdf-error.ts';

/** `n 0 R`, the reference to an object. */
export function formatReference(objectNumber: number): string {
  return `${objectNumber} 0 R`;
}

/** Whether a value in PDF syntax is the reference to an object. */
export function isReference(source: string): boolean {
  return source.endsWith(' 0 R');
}

/** The object number of `n 0 R`. */
export function parseReference(source: string | undefined): number {
  const number = source?.endsWith(' 0 R') === true ? Number(source.slice(0, -4)) : Number.NaN;
  if (!Number.isInteger(number))
    throw new UnknownPdfError(`no reference: ${source?.slice(0, 30) ?? 'nothing'}`);
  return number;
}

const referenceOrLiteral = /\((?:[^\\()]|\\[\s\S])*\)|\b(\d+) 0 R\b/g;

/** A value in PDF syntax with other numbers in its references; what looks like one in a literal string stays. */
export function mapReferences(source: string, map: (objectNumber: number) => number): string {
  if (!source.includes(' 0 R')) return source;
  return source.replace(referenceOrLiteral, (match, number?: string) =>
    number === undefined ? match : formatReference(map(Number(number))),
  );
}
