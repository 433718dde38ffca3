import { extractData } from '../publish/extract-data.ts';
import type { CommandContext } from './command-context.ts';

/** `strategia extract`: takes the data out of a document, and says how to build it again. */
export async function extract(context: CommandContext): Promise<void> {
  const { arguments: options, settings, print, say } = context;
  const { files, edition } = await extractData(options.document ?? '', settings);
  const folder = settings.paths.output;
  print(say('extract.done', { count: files, edition, folder }));
  print(say('extract.next', { edition, folder }));
}
