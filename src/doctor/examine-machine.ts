import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm, stat, statfs, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../browser/session/open-browser.ts';
import { chooseFonts } from '../fonts/document-fonts.ts';
import { findOutputPlaces } from '../output/output-places.ts';
import { formatProblem, PublishError } from '../problem.ts';
import type { MessageLanguage } from '../messages/message-language.ts';
import type { Settings } from '../settings.ts';

/** One thing that a build needs, and how it is here. */
export interface Finding {
  readonly what: FindingKind;
  /** `bad`: no build succeeds. `attention`: it does, but not as well as it could. */
  readonly state: 'good' | 'attention' | 'bad';
  readonly values: Readonly<Record<string, string>>;
}

export type FindingKind =
  | 'node'
  | 'program'
  | 'data'
  | 'no-data'
  | 'browser'
  | 'browser-not-tested'
  | 'no-browser'
  | 'no-sandbox'
  | 'fonts'
  | 'no-fonts'
  | 'writable'
  | 'not-writable'
  | 'disk'
  | 'memory';

const gigabyte = 1024 ** 3;
/** A site with documents, what is being built beside it, the browser, and what is kept. */
const enoughDisk = 2 * gigabyte;
/** The largest plan that was measured took half of it. */
const enoughMemory = 2 * gigabyte;

/** Looks at all that a build needs, and starts the browser; what it writes to try it is gone afterwards. */
export async function examineMachine(
  settings: Settings,
  { version, messages }: { readonly version: string; readonly messages: MessageLanguage },
): Promise<Finding[]> {
  const { target } = await findOutputPlaces(settings.paths);
  const folders = [path.dirname(target), settings.paths.cache, settings.paths.browserCache];
  const [data, browser, disk, ...writable] = await Promise.all([
    examineData(settings),
    examineBrowser(settings, messages),
    examineDisk(target),
    ...folders.map(tryToWrite),
  ]);
  const program: Finding = {
    what: 'program',
    state: 'good',
    values: { version, folder: settings.paths.program },
  };
  return [
    examineNode(settings),
    program,
    data,
    ...browser,
    examineFonts(),
    ...writable,
    disk,
    examineMemory(),
  ];
}

function examineNode({ paths }: Settings): Finding {
  const { engines } = JSON.parse(readFileSync(path.join(paths.program, 'package.json'), 'utf8')) as {
    readonly engines: { readonly node: string };
  };
  const wanted = engines.node.replace(/^>=/, '');
  const isEnough = compareVersions(process.versions.node, wanted) >= 0;
  return { what: 'node', state: isEnough ? 'good' : 'bad', values: { found: process.versions.node, wanted } };
}

function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  const differing = left?.findIndex((part, at) => part !== right?.[at]) ?? -1;
  return differing < 0 ? 0 : (left?.[differing] ?? 0) - (right?.[differing] ?? 0);
}

async function examineData({ paths }: Settings): Promise<Finding> {
  const isThere = await stat(path.join(paths.data, 'site.json')).then(
    () => true,
    () => false,
  );
  const values = { folder: paths.data };
  return isThere ? { what: 'data', state: 'good', values } : { what: 'no-data', state: 'attention', values };
}

async function examineBrowser(settings: Settings, messages: MessageLanguage): Promise<Finding[]> {
  try {
    const { version, isVerified, kind, notices, close } = await openBrowser(settings);
    await close();
    return [
      isVerified
        ? { what: 'browser', state: 'good', values: { version, kind } }
        : { what: 'browser-not-tested', state: 'attention', values: { version, kind } },
      ...notices.flatMap(({ name }): Finding[] =>
        name === 'no-sandbox' ? [{ what: 'no-sandbox', state: 'attention', values: {} }] : [],
      ),
    ];
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    const found = error.problems.map((problem) => formatProblem(problem, messages)).join('\n');
    return [{ what: 'no-browser', state: 'bad', values: { found } }];
  }
}

/** Reads a letter of each family, as a build does. */
function examineFonts(): Finding {
  try {
    const { families } = chooseFonts({ texts: ['Aą'], languages: ['pl'], added: [] });
    const all = [...new Set(Object.values(families).flat())];
    const lacking = all.filter((family) =>
      family.listFiles({ weight: 400, style: 'normal' }).every((file) => !file.has('ą'.codePointAt(0) ?? 0)),
    );
    const names = (lacking.length > 0 ? lacking : all).map(({ name }) => name).join(', ');
    return lacking.length > 0
      ? { what: 'no-fonts', state: 'bad', values: { names } }
      : { what: 'fonts', state: 'good', values: { names } };
  } catch (error) {
    return { what: 'no-fonts', state: 'bad', values: { names: error instanceof Error ? error.message : '' } };
  }
}

/** Makes a file where a build would, or where it would make the folder. */
async function tryToWrite(folder: string): Promise<Finding> {
  const nearest = await findNearest(folder);
  const file = path.join(nearest, `.strategia-${randomUUID()}`);
  try {
    await writeFile(file, 'x', { flag: 'wx' });
    await rm(file);
    return { what: 'writable', state: 'good', values: { folder } };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { what: 'not-writable', state: 'bad', values: { folder, found: String(error.code) } };
  }
}

/** The folder itself, or the nearest one above it that is there. */
async function findNearest(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isThere || folder === path.dirname(folder) ? folder : findNearest(path.dirname(folder));
}

async function examineDisk(target: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(await findNearest(target));
  const free = bavail * bsize;
  return {
    what: 'disk',
    state: free >= enoughDisk ? 'good' : 'attention',
    values: { free: inGigabytes(free), wanted: inGigabytes(enoughDisk) },
  };
}

function examineMemory(): Finding {
  const all = totalmem();
  return {
    what: 'memory',
    state: all >= enoughMemory ? 'good' : 'attention',
    values: { found: inGigabytes(all), wanted: inGigabytes(enoughMemory) },
  };
}

function inGigabytes(bytes: number): string {
  return (bytes / gigabyte).toFixed(1);
}
