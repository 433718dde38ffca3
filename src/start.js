#!/usr/bin/env node
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';

/*
 * Starts the program as it is compiled in `dist/`, and compiles it first where its sources have changed: loading some
 * hundred modules of TypeScript one by one took half of a small build. Plain JavaScript, since Node starts with it.
 */
const project = path.resolve(import.meta.dirname, '..');
const compiled = path.join(project, 'dist', stampSources());
if (!existsSync(compiled)) {
  const { compile } = await import('./compile.js');
  await compile(project, compiled);
}
await import(path.join(compiled, 'cli.js'));

/** A name for the state of the sources, and of what compiles them: their paths, sizes and times, and the version of Node. */
function stampSources() {
  const hash = createHash('sha256').update(process.version);
  for (const file of [
    'package-lock.json',
    'eleventy.config.ts',
    'src/compile.js',
    ...listSources(path.join(project, 'src')),
  ]) {
    const { size, mtimeMs } = statSync(path.resolve(project, file));
    hash.update(`\n${file}\t${size}\t${mtimeMs}`);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} folder absolute
 * @returns {string[]} absolute
 */
function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return listSources(file);
    return /\.(ts|json)$/.test(entry.name) ? [file] : [];
  });
}
