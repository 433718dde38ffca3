import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemTexts } from '../../src/messages/problem-texts.ts';
import { appendToPointer } from '../../src/model/data/json-pointer.ts';
import { PublishError, formatProblem } from '../../src/problem.ts';
import type { Problem } from '../../src/problem.ts';
import { findSchemaErrors } from '../../src/validate/schema-problems/find-schema-problems.ts';
import { schemas } from '../../src/validate/schemas.ts';
import type { FileKind } from '../../src/validate/schemas.ts';
import { validateProject } from '../../src/validate/validate-project.ts';
import { arbitraryFile } from './arbitrary-from-schema.ts';
import { loadTexts } from './load-texts.ts';

const kinds = Object.keys(schemas) as FileKind[];

/** The files that are not called after their kind in the folder of an edition. */
const otherNames: Readonly<Partial<Record<FileKind, string>>> = {
  site: 'site.json',
  labels: 'labels/pl.json',
  search: 'search/pl.json',
  goal: 'editions/a/goals/1.json',
  signed: 'editions/a/signed/plan.json',
  values: 'monitoring/a/values.json',
  statuses: 'monitoring/a/statuses.json',
};

/** Values and statuses are looked at only where there is an edition of that name. */
const anEdition = { 'editions/a/sources.json': { sources: [] } };

const randomProject = fc.record(Object.fromEntries(kinds.map((kind) => [nameOf(kind), arbitraryFile(kind)])));

function findProblems(project: Readonly<Record<string, unknown>>): readonly Problem[] {
  const texts = Object.entries(project).map(([name, value]) => [name, JSON.stringify(value, null, 2)]);
  try {
    const limits = { limits: { problems: Infinity, fileBytes: Infinity, prints: 3 } };
    validateProject(loadTexts(Object.fromEntries(texts) as Record<string, string>), limits, {});
    return [];
  } catch (error) {
    if (error instanceof PublishError) return error.problems;
    throw error;
  }
}

describe('random data made from the schemas', () => {
  it.each(kinds)('keep to the schema of %s', (kind) => {
    fc.assert(
      fc.property(arbitraryFile(kind), (value) => {
        expect(findSchemaErrors(kind, value)).toEqual([]);
      }),
      { seed: 1, numRuns: 7 },
    );
  });

  it('are validated without a crash, and every problem has a place and a whole message', () => {
    fc.assert(
      fc.property(randomProject, (project) => {
        for (const problem of findProblems(project)) {
          const line = formatProblem(problem, 'pl');
          const message = problemTexts.pl[problem.code].message.replace(/\{(\w+)\}/g, (_, key: string) => {
            const value = problem.values[key];
            expect(value).toBeDefined();
            return value ?? '';
          });
          expect(line).toContain(`  ${problem.code}  ${message}`);
          expect(line).not.toMatch(/[\n\r\u2028]/);
        }
      }),
      { seed: 2, numRuns: 12 },
    );
  });

  it.each(kinds)('are objected to at the very place in a file of %s where something wrong is put', (kind) => {
    fc.assert(
      fc.property(arbitraryFile(kind), fc.nat(), (value, choice) => {
        const places = listPlaces(value, '');
        const pointer = places[choice % places.length] ?? '';
        const problems = findProblems({ ...anEdition, [nameOf(kind)]: replaceAt(value, pointer, null) });
        const found = problems.find((problem) => isAt(problem, nameOf(kind), pointer));
        expect(found?.code).toMatch(/^(expected-|unknown-value)/);
        const marked = JSON.stringify(replaceAt(value, pointer, 'HERE'), null, 2);
        expect(found?.position).toEqual(positionOf(marked, '"HERE"'));
      }),
      { seed: 3, numRuns: 6 },
    );
  });

  it.each(kinds)('are objected to at an unknown key in a file of %s', (kind) => {
    fc.assert(
      fc.property(arbitraryFile(kind), fc.nat(), (value, choice) => {
        const objects = listPlaces(value, '').filter((place) => isObject(valueAt(value, place)));
        const parent = objects[choice % objects.length] ?? '';
        const changed = replaceAt(value, parent, { ...(valueAt(value, parent) as object), 'zzz zzz': 1 });
        const problems = findProblems({ ...anEdition, [nameOf(kind)]: changed });
        const pointer = appendToPointer(parent, 'zzz zzz');
        const found = problems.filter((problem) => isAt(problem, nameOf(kind), pointer));
        expect(found.map(({ code }) => code).join()).toMatch(
          /unknown-key|invalid-language-tag|expected-(?:text|list)/,
        );
        const written = positionOf(JSON.stringify(changed, null, 2), '"zzz zzz"');
        expect(found[0]?.position?.line).toBe(written.line);
      }),
      { seed: 4, numRuns: 6 },
    );
  });
});

function nameOf(kind: FileKind): string {
  return otherNames[kind] ?? `editions/a/${kind}.json`;
}

function isAt(problem: Problem, name: string, pointer: string): boolean {
  return problem.file === `data/${name}` && problem.pointer === pointer;
}

function listPlaces(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return [
    pointer,
    ...Object.entries(value).flatMap(([key, inner]) => listPlaces(inner, appendToPointer(pointer, key))),
  ];
}

function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce((inner, key) => (inner as Record<string, unknown>)[key], value);
}

function replaceAt(value: unknown, pointer: string, replacement: unknown): unknown {
  if (pointer === '') return replacement;
  const copy = structuredClone(value);
  const keys = keysOf(pointer);
  const parent = keys.slice(0, -1).reduce((inner, key) => (inner as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[keys.at(-1) ?? ''] = replacement;
  return copy;
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function positionOf(text: string, mark: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(mark)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
