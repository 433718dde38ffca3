import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/output/check-plan.ts';
import { withStagingFolder } from '../../src/output/with-staging-folder.ts';
import { messagesOf, problemsOf } from './expected-problems.ts';
import { createTemporaryOutput, readTree, writeFiles } from './temporary-output.ts';

const facts = { version: '1.2.3', tools: {}, languages: ['pl'] };

describe('the plan of a build (issue 10)', () => {
  it('is kept where every planned file is there and no other', async () => {
    const { settings } = await createTemporaryOutput();
    const { manifest } = await withStagingFolder(settings, {}, async (stage) => {
      stage.plan(['index.html']);
      await writeFiles(stage.site, { 'index.html': 'x' });
      await stage.write('site/dane.csv', 'x');
      return facts;
    });
    expect(manifest.files.map((file) => file.path)).toEqual(['site/dane.csv', 'site/index.html']);
  });

  it('ends a build that did not keep it, with the names, before anything is published', async () => {
    const { folder, settings } = await createTemporaryOutput();
    const build = withStagingFolder(settings, {}, async (stage) => {
      stage.plan(['index.html', 'cele/1/index.html']);
      await writeFiles(stage.site, { 'index.html': 'x', 'cele/2/index.html': 'x' });
      return facts;
    });
    expect(await messagesOf(build)).toEqual([
      'output  file-not-written  Nie ma pliku „site/cele/1/index.html”, który miał powstać. To usterka programu, nie danych; zgłoś ją, proszę.',
      'output  file-not-planned  Powstał plik „site/cele/2/index.html”, którego miało nie być. To usterka programu, nie danych; zgłoś ją, proszę.',
      'output  file-not-written  "site/cele/1/index.html" was to be written, and is not there. This is a fault of the program, not of the data; please report it.',
      'output  file-not-planned  "site/cele/2/index.html" was written, and nothing was to be there. This is a fault of the program, not of the data; please report it.',
    ]);
    expect(await readTree(folder)).toEqual({});
  });

  it('names fifty files and counts the others', async () => {
    const planned = new Set(Array.from({ length: 60 }, (_, index) => `site/${String(index)}.html`));
    const problems = await problemsOf(Promise.resolve().then(() => { checkPlan(planned, [], 'output'); }));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toEqual({
      code: 'more-files-not-written',
      file: 'output',
      values: { count: '10' },
    });
  });
});
