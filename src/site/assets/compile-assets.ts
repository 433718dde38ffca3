import path from 'node:path';
import { build, transform } from 'esbuild';

/** Making scripts short brings in no syntax that is newer than the one they are written in. */
const target = 'es2022';

/**
 * Each module of `folder` that is named, with all that it imports, as one short classic script, which also runs from disk,
 * where browsers refuse modules.
 */
export async function bundleScripts<Name extends string>(
  folder: string,
  entries: Readonly<Record<Name, string>>,
): Promise<Record<Name, string>> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: entries,
    outdir: folder,
    write: false,
    bundle: true,
    format: 'iife',
    minify: true,
    target,
    logLevel: 'silent',
  });
  const scripts = outputFiles.map((file) => [path.basename(file.path, '.js'), file.text]);
  return Object.fromEntries(scripts) as Record<Name, string>;
}

/** A short style sheet that means the same; throws where a rule cannot be read, which browsers would pass over. */
export async function compactCss(css: string): Promise<string> {
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    logLevel: 'silent',
    logOverride: { 'css-syntax-error': 'error' },
  });
  return code;
}
