import { listReleases, findReleasePlaces, readCurrent, refuse } from '../release/releases.ts';
import type { ReleasePlaces } from '../release/releases.ts';
import { rollBack } from '../release/roll-back.ts';
import type { CommandContext } from './command-context.ts';
import { confirmChanges } from './confirm-changes.ts';
import { lockOptions } from './release-command.ts';

/** `strategia rollback --to FOLDER [RELEASE]`: shows readers an earlier release, or the one that is named. */
export async function rollback(context: CommandContext): Promise<0 | 1> {
  const { arguments: options, settings, say, print } = context;
  const places = await findReleasePlaces(options.to ?? '', settings);
  if (options.lists) {
    await listAll(places, context);
    return 0;
  }
  const name = await rollBack(places, {
    wanted: options.release,
    lock: lockOptions(context),
    confirm: async (changes, to) => {
      print(say('rollback.compared', { name: to }));
      return await confirmChanges(changes, context);
    },
  });
  if (name === undefined) print(say('release.declined'));
  else print(say('rollback.done', { name, place: places.current }));
  return name === undefined ? 1 : 0;
}

async function listAll(places: ReleasePlaces, { say, print }: CommandContext): Promise<void> {
  const releases = await listReleases(places);
  if (releases.length === 0) throw refuse('no-release', places.label, {});
  const current = await readCurrent(places);
  for (const { name, record, manifest } of releases) {
    const pages = manifest.files.filter(({ kind }) => kind === 'page').length;
    const documents = manifest.files.filter(({ kind }) => kind === 'document').length;
    const made = new Date(record.made).toLocaleString('sv-SE').slice(0, 16);
    const line = say('rollback.release', { name, made, pages, documents });
    print(name === current ? `* ${line} ${say('rollback.current')}` : `  ${line}`);
  }
}
