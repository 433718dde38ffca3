import { describe, expect, it } from 'vitest';
import { describeForm } from '../../src/edit/describe-form.ts';
import { schemas } from '../../src/validate/schemas.ts';

describe('the form of an entry', () => {
  it('has lists of search words for each language (issue 16)', () => {
    const words = { language: 'pl', choices: new Map(), yes: 'tak', no: 'nie' } as const;
    const { fields } = describeForm(schemas.partners.properties.partners.items, words);
    expect(fields!.aliases).toMatchObject({
      kind: 'languages',
      label: 'Słowa do wyszukiwania',
      item: { kind: 'lines', item: { kind: 'line' } },
    });
  });
});
