/** Replaces the bytes from `start` to `end` by text (latin1); where both are the same, inserts it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; at one place they are applied in the order given. */
export function editBytes(bytes: Buffer, edits: readonly Edit[]): Buffer {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const parts: Buffer[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start > at) parts.push(bytes.subarray(at, edit.start));
    parts.push(Buffer.from(edit.text, 'latin1'));
    at = edit.end;
  }
  parts.push(bytes.subarray(at));
  return Buffer.concat(parts);
}
