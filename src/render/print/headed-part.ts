import { contentsEntry } from './part.ts';
import type { Part } from './part.ts';

/** A part under one heading, which stands at the head of its pages and in the contents as well. */
export function headedPart(
  id: string,
  heading: string,
): Pick<Part, 'id' | 'startsOnRight' | 'head' | 'contents'> {
  return { id, startsOnRight: false, head: heading, contents: [contentsEntry(`part.${id}`, heading)] };
}
