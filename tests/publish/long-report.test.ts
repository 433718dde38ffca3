import path from 'node:path';
import { expect, it } from 'vitest';
import { findDestination, openPdf, readPageText } from '../build/read-document.ts';
import { runStrategia } from '../build/run-strategia.ts';
import { writeData } from '../load/temporary-data.ts';
import type { FileContent } from '../load/temporary-data.ts';
import { editProject } from '../validate/edit-project.ts';
import { smallProject } from '../validate/small-project.ts';

const sources = [{ id: 'uchwala' }];
const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
/** From four to twenty-one values: several on a page, or one. */
const yearsOf = (number: number): number => 4 + ((number * 7) % 18);

it('keeps each of forty indicators of a report on one page, with all its values (issue 15)', async () => {
  const files = editProject(smallProject, {
    'labels/pl.json': undefined,
    'labels/en.json': undefined,
    'editions/mala-2030/indicators.json': {
      sources,
      indicators: numbers.map((number) => ({
        id: `wskaznik-${number}`,
        name: `Wskaźnik numer ${number}`,
        unit: 'osoby',
        context: true,
        ...(number % 2 === 0 ? { description: 'Stan na koniec roku.' } : {}),
      })),
    },
    'monitoring/mala-2030/values.json': {
      schemaVersion: 1,
      sources,
      values: numbers.flatMap((number) =>
        Array.from({ length: yearsOf(number) }, (_, year) => ({
          indicator: `wskaznik-${number}`,
          date: `${2001 + year}-12-31`,
          value: number * 1000 + year,
        })),
      ),
    },
  });
  const written = Object.entries(files).filter(([, content]) => content !== undefined);
  const { paths } = await writeData(Object.fromEntries(written) as Record<string, FileContent>);
  const out = path.join(paths.project, 'output');
  const { code, stdout, stderr } = await runStrategia([
    ...['build', '--only', 'pdf', '--profile', 'report', '--proposals', 'show'],
    ...['--data', paths.data, '--out', out],
  ]);
  expect([stderr, code], stdout + stderr).toEqual([expect.any(String), 0]);
  const file = /\S+sprawozdanie\S*\.pdf/.exec(stdout)?.[0] ?? '';
  const pdf = await openPdf(path.join(out, 'site', file));
  for (const number of numbers) {
    const page = await findDestination(pdf, `indicator.wskaznik-${number}`);
    const text = (await readPageText(pdf, page ?? 0)).replaceAll(/\s/gu, '');
    expect(text).toContain(`Wskaźniknumer${number}:wartości`);
    for (let year = 0; year < yearsOf(number); year++) expect(text).toContain(String(number * 1000 + year));
  }
});
