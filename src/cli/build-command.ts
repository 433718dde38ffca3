import type { Published } from '../publish.ts';
import type { PublishOptions } from '../publish/publish-options.ts';
import { compareInputs, confirmInputs, readInputs } from '../publish/read-inputs.ts';
import type { Inputs } from '../publish/read-inputs.ts';
import type { StartingBrowser } from '../publish/start-browser.ts';
import type { CommandContext } from './command-context.ts';

/**
 * `strategia build`: publishes everything and says what was published; or says that nothing has changed, where what was
 * published was made from the same and is whole. The parts of the program that build are loaded only where it has to.
 */
export async function build(context: CommandContext): Promise<void> {
  const start = performance.now();
  const { arguments: options, progress, settings, signal, say } = context;
  const secondsPassed = (): number => (performance.now() - start) / 1000;
  if (options.bip !== undefined)
    await (await import('../bip/write-bip.ts')).checkBipPlace(settings, options.bip);
  // Read before the browser starts only where that may save starting it.
  const compared = options.useCache ? await compareInputs(settings, options) : undefined;
  if (compared?.unchanged) {
    const { length: files } = compared.unchanged.files;
    const values = { files, folder: settings.paths.output, seconds: secondsPassed() };
    context.print(say('summary.unchanged', values));
    await writeForBip(context);
    return;
  }
  const profiles = options.profiles && (await import('./choose-forms.ts')).chooseForms(context);
  // The browser starts while the rest of the program is loaded.
  const { startBrowser } = await import('../publish/start-browser.ts');
  const opening = options.only === 'site' ? undefined : startBrowser(settings, progress, signal);
  const inputs = compared?.inputs ?? (await readInputs(settings, options));
  const published = await publishWith(opening, context, { profiles, inputs }).finally(() => opening?.close());
  const { summaryLines } = await import('./summary-lines.ts');
  for (const line of summaryLines(published, { seconds: secondsPassed(), settings, say }))
    context.print(line);
  await writeForBip(context);
}

/** What `--bip` asks for: made of what is published, whether that was built now or before. */
async function writeForBip(context: CommandContext): Promise<void> {
  const { arguments: options, settings, say, version, progress, print } = context;
  const { bip: folder, edition, proposals, messages: language } = options;
  if (folder === undefined) return;
  const { writeBip } = await import('../bip/write-bip.ts');
  const request = { folder, edition, proposals, say, language, version, progress };
  for (const { file, missing } of await writeBip(settings, request)) {
    print(say('bip.done', { file, folder }));
    if (missing.length > 0) print(`  ${say('bip.lacks', { names: missing.join('; ') })}`);
  }
}

async function publishWith(
  opening: StartingBrowser | undefined,
  { arguments: options, progress, settings, signal, version }: CommandContext,
  { profiles, inputs }: { profiles: PublishOptions['profiles']; inputs: Inputs | undefined },
): Promise<Published> {
  const { publish } = await import('../publish.ts');
  const { edition, only, proposals, pdfStandard, base, useCache } = options;
  return await publish(
    settings,
    { edition, only, profiles, proposals, pdfStandard, base, useCache },
    { version, progress, signal, opening, readInputs: () => confirmInputs(inputs) },
  );
}
