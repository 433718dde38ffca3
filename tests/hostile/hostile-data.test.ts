import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/load/files/decode-text.ts';
import type { ProjectData } from '../../src/model/data/project-data.ts';
import { PublishError, formatProblem } from '../../src/problem.ts';
import type { Problem } from '../../src/problem.ts';
import { validateProject } from '../../src/validate/validate-project.ts';
import { completeName, editProject } from '../validate/edit-project.ts';
import { loadTexts } from '../validate/load-texts.ts';
import { smallProject } from '../validate/small-project.ts';
import { findProblems, validateFiles } from '../validate/validate-files.ts';

const strategyName = completeName('strategy.json');
const goalName = completeName('goals/1.json');
const texts = Object.fromEntries(
  Object.entries(smallProject).map(([name, content]) => [
    name,
    typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
  ]),
);

/** What the data mean, without the bytes that travel with the document as they are. */
function withoutOriginals({ editions, ...rest }: ProjectData): unknown {
  return { ...rest, editions: editions.map((edition) => ({ ...edition, originals: [] })) };
}

async function linesOf(
  name: string,
  content: string | Buffer,
  language: 'en' | 'pl' = 'en',
): Promise<string[]> {
  const problems = await findProblems({ ...texts, [name]: content as string });
  return problems.map((problem) => formatProblem(problem, language));
}

/** What is wrong with texts that need not lie on a disk; loading and validating may only fail with problems. */
function judge(changed: Readonly<Record<string, string>>): readonly Problem[] {
  try {
    validateProject(loadTexts({ ...texts, ...changed }), { limits }, {});
    return [];
  } catch (error) {
    if (error instanceof PublishError) return error.problems;
    throw error;
  }
}

const limits = { problems: 50, fileBytes: Infinity, prints: 3 };

describe('hostile data', () => {
  it('tell the position of a mistake from the data folder on', async () => {
    const goal = (texts[goalName] ?? '').replace('"tarr"', '"tarr-sa"');
    expect(await linesOf(goalName, goal)).toEqual([
      'data/editions/mala-2030/goals/1.json:33:26  unknown-partner  "tarr-sa" is not in partners.json. Did you mean "tarr"?',
    ]);
    expect(await linesOf(goalName, goal, 'pl')).toEqual([
      'data/editions/mala-2030/goals/1.json:33:26  unknown-partner  „tarr-sa” nie ma w partners.json. Czy chodziło o „tarr”?',
    ]);
  });

  it('are accepted with a byte order mark and CRLF, and mean the same', async () => {
    const dressed = Object.entries(texts).map(([name, text]) => [
      name,
      `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]);
    const [found, plain] = await Promise.all([
      validateFiles(Object.fromEntries(dressed) as typeof texts),
      validateFiles(texts),
    ]);
    expect(withoutOriginals(found)).toEqual(withoutOriginals(plain));
  });

  it('in another encoding are a problem that says how to save them', async () => {
    const text = texts[goalName] ?? '';
    const latin = Buffer.from(text.replace('Gęsty', 'G\xeasty'), 'latin1');
    expect(await linesOf(goalName, latin)).toEqual([
      'data/editions/mala-2030/goals/1.json:63:18  not-utf-8  The file is not UTF-8: the byte 0xEA stands here. Open it in the program it was written with and save it with the encoding UTF-8.',
    ]);
    expect(await linesOf(goalName, Buffer.from(text, 'utf16le'), 'pl')).toEqual([
      'data/editions/mala-2030/goals/1.json  wrong-encoding  Plik jest w UTF-16, a nie w UTF-8. Zapisz go z kodowaniem UTF-8.',
    ]);
  });

  it('cannot reach the prototypes of objects', async () => {
    const goal = (texts[goalName] ?? '').replace('"number"', '"__proto__": { "polluted": true },\n  "number"');
    expect(await linesOf(goalName, goal)).toEqual([
      'data/editions/mala-2030/goals/1.json:8:3  forbidden-key  The key "__proto__" is not allowed anywhere in the data. Choose another name.',
    ]);
    const labels = '{"constructor": {"prototype": {"other": "x"}}}';
    const found = await linesOf('labels/en.json', labels, 'pl');
    expect(found.slice(0, 2)).toEqual([
      'data/labels/en.json:1:2  forbidden-key  Klucz „constructor” jest niedozwolony w całych danych. Wybierz inną nazwę.',
      'data/labels/en.json:1:18  forbidden-key  Klucz „prototype” jest niedozwolony w całych danych. Wybierz inną nazwę.',
    ]);
    expect({}).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('other');
  });

  it('with a key twice are a problem at the second, since only one would count', async () => {
    const goal = (texts[goalName] ?? '').replace('"colour"', '"number": "2",\n  "colour"');
    expect((await linesOf(goalName, goal))[0]).toBe(
      'data/editions/mala-2030/goals/1.json:11:3  duplicate-key  The key "number" already stands in this object; only one of the two would count. Delete one of them, or put both contents under one key.',
    );
  });

  it('cut off anywhere are a problem of that file and of no other', () => {
    const text = (texts[strategyName] ?? '').trimEnd();
    for (let end = 0; end < text.length; end += 7) {
      const problems = judge({ [strategyName]: text.slice(0, end) || ' ' });
      expect(problems.map((problem) => problem.file)).toEqual([`data/${strategyName}`]);
    }
  });

  it('with any byte changed are read, or refused with a problem', () => {
    const bytes = Buffer.from(texts[goalName] ?? '');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (offset, byte) => {
        const changed = Buffer.from(bytes);
        changed[offset] = byte;
        const decoded = decodeText(changed);
        if ('text' in decoded) for (const problem of judge({ [goalName]: decoded.text })) checkLine(problem);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('made of any text are refused with a problem on one line', () => {
    const texts = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json().map(JSON.stringify),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(smallProject)), texts, (name, text) => {
        for (const problem of judge({ [name]: text })) checkLine(problem);
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  it('with very many mistakes are judged in seconds, and counted', () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => [`key${index}`, index]);
    const start = performance.now();
    const problems = judge({ [completeName('sources.json')]: JSON.stringify(Object.fromEntries(keys)) });
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(problems).toHaveLength(limits.problems + 1);
    expect(problems.at(-1)?.code).toBe('more-problems');
  });

  it('with a very long text do not put it into the message', () => {
    const edited = editProject(smallProject, { 'goals/1.json#/children/0/id': 'a'.repeat(1_000_000) });
    const [problem] = judge({ [goalName]: JSON.stringify(edited[goalName]) });
    expect(problem?.code).toBe('invalid-id');
    expect(checkLine(problem!).length).toBeLessThan(500);
  });
});

function checkLine(problem: Problem): string {
  const line = formatProblem(problem, 'en');
  expect(line).toMatch(/^data(\/|  more-problems)[^\p{Cc}\p{Zl}\p{Zp}]+$/u);
  return line;
}
