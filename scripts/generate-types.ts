import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateDataShapes } from './data-shapes.ts';
import { generateDataTypes } from './data-types.ts';

const project = path.resolve(import.meta.dirname, '..');
const schemas = path.join(project, 'src/validate/schema');
await writeFile(path.join(project, 'src/model/data/data-types.ts'), await generateDataTypes(schemas));
await writeFile(path.join(project, 'src/model/data/data-shapes.ts'), await generateDataShapes(schemas));
const catalogue = path.join(project, 'src/catalogue');
await writeFile(
  path.join(catalogue, 'catalogue-types.ts'),
  await generateDataTypes(catalogue, 'src/catalogue'),
);
