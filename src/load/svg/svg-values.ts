const functionsAllowed = new Set(
  'rgb rgba hsl hsla matrix translate rotate scale skewx skewy url'.split(' '),
);

/** Bounded, since the path of a shape may be one word of a million letters. */
const callPattern = /([\w-]{0,32})\s{0,8}\(([^)]*)\)?/g;

/** The part of an attribute's value that could lead out of the drawing, if there is one. */
export function findForeignPart(value: string): string | undefined {
  for (const match of value.matchAll(callPattern)) {
    const [whole, name = '', argument = ''] = match;
    if (!functionsAllowed.has(name.toLowerCase())) return whole;
    if (name.toLowerCase() === 'url' && !/^\s*(["']?)#[^"'()\s]+\1\s*$/.test(argument)) return whole;
  }
  // An escape of CSS (`\75 rl(…)`) could write the same in other letters.
  return /[\\@]/.exec(value)?.[0];
}

/** Whether a reference names an element of the same drawing. */
export function isLocalReference(value: string): boolean {
  return /^#\S+$/.test(value.trim());
}
