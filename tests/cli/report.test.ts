import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createProblemLines } from '../../src/cli/report/problem-lines.ts';
import { writeReport } from '../../src/cli/report/write-report.ts';
import type { ReportFormat } from '../../src/cli/report/write-report.ts';
import type { Problem } from '../../src/problem.ts';
import type { Settings } from '../../src/settings.ts';
import { runStrategia } from '../build/run-strategia.ts';
import { editProject } from '../validate/edit-project.ts';
import { smallProject } from '../validate/small-project.ts';
import { writeData } from '../load/temporary-data.ts';

const terminal = { isTTY: true, columns: 60, hasColors: () => false };

function problemAt(line: number, column: number, file = 'data/site.json'): Problem {
  return { code: 'invalid-value', file, position: { line, column }, values: { found: 'x' } };
}

async function frame(text: string, column: number, stream: object = terminal): Promise<string> {
  const settings = await writeData({ 'site.json': text });
  const describeLines = createProblemLines(stream, settings, { messages: 'en', isFramed: false });
  return describeLines(problemAt(1, column)).slice(1).join('\n');
}

describe('the frame of a problem', () => {
  it('shows the line with a pointer below the passage', async () => {
    expect(await frame('  "partner": "osirr",', 14)).toBe(
      ['1 │   "partner": "osirr",', '  │              ^~~~~~~', ''].join('\n'),
    );
    expect(await frame('  "value": 205 129,', 12)).toBe(
      ['1 │   "value": 205 129,', '  │            ^~~', ''].join('\n'),
    );
    expect(await frame('  "value": 1', 13)).toBe(['1 │   "value": 1', '  │             ^', ''].join('\n'));
  });

  it('keeps the pointer in its place below tabs, wide characters, accents of their own and emoji', async () => {
    expect(await frame('\t\t"a": "中文", "b": "x"', 19)).toBe(
      ['1 │     "a": "中文", "b": "x"', '  │                       ^~~', ''].join('\n'),
    );
    expect(await frame('"a\u0301", "👩‍🚒", "x"', 16)).toBe(
      ['1 │ "a\u0301", "👩‍🚒", "x"', '  │            ^~~', ''].join('\n'),
    );
  });

  it('shows characters that would act on the terminal by their codes', async () => {
    expect(await frame('"a\u001B[31m", "x"', 11)).toBe(
      ['1 │ "a\\u001b[31m", "x"', '  │                ^~~', ''].join('\n'),
    );
  });

  it('cuts a long line around the place, from both sides', async () => {
    const long = `"${'a'.repeat(4_000_000)}", "x", "${'b'.repeat(500)}"`;
    const [text = '', pointer = ''] = (await frame(long, 4_000_005)).split('\n');
    expect(text).toBe(`1 │ …${'a'.repeat(14)}", "x", "${'b'.repeat(31)}…`);
    expect(pointer).toBe('  │                   ^~~');
    const [start = ''] = (await frame(long, 1)).split('\n');
    expect(start).toBe(`1 │ "${'a'.repeat(53)}…`);
    for (const line of [text, pointer, start]) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('is there at a terminal and where it is asked for; elsewhere a problem is one line', async () => {
    const settings = await writeData({ 'site.json': '"x"' });
    const count = (stream: object, isFramed: boolean): number =>
      createProblemLines(stream, settings, { messages: 'en', isFramed })(problemAt(1, 1)).length;
    expect([count(terminal, false), count({}, true), count({}, false)]).toEqual([4, 4, 1]);
  });

  it('has colours only where the terminal has them', async () => {
    expect(await frame('"x"', 1)).not.toContain('\u001B');
    const coloured = await frame('"x"', 1, { ...terminal, hasColors: () => true });
    expect(coloured).toBe(
      ['\u001B[2m1 │\u001B[0m "x"', '\u001B[2m  │\u001B[0m \u001B[31m^~~\u001B[0m', ''].join('\n'),
    );
    expect(await frame('"x"', 1, { hasColors: () => true })).toBe('');
  });

  it('is left out where there is no line', async () => {
    const settings = await writeData({ 'site.json': '"x"' });
    const lines = createProblemLines(terminal, settings, { messages: 'en', isFramed: false });
    expect(lines(problemAt(7, 1))).toHaveLength(1);
    expect(lines(problemAt(1, 1, 'data/nothing.json'))).toHaveLength(1);
    expect(lines({ code: 'missing-file', file: 'data/site.json', values: {} })).toHaveLength(1);
  });
});

const advice: Problem = {
  severity: 'advice',
  code: 'unused-entries',
  file: 'data/editions/mała, 2030/partners.json',
  position: { line: 1, column: 2 },
  values: { found: '100%: a', count: '1' },
};

function report(format: ReportFormat, settings: Settings, more: object = {}): string {
  const ended = { command: 'validate', version: '1.2.3', messages: 'en', exitCode: 1 } as const;
  const problems = [advice, problemAt(1, 6)];
  return writeReport(format, { ...ended, problems, ...more }, { settings, folder: settings.paths.project });
}

function writeSmall(): Promise<Settings> {
  return writeData({ 'site.json': '{"a": "x"}', 'editions/mała, 2030/partners.json': '{}' });
}

describe('--format json', () => {
  it('is one object with a version, problems before advice', async () => {
    expect(JSON.parse(report('json', await writeSmall()))).toEqual({
      schemaVersion: 1,
      program: { name: 'strategia', version: '1.2.3' },
      command: 'validate',
      language: 'en',
      exitCode: 1,
      counts: { problems: 1, advice: 1 },
      problems: [
        {
          severity: 'problem',
          code: 'invalid-value',
          file: 'data/site.json',
          line: 1,
          column: 6,
          endLine: 1,
          endColumn: 7,
          message: '"x" cannot stand here.',
          values: { found: 'x' },
        },
        {
          severity: 'advice',
          code: 'unused-entries',
          file: 'data/editions/mała, 2030/partners.json',
          line: 1,
          column: 2,
          endLine: 1,
          endColumn: 3,
          message: 'Nothing in the edition uses these entries: 100%: a; 1 in all.',
          hint: 'Delete them if an edition that was copied left them behind; else leave them.',
          values: { found: '100%: a', count: '1' },
        },
      ],
    });
  });
});

describe('--format github', () => {
  it('is a workflow command a problem, with what would end a property or a line escaped', async () => {
    const more = { failure: 'broken\n100%' };
    expect(report('github', await writeSmall(), more)).toBe(
      [
        '::error file=data/site.json,line=1,col=6,endColumn=6,title=invalid-value::"x" cannot stand here.',
        '::warning file=data/editions/mała%2C 2030/partners.json,line=1,col=2,endColumn=2,title=unused-entries::Nothing in the edition uses these entries: 100%25: a; 1 in all. Delete them if an edition that was copied left them behind; else leave them.',
        '::error::broken%0A100%25',
        '',
      ].join('\n'),
    );
  });
});

describe('--format gitlab', () => {
  it('is an issue of code quality a problem, each with a fingerprint of its own', async () => {
    const issues = JSON.parse(report('gitlab', await writeSmall(), { failure: 'broken' })) as {
      readonly fingerprint: string;
    }[];
    expect(issues).toMatchObject([
      {
        description: '"x" cannot stand here.',
        check_name: 'invalid-value',
        severity: 'major',
        location: { path: 'data/site.json', lines: { begin: 1 } },
      },
      { check_name: 'unused-entries', severity: 'info' },
      { description: 'broken', severity: 'blocker' },
    ]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});

interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
        }[];
      };
    };
    readonly columnKind: string;
    readonly invocations: readonly { readonly executionSuccessful: boolean; readonly exitCode: number }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region?: Readonly<Record<string, number>>;
        };
      }[];
    }[];
  }[];
}

