import type { LockOptions } from '../output/lock.ts';
import { compareReleases } from './compare-releases.ts';
import type { Changes } from './compare-releases.ts';
import { checkRelease, listReleases, readCurrent, refuse, withReleases } from './releases.ts';
import type { Release, ReleasePlaces } from './releases.ts';
import { switchRelease } from './switch-release.ts';

/**
 * Shows readers another release: the one that is named, or the one before. Gives its name; undefined where `confirm` said no.
 *
 * Throws PublishError `no-release`, `unknown-release`, `no-earlier-release`, `release-damaged`, `place-not-writable`.
 */
export async function rollBack(
  places: ReleasePlaces,
  {
    wanted,
    lock: options,
    confirm,
  }: {
    readonly wanted: string | undefined;
    readonly lock: LockOptions;
    readonly confirm: (changes: Changes, to: string) => Promise<boolean>;
  },
): Promise<string | undefined> {
  const { label } = places;
  if ((await listReleases(places)).length === 0) throw refuse('no-release', label, {});
  return await withReleases(places, options, async (lock) => {
    const releases = await listReleases(places);
    const name = await readCurrent(places);
    const target = chooseRelease(releases, { name, wanted, label });
    checkRelease(target);
    const current = releases.find((release) => release.name === name);
    const shown = ({ folder, manifest, record }: Release) => ({
      folder,
      manifest,
      redirects: record.redirects,
    });
    const changes = await compareReleases(current && shown(current), shown(target));
    if (!(await confirm(changes, target.name))) return undefined;
    await lock.confirm();
    await switchRelease(places, target.name);
    return target.name;
  });
}

function chooseRelease(
  releases: readonly Release[],
  {
    name,
    wanted,
    label,
  }: { readonly name: string | undefined; readonly wanted: string | undefined; readonly label: string },
): Release {
  const allowed = releases.map((release) => release.name).join(', ');
  if (wanted !== undefined) {
    const found = releases.find((release) => release.name === wanted);
    if (!found) throw refuse('unknown-release', label, { found: wanted, allowed });
    if (found.name === name) throw refuse('release-shown-already', label, { found: wanted });
    return found;
  }
  const place = releases.findIndex((release) => release.name === name);
  const earlier = place < 0 ? releases.at(-1) : releases[place - 1];
  if (!earlier) throw refuse('no-earlier-release', label, { allowed });
  return earlier;
}
