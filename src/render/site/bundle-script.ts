import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Modules as one classic script, which also runs from disk, where browsers refuse modules: imports go, as everything is in
 * one scope, and so do comments. The modules in `folder`, which only import from each other, are named in an order in which each stands after those it imports.
 */
export async function bundleScript(folder: string, names: readonly string[]): Promise<string> {
  const modules = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  const code = modules.map((text) =>
    text
      .replace(/^import .*;\n/gm, '')
      .replace(/^export /gm, '')
      .replace(/\/\*\*[\s\S]*?\*\/ ?/g, '')
      .replace(/^ *\/\/ .*\n/gm, '')
      .replace(/^\s+/gm, ''),
  );
  return `(()=>{'use strict';\n${code.join('')}})();\n`;
}
