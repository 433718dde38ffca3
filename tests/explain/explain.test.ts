import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain-command.ts';
import type { CommandContext } from '../../src/cli/command-context.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { writeProblemsPage } from '../../src/explain/problems-page.ts';
import { listCodes } from '../../src/explain/groups.ts';
import { createSay } from '../../src/messages/program-texts.ts';

const project = path.resolve(import.meta.dirname, '../..');

function run(...args: string[]): string {
  const parsed = parseArguments(['explain', ...args]);
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  explain({ arguments: parsed, say: createSay(parsed.messages), print } as unknown as CommandContext);
  return lines.join('\n');
}

describe('strategia explain (issue 13)', () => {
  it('says what a problem means, with the wrong piece, its place and the right one', () => {
    expect(run('unknown-partner')).toMatchInlineSnapshot(`
      "unknown-partner
      „…” nie ma w partners.json. Czy chodziło o „…”?

      Takiego partnera nie ma w rejestrze partners.json. Popraw literówkę albo najpierw dopisz go do rejestru.

      Źle (goals/1.json, w "children" → "details" → "partners"):
          "items": [{ "partner": "tar" }]

      Dobrze:
          "items": [{ "partner": "tarr" }]"
    `);
    expect(run('Title-lines-without-title', '--messages', 'en')).toMatchInlineSnapshot(`
      "title-lines-without-title
      The title is missing in the language "…"; these lines would never be printed. Add the title in this language, or delete the lines.

      The cover is divided into lines in a language that the title does not have, so nobody would see them.

      Wrong (strategy.json):
          "title": { "pl": "Strategia Małej" },
          "titleLines": { "pl": ["Strategia", "Małej"], "en": ["Strategy", "of Mała"] }

      Right:
          "title": { "pl": "Strategia Małej" }, "titleLines": { "pl": ["Strategia", "Małej"] }"
    `);
    expect(run('copied-file')).toMatchInlineSnapshot(`
      "copied-file
      To kopia: obok jest „…”. Usuń ją. Jeśli ma to być coś nowego, nadaj jej własną nazwę, a temu, co w niej jest, własne „id”.

      Obok pliku leży jego kopia, więc wszystko, co w nim jest, stałoby w serwisie dwa razy. Kopie zapasowe trzymaj poza folderem danych.

      Źle:
          goals/1.json, goals/1 — kopia.json

      Dobrze:
          goals/1.json, goals/2.json"
    `);
    expect(run('missing-register', '--messages', 'en')).toMatchInlineSnapshot(`
      "missing-register
      This file is missing, but … refers to "…" in it. Create it, or delete what refers to it.

      A goal refers to an entry of a register, and the file with the register is not there. Perhaps it was moved or renamed.

      Wrong (partners.json):
          (not there)

      Right:
          {
            "sources": [{ "id": "uchwala" }],
            "kinds": [{ "id": "gospodarka", "name": "Gospodarka" }],
            "partners": [{ "id": "tarr", "name": "TARR", "kind": "gospodarka" }]
          }"
    `);
  });

  it('lists every code once, in groups, with its message', () => {
    const lines = run().split('\n');
    const codes = lines.flatMap((line) => /^ {2}([a-z0-9-]+) {2}/.exec(line)?.[1] ?? []);
    expect(codes.sort()).toEqual(listCodes());
    expect(lines).toContain('Rozdziały');
    expect(lines.join('\n')).not.toMatch(/\{\w+\}/);
  });

  it('offers the nearest code for one that there is not', () => {
    expect(() => run('unkown-partner')).toThrow(
      'Nie ma problemu „unkown-partner”. Czy chodziło o „unknown-partner”?',
    );
    expect(() => run('xyzzyqwert', '--messages', 'en')).toThrow(
      'There is no problem "xyzzyqwert". All of them: strategia explain',
    );
    expect(() => run('unknown-partner', 'x')).toThrow('„x” to o jedno słowo za dużo');
  });

  it('is the same as the page beside the data; if not, run `npm run problems`', async () => {
    expect(await readFile(path.join(project, 'data/PROBLEMY.md'), 'utf8')).toBe(writeProblemsPage('pl'));
    expect(await readFile(path.join(project, 'data/README.md'), 'utf8')).toContain('(PROBLEMY.md)');
  });

  it('is loaded by nothing but its own command', async () => {
    const source = path.join(project, 'src');
    const names = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts'));
    const importers: string[] = [];
    for (const name of names) {
      const text = await readFile(path.join(source, name), 'utf8');
      if (/from '[^']*(?:explain\/|explanations\.ts)/.test(text))
        importers.push(name.replaceAll(path.sep, '/'));
    }
    const isOwn = (name: string): boolean => /^explain\/|\/explain\/|^messages\/explanations\.ts$/.test(name);
    expect(importers.filter((name) => !isOwn(name))).toEqual(['cli/explain-command.ts']);
  });
});
