import { expect, it } from 'vitest';
import { composeDocument } from '../../src/browser/paginate/compose-document.ts';
import { makeJob, makeSection } from './sample-job.ts';

it('puts sections into one document, each with its page name and a target', async () => {
  const sections = [
    makeSection('cover', '<h1>A</h1>', { pageName: 'cover' }),
    makeSection('goal-2.4', '<h2>B</h2>'),
  ];
  const html = composeDocument(await makeJob({ title: 'A < B', css: 'p { color: red }', sections }));
  expect(html).toBe(`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<title>A &lt; B</title>
<style>* + [data-section] { break-before: page }
@media screen { html { display: none !important } }
p { color: red }</style>
</head>
<body>
<section id="section-cover" data-section="cover" style="page: cover">
<h1>A</h1>
</section>
<section id="section-goal-2.4" data-section="goal-2.4" style="page: body">
<h2>B</h2>
</section>
</body>
</html>
`);
});

it('takes no rules for some medium', async () => {
  const job = await makeJob({ css: '@media print { p { display: none } }' });
  expect(() => composeDocument(job)).toThrow('All rules of a document are for print.');
});

it.each([
  ['two sections of one id', [makeSection('a', ''), makeSection('a', '')], 'There are two sections "a".'],
  ['an id that would end its attribute', [makeSection('a"b', '')], '"a"b" cannot be the id of a section.'],
  [
    'a page name that would end its rule',
    [makeSection('a', '', { pageName: 'x;color:red' })],
    '"x;color:red" cannot be the name of a page.',
  ],
])('refuses %s', async (_, sections, message) => {
  const job = await makeJob({ sections });
  expect(() => composeDocument(job)).toThrow(message);
});
