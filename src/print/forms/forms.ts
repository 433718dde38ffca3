import type { Form } from './form.ts';
import { full } from './full.ts';
import { goal } from './goal.ts';
import { large } from './large.ts';
import { report } from './report.ts';
import { poster, sheet } from './sheet.ts';
import { summary } from './summary.ts';
import { working } from './working.ts';

/**
 * The forms of the document, in the order in which they are printed: the full one first, because all others name its pages,
 * then what takes longest.
 */
export const forms = { full, large, working, summary, sheet, poster, goal, report } as const satisfies Record<
  string,
  Form
>;

/** What `--profile` calls a form. */
export type FormId = keyof typeof forms;

/** All of them. */
export const formIds = Object.keys(forms) as readonly FormId[];
