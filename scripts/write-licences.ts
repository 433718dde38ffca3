import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describeLicences } from './licences.ts';

const project = path.resolve(import.meta.dirname, '..');
const lock = await readFile(path.join(project, 'package-lock.json'), 'utf8');
await writeFile(path.join(project, 'THIRD-PARTY.md'), describeLicences(lock));
