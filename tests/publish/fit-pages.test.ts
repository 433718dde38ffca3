import { describe, expect, it } from 'vitest';
import { flattenGoals } from '../../src/model/goal.ts';
import type { EditionView } from '../../src/model/edition.ts';
import { createSay } from '../../src/messages/program-texts.ts';
import { forms } from '../../src/print/forms/forms.ts';
import { fitPages } from '../../src/publish/fit-pages.ts';
import { openEnvironment } from '../../src/content/environment.ts';
import { renderPrint } from '../../src/print/render-print.ts';
import { foldText, parseJob } from '../print/print-job-fixture.ts';
import { prepareSite } from '../site/in-browser/site-fixture.ts';

const { input, settings, remove } = await prepareSite('three-levels');
await remove();
const view = input.editions[0]!.get('pl')!;
const path = '2040/trojpole-2040-streszczenie.pl.pdf';

const silent = { notice: () => undefined };

/** A print of so many goals a page. */
function printWith(goalsPerPage: number, shown: EditionView[]) {
  return (some: EditionView) => {
    shown.push(some);
    const pageCount = Math.ceil(some.allGoals.length / goalsPerPage);
    return Promise.resolve({ view: some, numbers: { pageCount } });
  };
}

describe('fitPages', () => {
  it('prints a summary that fits with all its goals, once', async () => {
    const shown: EditionView[] = [];
    await fitPages({ view, form: forms.summary, path }, printWith(100, shown), silent);
    expect(shown).toEqual([view]);
  });

  it('leaves out level by level until the rest fits', async () => {
    const shown: EditionView[] = [];
    const tops = view.allGoals.filter((goal) => goal.level.depth === 0).length;
    const fitted = await fitPages({ view, form: forms.summary, path }, printWith(tops / 4, shown), silent);
    expect(shown.map((some) => Math.max(...some.allGoals.map((goal) => goal.level.depth)))).toEqual([
      2, 1, 0,
    ]);
    expect(fitted?.view.goals.map(({ id }) => id)).toEqual(view.goals.map(({ id }) => id));
    expect(shown.map((some) => flattenGoals(some.goals))).toEqual(shown.map(({ allGoals }) => allGoals));
  });

  it('leaves the summary out, with a notice, where even the highest goals are too many (issue 10)', async () => {
    const notices: string[] = [];
    const say = createSay('en');
    const fitted = await fitPages({ view, form: forms.summary, path }, printWith(1, []), {
      notice: (name, values) => notices.push(say(`progress.${name}`, values)),
    });
    expect(fitted).toBeUndefined();
    expect(notices).toEqual([
      `${path} is left out: with the highest goals alone it has 6 pages, and in this form it may have 4 at most; shorter titles or a shorter mission and vision make room`,
    ]);
  });

  it('lets other forms have the pages that they need', async () => {
    const shown: EditionView[] = [];
    await fitPages({ view, form: forms.report, path }, printWith(1, shown), silent);
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
  await fitPages({ view, form: forms.summary, path }, printWith(view.goals.length / 4, shown), silent);
  return shown;
}

function readOmitted(some: EditionView): string {
  const { templates } = settings.paths;
  const job = renderPrint({
    view: some,
    site: input.site,
    words: input.words.get('pl')!,
    pictures: new Map(),
    environment: openEnvironment(templates),
    fonts: input.fonts,
    form: forms.summary,
    fullPageDigits: 2,
    name: path,
    templates,
  });
  return foldText(parseJob(job)('.summary-omitted')[0]?.textContent ?? '');
}
