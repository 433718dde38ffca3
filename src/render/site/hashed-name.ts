import { createHash } from 'node:crypto';

/** `site.css` → `site.1a2b3c4d.css`: a name that changes with the content, so that it may be cached for ever. */
export function hashedName(name: string, content: Uint8Array | string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}
