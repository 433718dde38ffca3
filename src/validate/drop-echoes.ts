import type { SchemaErrors } from './find-schema-errors.ts';

/**
 * Where one of several shapes is allowed, a mistake in the shape that was meant is reported together with "not the other
 * shape" and "none of them": only the mistake stays. Where no shape fits at all, only "none of them" stays.
 */
export function dropEchoes(errors: SchemaErrors): SchemaErrors {
  const explained = new Set<string>();
  for (const { keyword, instancePath } of errors) {
    if (keyword !== 'type' && keyword !== 'anyOf') explained.add(instancePath);
    for (const parent of parentsOf(instancePath)) explained.add(parent);
  }
  const unions = new Set(
    errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath),
  );
  return errors.filter(({ keyword, instancePath }) => {
    if (keyword === 'propertyNames') return false;
    if (keyword === 'anyOf') return !explained.has(instancePath);
    return keyword !== 'type' || !unions.has(instancePath);
  });
}

function parentsOf(pointer: string): string[] {
  const parents: string[] = [];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    parents.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return parents;
}
