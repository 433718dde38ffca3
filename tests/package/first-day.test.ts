import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
import { copyRepository, installPackage, runIn, runNpm } from './install-package.ts';
import type { Outcome } from './install-package.ts';

const edition = 'data/editions/gmina-sowie-pole-2035';
const goal = `${edition}/goals/praca-i-firmy.json`;
const strategy = `${edition}/strategy.json`;
const indicators = `${edition}/indicators.json`;
const chapter = `${edition}/chapters/diagnoza.pl.md`;

/** A slip, and what lies over the page then: file, line and column where they are known, and the sentence. */
interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly slip: readonly [string | RegExp, string];
  readonly place: string;
  readonly says: string;
}

const mistakes: readonly Mistake[] = [
  {
    what: 'a conflict that was not resolved',
    file: goal,
    slip: [
      '  "number": "1",\n',
      '<<<<<<< HEAD\n  "number": "1",\n=======\n  "number": "2",\n>>>>>>> kasia\n',
    ],
    place: `${goal}:5:1`,
    says: 'Ten plik zawiera nierozwiązany konflikt',
  },
  {
    what: 'a space inside a number',
    file: indicators,
    slip: ['205129', '205 129'],
    place: `${indicators}:9:52`,
    says: 'W liczbie 205 129 jest odstęp. Napisz ją bez odstępu: 205129.',
  },
  {
    what: 'a date as people write it',
    file: strategy,
    slip: [/"modified": "[^"]*"/, '"modified": "22.11.2026"'],
    place: `${strategy}:17:15`,
    says: 'Napisz rok-miesiąc-dzień: "2026-11-22".',
  },
  {
    what: 'quotes inside quotes',
    file: goal,
    slip: ['"Program dla firm"', '"Program "Nasza firma" dla firm"'],
    place: `${goal}:15:72`,
    says: 'Wewnątrz tekstu pisz cudzysłowy drukarskie: „Nasza firma”.',
  },
  {
    what: 'a semicolon',
    file: goal,
    slip: ['"number": "1.1",', '"number": "1.1";'],
    place: `${goal}:11:22`,
    says: 'Jest tu „;”, a powinien być znak „,”.',
  },
  {
    what: 'an equals sign',
    file: goal,
    slip: ['"level": "cel"', '"level" = "cel"'],
    place: `${goal}:12:15`,
    says: 'Jest tu „=”, a powinien być znak „:”.',
  },
  {
    what: 'a name instead of an id',
    file: goal,
    slip: ['"izba-gospodarcza"', '"Izba Gospodarcza"'],
    place: `${goal}:16:67`,
    says: 'Wpisz „izba-gospodarcza”.',
  },
  {
    what: 'an empty object',
    file: goal,
    slip: [/"results": \{.*\},/, '"results": {},'],
    place: `${goal}:15:20`,
    says: 'Brakuje tu klucza „status”. Dodaj w klamrach, które się tu otwierają: "status": "sourced" | "proposal" | "none".',
  },
  {
    what: 'a file that says no source',
    file: goal,
    slip: ['  "sources": [{ "id": "uchwala" }],\n', ''],
    place: `${goal}:6:12`,
    says: 'Dodaj na początku pliku, po pierwszej klamrze, wiersz "sources": [{"id": "uchwala"}]',
  },
  {
    what: 'a chapter that says no source',
    file: strategy,
    slip: [/(?<="place": "before-goals"),\s+"sources": \[.*\]/, ''],
    place: `${chapter}:1:1`,
    says: 'w strategy.json podaj źródło całego rozdziału („sources”)',
  },
  {
    what: 'a key that is missing',
    file: goal,
    slip: ['      "level": "cel",\n', ''],
    place: `${goal}:9:5`,
    says: 'Brakuje tu klucza „level”.',
  },
];

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
    const copy = path.join(place, 'repository');
    await copyRepository(copy);
    const tarball = (await runNpm(['pack', '--silent', '--pack-destination', place], copy)).trim();
    await installPackage(path.join(place, tarball), path.join(place, 'installed'));
    program = path.join(place, 'installed/node_modules/.bin/strategia');
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

  it('publishes documents, and a site that nothing is wrong with', async () => {
    const { code, stdout, stderr } = await strategia('build');
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('2026/gmina-sowie-pole-2035.pl.pdf');
    const { faults, sample } = await checkSite(path.join(folder, 'output/site'), checker());
    expect(faults).toEqual([]);
    expect(sample.length).toBeGreaterThan(10);
  }, 600_000);
});
