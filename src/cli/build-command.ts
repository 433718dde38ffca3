import { startBrowser } from '../publish/start-browser.ts';
import type { CommandContext } from './command-context.ts';
import { summaryLines } from './summary-lines.ts';

/** `strategia build`: publishes everything and says what was published. */
export async function build(context: CommandContext): Promise<void> {
  const start = performance.now();
  const { arguments: options, progress, settings, signal, version } = context;
  const profiles = options.profiles && (await import('./choose-forms.ts')).chooseForms(context);
  // The browser starts while the rest of the program is loaded.
  const opening = options.only === 'site' ? undefined : startBrowser(settings, progress, signal);
  const { publish } = await import('../publish.ts');
  const published = await publish(
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
  const seconds = (performance.now() - start) / 1000;
  for (const line of summaryLines(published, { seconds, settings, say: context.say })) context.print(line);
}
