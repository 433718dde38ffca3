import { spawnSync } from 'node:child_process';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FigureName, Value } from './figures.ts';
import { multiplyData } from './multiplied-data.ts';
import { project, runCommand, runScript } from './run-node.ts';

const goalsPerCopy = 22;

/** A site that was built, by whatever program. */
interface BuiltSite {
  readonly seconds: number;
  readonly pages: number;
  /** Of HTML. */
  readonly bytes: number;
}

/** The site alone at a size at which no document is printed, against a smaller one and against Hugo. */
export async function benchSite({
  goals,
  comparedGoals,
  folder,
}: {
  readonly goals: number;
  readonly comparedGoals: number;
  readonly folder: string;
}): Promise<Partial<Record<FigureName, Value>>> {
  const smaller = await measureSite(comparedGoals, path.join(folder, 'smaller'));
  const own = await measureSite(goals, path.join(folder, 'own'));
  const hugo = await measureHugo(path.join(folder, 'own', 'data'), path.join(folder, 'hugo'));
  console.log(`\n${goals.toLocaleString('en')} goals, the site alone`);
  console.log(describe(`at ${comparedGoals.toLocaleString('en')} goals`, smaller));
  console.log(describe(`at ${goals.toLocaleString('en')} goals`, own));
  console.log(hugo ? describe('by Hugo', hugo) : 'Hugo is not installed: the site is not compared with it.');
  return {
    siteMemory: { number: own.peakMegabytes },
    sitePage: { number: costOf(own) / costOf(smaller) },
    ...(hugo && { hugoPage: { number: costOf(own) / costOf(hugo) } }),
  };
}

async function measureSite(
  goals: number,
  folder: string,
): Promise<BuiltSite & { readonly peakMegabytes: number }> {
  const data = path.join(folder, 'data');
  const output = path.join(folder, 'output');
  await multiplyData(path.join(project, 'data'), data, 'torun-2010', Math.round(goals / goalsPerCopy));
  const run = await runCommand(
    ['build', '--data', data, '--out', output, '--only', 'site'],
    path.join(folder, 'cache'),
  );
  const pages = await countPages(output);
  await rm(output, { recursive: true });
  return { ...pages, ...run };
}

/** The pages of goals, partners and instruments, of which all but some twenty of the site's are; undefined without Hugo. */
async function measureHugo(data: string, folder: string): Promise<BuiltSite | undefined> {
  if (spawnSync('hugo', ['version']).error) return undefined;
  await runScript('hugo/prepare.ts', [data, folder], path.join(folder, 'cache'));
  const output = path.join(folder, 'output');
  const start = performance.now();
  const { status, stdout } = spawnSync('hugo', ['--source', folder, '--destination', output], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`hugo ended with ${String(status)}: ${stdout}`);
  return { ...(await countPages(output)), seconds };
}

async function countPages(folder: string): Promise<Pick<BuiltSite, 'pages' | 'bytes'>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  const sizes = await Promise.all(
    pages.map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size),
  );
  return { pages: pages.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Seconds a page. */
function costOf({ seconds, pages }: BuiltSite): number {
  return seconds / pages;
}

function describe(name: string, site: BuiltSite): string {
  const { seconds, pages, bytes } = site;
  return (
    `${name.padEnd(16)}${seconds.toFixed(2).padStart(9)} s, ${pages.toLocaleString('en')} pages of ` +
    `${(bytes / pages / 1000).toFixed(1)} kB, ${(costOf(site) * 1000).toFixed(2)} ms a page`
  );
}
