import path from 'node:path';
import { build } from 'esbuild';
import type { JSHandle, Page } from 'puppeteer';
import type { Settings } from '../../settings.ts';
import type { PageScript } from '../in-page/contract.ts';

/** The functions of `in-page/`, loaded into a page; they are called there: `script.evaluate((script) => script.showDigits())`. */
export type LoadedScript = JSHandle<PageScript>;

/** Loads the functions into a page that runs no script of its own. */
export async function loadPageScript(page: Page, settings: Settings): Promise<LoadedScript> {
  return (await page.evaluateHandle(await compilePageScript(settings))) as LoadedScript;
}

let compiled: Promise<string> | undefined;

/** What is loaded into pages, the same for all of them; whoever starts a browser asks for it, and does not wait. */
export function compilePageScript({ paths }: Settings): Promise<string> {
  return (compiled ??= compile(paths.inPage));
}

/** One expression whose value the functions are. */
async function compile(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, 'page-script.ts')],
    write: false,
    bundle: true,
    format: 'iife',
    globalName: 'pageScript',
    footer: { js: 'pageScript.script' },
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
