import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOnce } from '../browser/open-once.ts';
import { openVisitor } from '../browser/open-visitor.ts';
import { panel, sees, waiting } from '../cli/dev-page.ts';
import { findFreePort } from '../cli/start-dev.ts';
import { checkSite } from '../site/in-browser/check-site.ts';
import { installProgram, runIn } from './install-package.ts';
import type { Outcome } from './install-package.ts';

const edition = 'data/editions/gmina-sowie-pole-2035';
const workbook = 'gmina-sowie-pole-2035.xlsx';
const document = '2026/gmina-sowie-pole-2035.pl.pdf';

/** As it lies in a Word file or an e-mail: levels by their words, lists under their headings. */
const outline = `Priorytet 1. Woda
1.1 Czysta rzeka
Rezultaty:
- Oczyszczalnia w Sowim Polu
- Trzy kilometry brzegu bez śmieci
Partnerzy:
- Spółka Wodna
1.2 Woda w każdym domu
Priorytet 2. Ludzie
2.1 Szkoła blisko
`;

/** What a program that signs appends to a file, as far as it can be told from outside: an update with a byte range. */
const signature = Buffer.from('7 0 obj <</Type /Sig /ByteRange [0 9 12 9] /Contents <00>>> endobj\n%%EOF\n');

/** The packed program and one project; each test goes on where the one before it ended. */
describe('the second day of a clerk (issue 14)', { concurrent: false }, () => {
  const browser = openOnce();
  const visitor = openVisitor();
  let place: string;
  let folder: string;
  let program: string;

  const strategia = (...words: string[]): Promise<Outcome> => runIn(folder, [program, ...words]);
  const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
  const readCurrent = (name: string): Promise<Buffer> => readFile(path.join(place, 'www/current/site', name));
  const changeGoal = async (from: string, to: string): Promise<void> => {
    const file = path.join(folder, edition, 'goals/cel-1.json');
    const text = await readFile(file, 'utf8');
    expect(text).toContain(from);
    await writeFile(file, text.replace(from, to));
  };

  /** The site as `dev` or `edit` serves it, until `work` is done. */
  const serve = async (command: 'dev' | 'edit', work: (address: string) => Promise<void>): Promise<void> => {
    const port = String(await findFreePort());
    const words = [command, '--only', 'site', '--proposals', 'show', '--port', port];
    const child = spawn(program, words, {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
      await expect.poll(() => said, waiting).toContain('Zbudowano w ');
      await work(`http://localhost:${port}/`);
    } finally {
      const exit = once(child, 'close');
      child.kill('SIGTERM');
      await exit;
    }
  };

  beforeAll(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'strategia-day-'));
    program = await installProgram(place);
    folder = path.join(place, 'sowie-pole');
    await mkdir(folder);
  }, 300_000);
  afterAll(() => rm(place, { recursive: true, force: true }));

  it('brings in the outline, after it was shown what is understood', async () => {
    const begun = await strategia(
      ...[
        'init',
        '.',
        '--yes',
        '--commune',
        'Gmina Sowie Pole',
        '--levels',
        'priorytet, cel',
        '--horizon',
        '2035',
      ],
      ...['--status', 'adopted', '--act', 'X/1/2026', '--body', 'Rada Gminy Sowie Pole'],
      ...['--body-genitive', 'Rady Gminy Sowie Pole', '--date', '2026-03-26'],
    );
    expect(begun.code, begun.stderr).toBe(0);
    await writeFile(path.join(folder, 'plan.txt'), outline);
    const preview = await strategia('import', 'plan.txt');
    expect(preview).toMatchObject({ code: 0, stderr: '' });
    expect(preview.stdout).toMatch(/^ {3}2 {4}cel 1\.1 +1\.1 Czysta rzeka$/m);
    expect(preview.stdout).toContain('Niczego nie zapisano.');
    await expect(read(`${edition}/partners.json`)).rejects.toThrow('ENOENT');
    expect((await strategia('import', 'plan.txt', '--write')).code).toBe(0);
    expect(await strategia('validate')).toMatchObject({ code: 0, stderr: '' });
    expect((await strategia('import', 'plan.txt')).stdout).toContain('uzupełnione albo zmienione 0');
  });

  it('writes a workbook, and finds nothing new in it', async () => {
    expect(await strategia('workbook', '--filled')).toMatchObject({ code: 0, stderr: '' });
    const same = await strategia('import', workbook);
    expect(same.stdout).toContain('Nie ma nic do zapisania.');
    expect(same.code).toBe(0);
  });

  it('takes back what a colleague has filled in, cell by cell', async () => {
    const { sheets } = await readXlsx(await readFile(path.join(folder, workbook)));
    const rows = sheets.find(({ name }) => name === 'Rezultaty')?.rows ?? [];
    rows.push([
      '1.2 Woda w każdym domu',
      null,
      'Sieć w czterech wsiach',
      null,
      2030,
      'ze źródła',
      'Uchwała nr X/1/2026 Rady Gminy Sowie Pole',
      null,
      null,
    ]);
    await writeFile(
      path.join(folder, workbook),
      await writeXlsx({ sheets: sheets.map(({ name, rows: own }) => ({ name, rows: own })) }),
    );
    const shown = await strategia('import', workbook);
    expect(shown.stdout).toMatch(/Rezultaty!.*Sieć w czterech wsiach/);
    expect((await strategia('import', workbook, '--write')).code).toBe(0);
    expect(await read(`${edition}/goals/cel-1.json`)).toContain('Sieć w czterech wsiach');
    expect((await strategia('validate')).code).toBe(0);
  });

  it('changes a goal in its form, beside its page', async () => {
    await serve('edit', async (address) => {
      const page = await visitor().newPage();
      const before = await read(`${edition}/goals/cel-1.json`);
      await page.goto(`${address}__dev/edit/entry?address=gmina-sowie-pole-2035%2Fgoal%2Fcel-1-1`);
      await page.waitForFunction(
        `[...document.querySelectorAll('textarea')].some(({ value }) => value === 'Czysta rzeka')`,
      );
      await page.evaluate(
        `[...document.querySelectorAll('textarea')].find(({ value }) => value === 'Czysta rzeka').focus()`,
      );
      await page.keyboard.press('End');
      await page.keyboard.type(' Sowa');
      await page.keyboard.down('Control');
      await page.keyboard.press('s');
      await page.keyboard.up('Control');
      await sees(page, `document.querySelector('#status').textContent`, 'Zapisano.');
      expect(await read(`${edition}/goals/cel-1.json`)).toBe(
        before.replace('Czysta rzeka', 'Czysta rzeka Sowa'),
      );
      await sees(
        page,
        `document.querySelector('iframe').contentDocument.querySelector('h1').innerText`,
        'Czysta rzeka Sowa',
      );
    });
  });

  it('sees in the browser what is changed in a file, and what is wrong with it', async () => {
    await serve('dev', async (address) => {
      const page = await visitor().newPage();
      await page.goto(`${address}2026/cele/1.1/`);
      const heading = `document.querySelector('h1').innerText`;
      await sees(page, heading, 'Czysta rzeka Sowa');
      await changeGoal('"number": "1.1",', '"number": "1.1";');
      await sees(page, panel('[role=alert]'), '„;”');
      await changeGoal('"number": "1.1";', '"number": "1.1",');
      await changeGoal('Czysta rzeka Sowa', 'Czysta rzeka Sówka');
      await sees(page, heading, 'Czysta rzeka Sówka');
      await changeGoal('Czysta rzeka Sówka', 'Czysta rzeka Sowa');
      await sees(page, heading, 'Czysta rzeka Sowa');
    });
  });

  it('is told of three mistakes at once, each with its place, and of what is lacking', async () => {
    const file = path.join(folder, edition, 'goals/cel-1.json');
    const text = await readFile(file, 'utf8');
    const slips = [
      ['"level": "cel"', '"level": "cle"'],
      ['"title": "Woda w każdym', '"titel": "Woda w każdym'],
      ['"spolka-wodna"', '"Spółka Wodna"'],
    ] as const;
    await writeFile(
      file,
      slips.reduce((changed, [from, to]) => changed.replace(from, to), text),
    );
    const told = await strategia('validate');
    expect(told.code).toBe(1);
    for (const words of ['„cle” nie ma wśród poziomów', 'Czy chodziło o „title”?', 'Wpisz „spolka-wodna”.'])
      expect(told.stderr).toContain(words);
    await writeFile(file, text);
    expect(await strategia('validate')).toMatchObject({ code: 0, stderr: '' });
    expect((await strategia('review')).stdout).toMatch(/^ {2}1\.2 Woda w każdym domu/m);
  });

  it('releases it, but only when somebody says so', async () => {
    const asked = await strategia('release', '--to', '../www', '--proposals', 'show');
    expect(asked.code).toBe(1);
    expect(asked.stderr).toContain('release-not-confirmed');
    expect(await readdir(place)).not.toContain('www/current');
    const released = await strategia('release', '--to', '../www', '--proposals', 'show', '--yes');
    expect(released.code, released.stderr).toBe(0);
    expect(released.stdout).toMatch(/Nowe strony: \d+/);
    const { faults } = await checkSite(path.join(place, 'www/current/site'), browser());
    expect(faults).toEqual([]);
  }, 300_000);

  it('cannot break what is released by bad data', async () => {
    const before = await readCurrent(document);
    await changeGoal('"number": "1.1",', '"number": "1.1";');
    const refused = await strategia('release', '--to', '../www', '--proposals', 'show', '--yes');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('Jest tu „;”, a powinien być znak „,”.');
    expect(await readCurrent(document)).toEqual(before);
    await changeGoal('"number": "1.1";', '"number": "1.1",');
  });

  it('goes back from a release that should not have been', async () => {
    const before = await readCurrent('2026/cele/1.1/index.html');
    await changeGoal('Czysta rzeka Sowa', 'Czysta żeka Sowa');
    const released = await strategia('release', '--to', '../www', '--proposals', 'show', '--yes');
    expect(released.stdout).toMatch(/Strony ze zmienioną treścią: \d+\n {2}2026\/cele\/1\.1\//);
    expect(String(await readCurrent('2026/cele/1.1/index.html'))).toContain('Czysta żeka');
    expect((await strategia('rollback', '--to', '../www', '--yes')).code).toBe(0);
    expect(await readCurrent('2026/cele/1.1/index.html')).toEqual(before);
    await changeGoal('Czysta żeka Sowa', 'Czysta rzeka Sowa');
  }, 300_000);

  it('offers the signed document byte by byte, also after the data changed', async () => {
    expect((await strategia('build', '--proposals', 'show')).code).toBe(0);
    const signed = Buffer.concat([await readFile(path.join(folder, 'output/site', document)), signature]);
    await writeFile(path.join(folder, 'podpisany.pdf'), signed);
    const attached = await strategia('attach-signed', 'podpisany.pdf');
    expect(attached.code, attached.stderr).toBe(0);
    await changeGoal('Czysta rzeka', 'Czysta rzeka i jeziora');
    const released = await strategia('release', '--to', '../www', '--proposals', 'show', '--yes');
    expect(released.code, released.stderr).toBe(0);
    const name =
      (await readdir(path.join(place, 'www/current/site/2026'))).find((one) => one.includes('podpisany')) ??
      '';
    expect(await readCurrent(`2026/${name}`)).toEqual(signed);
    expect(String(await readCurrent('2026/dokumenty/index.html'))).toMatch(/treść zmieniono potem/);
  }, 300_000);
});
