import { writeLabels } from '../publish/write-labels.ts';
import type { CommandContext } from './command-context.ts';

/** `strategia labels de`: writes the words that a language lacks into a file, for somebody to translate. */
export async function labels(context: CommandContext): Promise<void> {
  const { arguments: options, settings, print, say } = context;
  const { language = '' } = options;
  const { file, count } = await writeLabels(language, settings);
  print(count === 0 ? say('labels.complete', { language, file }) : say('labels.done', { file, count }));
}
