import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KnownPages } from '../src/browser/paginate/known-pages.ts';
import { openBrowser } from '../src/browser/session/open-browser.ts';
import { publish } from '../src/publish.ts';
import { readSettings } from '../src/settings.ts';
import type { Bench } from './measure-document.ts';
import type { Measurement } from './measurement.ts';

/** The program is slow until it has built a few times. */
const warmUps = 3;
const mostRounds = 7;
const longestMs = 60_000;

/** What `dev` does when a word has changed: the seconds until the finished document is there, as `rebuild`. */
export async function measureRebuild({
  settings: { paths },
  progress,
  signal,
  stages,
}: Bench): Promise<Measurement> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-rebuild-'));
  const browser = await openBrowser(readSettings(paths.project, {}, {}));
  try {
    const data = path.join(folder, 'data');
    await cp(paths.data, data, { recursive: true });
    const settings = readSettings(paths.project, { data, output: path.join(folder, 'output') }, {});
    const knownPages = new Map<string, KnownPages>();
    const seconds: number[] = [];
    let pdfBytes = 0;
    const end = performance.now() + longestMs;
    for (let round = 0; seconds.length === 0 || performance.now() < end; round += 1) {
      if (seconds.length === mostRounds) break;
      await changeWord(data);
      const start = performance.now();
      const onDocument = (_: string, bytes: Uint8Array): void => {
        if (round >= warmUps) seconds.push((performance.now() - start) / 1000);
        pdfBytes = bytes.length;
      };
      await publish(
        settings,
        {
          edition: undefined,
          only: 'pdf',
          profiles: ['full'],
          bindingOnly: true,
          proposals: 'show',
          base: '/',
        },
        { version: '0', progress, signal, browser, knownPages, onDocument },
      );
      await browser.prepareTab();
    }
    stages.rebuild = seconds.sort((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? Number.NaN;
    return { stages, pages: 0, sitePages: 0, pdfBytes };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the first letter of the first result large or small, in turns. */
async function changeWord(data: string): Promise<void> {
  const [edition = ''] = await readdir(path.join(data, 'editions'));
  const goals = path.join(data, 'editions', edition, 'goals');
  const file = path.join(goals, (await readdir(goals)).sort()[0] ?? '');
  const text = await readFile(file, 'utf8');
  const changed = text.replace(/("text": ?(?:\{\s*"pl": ?)?")(.)/, (_, before: string, letter: string) => {
    const large = letter.toLocaleUpperCase('pl');
    return before + (letter === large ? letter.toLocaleLowerCase('pl') : large);
  });
  if (changed === text) throw new Error(`There is no result in ${file}.`);
  await writeFile(file, changed);
}
