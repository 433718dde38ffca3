import type { Published } from '../publish.ts';
import type { PublishOptions } from '../publish/publish-options.ts';
import { startBrowser } from '../publish/start-browser.ts';
import type { StartingBrowser } from '../publish/start-browser.ts';
import type { CommandContext } from './command-context.ts';
import { summaryLines } from './summary-lines.ts';

/** `strategia build`: publishes everything and says what was published. */
export async function build(context: CommandContext): Promise<void> {
  const start = performance.now();
  const { arguments: options, progress, settings, signal } = context;
  const profiles = options.profiles && (await import('./choose-forms.ts')).chooseForms(context);
  // The browser starts while the rest of the program is loaded.
  const opening = options.only === 'site' ? undefined : startBrowser(settings, progress, signal);
  const published = await publishWith(opening, context, profiles).finally(() => opening?.close());
  const seconds = (performance.now() - start) / 1000;
  for (const line of summaryLines(published, { seconds, settings, say: context.say })) context.print(line);
}

async function publishWith(
  opening: StartingBrowser | undefined,
  { arguments: options, progress, settings, signal, version }: CommandContext,
  profiles: PublishOptions['profiles'],
): Promise<Published> {
  const { publish } = await import('../publish.ts');
  return await publish(
    settings,
    {
      edition: options.edition,
      only: options.only,
      profiles,
      proposals: options.proposals,
      base: options.base,
    },
    { version, progress, signal, opening },
  );
}
