import { createScanner } from 'jsonc-parser';
import { maxDepth } from './max-depth.ts';

const closing: ReadonlyMap<string | undefined, string> = new Map([
  ['{', '}'],
  ['[', ']'],
]);

/**
 * The offset of the bracket that opens one level too many; the text need not be valid JSON. The parser's own scanner says
 * what is a comment and what a text, and only the bracket that fits closes one: the parser, which calls itself at each
 * level, is never deeper in a broken text than this counts.
 */
export function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  const awaited: string[] = [];
  scanner.scan();
  for (let offset = 0; (offset = scanner.getTokenOffset()) < text.length; scanner.scan()) {
    const close = closing.get(text[offset]);
    if (close !== undefined) awaited.push(close);
    else if (text[offset] === awaited.at(-1)) awaited.pop();
    if (awaited.length > maxDepth) return offset;
  }
  return undefined;
}
