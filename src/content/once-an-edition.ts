import type { EditionView } from '../model/edition.ts';

/** What many pages ask of an edition, made once for all of them. */
export function onceAnEdition<Value>(make: (view: EditionView) => Value): (view: EditionView) => Value {
  const made = new WeakMap<EditionView, { readonly value: Value }>();
  return (view) => {
    const known = made.get(view) ?? { value: make(view) };
    made.set(view, known);
    return known.value;
  };
}
