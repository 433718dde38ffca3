import { describe, expect, it } from 'vitest';
import { flattenGoals } from '../../src/model/view-goals.ts';
import type { EditionView } from '../../src/model/view.ts';
import { formatProblem, PublishError } from '../../src/problem.ts';
import { fitSummary } from '../../src/publish/fit-summary.ts';
import { openEnvironment } from '../../src/render/environment.ts';
import { renderPrint } from '../../src/render/print/render-print.ts';
import { foldText, parseJob } from '../render/print/print-job-fixture.ts';
import { prepareSite } from '../site/site-fixture.ts';

const { input, settings, remove } = await prepareSite('three-levels');
await remove();
const view = input.editions[0]!.get('pl')!;
const path = '2040/trojpole-2040-streszczenie.pl.pdf';

/** A print of so many goals a page. */
function printWith(goalsPerPage: number, shown: EditionView[]) {
  return (some: EditionView) => {
    shown.push(some);
    const pageCount = Math.ceil(some.allGoals.length / goalsPerPage);
    return Promise.resolve({ view: some, printed: { pageMap: { pageCount } } });
  };
}

describe('fitSummary', () => {
  it('prints a summary that fits with all its goals, once', async () => {
    const shown: EditionView[] = [];
    await fitSummary({ view, form: 'summary', path }, printWith(100, shown));
    expect(shown).toEqual([view]);
  });

  it('leaves out level by level until the rest fits', async () => {
    const shown: EditionView[] = [];
    const tops = view.allGoals.filter((goal) => goal.level.depth === 0).length;
    const fitted = await fitSummary({ view, form: 'summary', path }, printWith(tops / 4, shown));
    expect(shown.map((some) => Math.max(...some.allGoals.map((goal) => goal.level.depth)))).toEqual([
      2, 1, 0,
    ]);
    expect(fitted.view.goals.map(({ id }) => id)).toEqual(view.goals.map(({ id }) => id));
    expect(shown.map((some) => flattenGoals(some.goals))).toEqual(shown.map(({ allGoals }) => allGoals));
  });

  it('says what to do where even the highest goals are too many', async () => {
    const print = fitSummary({ view, form: 'summary', path }, printWith(1, []));
    const error: unknown = await print.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PublishError);
    const [problem] = (error as PublishError).problems;
    expect(formatProblem(problem!, 'en')).toBe(
      `${path}  summary-too-long  The summary has 6 pages even with the highest goals only; 4 are allowed. Shorten mission, vision or titles, or leave the summary out by naming other forms with --profile.`,
    );
  });

  it('lets other forms have the pages that they need', async () => {
    const shown: EditionView[] = [];
    await fitSummary({ view, form: 'report', path }, printWith(1, shown));
    expect(shown).toHaveLength(1);
  });

  it('has the summary say which goals are left out, and nothing where all are there', async () => {
    const [full, middle] = await listShown();
    expect(readOmitted(full!)).toBe('');
    expect(readOmitted(middle!)).toMatch(/^Nie mieszczą się tutaj: \d+ \S.+\. Są w pełnym dokumencie\.$/);
  });
});

async function listShown(): Promise<EditionView[]> {
  const shown: EditionView[] = [];
  await fitSummary({ view, form: 'summary', path }, printWith(view.goals.length / 4, shown));
  return shown;
}

function readOmitted(some: EditionView): string {
  const { templates } = settings.paths;
  const fullPageOf = new Map(
    [...view.allGoals.map(({ anchor }) => anchor), 'part.mission', 'part.structure'].map((anchor) => [
      anchor,
      1,
    ]),
  );
  const job = renderPrint({
    view: some,
    site: input.site,
    labels: input.labels.get('pl')!,
    pictures: new Map(),
    environment: openEnvironment(templates),
    auxiliary: { form: 'summary', fullPageOf },
    name: path,
    templates,
  });
  return foldText(parseJob(job)('.summary-omitted')[0]?.textContent ?? '');
}
