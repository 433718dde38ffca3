import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNameFaults } from '../../scripts/windows/find-name-faults.ts';
import { describeNodeLicence } from '../../scripts/windows/node-licence.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { project } from '../build/run-strategia.ts';

const readText = (name: string): string => readFileSync(path.join(project, name), 'utf8');
const manual = readText('scripts/windows/README.txt');

describe('names in the ZIP file for Windows (issue 14)', () => {
  it('are refused where Windows cannot have them, or has them twice', () => {
    expect(
      findNameFaults([
        'strategia/program/templates/site/frame.njk',
        'strategia/a:b.js',
        'strategia/aux.js',
        'strategia/Con/x',
        'strategia/end./x',
        'strategia/README.txt',
        'strategia/readme.TXT',
        `strategia/${'long/'.repeat(40)}x`,
      ]),
    ).toEqual([
      'strategia/a:b.js: a character that no name may have',
      'strategia/aux.js: a name that Windows keeps for itself',
      'strategia/Con/x: a name that Windows keeps for itself',
      'strategia/end./x: a dot or a space at the end',
      'strategia/readme.TXT: the same as strategia/README.txt',
      `strategia/${'long/'.repeat(40)}x: too long, 211 characters`,
    ]);
  });

  it('are possible there: of the templates, and of all packages that the program runs with', () => {
    const { packages } = JSON.parse(readText('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
    };
    const used = Object.entries(packages)
      .filter(([name, { dev }]) => name.startsWith('node_modules/') && dev !== true)
      .map(([name]) => name);
    const names = ['templates', ...used].flatMap((folder) => {
      const program = `strategia/program/${folder}`;
      return listFiles(path.join(project, folder)).map((name) => `${program}/${name}`);
    });
    expect(names.length).toBeGreaterThan(3000);
    expect(findNameFaults([...new Set(names)])).toEqual([]);
  });
});

describe('what one starts and reads on Windows (issue 14)', () => {
  const command = readText('scripts/windows/strategia.cmd');

  it('starts the program of a package with the Node beside it', () => {
    const started = [...command.matchAll(/"%~dp0([^"%]+)"/g)].map(([, name]) => name?.replaceAll('\\', '/'));
    const [program] = /dist\/package\/[\w.]+/.exec(readText('scripts/pack.ts')) ?? [];
    expect(new Set(started)).toEqual(new Set(['strategia.cmd', 'node.exe', `program/${program ?? '?'}`]));
    // The shell reads a batch file in the code page of the machine.
    expect(command).toMatch(/^[\n\x20-\x7e]+$/);
  });

  it('tells in two languages what to type, all of which the program knows', () => {
    const lines = manual
      .split('\n')
      .flatMap((line) => /^ {7}strategia (.+?)(?: {2,}|$)/.exec(line)?.[1] ?? []);
    expect(lines).toHaveLength(10);
    for (const line of lines) expect(() => parseArguments(line.split(' ')), line).not.toThrow();
  });

  it('says that it has not been tried there', () => {
    expect(manual).toContain('nie została jeszcze sprawdzona na Windows');
    expect(manual).toContain('has not been tried on Windows');
  });
});

describe('the licence of Node in the ZIP file for Windows (issue 14)', () => {
  const install = (text: string): string => {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'node-')), 'bin');
    mkdirSync(folder);
    writeFileSync(path.join(folder, '../LICENSE'), text);
    return folder;
  };
  const text = 'Node.js is licensed for use as follows:\n\n"""\n';

  it('is the text of an installed Node of the same version, else says where it is', () => {
    const folder = install(text);
    expect(describeNodeLicence('20.1.0', { version: '20.1.0', folder })).toBe(text);
    const named = `node.exe: Node.js 20.1.0\n\nLicence: MIT, and those of the libraries that it contains. The whole text is at\nhttps://github.com/nodejs/node/blob/v20.1.0/LICENSE\n`;
    expect(describeNodeLicence('20.1.0', { version: '22.0.0', folder })).toBe(named);
    expect(
      describeNodeLicence('20.1.0', { version: '20.1.0', folder: install('Licence of something else') }),
    ).toBe(named);
  });

  it('is named in the README', () => {
    expect(manual.match(/\(node-LICENSE\.txt\)/g)).toHaveLength(2);
    expect(readText('scripts/windows/zip.ts')).toContain("'node-LICENSE.txt'");
  });
});

/** Those of a package, without the packages in it, which the lockfile names. */
function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      )
      .filter((name) => !name.startsWith('node_modules/'));
  } catch (error) {
    // Packages for other machines are not installed.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
