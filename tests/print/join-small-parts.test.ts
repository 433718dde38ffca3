import { expect, it } from 'vitest';
import { parseJob, preparePrint } from './print-job-fixture.ts';

it('puts short lists at the back on one page, each with its heading below a common one', async () => {
  const { job } = await preparePrint('golden', 'hide');
  const lists = job.sections.find(({ id }) => id === 'lists')!;
  const select = parseJob({ ...job, sections: [lists] });
  expect(select('h1, h2').map(({ id }) => id)).toEqual([
    'part.lists',
    'part.indicators',
    'part.partners',
    'part.instruments',
    'part.sources',
  ]);
  const rows = parseJob(job)('[data-list="contents"] a').map((row) => row.getAttribute('href'));
  expect(rows.slice(-5)).toEqual([
    '#part.lists',
    '#part.indicators',
    '#part.partners',
    '#part.instruments',
    '#part.sources',
  ]);
});

it('gives long lists pages of their own', async () => {
  const { job } = await preparePrint('torun', 'show');
  const ids = job.sections.map(({ id }) => id);
  expect(ids.slice(-3)).toEqual(['registers', 'lists', 'back']);
});
