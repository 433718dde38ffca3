import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { splitPointer } from '../../model/data/json-pointer.ts';
import type { Position } from '../../problem.ts';
import { createPositionFinder } from '../files/text-positions.ts';

/** A value with the key before it; in an array, and at the root, that is the value itself. */
interface Member {
  readonly key: Node;
  readonly value: Node;
}

/** Finds the place of a JSON Pointer in a text that JSON.parse accepts. The text is parsed again on the first lookup only. */
export function createLocator(text: string): (pointer: string, at: 'key' | 'value') => Position {
  let find: ((pointer: string, at: 'key' | 'value') => Position) | undefined;
  return (pointer, at) => {
    find ??= indexText(text);
    return find(pointer, at);
  };
}

function indexText(text: string): (pointer: string, at: 'key' | 'value') => Position {
  const root = parseTree(text);
  const toPosition = createPositionFinder(text);
  const findMember = createMemberFinder();
  return (pointer, at) => {
    if (root === undefined) return toPosition(0);
    let nearest: Member = { key: root, value: root };
    for (const name of splitPointer(pointer)) {
      const member = findMember(nearest.value, name);
      if (member === undefined) return toPosition(nearest.value.offset);
      nearest = member;
    }
    return toPosition(nearest[at].offset);
  };
}

/** Looks up members of objects by name; the names of an object are put in order when the first is asked for. */
function createMemberFinder(): (node: Node, name: string) => Member | undefined {
  const known = new Map<Node, ReadonlyMap<string, Member>>();
  return (node, name) => {
    if (node.type === 'array') {
      const item = /^\d+$/.test(name) ? node.children?.[Number(name)] : undefined;
      return item && { key: item, value: item };
    }
    const members = known.get(node) ?? listMembers(node);
    known.set(node, members);
    return members.get(name);
  };
}

function listMembers(node: Node): ReadonlyMap<string, Member> {
  return new Map(
    (node.children ?? []).flatMap((property) => {
      const [key, value] = property.children ?? [];
      return key && value ? [[key.value as string, { key, value }] as const] : [];
    }),
  );
}
