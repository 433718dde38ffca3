const referenceKeyOrLiteral = /\((?:[^\\()]|\\[\s\S])*\)|\b(\d+) 0 R\b|\/(StructParents?) (\d+)/g;

/**
 * A value in PDF syntax with other numbers in its references, and with keys of the parent tree that begin at `firstKey`; what
 * looks like one of them in a literal string stays.
 */
export function renumber(source: string, numberOf: (own: number) => number, firstKey: number): string {
  return source.replace(referenceKeyOrLiteral, (match, own?: string, entry?: string, key?: string) => {
    if (own !== undefined) return `${numberOf(Number(own))} 0 R`;
    return entry === undefined ? match : `/${entry} ${firstKey + Number(key)}`;
  });
}
