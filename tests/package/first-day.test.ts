import { spawn } from 'node:child_process';
import { copyFile, cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOnce } from '../browser/open-once.ts';
import { openVisitor } from '../browser/open-visitor.ts';
import { readData } from '../begin/new-project.ts';
import { isSound, panel, sees, showsSoundly, tree, waiting } from '../cli/dev-page.ts';
import { findFreePort } from '../cli/start-dev.ts';
import { checkSite } from '../site/in-browser/check-site.ts';
import { installProgram, runIn } from './install-package.ts';
import type { Outcome } from './install-package.ts';
import { chapter, edition, goal, indicators, mistakes } from './first-day-mistakes.ts';
import type { Mistake } from './first-day-mistakes.ts';

/** The packed program and one project, from its first command on; each test goes on where the one before it ended. */
describe('the first day of a clerk (issue 13)', { concurrent: false }, () => {
  const browser = openVisitor();
  const checker = openOnce();
  /** Where the program is installed, and nothing else. */
  let place: string;
  /** Of the project, within it. */
  let folder: string;
  let program: string;
  let ended: () => Promise<unknown> = () => Promise.resolve();
  let page: Page;

  /** In the project's folder. */
  const strategia = (...words: string[]): Promise<Outcome> => runIn(folder, [program, ...words]);
  const change = async (file: string, [from, to]: Mistake['slip']): Promise<string> => {
    const text = await readFile(path.join(folder, file), 'utf8');
    const changed = text.replace(from, to);
    expect(changed, file).not.toBe(text);
    await writeFile(path.join(folder, file), changed);
    return text;
  };
  const says = async (place: string, sentence: string): Promise<void> => {
    await sees(page, panel('[role=alert]'), sentence);
    await sees(page, panel('[role=alert]'), place);
  };

  beforeAll(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'strategia-day-'));
    program = await installProgram(place);
    folder = path.join(place, 'sowie-pole');
  }, 300_000);
  afterAll(async () => {
    await ended();
    await rm(place, { recursive: true, force: true });
  });

  it('begins an empty commune', async () => {
    const { code, stdout } = await runIn(place, [
      ...[
        program,
        'init',
        'sowie-pole',
        '--yes',
        '--commune',
        'Gmina Sowie Pole',
        '--levels',
        'priorytet, cel',
      ],
      ...[
        '--horizon',
        '2035',
        '--goals',
        'Praca i firmy; Czyste wody',
        '--status',
        'adopted',
        '--act',
        'X/1/2026',
      ],
      ...[
        '--body',
        'Rada Gminy Sowie Pole',
        '--body-genitive',
        'Rady Gminy Sowie Pole',
        '--date',
        '2026-03-26',
      ],
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Projekt jest w folderze ${folder}. Plików danych: 5.`);
    expect([...(await readData(folder)).values()].join('\n')).not.toMatch(/toru[nń]/i);
    expect(await strategia('validate')).toMatchObject({ code: 0, stderr: '' });
  });

  it('fills it', async () => {
    const picture = path.resolve(
      import.meta.dirname,
      '../fixtures/data-figures/editions/mapowo-2035/figures/obszary.svg',
    );
    for (const words of [
      ['goal', 'Firmy rodzinne', '--parent', '1'],
      ['goal', 'Czysta rzeka', '--parent', '2'],
      ['partner', 'Izba Gospodarcza'],
      ['instrument', 'Fundusz'],
      ['indicator', 'Liczba firm', '--parent', '1.1'],
      ['source', 'Raport'],
      ['chapter', 'Diagnoza'],
      ['figure', 'Mapa', '--picture', picture, '--place', 'diagnoza'],
      ['value', 'Liczba firm', '--value', '205 200', '--date', '2026-06-30', '--source', 'raport'],
      ['edition', 'Strategia do roku 2050'],
    ])
      expect(await strategia('new', ...words), words.join(' ')).toMatchObject({ code: 0, stderr: '' });
    // By hand.
    await change(goal, [
      /\{ "id": "firmy-rodzinne".*\}/,
      `{
      "id": "firmy-rodzinne",
      "number": "1.1",
      "level": "cel",
      "title": "Firmy rodzinne",
      "details": {
        "results": { "status": "sourced", "items": [{ "text": "Program dla firm", "year": 2030 }] },
        "partners": { "status": "sourced", "items": [{ "partner": "izba-gospodarcza" }] }
      }
    }`,
    ]);
    await change(indicators, [
      '"firmy-rodzinne" }] }',
      '"firmy-rodzinne" }] },\n      "baseline": { "date": "2025-12-31", "value": 205129 }',
    ]);
    await writeFile(path.join(folder, chapter), 'Gmina ma sto firm.\n');
    const { code, stderr } = await strategia('validate');
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/^data\/.*figures\.json:9:22 {2}unfinished-text {2}/m);
  });

  it('watches it', async () => {
    const port = await findFreePort();
    const child = spawn(program, ['dev', '--only', 'site', '--port', String(port)], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const exit = new Promise((resolve) => child.once('close', resolve));
    ended = async () => {
      child.kill('SIGTERM');
      return exit;
    };
    await expect.poll(() => said, waiting).toContain('Zbudowano w ');
    page = await browser().newPage();
    await page.goto(`http://localhost:${String(port)}/2026/cele/1.1/`);
    await showsSoundly(page, 'Firmy rodzinne');
    expect(await page.evaluate('document.title')).toContain('Gminy Sowie Pole');
  });

  it.each(mistakes)('is told of $what, until it is mended', async ({ file, slip, place, says: sentence }) => {
    const whole = await change(file, slip);
    try {
      await says(place, sentence);
    } finally {
      await writeFile(path.join(folder, file), whole);
    }
    await isSound(page);
  });

  it('is told of a copied file once', async () => {
    const copy = path.join(folder, edition, 'goals/praca-i-firmy — kopia.json');
    await copyFile(path.join(folder, goal), copy);
    await says('praca-i-firmy — kopia.json', 'To kopia: obok jest „praca-i-firmy.json”.');
    expect(await page.evaluate(`${tree}.querySelectorAll('[role=alert] li').length`)).toBe(1);
    await rm(copy);
    await isSound(page);
  });

  it('is told of a renamed edition, by its name', async () => {
    await rename(path.join(folder, edition), path.join(folder, 'data/editions/gmina-sowie-pole-235'));
    await says(edition, 'Czy nazywa się on teraz „gmina-sowie-pole-235”?');
    await rename(path.join(folder, 'data/editions/gmina-sowie-pole-235'), path.join(folder, edition));
    await isSound(page);
  });

  it('is not told of what editors leave beside a file', async () => {
    for (const name of ['~$praca-i-firmy.json', 'praca-i-firmy.json~', '.#praca-i-firmy.json'])
      await writeFile(path.join(folder, edition, 'goals', name), '{');
    await change(goal, ['"Firmy rodzinne"', '"Firmy rodzinne, sąsiedzkie"']);
    await showsSoundly(page, 'Firmy rodzinne, sąsiedzkie');
  });

  it('is told of a command that there is not', async () => {
    const { code, stderr } = await strategia('validat');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Nie ma polecenia „validat”\. .*Czy chodziło o „validate”\?$/m);
  });

  it('reviews it', async () => {
    const plan = ['review', '--edition', 'gmina-sowie-pole-2035'];
    const { code, stdout, stderr } = await strategia(...plan, '--date', '2031-01-01');
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^ {2}1\.1 Firmy rodzinne, \S+\s+1 +1 +brak +1 +1 z 1 +1 z 1 +1$/m);
    expect(stdout).toContain('Bez miernika (cel 1.1), rezultaty nr: 1.');
    expect(stdout).toContain('Instrument „Fundusz” nie służy żadnemu celowi.');
    expect(stdout).toContain('Rezultat 1 celu 1.1 miał być osiągnięty w roku 2030; dane nie mówią, że jest.');
    for (const [name, sign] of [
      ['przeglad.html', /^<!doctype html>/i],
      ['przeglad.json', /^\{/],
    ] as const) {
      await strategia(...plan, '--out', name);
      expect(await readFile(path.join(folder, name), 'utf8')).toMatch(sign);
    }
  });

  it('gives it a look of its own', async () => {
    await cp(
      path.resolve(import.meta.dirname, '../fixtures/own-look/overrides'),
      path.join(folder, 'overrides'),
      {
        recursive: true,
      },
    );
    await change('overrides/theme.json', ['"#1E1B18"', '"#B8B0A8"']);
    const { code, stderr } = await strategia('validate');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^overrides\/theme\.json:7:\d+ {2}theme-contrast {2}#B8B0A8 na #FFFDF8 ma kontrast 2\.1:1/m,
    );
    await change('overrides/theme.json', ['"#B8B0A8"', '"#1E1B18"']);
    await sees(page, "document.querySelector('.site-logo')?.alt ?? ''", 'Herb Gminy Przykładowo');
    await isSound(page);
  });

  it('publishes documents, and a site that nothing is wrong with', async () => {
    const { code, stdout, stderr } = await strategia('build');
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('2026/gmina-sowie-pole-2035.pl.pdf');
    const { faults, sample } = await checkSite(path.join(folder, 'output/site'), checker());
    expect(faults).toEqual([]);
    expect(sample.length).toBeGreaterThan(10);
    const home = await readFile(path.join(folder, 'output/site/index.html'), 'utf8');
    expect(home).toContain('alt="Herb Gminy Przykładowo"');
    expect(home).toContain('2026/kontakt/"');
  }, 600_000);
});
