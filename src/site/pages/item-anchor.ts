/** The anchor of something in a goal on the goal's own page: `rezultat-3`; in the document it is `cel-2.4.rezultat-3`. */
export function itemAnchor(anchor: string, goalAnchor: string): string {
  const prefix = `${goalAnchor}.`;
  return anchor.startsWith(prefix) ? anchor.slice(prefix.length) : anchor;
}
