import { describe, expect, it } from 'vitest';
import type { PrintSection } from '../../src/model/print/print-job.ts';
import type { PageMap } from '../../src/pdf/read/page-map.ts';
import { listPages } from '../../src/publish/parts/make-parts.ts';

const sections = ['cover', 'contents', 'goals', 'form'].map((id): PrintSection => ({
  id,
  html: '',
  pageName: id,
  startsOnRight: false,
}));
const pageMap: PageMap = {
  pageCount: 9,
  destinations: new Map(
    [1, 2, 4, 9].map((page, index) => [`section-${sections[index]!.id}`, { page, xPt: 0, yPt: 0 }]),
  ),
};

describe('the pages of some sections', () => {
  it('are all pages of the sections that are named, up to the next section', () => {
    expect([...list('goals')]).toEqual([4, 5, 6, 7, 8]);
    expect([...list('contents', 'form')]).toEqual([2, 3, 9]);
  });
});

function list(...ids: readonly string[]): Set<number> {
  return listPages(sections, pageMap, ({ id }) => ids.includes(id));
}
