/** JSON as tests build it; `undefined` is left out when it is written. */
export type Json =
  string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Files of a data folder by name; Markdown and broken JSON as text. */
export type ProjectFiles = Readonly<Record<string, Json>>;

/**
 * What is changed: `file` for a whole file, `file#/pointer` for a value in it, `/-` at a pointer's end to add to a list;
 * `undefined` deletes. The folder of the small project's edition is left out.
 */
export type Edits = Readonly<Record<string, Json>>;

type Container = Record<string, Json> | Json[];

/** The files with the edits made, in their order. */
export function editProject(files: ProjectFiles, edits: Edits): ProjectFiles {
  const edited = structuredClone(files) as Record<string, Json>;
  for (const [place, value] of Object.entries(edits)) {
    const [file = '', pointer] = place.split('#');
    const name = completeName(file);
    const keys = pointer === undefined ? [] : pointer.split('/').slice(1);
    setValue(edited, [name, ...keys], structuredClone(value));
  }
  return edited;
}

/** `goals/1.json` → `editions/mala-2030/goals/1.json`. */
export function completeName(name: string): string {
  if (name === 'values.json' || name === 'statuses.json') return `monitoring/mala-2030/${name}`;
  return /^(site\.json|labels\/|editions\/|monitoring\/)/.test(name) ? name : `editions/mala-2030/${name}`;
}

function setValue(container: Container, keys: readonly string[], value: Json): void {
  const [key = '', ...rest] = keys;
  if (rest.length > 0) {
    const inner = Array.isArray(container) ? container[Number(key)] : container[key];
    if (typeof inner !== 'object' || inner === null) throw new Error(`There is nothing to edit at ${key}.`);
    setValue(inner as Container, rest, value);
  } else if (Array.isArray(container)) {
    container.splice(
      key === '-' ? container.length : Number(key),
      1,
      ...(value === undefined ? [] : [value]),
    );
  } else {
    container[key] = value;
  }
}
