import type { Attack } from '../../attack.ts';

/** A name that begins a new line of messages, and clears the terminal. */
export default {
  'labels/en.json#/no\n\u001b[2J': 'x',
} satisfies Attack;
