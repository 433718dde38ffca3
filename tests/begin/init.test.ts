import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/begin/answers.ts';
import { startProject } from '../../src/begin/start-project.ts';
import { answerAlone, askForRest } from '../../src/cli/init-command.ts';
import { createSay } from '../../src/messages/program-texts.ts';
import { formatProblem, PublishError } from '../../src/problem.ts';
import { runStrategia } from '../build/run-strategia.ts';
import { beginProject, judge, makeFolder, readData, village } from './new-project.ts';

const adopted: Answers = {
  status: 'adopted',
  body: 'Rada Powiatu Bielskiego',
  'body-genitive': 'Rady Powiatu Bielskiego',
  date: '2026-03-12',
  act: 'XX/123/2026',
};

describe('strategia init (issue 13)', () => {
  it.each<[string, Answers]>([
    ['a village with one level', { ...village, levels: 'cel' }],
    [
      'a county with an act and goals',
      { commune: 'Powiat bielski', goals: 'Zdrowie; Komunikacja', ...adopted },
    ],
    ['five levels', { commune: 'Buk', levels: 'oś, obszar, priorytet, cel strategiczny, działanie' }],
    [
      'a consultation',
      { ...village, status: 'consultation', from: '2026-11-01', to: '2026-12-15', ways: 'W urzędzie.' },
    ],
    ['a tabled draft in two languages', { ...village, languages: 'pl, en', status: 'tabled', paper: '412' }],
    [
      'English',
      { commune: 'Little Hollow', languages: 'en', levels: 'strategic objective, operational goal' },
    ],
    [
      'another script',
      { commune: 'Вишневе', languages: 'uk', levels: 'ціль, завдання', goals: 'Дорога; Школа' },
    ],
    ['words of its own', { ...village, levels: 'filar|filary|filarów|filaru|filarze, krok' }],
  ])('begins %s with data that are valid and lack only what nobody said', async (_, answers) => {
    const { problems, advice } = await judge(await beginProject(answers));
    expect(problems).toEqual([]);
    expect(advice.filter((line) => !line.includes('  unfinished-text  '))).toEqual([]);
  });

  it('writes nothing of Toruń, and no fact that nobody gave', async () => {
    const files = await readData(await beginProject(village));
    expect([...files.keys()]).toEqual([
      'editions/gmina-sowie-pole-2035/goals/cel-1.json',
      'editions/gmina-sowie-pole-2035/sources.json',
      'editions/gmina-sowie-pole-2035/strategy.json',
      'site.json',
    ]);
    const all = [...files.values()].join('\n');
    expect(all).not.toMatch(/toru[nń]/i);
    expect(all.match(/\b(19|20)\d\d\b/g)?.toSorted()).toEqual([
      ...Array<string>(2).fill('2026'),
      ...Array<string>(4).fill('2035'),
    ]);
    expect(JSON.parse(files.get('site.json') ?? '')).not.toHaveProperty('publisher');
  });

  it.each<[Answers, string]>([
    [{ commune: 'Gmina Sowie Pole' }, 'Strategia rozwoju Gminy Sowie Pole'],
    [{ commune: 'Miasto i gmina Buk' }, 'Strategia rozwoju Miasta i gminy Buk'],
    [{ commune: 'Powiat bielski' }, 'Strategia rozwoju Powiatu bielskiego'],
    [{ commune: 'Województwo kujawsko-pomorskie' }, 'Strategia rozwoju Województwa kujawsko-pomorskiego'],
    [{ commune: 'Krościenko', kind: 'gmina' }, 'Strategia rozwoju gminy Krościenko'],
    [
      { commune: 'Krościenko', genitive: 'Krościenka', kind: 'miasto' },
      'Strategia rozwoju miasta Krościenka',
    ],
    [{ commune: 'Krościenko', genitive: 'Krościenka' }, 'Strategia rozwoju Krościenka'],
    [{ commune: 'Miasto Piła', genitive: 'Miasta Piły' }, 'Strategia rozwoju Miasta Piły'],
    [{ commune: 'Miasto Piła' }, 'Miasto Piła: strategia rozwoju'],
    [{ commune: 'Little Hollow', languages: 'en' }, 'Development Strategy of Little Hollow'],
  ])('declines the name of %o', (answers, title) => {
    expect(answerAlone(answers).title).toBe(title);
    const until = answers.languages === 'en' ? 'until' : 'do roku';
    expect(answerAlone({ ...answers, horizon: '2035' }).title).toBe(`${title} ${until} 2035`);
  });

  it.each<[Answers, string]>([
    [{}, '--commune  answer-missing'],
    [{ commune: 'Buk', levels: 'a, b, c, d, e, f' }, '"a, b, c, d, e, f" cannot stand here.'],
    [{ commune: 'Buk', languages: 'xx' }, '"xx" cannot stand here.'],
    [{ commune: 'Buk', languages: 'ar' }, '"ar" cannot stand here.'],
    [{ commune: 'Buk', status: 'uchwalona' }, 'draft, consultation, tabled, adopted'],
    [{ commune: 'Buk', ...adopted, date: '12.03.2026' }, 'an example: 2026-03-12.'],
    [
      { commune: 'Buk', status: 'consultation', from: '2026-12-01', to: '2026-11-01', ways: 'Tu' },
      '--to  answer-not-allowed  "2026-11-01" cannot stand here.',
    ],
  ])('refuses %o, and says what would do', (answers, said) => {
    const lines = (): string[] => {
      try {
        answerAlone(answers);
      } catch (error) {
        if (error instanceof PublishError)
          return error.problems.map((problem) => formatProblem(problem, 'en'));
        throw error;
      }
      return [];
    };
    expect(lines().join('\n')).toContain(said);
  });

  it('asks for the rest, again where an answer cannot be, and takes what stands in brackets', async () => {
    const { answers, told } = await askWith({ levels: 'cel' }, [
      'xx',
      '',
      '',
      'Krościenko',
      'miasto',
      'Krościenka',
      '203x',
      '2035',
      '',
      '',
      '',
      '',
    ]);
    expect(answers).toEqual({
      languages: 'pl',
      commune: 'Krościenko',
      kind: 'miasto',
      genitive: 'Krościenka',
      levels: 'cel',
      horizon: '2035',
      title: 'Strategia rozwoju miasta Krościenka do roku 2035',
      status: 'draft',
    });
    expect(told).toEqual([
      '„xx” nie może tu stać. Możliwe wartości albo przykład: pl, en, uk.',
      'Na to pytanie trzeba odpowiedzieć.',
      '„203x” nie może tu stać. Możliwe wartości albo przykład: 2035.',
    ]);
  });

  it('gives nothing where the answers end before the questions do', async () => {
    expect((await askWith({}, ['pl', 'Krościenko'])).answers).toBeUndefined();
  });

  it('leaves a project that is there as it is', async () => {
    const folder = await beginProject(village);
    const before = await readData(folder);
    const { code, stderr } = await runStrategia([
      'init',
      folder,
      '--yes',
      '--commune',
      'Buk',
      '--messages',
      'en',
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /project-exists {2}There are data here already, for one "editions"\. Nothing was changed\./,
    );
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('Nothing was written.');
    expect(await readData(folder)).toEqual(before);
  });

  it('says that nothing can be written there, and leaves no half of a project', async () => {
    const folder = await makeFolder();
    await writeFile(path.join(folder, 'file'), '');
    const start = (place: string): Promise<unknown> =>
      startProject(path.join(folder, place), answerAlone(village), '2026-11-25').catch(
        (error: unknown) => error,
      );
    expect(await start('file')).toMatchObject({ problems: [{ code: 'place-not-writable' }] });
    if (process.getuid?.() === 0) return;
    await mkdir(path.join(folder, 'locked'));
    await chmod(path.join(folder, 'locked'), 0o500);
    expect(await start('locked')).toMatchObject({ problems: [{ code: 'place-not-writable' }] });
    expect(await readdir(path.join(folder, 'locked'))).toEqual([]);
  });
});

/** Answers one question after another, as somebody at a terminal. */
async function askWith(
  given: Answers,
  lines: readonly string[],
): Promise<{ readonly answers: Answers | undefined; readonly told: readonly string[] }> {
  const rest = [...lines];
  const told: string[] = [];
  const answers = await askForRest(given, {
    ask: () => Promise.resolve(rest.shift()),
    say: createSay('pl'),
    tell: (line) => told.push(line),
  });
  return { answers, told };
}
