import { compareInputs, confirmInputs } from '../publish/read-inputs.ts';
import { makeRelease } from '../release/make-release.ts';
import { findReleasePlaces, refuse } from '../release/releases.ts';
import { build } from './build-command.ts';
import type { CommandContext } from './command-context.ts';
import { confirmChanges } from './confirm-changes.ts';

/** `strategia release --to FOLDER`: builds, says what changes for readers, and switches them to it once that is meant. */
export async function release(context: CommandContext): Promise<0 | 1> {
  const { arguments: options, settings, say, print, version } = context;
  const places = await findReleasePlaces(options.to ?? '', settings);
  await build(context);
  const { inputs, unchanged } = await compareInputs(settings, options);
  const checkInputs = (): void => {
    if (confirmInputs(inputs) === undefined) throw refuse('release-changed-meanwhile', places.label, {});
  };
  if (!unchanged) throw refuse('release-changed-meanwhile', places.label, {});
  const outcome = await makeRelease(settings, {
    places,
    keep: options.keep,
    options: { base: options.base, proposals: options.proposals ?? null },
    version,
    lock: lockOptions(context),
    confirm: async (changes, before) => {
      print(before === undefined ? say('release.first') : say('release.compared', { name: before }));
      return await confirmChanges(changes, context);
    },
    checkInputs,
  });
  const { done, name = '', removed } = outcome;
  print(say(`release.${done}`, { name, place: places.current }));
  if (removed.length > 0) print(say('release.removed', { names: removed.join(', ') }));
  return done === 'declined' ? 1 : 0;
}

/** How `release` and `rollback` wait for another one. */
export function lockOptions({ settings, signal, progress }: CommandContext) {
  return {
    waitMs: settings.timeouts.lockMs,
    signal,
    onWait: ({ pid }: { readonly pid: number }): void => {
      progress.notice('waiting', { pid: String(pid) });
    },
  };
}
