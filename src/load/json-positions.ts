import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { appendToPointer } from '../model/json-pointer.ts';
import type { Position } from '../problem.ts';
import { createPositionFinder } from './text-positions.ts';

interface Offsets {
  readonly key: number;
  readonly value: number;
}

/** Finds the place of a JSON Pointer in a text that JSON.parse accepts. The text is parsed again at the first question only. */
export function createLocator(text: string): (pointer: string, at: 'key' | 'value') => Position {
  let find: ((pointer: string, at: 'key' | 'value') => Position) | undefined;
  return (pointer, at) => {
    find ??= indexText(text);
    return find(pointer, at);
  };
}

function indexText(text: string): (pointer: string, at: 'key' | 'value') => Position {
  const index = new Map<string, Offsets>();
  const root = parseTree(text);
  if (root !== undefined) addNode(index, root, { pointer: '', keyOffset: root.offset });
  const toPosition = createPositionFinder(text);
  return (pointer, at) => {
    for (let nearest = pointer; ; nearest = nearest.slice(0, nearest.lastIndexOf('/'))) {
      const offsets = index.get(nearest);
      if (offsets !== undefined) return toPosition(offsets[nearest === pointer ? at : 'value']);
      if (nearest === '') return toPosition(0);
    }
  };
}

function addNode(
  index: Map<string, Offsets>,
  node: Node,
  place: { readonly pointer: string; readonly keyOffset: number },
): void {
  index.set(place.pointer, { key: place.keyOffset, value: node.offset });
  for (const [position, child] of (node.children ?? []).entries()) {
    if (node.type === 'array') {
      addNode(index, child, { pointer: appendToPointer(place.pointer, position), keyOffset: child.offset });
      continue;
    }
    const [key, value] = child.children ?? [];
    if (key === undefined || value === undefined) continue;
    const pointer = appendToPointer(place.pointer, key.value as string);
    addNode(index, value, { pointer, keyOffset: key.offset });
  }
}
