import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { describeLicences } from '../../scripts/licences.ts';

const repository = path.resolve(import.meta.dirname, '../..');

it('lists the licences of all packages that are installed (issue 18); after a change: npm run licences', async () => {
  const lock = await readFile(path.join(repository, 'package-lock.json'), 'utf8');
  const listed = await readFile(path.join(repository, 'THIRD-PARTY.md'), 'utf8');
  expect(listed).toBe(describeLicences(lock));
  const { dependencies } = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries(dependencies)) expect(listed).toContain(`${name} ${version}`);
});

it('refuses a package that states no licence', () => {
  const lock = JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } });
  expect(() => describeLicences(lock)).toThrow('The package a states no licence.');
});
