import { describe, expect, it } from 'vitest';
import type { PrintSection } from '../../src/model/print/print-job.ts';
import type { PageMap } from '../../src/pdf/read/page-map.ts';
import { listNumberedPages } from '../../src/publish/parts/make-parts.ts';

const style = { face: 'Lato-Regular', sizePt: 7, rightPt: 66, colour: '#000000', fifthColour: '#000000' };
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

describe('the pages whose lines are numbered', () => {
  it('are all pages of the sections that are named, up to the next section', () => {
    expect([...numbered('goals')]).toEqual([4, 5, 6, 7, 8]);
    expect([...numbered('contents', 'form')]).toEqual([2, 3, 9]);
  });

  it('are none where the job says nothing of numbers', () => {
    expect(listNumberedPages({ sections }, pageMap).size).toBe(0);
  });
});

function numbered(...ids: readonly string[]): Set<number> {
  return listNumberedPages({ sections, lineNumbers: { style, sections: new Set(ids) } }, pageMap);
}
