import { describe, expect, it } from 'vitest';
import english from '../../src/labels/en.json' with { type: 'json' };
import polish from '../../src/labels/pl.json' with { type: 'json' };
import type { Form } from '../../src/print/forms/form.ts';
import { formIds, forms } from '../../src/print/forms/forms.ts';

describe('the forms of the document (issue 11)', () => {
  it('have the names that the registry gives them, and a place each in the list', () => {
    expect(Object.values<Form>(forms).map(({ id }) => id)).toEqual(formIds);
    expect(new Set(Object.values<Form>(forms).map(({ place }) => place)).size).toBe(formIds.length);
  });

  it.each([
    ['pl', polish],
    ['en', english],
  ])('have words in %s', (_language, labels) => {
    // The file of the full document has the edition's name alone, that of a goal the goal's.
    const wanted = formIds.flatMap((id) => [
      ...(id === 'full' ? [] : [`print.form.${id}`]),
      ...(id === 'full' || id === 'goal' ? [] : [`document.form.${id}`]),
      `site.documents.form.${id}`,
      `site.documents.about.${id}`,
    ]);
    expect(wanted.filter((key) => !(key in labels))).toEqual([]);
  });
});
