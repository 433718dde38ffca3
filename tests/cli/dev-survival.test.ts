import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it as test } from 'vitest';
import { changeAtRandom } from '../../scripts/prove/change-at-random.ts';
import { hashFolder } from '../build/hash-folder.ts';
import { runStrategia } from '../build/run-strategia.ts';
import { startDev } from './start-dev.ts';

test('strategia dev outlives what people and programs do to files, and ends with what a build makes (issue 13)', async () => {
  const it = await startDev();
  await it.says(/^Built in /);
  await changeAtRandom(
    {
      data: path.join(it.folder, 'data'),
      goal: 'editions/zlota-2030/goals/praca.json',
      title: 'Praca i przedsiębiorczość',
      home: `http://localhost:${String(it.port)}/`,
      page: '2030/',
    },
    { seed: 13, times: 12 },
  );
  const fresh = path.join(it.folder, 'fresh');
  const built = await runStrategia([
    ...['build', '--only', 'site', '--proposals', 'show', '--messages', 'en'],
    ...['--data', path.join(it.folder, 'data'), '--out', fresh],
  ]);
  expect(built).toMatchObject({ code: 0, stderr: '' });
  const expected = await hashFolder(path.join(fresh, 'site'));
  await expect
    .poll(() => hashFolder(path.join(it.folder, 'output/site')), { timeout: 30_000 })
    .toEqual(expected);
  expect(await readdir(path.join(it.folder, 'output'))).not.toContainEqual(expect.stringMatching(/stag|old/));
  expect(await it.end()).toBeUndefined();
});
