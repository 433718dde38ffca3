import { recoverOutput } from '../output/recover-swap.ts';
import { readProject } from '../publish/read-project.ts';
import type { CommandContext } from './command-context.ts';

/** `strategia validate`: reads and checks the data, publishes nothing. */
export async function validate(context: CommandContext): Promise<void> {
  const { arguments: options, progress, settings, signal } = context;
  const recovery = await recoverOutput(settings, { signal });
  if (recovery !== 'nothing') progress.notice('recovered');
  const data = await readProject(settings, { proposals: options.proposals }, progress);
  context.print(
    context.say('validate.done', { editions: data.editions.map((edition) => edition.id).join(', ') }),
  );
}
