import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFixture } from '../build/copy-fixture.ts';
import { runStrategia } from '../build/run-strategia.ts';

describe('strategia review (issue 13)', () => {
  let folder: string;
  let data: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-review-'));
    data = path.join(folder, 'data');
    await copyFixture('data-golden', data);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (...words: readonly string[]) =>
    runStrategia(['review', '--data', data, '--messages', 'en', ...words]);

  it('prints a table without colours, whatever it finds, and ends well', async () => {
    const { code, stdout, stderr } = await run('--date', '2031-01-01');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Deadlines that are past');
    expect(stdout).not.toContain('\u001B');
    expect(stdout.split('\n').filter((line) => line.length > 100 && !line.includes('.json'))).toEqual([]);
  });

  it('writes the format that a name ends with, again over its own report, never over anything else', async () => {
    const inFolder = (name: string): string => path.join(folder, name);
    for (const name of ['new/plan.html', 'plan.json', 'plan.txt']) {
      const first = await run('--out', inFolder(name));
      const again = await run('--out', inFolder(name));
      expect([first.code, again.code, first.stdout]).toEqual([0, 0, `Report: ${inFolder(name)}\n`]);
    }
    expect(await readFile(inFolder('new/plan.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="en">/);
    const { editions } = JSON.parse(await readFile(inFolder('plan.json'), 'utf8')) as { editions: unknown[] };
    expect(editions).toHaveLength(1);
    const site = path.join(data, 'site.json');
    const before = await readFile(site, 'utf8');
    expect(await run('--out', site)).toMatchObject({ code: 1 });
    expect(await readFile(site, 'utf8')).toBe(before);
    expect((await run('--out', data)).stderr).toBe(
      `${data} is a folder. Name a file in it, for example ${data}/review.html.\n`,
    );
  });

  it('names the editions that there are, and the problems of data that are not valid', async () => {
    const unknown = await run('--edition', 'zlota-2040');
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain('zlota-2030');
    const file = path.join(data, 'editions/zlota-2030/partners.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"partners"', '"partner"'));
    const { code, stdout, stderr } = await run('--format', 'json');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('partners.json');
    await writeFile(file, text);
  });

  it('says how to build where there is no site to check', async () => {
    const { code, stderr } = await runStrategia(['review', '--a11y', folder, '--messages', 'en']);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `There is no built site in ${folder}. Build it, strategia build, or name the folder with the results: strategia review --a11y FOLDER\n`,
    );
  });
});
