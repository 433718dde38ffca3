import path from 'node:path';
import { build, transform } from 'esbuild';
import type { TransformFailure } from 'esbuild';
import type { Position } from '../../problem.ts';

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
  const key = JSON.stringify([folder, entries]);
  const bundled = bundles.get(key) ?? bundle(folder, entries);
  bundles.set(key, bundled);
  return (await bundled) as Record<Name, string>;
}

/** The program's own scripts: as long as it runs they are the same, whatever it builds. */
const bundles = new Map<string, Promise<Readonly<Record<string, string>>>>();

async function bundle(
  folder: string,
  entries: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: entries,
    outdir: folder,
    write: false,
    bundle: true,
    format: 'iife',
    minify: true,
    target,
    // Said here, so that it does not depend on where the program is.
    tsconfigRaw: { compilerOptions: { strict: true } },
    logLevel: 'silent',
  });
  return Object.fromEntries(outputFiles.map((file) => [path.basename(file.path, '.js'), file.text]));
}

/** A short style sheet that means the same; throws where a rule cannot be read, which browsers would pass over. */
export async function compactCss(css: string): Promise<string> {
  if (css === lastSheet?.css) return lastSheet.code;
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    logLevel: 'silent',
    logOverride: { 'css-syntax-error': 'error' },
  });
  lastSheet = { css, code };
  return code;
}

/** What of a style sheet cannot be read. */
export async function findSyntaxErrors(
  css: string,
): Promise<readonly { readonly found: string; readonly position: Position }[]> {
  const { warnings } = await transform(css, { loader: 'css', logLevel: 'silent' }).catch(
    (error: unknown) => ({ warnings: (error as TransformFailure).errors }),
  );
  return warnings.map(({ text, location }) => {
    // Bytes.
    const before = Buffer.from(location?.lineText ?? '').subarray(0, location?.column ?? 0);
    return {
      found: text,
      position: { line: location?.line ?? 1, column: before.toString().length + 1 },
    };
  });
}

/** A site that is built again has mostly the same one. */
let lastSheet: { readonly css: string; readonly code: string } | undefined;
