import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { manifestName, readManifest } from './manifest.ts';
import { tolerate } from '../system-error.ts';

/** Files that only keep an empty folder in version control; a new output keeps them. */
export const placeholderNames: readonly string[] = ['.gitkeep', '.keep'];

/** What stands where the output belongs. */
export type TargetState =
  | { readonly kind: 'missing' }
  /** Nothing, or nothing but placeholders. */
  | { readonly kind: 'empty' }
  /** Published by this program. */
  | { readonly kind: 'ours' }
  /** `found` is the first entry that is not ours. */
  | { readonly kind: 'foreign'; readonly found: string };

/** Looks at the target without touching it. */
export async function readTargetState(target: string): Promise<TargetState> {
  const found = await lstat(target).catch(tolerate('ENOENT', 'ENOTDIR'));
  if (found === undefined) return { kind: 'missing' };
  if (!found.isDirectory()) return { kind: 'foreign', found: path.basename(target) };

  const entries = await readdir(target, { withFileTypes: true });
  const others = entries.filter((entry) => !(entry.isFile() && placeholderNames.includes(entry.name)));
  if (others.length === 0) return { kind: 'empty' };
  if (await readManifest(target)) return { kind: 'ours' };
  const names = others.map((entry) => entry.name).sort();
  return { kind: 'foreign', found: names[0] ?? manifestName };
}
