import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { generateDataShapes } from '../../scripts/data-shapes.ts';
import { generateDataTypes } from '../../scripts/data-types.ts';
import { listProgramLabels } from '../../scripts/program-labels.ts';

const project = path.resolve(import.meta.dirname, '../..');

it('has types of the data that are those of the schemas; if not, run `npm run types`', async () => {
  const written = await readFile(path.join(project, 'src/model/data-types.ts'), 'utf8');
  expect(written).toBe(await generateDataTypes(path.join(project, 'src/validate/schema')));
});

it('has shapes of the data that are those of the schemas; if not, run `npm run types`', async () => {
  const written = await readFile(path.join(project, 'src/model/data-shapes.ts'), 'utf8');
  expect(written).toBe(await generateDataShapes(path.join(project, 'src/validate/schema')));
});

it('knows which labels it prints; if not, run `npm run types`', async () => {
  const written = await readFile(path.join(project, 'src/validate/program-labels.json'), 'utf8');
  expect(written).toBe(await listProgramLabels(path.join(project, 'data/labels/pl.json')));
});
