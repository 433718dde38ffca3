import type { OpenData } from '../../begin/new/open-data.ts';
import type { Say } from '../../messages/program-texts.ts';
import type { Drafts } from '../drafts.ts';
import type { Choices } from './choices.ts';

/**
 * What is found in sheets. `new` and `filled` are written, `differs` only by force, `emptied` and `missing` only where
 * deleting is asked for; `problem` was not understood.
 */
export interface Finding {
  readonly kind: 'new' | 'filled' | 'differs' | 'emptied' | 'missing' | 'problem';
  readonly sentence: string;
}

/** What every step of a plan needs. */
export interface Planning {
  readonly data: OpenData;
  readonly drafts: Drafts;
  readonly choices: Choices;
  readonly say: Say;
  readonly force: boolean;
  readonly deletes: boolean;
  readonly find: (kind: Finding['kind'], sentence: string) => void;
}
