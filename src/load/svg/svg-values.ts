const functionsAllowed = new Set(
  'rgb rgba hsl hsla matrix translate rotate scale skewx skewy url'.split(' '),
);

/** Nothing longer is the name of a function. */
const longestName = 40;

/** The part of an attribute's value that could lead out of the drawing, if there is one. */
export function findForeignPart(value: string): string | undefined {
  for (let open = value.indexOf('('); open >= 0;) {
    const before = value.slice(Math.max(open - longestName, 0), open);
    const name = /[\w-]*(?=\s*$)/.exec(before)?.[0] ?? '';
    const close = value.indexOf(')', open);
    const end = close < 0 ? value.length : close;
    const argument = value.slice(open + 1, end);
    const isKnown = functionsAllowed.has(name.toLowerCase());
    const isElsewhere = name.toLowerCase() === 'url' && !/^(["']?)#[^"'()\s%]+\1$/.test(argument.trim());
    if (!isKnown || isElsewhere) return value.slice(open - before.length + before.lastIndexOf(name), end + 1);
    open = value.indexOf('(', end);
  }
  // An escape of CSS (`\75 rl(…)`) could write the same in other letters.
  return /[\\@]/.exec(value)?.[0];
}

/** Whether a reference names an element of the same drawing; browsers read `%61` in it as `a`. */
export function isLocalReference(value: string): boolean {
  return /^#[^\s%]+$/.test(value.trim());
}
