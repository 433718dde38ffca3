import type { Attack } from '../../attack.ts';

/** A folder whose name begins a new line and clears the terminal. */
export default {
  'editions/a\n\u001b[2J/sources.json': { sources: [] },
} satisfies Attack;
