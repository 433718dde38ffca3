import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { JSHandle, Page } from 'puppeteer';
import type { Settings } from '../../settings.ts';
import type { PageScript } from '../in-page/contract.ts';

/** The functions of `in-page/`, loaded into a page; they are called there: `script.evaluate((script) => script.showDigits())`. */
export type LoadedScript = JSHandle<PageScript>;

/** Loads the functions into a page that runs no script of its own. */
export async function loadPageScript(page: Page, settings: Settings): Promise<LoadedScript> {
  return (await page.evaluateHandle(await readPageScript(settings))) as LoadedScript;
}

let loaded: Promise<string> | undefined;

/** What is loaded into pages, the same for all of them; whoever starts a browser asks for it, and does not wait. */
export function readPageScript({ paths }: Settings): Promise<string> {
  return (loaded ??= readOrCompile(paths.inPage));
}

/** It is compiled with the program; where that runs from its sources, it is compiled here. */
async function readOrCompile(folder: string): Promise<string> {
  const file = new URL('page-script.js', import.meta.url);
  if (existsSync(file)) return await readFile(file, 'utf8');
  const { compilePageScript } = await import('../../compile.js');
  return await compilePageScript(folder);
}
