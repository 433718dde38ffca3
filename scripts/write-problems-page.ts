import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeProblemsPage } from '../src/explain/problems-page.ts';

const project = path.resolve(import.meta.dirname, '..');
await writeFile(path.join(project, 'data/PROBLEMY.md'), writeProblemsPage('pl'));
