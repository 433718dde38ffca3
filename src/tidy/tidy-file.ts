import { applyEdits, parseTree } from 'jsonc-parser';
import type { Edit, Node, ParseError } from 'jsonc-parser';
import { tidyChapterLine, tidyLabel, tidyText } from './tidy-text.ts';

/** A text that is put right; its place in the file, in chapters that of the first difference, counted from 1. */
export interface TextChange {
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** A file's contents with all changes made. */
export interface TidiedFile {
  readonly content: string;
  readonly changes: readonly TextChange[];
}

/** Puts the texts of a JSON file right; its keys, their order and its layout stay. Undefined where it is no JSON. */
export function tidyJson(content: string, kind: 'labels' | 'data'): TidiedFile | undefined {
  const mark = content.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = content.slice(mark.length);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (!root || errors.length > 0) return undefined;
  const tidy = kind === 'labels' ? tidyLabel : tidyText;
  const edits: Edit[] = [];
  const changes: TextChange[] = [];
  for (const { offset, length, value } of listStrings(root)) {
    const after = tidy(value);
    if (after === value) continue;
    edits.push({ offset, length, content: JSON.stringify(after) });
    const above = text.slice(0, offset).split('\n');
    changes.push({ line: above.length, column: (above.at(-1)?.length ?? 0) + 1, before: value, after });
  }
  return { content: mark + applyEdits(text, edits), changes };
}

/** Puts the lines of a chapter right. */
export function tidyMarkdown(content: string): TidiedFile {
  const changes: TextChange[] = [];
  const mark = content.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = content
    .slice(mark.length)
    .split('\n')
    .map((ended, index) => {
      const end = ended.endsWith('\r') ? '\r' : '';
      const before = ended.slice(0, ended.length - end.length);
      const after = tidyChapterLine(before);
      if (after !== before)
        changes.push({ line: index + 1, column: findDifference(before, after) + 1, before, after });
      return after + end;
    });
  return { content: mark + lines.join('\n'), changes };
}

/** Where two texts begin to differ. */
export function findDifference(before: string, after: string): number {
  let index = 0;
  while (index < before.length && before[index] === after[index]) index += 1;
  return index;
}

interface StringNode {
  readonly offset: number;
  readonly length: number;
  readonly value: string;
}

/** Every text that is a value; keys are the program's. */
function listStrings(node: Node): StringNode[] {
  if (node.type === 'string')
    return [{ offset: node.offset, length: node.length, value: node.value as string }];
  const children = node.type === 'property' ? (node.children ?? []).slice(1) : (node.children ?? []);
  return children.flatMap(listStrings);
}