describe('--format sarif', () => {
  it('has what SARIF 2.1.0 requires, and rules that results refer to', async () => {
    const sarif = JSON.parse(report('sarif', await writeSmall())) as Sarif;
    expect(sarif.version).toBe('2.1.0');
    const [run] = sarif.runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.tool.driver.name).toBe('strategia');
    expect(run?.invocations).toEqual([{ executionSuccessful: true, exitCode: 1 }]);
    const { results = [], tool } = run ?? {};
    expect(results.map(({ level, ruleId }) => [level, ruleId])).toEqual([
      ['error', 'invalid-value'],
      ['warning', 'unused-entries'],
    ]);
    for (const { ruleId, ruleIndex, message } of results) {
      expect(tool?.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(message.text).not.toBe('');
    }
    const places = results.map(({ locations }) => locations[0]?.physicalLocation);
    expect(places).toEqual([
      {
        artifactLocation: { uri: 'data/site.json' },
        region: { startLine: 1, startColumn: 6, endColumn: 7 },
      },
      {
        artifactLocation: { uri: 'data/editions/ma%C5%82a%2C%202030/partners.json' },
        region: { startLine: 1, startColumn: 2, endColumn: 3 },
      },
    ]);
  });

  it('says what stopped the program itself', async () => {
    const more = { problems: [], exitCode: 2, failure: 'broken' };
    const sarif = JSON.parse(report('sarif', await writeSmall(), more)) as Sarif;
    expect(sarif.runs[0]?.invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'broken' } }],
      },
    ]);
  });
});

describe('the command with --format', () => {
  it('prints the report and nothing else on standard output, and lines for people beside it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'strategia-format-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const edits = {
      'labels/pl.json': undefined,
      'labels/en.json': undefined,
      'goals/1.json#/children/0/details/partners/items/0/partner': 'tar',
    };
    for (const [name, content] of Object.entries(editProject(smallProject, edits))) {
      if (content === undefined) continue;
      const file = path.join(folder, 'data', name);
      await mkdir(path.dirname(file), { recursive: true });
      const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
      await writeFile(file, text);
    }
    const run = (...more: string[]) =>
      runStrategia(['validate', '--messages', 'en', '--data', path.join(folder, 'data'), ...more]);
    const [plain, framed, json] = await Promise.all([
      run(),
      run('--format', 'text'),
      run('--format', 'json'),
    ]);
    expect([plain.code, framed.code, json.code]).toEqual([1, 1, 1]);
    expect(plain.stderr).toMatch(/^data\/editions\/.*:\d+:\d+ {2}unknown-partner {2}"tar" .*\n/);
    expect(plain.stderr).not.toContain('^');
    expect(framed.stderr).toMatch(/ │ +"partner": "tar"\n +│ +\^~~~~\n/);
    expect(json.stderr).toBe(plain.stderr);
    const parsed = JSON.parse(json.stdout) as { problems: { code: string; file: string }[] };
    expect(parsed.problems.map(({ code }) => code)).toEqual(['unknown-partner']);
    expect(path.resolve(import.meta.dirname, '../..', parsed.problems[0]?.file ?? '')).toBe(
      path.join(folder, 'data/editions/mala-2030/goals/1.json'),
    );
  });

  it('is refused where a command has no such option', async () => {
    const { code, stderr } = await runStrategia(['tidy', '--format', 'json', '--messages', 'en']);
    expect([code, stderr]).toEqual([
      1,
      'The command "tidy" has no option --format; validate and build have it.\n',
    ]);
  });
});
