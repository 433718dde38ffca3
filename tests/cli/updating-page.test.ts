import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { problemTextsEn } from '../../src/messages/en/problems.ts';
import { project } from '../build/run-strategia.ts';

const readText = (name: string): string => readFileSync(path.join(project, name), 'utf8');
const page = readText('UPDATING.md');
const [, polish = '', english = ''] = page.split(/^## (?:Po polsku|In English)$/m);
const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);

describe('the page about updating (issue 14)', () => {
  it('is led to from the README', () => {
    expect(readText('README.md')).toContain('](UPDATING.md)');
  });

  it.each([
    ['Polish', polish],
    ['English', english],
  ])('names in %s only commands, problems and blocks that there are', (_, text) => {
    const words = quoted(text);
    const commands = words
      .filter((one) => one.startsWith('strategia '))
      .map((one) => one.split(' ').slice(1));
    expect(commands.map(([command]) => command)).toEqual([
      'doctor',
      'validate',
      'explain',
      'build',
      'build',
      'attach-signed',
      'doctor',
    ]);
    for (const command of commands) expect(() => parseArguments(command), command.join(' ')).not.toThrow();
    const codes = words.filter((one) => /^(?:schema|unknown)-/.test(one));
    expect(new Set(codes)).toEqual(new Set(['schema-too-new', 'unknown-label', 'unknown-override']));
    for (const code of codes) expect(Object.keys(problemTextsEn)).toContain(code);
    const frame = readText('templates/site/frame.njk');
    for (const block of ['content', 'footer', 'status', 'search', 'siteTitle', 'scripts', 'bodyClass'])
      expect([words.includes(block), frame.includes(`{% block ${block} %}`)], block).toEqual([true, true]);
    const cover = readText('templates/print/cover.njk');
    for (const block of ['coverHead', 'coverFoot'])
      expect([words.includes(block), cover.includes(`{% block ${block} %}`)], block).toEqual([true, true]);
  });

  it('says the same in both languages', () => {
    const ownWords = /^(?:strategia (?:explain|build)|proba|trial)/;
    const shared = (text: string): string[] => quoted(text).filter((one) => !ownWords.test(one));
    expect(shared(polish)).toEqual(shared(english));
  });
});
