import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser } from '../../browser/session/open-browser.ts';
import { manifestName, readManifest } from '../../output/manifest.ts';
import { siteFolder } from '../../output/output-places.ts';
import type { Settings } from '../../settings.ts';
import { tolerate } from '../../system-error.ts';
import { checkDocuments, readValidatorVersion } from './check-documents.ts';
import { axeVersion, checkPages, ruleGroups, viewings } from './check-pages.ts';
import type { BuiltSite } from './check-pages.ts';
import type { DocumentEvidence, Evidence, Tool } from './evidence.ts';

/** What was built, with its documents. */
export interface BuiltResults extends BuiltSite {
  /** Above the site. */
  readonly results: string;
  /** Relative to `results`, sorted. */
  readonly documents: readonly string[];
}

/** Finds the site in a folder of results, or in a folder that is one; undefined where there is none. */
export async function findSite(results: string): Promise<BuiltResults | undefined> {
  for (const folder of [path.join(results, siteFolder), results]) {
    const names = (await readdir(folder, { recursive: true }).catch(tolerate('ENOENT', 'ENOTDIR'))) ?? [];
    const files = names.map((name) => name.split(path.sep).join('/')).sort();
    if (!files.includes('index.html')) continue;
    const notFound = await readFile(path.join(folder, '404.html'), 'utf8').catch(tolerate('ENOENT'));
    const prefix = path.relative(results, folder);
    return {
      results,
      folder,
      // What a server sends for any address has addresses from the root on.
      base: /href="(\/(?:[\w.~-]+\/)*)assets\//.exec(notFound ?? '')?.[1] ?? '/',
      pages: files.filter((name) => name.endsWith('.html')),
      documents: files.filter((name) => name.endsWith('.pdf')).map((name) => path.posix.join(prefix, name)),
    };
  }
  return undefined;
}

/** Runs what can be run, and writes down what it said. `validator` is the command of veraPDF, where there is one. */
export async function collectEvidence(
  site: BuiltResults,
  settings: Settings,
  options: {
    readonly version: string;
    readonly validator: string | undefined;
    readonly signal: AbortSignal;
    readonly onPage: () => void;
  },
): Promise<Evidence> {
  const { validator, signal, onPage, version } = options;
  const checked = new Date().toISOString();
  const browser = await openBrowser(settings, signal);
  try {
    const pages = await checkPages(browser, site, { signal, onPage });
    const validation = await validate(site, validator);
    const manifest = await compareManifest(site);
    return {
      checked,
      tools: [
        { name: 'strategia', version, checks: ['headings', 'reflow'] },
        { name: 'axe-core', version: axeVersion, checks: ruleGroups },
        {
          name: browser.version.split('/')[0] ?? '',
          version: browser.version.split('/')[1] ?? '',
          checks: [],
        },
        ...validation.tools,
      ],
      ...(manifest && { manifest }),
      viewings,
      pages,
      documents: validation.documents,
    };
  } finally {
    await browser.close();
  }
}

async function validate(
  { results, documents }: BuiltResults,
  validator: string | undefined,
): Promise<{ readonly tools: readonly Tool[]; readonly documents: DocumentEvidence }> {
  if (validator === undefined) return { tools: [], documents: { state: 'not-checked', documents } };
  const version = await readValidatorVersion(validator);
  return {
    tools: [{ name: 'veraPDF', version, checks: ['claimed-standards'] }],
    documents: { state: 'checked', documents: await checkDocuments(validator, results, documents) },
  };
}

/** Whether what was checked is what was published: each page and document by its hash. */
async function compareManifest({
  results,
  folder,
  pages,
  documents,
}: BuiltResults): Promise<Evidence['manifest']> {
  const manifest = await readManifest(results);
  if (manifest === undefined) return undefined;
  const prefix = path.relative(results, folder);
  const hashes = new Map(manifest.files.map(({ path: name, sha256 }) => [name, sha256]));
  const differing: string[] = [];
  for (const name of [...pages.map((page) => path.posix.join(prefix, page)), ...documents])
    if ((await hashFile(path.join(results, name))) !== hashes.get(name)) differing.push(name);
  return { sha256: await hashFile(path.join(results, manifestName)), differing };
}

async function hashFile(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
