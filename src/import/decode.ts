import { isUtf8 } from 'node:buffer';
import type { SourceDocument } from './source-line.ts';

type Encoding = NonNullable<SourceDocument['encoding']>;

/** UTF-8 or UTF-16 where the bytes say so; what is neither was written by an older program, on Polish Windows in 1250. */
export function decode(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'UTF-8' };
  return { text: new TextDecoder('windows-1250').decode(bytes), encoding: 'Windows-1250' };
}
