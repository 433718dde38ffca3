import { parseDictionary } from './dictionary.ts';
import { parseReference } from './reference.ts';

/** The objects of one kind that a resource dictionary names, by name. */
export function readResourceNumbers(resources: string, kind: 'Font' | 'XObject'): Map<string, number> {
  const names = parseDictionary(resources).get(kind);
  if (names === undefined) return new Map();
  return new Map([...parseDictionary(names)].map(([name, reference]) => [name, parseReference(reference)]));
}
