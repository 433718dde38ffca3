import type { Example } from '../example.ts';

/** One entry a code, in alphabetical order. */
export const problemsExamples = {
  'unknown-edition': {
    at: 'site.json#',
    wrong: '"currentEdition": "mala-2040"',
    right: '"currentEdition": "mala-2030"',
  },
} as const satisfies Record<string, Example>;
