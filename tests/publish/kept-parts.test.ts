import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../src/publish.ts';
import { readSettings } from '../../src/settings.ts';
import { countPrints } from '../browser/count-prints.ts';
import { openOnce } from '../browser/open-once.ts';
import { copyFixture } from '../build/copy-fixture.ts';

const browser = openOnce();
const project = path.resolve(import.meta.dirname, '../..');

let folder: string;
let data: string;
let cache: string;
let first: Built;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'strategia-kept-'));
  data = path.join(folder, 'data');
  cache = path.join(folder, 'cache');
  await copyFixture('data-one-level', data);
  first = await build();
});

describe('documents whose parts are kept (issue 12)', () => {
  it('are printed whole the first time, and not at all when nothing has changed', async () => {
    expect(first.documents.size).toBeGreaterThan(3);
    expect(first.prints).toBeGreaterThan(10);
    const again = await build();
    expect(again.prints).toBe(0);
    expect(again.documents).toEqual(first.documents);
  });

  it('are the same bytes without what is kept, in every form', async () => {
    const anew = await build({ useCache: false });
    expect(anew.prints).toBe(first.prints);
    expect([...anew.documents.keys()]).toEqual([...first.documents.keys()]);
    expect(anew.documents).toEqual(first.documents);
  });

  it('are made anew where what is kept is damaged', async () => {
    const [name = ''] = await readdir(cache);
    const bytes = await readFile(path.join(cache, name));
    bytes[bytes.length >> 1]! ^= 0xff;
    await writeFile(path.join(cache, name), bytes);
    const mended = await build();
    expect(mended.prints).toBe(1);
    expect(mended.documents).toEqual(first.documents);
  });

  it('print no more than the parts that show a word which has changed, and are the same as all printed anew', async () => {
    const goals = path.join(data, 'editions/przykladowa-2025/goals');
    const file = path.join(goals, (await readdir(goals)).sort()[1] ?? '');
    const text = await readFile(file, 'utf8');
    const changed = text.replace(/("results"[\s\S]*?"text":\s*")(.)/, '$1Q');
    expect(changed).not.toBe(text);
    await writeFile(file, changed);
    const after = await build();
    expect(after.prints).toBeGreaterThan(0);
    expect(after.prints).toBeLessThan(first.prints / 2);
    expect((await build({ useCache: false })).documents).toEqual(after.documents);
    await writeFile(file, text);
    const back = await build();
    expect(back.prints).toBe(0);
    expect(back.documents).toEqual(first.documents);
  });
});

it('says once what broke off in the full document, while others wait for its pages', async () => {
  let prints = 0;
  const broken = (): void => {
    if (++prints === 3) throw new Error('The printer is out of paper.');
  };
  await expect(build({ useCache: false, before: broken })).rejects.toThrow('The printer is out of paper.');
  // What nobody hears of would end the program: it is heard before the next turn.
  await new Promise((resolve) => setImmediate(resolve));
});

interface Built {
  /** The bytes of each document in Base64, by its path. */
  readonly documents: ReadonlyMap<string, string>;
  readonly prints: number;
}

async function build({
  useCache = true,
  before,
}: { readonly useCache?: boolean; readonly before?: () => void } = {}): Promise<Built> {
  const settings = readSettings(
    project,
    { data, output: path.join(folder, 'output') },
    { STRATEGIA_CACHE: cache },
  );
  const documents = new Map<string, string>();
  const { handle, count } = countPrints(browser(), before);
  await publish(
    settings,
    { edition: undefined, only: 'pdf', proposals: 'show', base: '/', useCache },
    {
      version: '0.0.0',
      progress: { stageEnded: () => undefined, notice: () => undefined, advise: () => undefined },
      signal: new AbortController().signal,
      browser: handle,
      onDocument: (file, bytes) => {
        documents.set(file, Buffer.from(bytes).toString('base64'));
      },
    },
  );
  return { documents: new Map([...documents].sort()), prints: count() };
}
