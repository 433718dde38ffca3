import path from 'node:path';
import type { LockOptions } from '../output/lock.ts';
import { replaceFile } from '../replace-file.ts';
import { compareReleases } from './compare-releases.ts';
import type { Changes, Published } from './compare-releases.ts';
import { findMoved, writeRedirects } from './moved-addresses.ts';
import { checkRelease, listReleases, readCurrent, recordName, refuse, withReleases } from './releases.ts';
import type { Release, ReleasePlaces } from './releases.ts';
import { switchRelease } from './switch-release.ts';

/**
 * Shows readers another release: the one that is named, or the one before. Addresses that only later releases have lead on in it.
 * Gives its name; undefined where `confirm` said no.
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
    const redirects = await leadBack(releases, target);
    const next = { ...publishedOf(target), redirects };
    const changes = await compareReleases(current && publishedOf(current), next);
    if (!(await confirm(changes, target.name))) return undefined;
    await lock.confirm();
    // Readers do not see it yet; a run that ends here has left nothing wrong.
    await writeRedirects(next, target.folder);
    const record = { ...target.record, redirects };
    await replaceFile(path.join(target.folder, recordName), `${JSON.stringify(record, null, 2)}\n`);
    await switchRelease(places, target.name);
    return target.name;
  });
}

function publishedOf({ folder, manifest, record }: Release): Published {
  return { folder, manifest, redirects: record.redirects };
}

/** Where addresses of later releases lead in an earlier one, beside those that it leads on already: readers may have kept them. */
async function leadBack(releases: readonly Release[], target: Release): Promise<Record<string, string>> {
  const redirects = { ...target.record.redirects };
  for (const later of releases.slice(releases.indexOf(target) + 1))
    Object.assign(
      redirects,
      await findMoved(publishedOf(later), publishedOf(target), later.record.redirects),
    );
  return redirects;
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
