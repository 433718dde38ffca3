import { formIds } from '../print/forms/forms.ts';
import type { FormId } from '../print/forms/forms.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './parse-arguments.ts';

/** The forms that `--profile` names; undefined where it is left out. Throws UsageError for one that there is not. */
export function chooseForms({
  arguments: { profiles, messages },
  say,
}: Pick<CommandContext, 'arguments' | 'say'>): readonly FormId[] | undefined {
  return profiles?.map((found) => {
    const form = formIds.find((id) => id === found);
    if (form !== undefined) return form;
    const values = { option: '--profile', found, allowed: formIds.join(', ') };
    throw new UsageError(say('usage.wrong-value', values), messages);
  });
}
