import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadProject } from '../../src/load/load-project.ts';
import { PublishError, formatProblem } from '../../src/problem.ts';
import { readSettings } from '../../src/settings.ts';
import { writeData } from './temporary-data.ts';

describe('loadProject', () => {
  it('reads every file of the data into its place, sorted by name', async () => {
    const loaded = await loadProject(
      await writeData({
        'site.json': { schemaVersion: 1 },
        'labels/pl.json': { home: 'Start' },
        'labels/en.json': { home: 'Home' },
        'editions/b-2020/strategy.json': {},
        'editions/b-2020/goals/2.json': { id: 'two' },
        'editions/b-2020/goals/1.json': { id: 'one' },
        'editions/b-2020/chapters/history.pl.md': '## Historia\r\n',
        'editions/a-2010/sources.json': { sources: [] },
        'monitoring/b-2020/values.json': { values: [] },
      }),
    );
    expect(loaded.folder).toBe('data');
    expect(loaded.site?.value).toEqual({ schemaVersion: 1 });
    expect([...loaded.labels.keys()]).toEqual(['en', 'pl']);
    expect(loaded.editions.map((edition) => edition.folder)).toEqual([
      'data/editions/a-2010',
      'data/editions/b-2020',
    ]);
    const [older, newer] = loaded.editions;
    expect(older?.sources?.path).toBe('data/editions/a-2010/sources.json');
    expect(older?.strategy).toBeUndefined();
    expect(newer?.goals.map((goal) => goal.value)).toEqual([{ id: 'one' }, { id: 'two' }]);
    expect(newer?.values?.value).toEqual({ values: [] });
    expect(newer?.chapters).toEqual([
      {
        path: 'data/editions/b-2020/chapters/history.pl.md',
        text: '## Historia\n',
        id: 'history',
        language: 'pl',
      },
    ]);
    expect([...loaded.unexpectedFiles, ...loaded.problems]).toEqual([]);
  });

  it('accepts a byte order mark and CRLF, and counts columns as an editor does', async () => {
    const settings = await writeData({ 'site.json': '\uFEFF{"title":\r\n  "Zażółć"}\r\n' });
    const { site } = await loadProject(settings);
    expect(site?.value).toEqual({ title: 'Zażółć' });
    expect(site?.locate('/title', 'key')).toEqual({ line: 1, column: 2 });
    expect(site?.locate('/title', 'value')).toEqual({ line: 2, column: 3 });
  });

  it('ignores files of systems and notes to editors, and names every other file', async () => {
    const { unexpectedFiles, problems } = await loadProject(
      await writeData({
        '.DS_Store': 'x',
        'README.md': '# Dane',
        'Thumbs.db': 'x',
        'editions/.git/config': 'x',
        'notes.txt': 'x',
        'editions/list.txt': 'x',
        'editions/a/partner.json': {},
        'editions/a/sources.json': {},
        'editions/a/goals/1.json.bak': 'x',
        'editions/a/Goals2/1.json': {},
        'monitoring/b/values.json': {},
      }),
    );
    const missingInEdition = [
      ...['strategy.json', 'partners.json', 'instruments.json', 'indicators.json', 'figures.json'],
      'glossary.json',
      ...['chapters', 'figures', 'signed'],
    ];
    expect(unexpectedFiles).toEqual([
      {
        path: 'data/editions/a/Goals2',
        name: 'Goals2',
        missingNames: missingInEdition,
      },
      { path: 'data/editions/a/goals/1.json.bak', name: '1.json.bak', missingNames: [] },
      {
        path: 'data/editions/a/partner.json',
        name: 'partner.json',
        missingNames: missingInEdition,
      },
      { path: 'data/notes.txt', name: 'notes.txt', missingNames: ['site.json', 'labels', 'search', 'fonts'] },
      { path: 'data/monitoring/b', name: 'b', missingNames: ['a'] },
    ]);
    expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([
      'data/editions/list.txt  not-a-folder  A folder belongs here, not a file.',
    ]);
  });

  it('says of each file that cannot be read where it fails and what to do', async () => {
    const settings = await writeData({
      'site.json': '',
      'labels/pl.json': Buffer.from('{"a":\n "za\xbf\xf3"}', 'latin1'),
      'labels/en.json': Buffer.from('\uFEFF{}', 'utf16le'),
      'editions/a/strategy.json': '{"a": 1,\n "a": 2}',
      'editions/a/sources.json': '{"sources": [\n',
      'editions/a/chapters/x.pl.md': ' \n',
    });
    const { problems } = await loadProject(settings);
    expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([
      'data/editions/a/chapters/x.pl.md  empty-file  This file is empty. Fill it, or delete it if it is not needed.',
      'data/editions/a/sources.json:1:14  json-truncated  The file ends in the middle: a bracket, a quote or a value is missing. Was it saved completely? Every { and [ needs its } and ].',
      'data/editions/a/strategy.json:2:2  duplicate-key  The key "a" already stands in this object; only one of the two would count. Delete one of them, or put both contents under one key.',
      'data/labels/en.json  wrong-encoding  The file is UTF-16, not UTF-8. Save it with the encoding UTF-8.',
      'data/labels/pl.json:2:5  not-utf-8  The file is not UTF-8: the byte 0xBF stands here. Open it in the program it was written with and save it with the encoding UTF-8.',
      'data/site.json  empty-file  This file is empty. Fill it, or delete it if it is not needed.',
    ]);
    expect(problems.map((problem) => formatProblem(problem, 'pl'))[4]).toBe(
      'data/labels/pl.json:2:5  not-utf-8  Plik nie jest w UTF-8: jest tu bajt 0xBF. Otwórz go w programie, w którym powstał, i zapisz z kodowaniem UTF-8.',
    );
  });

  it('refuses a file over the limit without reading it', async () => {
    const settings = await writeData({ 'site.json': Buffer.alloc(6 * 1024 * 1024, ' ') });
    const { problems } = await loadProject(settings);
    expect(problems.map((problem) => formatProblem(problem, 'pl'))).toEqual([
      'data/site.json  file-too-large  Ten plik ma 6.0 MB; dozwolone jest 5.0 MB. Czy to właściwy plik? Dane to tylko tekst.',
    ]);
  });

  it('follows links within the data folder and none that leads out of it', async () => {
    const settings = await writeData({
      'labels/pl.json': { a: 'x' },
      'editions/a/goals/1.json': {},
    });
    const { data, project } = settings.paths;
    await writeFile(path.join(project, 'secret.json'), '{}');
    await symlink(path.join(data, 'labels/pl.json'), path.join(data, 'labels/en.json'));
    await symlink('../../secret.json', path.join(data, 'labels/de.json'));
    await symlink('missing.json', path.join(data, 'labels/fr.json'));
    await symlink('.', path.join(data, 'labels/loop.json'));
    await symlink(project, path.join(data, 'editions/b'));
    await symlink('a', path.join(data, 'editions/c'));
    const loaded = await loadProject(settings);
    expect([...loaded.labels.keys()]).toEqual(['en', 'pl']);
    expect(loaded.editions.map((edition) => edition.id)).toEqual(['a', 'c']);
    expect(loaded.problems.map((problem) => formatProblem(problem, 'en'))).toEqual([
      'data/editions/b  link-outside  This is a link that leads out of the data folder; it is not followed. Put the file itself here.',
      'data/labels/de.json  link-outside  This is a link that leads out of the data folder; it is not followed. Put the file itself here.',
      'data/labels/fr.json  unreadable-file  The system does not let this file be read (ENOENT). Check whether it exists, who may read it and whether another program keeps it open.',
      'data/labels/loop.json  not-a-file  A file belongs here, not a folder.',
    ]);
  });

  it('shows control characters in names of files', async () => {
    const { unexpectedFiles } = await loadProject(await writeData({ 'a\nb\u202E.txt': 'x' }));
    expect(unexpectedFiles.map(({ path }) => path)).toEqual(['data/a\\u000ab\\u202e.txt']);
  });

  it('says that the data folder is missing', async () => {
    const project = await mkdtemp(path.join(tmpdir(), 'strategia-none-'));
    onTestFinished(() => rm(project, { recursive: true }));
    const failure = await loadProject(readSettings(project, {}, {})).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PublishError);
    expect((failure as PublishError).message).toBe(
      `data  missing-folder  There is no data folder at ${project}/data (ENOENT). Start the program in the folder of the project, name the data folder with --data, or begin a new one: strategia init.`,
    );
  });

  it('says that a file stands where the data folder should be', async () => {
    const { paths } = await writeData({ 'site.json': '{}' });
    const data = path.join(paths.data, 'site.json');
    const failure = await loadProject(readSettings(paths.project, { data }, {})).catch(
      (error: unknown) => error,
    );
    expect((failure as PublishError).message).toMatch(/^data\/site\.json {2}missing-folder .*\(ENOTDIR\)/);
  });

  it('names files from the folder around the data when the data lie elsewhere', async () => {
    const { paths } = await writeData({ 'site.json': '' });
    const elsewhere = path.join(paths.project, 'program');
    await mkdir(elsewhere);
    const loaded = await loadProject(readSettings(elsewhere, { data: paths.data }, {}));
    expect(loaded.problems.map((problem) => problem.file)).toEqual(['data/site.json']);
  });
});
