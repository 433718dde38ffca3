import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFixture } from '../build/copy-fixture.ts';
import { runStrategia } from '../build/run-strategia.ts';

const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebungsprüfungq'.padEnd(
  80,
  'gj',
);
const address = 'https://www.grossgoeppingen.example/bekanntmachungen/'.padEnd(180, 'jaehrlich/gepruefte-');

/** Keys of texts that are printed and that nothing refers to. */
const textKeys = new Set(
  'text title name measure caption alternative note publisher mission vision goalsIntroduction goalsClosing unit plain description locator'.split(
    ' ',
  ),
);

describe('words of 80 letters and addresses of 180 characters wherever a text can stand (issue 10)', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-long-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it.each(['data-golden', 'data-figures', 'data-one-level'])(
    'are printed whole, and over nothing else, in every form (%s)',
    async (fixture) => {
      const data = path.join(folder, fixture);
      await copyFixture(fixture, data);
      await lengthenTexts(data);
      const out = path.join(folder, `${fixture}-out`);
      const words = [
        '--only',
        'pdf',
        '--proposals',
        'show',
        '--messages',
        'en',
        '--data',
        data,
        '--out',
        out,
      ];
      const { code, stdout, stderr } = await runStrategia(['build', ...words]);
      expect([stderr, code], stdout).toEqual([expect.any(String), 0]);
    },
    240_000,
  );
});

async function lengthenTexts(data: string): Promise<void> {
  let turn = 0;
  const lengthen = (text: string, isHead: boolean): string =>
    `${text} ${isHead || turn++ % 2 === 0 ? word : address}`;
  /** Names of domains are heads of narrow columns: no address stands there. */
  const walk = (value: unknown, key: string, isHead: boolean): unknown => {
    if (typeof value === 'string') return textKeys.has(key) ? lengthen(value, isHead) : value;
    if (Array.isArray(value)) return value.map((item) => walk(item, key, isHead));
    if (typeof value !== 'object' || value === null) return value;
    const isByLanguage = Object.keys(value).every((name) => /^[a-z]{2}$/.test(name));
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        walk(inner, isByLanguage ? key : name, isHead || name === 'domains'),
      ]),
    );
  };
  for (const name of await readdir(data, { recursive: true })) {
    const file = path.join(data, name);
    if (name.endsWith('.json')) {
      const content = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
      // They would have to be the title.
      delete content.titleLines;
      await writeFile(file, JSON.stringify(walk(content, '', false), null, 2));
    } else if (name.endsWith('.md')) {
      const text = await readFile(file, 'utf8');
      const cells = text.replaceAll(/(?<=[\p{L}\d]) *\|$/gmu, () => `${lengthen('', false)} |`);
      await writeFile(
        file,
        cells.replaceAll(/ \[@/g, () => `${lengthen('', false)} [@`),
      );
    }
  }
}
