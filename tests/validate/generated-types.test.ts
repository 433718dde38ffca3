import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { generateDataShapes } from '../../scripts/data-shapes.ts';
import { generateDataTypes } from '../../scripts/data-types.ts';

const project = path.resolve(import.meta.dirname, '../..');

it('has types of the data that are those of the schemas; if not, run `npm run types`', async () => {
  const written = await readFile(path.join(project, 'src/model/data/data-types.ts'), 'utf8');
  expect(written).toBe(await generateDataTypes(path.join(project, 'src/validate/schema')));
});

it('has shapes of the data that are those of the schemas; if not, run `npm run types`', async () => {
  const written = await readFile(path.join(project, 'src/model/data/data-shapes.ts'), 'utf8');
  expect(written).toBe(await generateDataShapes(path.join(project, 'src/validate/schema')));
});
