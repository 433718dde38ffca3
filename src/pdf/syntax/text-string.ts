import { UnknownPdfError } from './unknown-pdf-error.ts';

/** A text string in PDF syntax (ISO 32000-1, 7.9.2.2): ASCII as a literal, anything else as UTF-16BE in hexadecimal. */
export function formatTextString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** The text of a literal or hexadecimal string; bytes without a UTF-16 mark are read as latin1. */
export function parseTextString(source: string): string {
  const bytes = stringBytes(source);
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  if (bytes.length % 2 === 1)
    throw new UnknownPdfError(`a UTF-16 string of ${bytes.length} bytes: ${source.slice(0, 30)}`);
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
}

/** The bytes of a string in PDF syntax, which is what trees of names are sorted by. */
export function stringBytes(source: string): Buffer {
  if (source.startsWith('<') && source.endsWith('>')) return Buffer.from(source.slice(1, -1), 'hex');
  if (source.startsWith('(') && source.endsWith(')'))
    return Buffer.from(unescape(source.slice(1, -1)), 'latin1');
  throw new UnknownPdfError(`no string: ${source.slice(0, 30)}`);
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescape(literal: string): string {
  if (!literal.includes('\\')) return literal;
  return literal.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, char?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (char === undefined || char === '\n') return '';
    return controls[char] ?? char;
  });
}

/** A date in PDF syntax, in universal time: `(D:20101118000000Z)` (ISO 32000-1, 7.9.4). */
export function formatDateString(date: Date): string {
  return `(D:${date
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:T]/g, '')})`;
}
