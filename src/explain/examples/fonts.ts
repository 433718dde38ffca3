import type { Example } from '../example.ts';

/** One entry a code, in alphabetical order. */
export const fontsExamples = {
  'font-missing': { at: 'site.json#', wrong: '"fonts": [{ "file": "kroj.ttf" }]', right: '' },
  'invalid-font-name': { at: 'site.json#', wrong: '"fonts": [{ "file": "krój pisma.ttf" }]', right: '' },
} as const satisfies Record<string, Example>;
