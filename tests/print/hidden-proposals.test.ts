import { expect, it } from 'vitest';
import { foldText, parseJob, preparePrint } from './print-job-fixture.ts';

const shown = preparePrint('torun', 'show');
const hidden = preparePrint('torun', 'hide');

it('leaves out the parts that would be empty, in the document and in its contents', async () => {
  const { job } = await hidden;
  expect(job.sections.map(({ id }) => id)).toEqual([
    'cover',
    'imprint',
    'contents',
    'chapters-before-goals',
    'mission',
    'structure',
    'goal-1',
    'goal-2',
    'goal-3',
    'goal-4',
    'chapters-after-goals',
    'sources',
    'back',
  ]);
  const rows = parseJob(job)('[data-list="contents"] a').map((row) => row.getAttribute('href'));
  expect(rows).not.toContain('#part.matrix');
  expect(rows).not.toContain('#part.proposals');
});

it('says once for all goals of a page what the source does not give', async () => {
  const { job } = await hidden;
  const goal = job.sections.find(({ id }) => id === 'goal-2')!;
  const sentences = parseJob({ ...job, sections: [goal] })('.list-missing').map(({ textContent }) =>
    foldText(textContent),
  );
  expect(sentences).toEqual([
    'Spodziewane rezultaty, główni partnerzy i priorytetowe instrumenty realizacji: tego materiał źródłowy nie podaje.',
  ]);
});

it('puts the goals below a top-level goal on its own page, each with its heading', async () => {
  const { job } = await hidden;
  const goal = job.sections.find(({ id }) => id === 'goal-2')!;
  const select = parseJob({ ...job, sections: [goal] });
  expect(select('.opening h2').map(({ id }) => id)).toEqual([
    'cel-2.1',
    'cel-2.2',
    'cel-2.3',
    'cel-2.4',
    'cel-2.5',
    'cel-2.6',
  ]);
  expect(select('.cards')).toEqual([]);
  expect(job.sections.filter(({ startsOnRight }) => startsOnRight).map(({ id }) => id)).toEqual([
    'contents',
    'chapters-before-goals',
    'mission',
    'goal-1',
  ]);
});

it('holds no proposal, and says nowhere that it does', async () => {
  const [{ view }, { job }] = [await shown, await hidden];
  const proposals = view.allGoals
    .flatMap((goal) => goal.lists.find((list) => list.id === 'results')?.items ?? [])
    .map((item) => item.text.text);
  const text = foldText(job.sections.map(({ html }) => html).join(' ')).replaceAll('&nbsp;', ' ');
  expect(proposals.length).toBeGreaterThan(50);
  expect(proposals.filter((proposal) => text.includes(proposal))).toEqual([]);
  expect(text).not.toContain('Zawiera propozycje');
  expect(job.css).not.toContain('Zawiera propozycje');
});

it('says on every page and on the cover that the shown form holds proposals', async () => {
  const { job } = await shown;
  expect(job.css).toContain('Zawiera propozycje redakcyjne');
  const [cover] = job.sections;
  expect(cover?.html).toContain('Zawiera propozycje redakcyjne, które nie są częścią uchwały.');
});
