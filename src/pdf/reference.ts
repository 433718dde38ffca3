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
