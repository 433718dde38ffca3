import { describe, expect, it } from 'vitest';
import { parseDataFile } from '../../src/load/json/parse-data-file.ts';
import { formatProblem } from '../../src/problem.ts';
import { editProject } from '../validate/edit-project.ts';
import { smallProject } from '../validate/small-project.ts';
import { findProblems } from '../validate/validate-files.ts';

/** What is said of a text, in Polish. */
function say(text: string, name = 'a.json'): string {
  const { problems } = parseDataFile({ name, path: name, absolute: `/${name}` }, { text });
  return problems.map((problem) => formatProblem(problem, 'pl')).join('\n');
}

async function sayOfFiles(edits: Parameters<typeof editProject>[1]): Promise<string> {
  const problems = await findProblems(editProject(smallProject, edits));
  return problems.map((problem) => formatProblem(problem, 'pl')).join('\n');
}

describe('slips of people who know no JSON (issue 13)', () => {
  it.each([
    [
      '{"a": 205 129}',
      'a.json:1:7  json-spaced-number  W liczbie 205 129 jest odstęp. Napisz ją bez odstępu: 205129.',
    ],
    [
      '{"a": -1\u00a0205\u00a0129,5}',
      'a.json:1:7  json-spaced-number  W liczbie -1\u00a0205\u00a0129,5 jest odstęp. Napisz ją bez odstępu: -1205129.5.',
    ],
    [
      '{"a": 22.11.2026}',
      'a.json:1:7  json-bare-date  22.11.2026 to data bez cudzysłowu. Napisz "2026-11-22".',
    ],
    [
      '{"a": 2026-11-22, "b": 1}',
      'a.json:1:7  json-bare-date  2026-11-22 to data bez cudzysłowu. Napisz "2026-11-22".',
    ],
    [
      '{"a": "Program "Czysta woda" 2030", "b": 1\n}',
      'a.json:1:16  json-inner-quote  Cudzysłów wewnątrz tekstu kończy ten tekst za wcześnie. Wewnątrz tekstu pisz cudzysłowy drukarskie: „Czysta woda”.',
    ],
    [
      '{"a": "Program „Czysta woda" 2030"}',
      'a.json:1:28  json-inner-quote  Cudzysłów wewnątrz tekstu kończy ten tekst za wcześnie. Wewnątrz tekstu pisz cudzysłowy drukarskie: „Czysta woda”.',
    ],
    ['{"a": 1; "b": 2}', 'a.json:1:8  json-wrong-sign  Jest tu „;”, a powinien być znak „,”.'],
    ['{"a": true; "b": 2}', 'a.json:1:11  json-wrong-sign  Jest tu „;”, a powinien być znak „,”.'],
    ['{"a" = 1}', 'a.json:1:6  json-wrong-sign  Jest tu „=”, a powinien być znak „:”.'],
  ])('says what was meant by %s', (text, line) => {
    expect(say(text)).toBe(line);
  });

  it('does not take other mistakes for them', () => {
    expect(say('{"a": "x"\n "b": 1}')).toBe('a.json:1:10  json-missing-comma  Brakuje tu przecinka.');
    expect(say('{"a": "x" "b": 1}')).toBe('a.json:1:10  json-missing-comma  Brakuje tu przecinka.');
    expect(say('{"a": [12 13]}')).toBe('a.json:1:10  json-missing-comma  Brakuje tu przecinka.');
    expect(say('{"a": 31.02.2026}')).toContain('json-syntax');
    expect(say('{"a": [1, 205 129]}')).toContain('json-spaced-number');
  });

  it('says once that a file holds a conflict, with its line, whatever else is wrong in it', () => {
    const conflict = '<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> zmiany\n';
    const words =
      'Ten plik zawiera nierozwiązany konflikt: od tego wiersza stoją w nim dwie wersje tego samego. Zostaw jedną z nich i usuń wiersze, które zaczynają się od <<<<<<<, ======= i >>>>>>>.';
    expect(say(`{\n${conflict}}`)).toBe(`a.json:2:1  merge-conflict  ${words}`);
    expect(say(`## Skąd\n\n${conflict}`, 'wstep.pl.md')).toBe(`wstep.pl.md:3:1  merge-conflict  ${words}`);
    expect(say('Tytuł\n=======\n', 'wstep.pl.md')).toBe('');
  });
});

describe('a file that was copied (issue 13)', () => {
  const goal = smallProject['editions/mala-2030/goals/1.json'];

  it.each([
    'goals/1 — kopia.json',
    'goals/1 — kopia (2).json',
    'goals/1 (2).json',
    'goals/1 - Copy.json',
    'goals/1 copy.json',
    'goals/1 (kopia).json',
    'goals/1_kopia.json',
  ])('is one problem, not two of each goal: %s', async (name) => {
    expect(await sayOfFiles({ [name]: goal })).toBe(
      `data/editions/mala-2030/${name}  copied-file  To kopia: obok jest „1.json”. Usuń ją. Jeśli ma to być coś nowego, nadaj jej własną nazwę, a temu, co w niej jest, własne „id”.`,
    );
  });

  it('is told of chapters and folders too, and not where there is no original', async () => {
    expect(await sayOfFiles({ 'chapters/wstep.pl — kopia.md': 'x' })).toContain(
      'To kopia: obok jest „wstep.pl.md”.',
    );
    const folder = 'editions/mala-2030 — kopia/goals/1.json';
    expect(await sayOfFiles({ [folder]: goal })).toBe(
      'data/editions/mala-2030 — kopia  copied-file  To kopia: obok jest „mala-2030”. Usuń ją. Jeśli ma to być coś nowego, nadaj jej własną nazwę, a temu, co w niej jest, własne „id”.',
    );
    const renamed = { 'goals/1.json': undefined, 'goals/1 (2).json': goal };
    expect(await sayOfFiles(renamed)).toBe('');
  });
});

describe('locks and backups of editors (issue 13)', () => {
  it('are no business of the program', async () => {
    const names = ['~$1.json', '1.json~', '.#1.json', '.1.json.swp', 'Thumbs.db', '.DS_Store'];
    const added = names.map((name) => [`editions/mala-2030/goals/${name}`, 'x'] as const);
    expect(await findProblems({ ...smallProject, ...Object.fromEntries(added) })).toEqual([]);
  });
});

describe('a date that is written in another way (issue 13)', () => {
  it.each(['22.11.2026', '22/11/2026', '2026.11.22', '22 listopada 2026', '22 listopada 2026 r.'])(
    'is offered as the data have it: %s',
    async (written) => {
      expect(await sayOfFiles({ 'strategy.json#/modified': written })).toBe(
        `data/editions/mala-2030/strategy.json:26:15  invalid-date  „${written}” to nie jest istniejąca data. Napisz rok-miesiąc-dzień: "2026-11-22".`,
      );
    },
  );
});
