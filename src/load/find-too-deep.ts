import { maxDepth } from './max-depth.ts';

/** The offset of the bracket that opens one level too many; the text need not be valid JSON. Brackets in quotes do not count. */
export function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const char = text[offset];
    if (isQuoted && char === '\\') offset += 1;
    else if (isQuoted) isQuoted = char !== '"' && char !== '\n';
    else if (char === '"') isQuoted = true;
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    if (depth > maxDepth) return offset;
  }
  return undefined;
}
