import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sweepProfiles } from '../../src/browser/session/browser-process.ts';

it('removes what killed runs have left of browsers, and nothing else (issue 18)', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-sweep-'));
  const ended = 2 ** 22 + 1;
  const names = [
    ['strategia-profile-abcdef', 2],
    [`strategia-profile-${ended}-abcdef`, 2],
    [`strategia-profile-${ended}-fresh`, 0],
    [`strategia-profile-${process.pid}-abcdef`, 2],
    ['profile-of-another-program', 2],
  ] as const;
  for (const [name, hoursAgo] of names) {
    const place = path.join(folder, name);
    await mkdir(place);
    await writeFile(path.join(place, 'Local State'), '{}');
    const time = new Date(Date.now() - hoursAgo * 3_600_000);
    await utimes(place, time, time);
  }
  await sweepProfiles(folder);
  expect((await readdir(folder)).sort()).toEqual(
    [
      'profile-of-another-program',
      `strategia-profile-${ended}-fresh`,
      `strategia-profile-${process.pid}-abcdef`,
    ].sort(),
  );
  await rm(folder, { recursive: true });
});
