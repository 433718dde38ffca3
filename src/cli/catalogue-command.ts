import path from 'node:path';
import { writeCatalogue } from '../catalogue/write-catalogue.ts';
import type { CommandContext } from './command-context.ts';

/** `strategia catalogue`: merges what shards have left, and writes the catalogue with its pages anew. */
export async function catalogue({
  arguments: options,
  print,
  say,
  settings,
  version,
}: CommandContext): Promise<void> {
  const folder = path.resolve(options.folder ?? '');
  const { counts } = await writeCatalogue(folder, settings, version);
  print(say('catalogue.done', { count: counts.projects, failed: counts.failed, folder }));
}
