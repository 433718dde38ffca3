import { expect, it } from 'vitest';
import { formatProblem } from '../../src/problem.ts';
import { reportFindings } from '../../src/publish/report-findings.ts';

const rule = 'link-name-repeated';
const clause = 'WCAG 2.2, 2.4.4';

it('says which rule a finished document breaks, on which page and how', () => {
  const detail = '"cel 2.4" leads to different places';
  const [problem] = reportFindings([{ kind: 'sense', rule, clause, page: 29, detail }], '2010/plan.pl.pdf');
  expect(formatProblem(problem!, 'en')).toBe(
    '2010/plan.pl.pdf  document-finding  The inspection of the finished document found: "cel 2.4" leads to different places (link-name-repeated; WCAG 2.2, 2.4.4). Page: 29. Change the text at that place in the data; where the data is right, report a fault of the program.',
  );
});

it('says so where a finding belongs to no page, and shortens what it quotes', () => {
  const [problem] = reportFindings([{ kind: 'conformance', rule, clause, detail: 'x'.repeat(999) }], 'a.pdf');
  expect(problem?.values.page).toBe('–');
  expect(problem?.values.detail).toHaveLength(300);
});
