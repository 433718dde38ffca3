import { describe, expect, it } from 'vitest';
import { chooseForms } from '../../src/cli/choose-forms.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { createSay } from '../../src/messages/program-texts.ts';

describe('--profile', () => {
  it('takes several forms, with commas or one by one', () => {
    expect(parseArguments(['build', '--out', 'x', '--profile', 'full,summary']).profiles).toEqual([
      'full',
      'summary',
    ]);
    expect(parseArguments(['build', '--out', 'x', '--profile', 'large', '--profile=goal']).profiles).toEqual([
      'large',
      'goal',
    ]);
    expect(parseArguments(['build']).profiles).toBeUndefined();
  });

  it('names the forms that there are when it is given another', () => {
    const choose = (profiles: string) => {
      const parsed = parseArguments(['build', '--out', 'x', '--messages', 'en', '--profile', profiles]);
      return chooseForms({ arguments: parsed, say: createSay(parsed.messages) });
    };
    expect(choose('full,goal')).toEqual(['full', 'goal']);
    expect(() => choose('full,huge')).toThrow(
      /"?huge"?.*full, large, working, summary, sheet, poster, goal, report/,
    );
  });

  it('needs a folder of its own, because it leaves documents out', () => {
    expect(() => parseArguments(['build', '--messages', 'en', '--profile', 'full'])).toThrow('--profile');
  });
});

describe('labels', () => {
  it('takes the tag of a language, and nothing else', () => {
    const english = ['--messages', 'en'];
    expect(parseArguments(['labels', 'pt-BR'])).toMatchObject({ command: 'labels', language: 'pt-BR' });
    expect(() => parseArguments(['labels', ...english])).toThrow('Which language?');
    expect(() => parseArguments(['labels', '../de', ...english])).toThrow('"../de" is not a tag');
    expect(() => parseArguments(['labels', 'de', 'fr', ...english])).toThrow('"fr" is one word');
    expect(parseArguments(['build']).language).toBeUndefined();
  });
});

describe('extract', () => {
  it('takes a document and a folder', () => {
    expect(parseArguments(['extract', 'dokument.pdf', '--out', 'dane'])).toMatchObject({
      command: 'extract',
      document: 'dokument.pdf',
      out: 'dane',
    });
    expect(parseArguments(['build']).document).toBeUndefined();
  });

  it('asks for the document, then for the folder, and takes nothing else', () => {
    const english = ['--messages', 'en'];
    expect(() => parseArguments(['extract', ...english])).toThrow('Which document?');
    expect(() => parseArguments(['extract', 'a.pdf', ...english])).toThrow('--out FOLDER');
    expect(() => parseArguments(['extract', 'a.pdf', 'b.pdf', ...english])).toThrow('"b.pdf" is one word');
    expect(() => parseArguments(['build', 'a.pdf', ...english])).toThrow('"a.pdf" is one word');
  });
});

describe('build-all and catalogue', () => {
  const english = ['--messages', 'en'];

  it('take a folder', () => {
    expect(parseArguments(['build-all', 'gminy', '--only', 'site'])).toMatchObject({
      command: 'build-all',
      folder: 'gminy',
      shard: undefined,
    });
    expect(parseArguments(['catalogue', 'wyniki'])).toMatchObject({ command: 'catalogue', folder: 'wyniki' });
    expect(() => parseArguments(['build-all', ...english])).toThrow(
      'strategia build-all FOLDER --out FOLDER',
    );
    expect(() => parseArguments(['catalogue', ...english])).toThrow('strategia catalogue FOLDER');
    expect(() => parseArguments(['catalogue', 'a', 'b', ...english])).toThrow('"b" is one word');
  });

  it('take a shard that there is', () => {
    const read = (value: string) => parseArguments(['build-all', 'x', '--shard', value, ...english]).shard;
    expect(read('1/4')).toEqual({ index: 1, count: 4 });
    expect(read('4/4')).toEqual({ index: 4, count: 4 });
    for (const value of ['0/4', '5/4', '1', '1/0', '1/4/4', '-1/4', '1.5/4', 'a/b', ' 1/4', '1/1234567'])
      expect(() => read(value), value).toThrow(
        `--shard cannot be "${value}". Write which part of how many, from 1/4 to 4/4.`,
      );
  });
});
