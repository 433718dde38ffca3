import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planPages } from '../../src/browser/paginate/plan-pages.ts';
import type { PageNumbers, PrintSection } from '../../src/model/print/print-job.ts';
import { makeSection } from './sample-job.ts';

/** A section with the number of its pages; each page has a destination `<id>.<page of the section>`. */
interface KnownSection {
  readonly section: PrintSection;
  readonly pageCount: number;
}

describe('planPages', () => {
  it('puts an empty page before a section that would begin on the left', () => {
    const known = makeSections([
      [1, false],
      [2, true],
      [1, true],
      [1, false],
    ]);
    const sections = known.map(({ section }) => section);
    const plan = planPages(sections, { numbers: print(known, new Set()), blanksBefore: new Set() });
    expect([...plan.blanksBefore]).toEqual(['s1']);
    expect(plan.numbers.pageCount).toBe(6);
    expect(['s0', 's1', 's2', 's3'].map((id) => plan.numbers.pageOf.get(`section-${id}`))).toEqual([
      1, 3, 5, 6,
    ]);
  });

  it('foretells the print that follows, whatever empty pages the last one had', () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean()), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(lengths, fc.array(fc.nat({ max: 11 })), (shape, blanks) => {
        const known = makeSections(shape);
        const sections = known.map(({ section }) => section);
        const before = new Set(
          blanks.filter((index) => index > 0 && index < known.length).map((index) => `s${index}`),
        );
        const plan = planPages(sections, { numbers: print(known, before), blanksBefore: before });
        const printed = print(known, plan.blanksBefore);
        expect(plan.numbers).toEqual(printed);
        for (const { id, startsOnRight } of sections)
          if (startsOnRight) expect((printed.pageOf.get(`section-${id}`) ?? 0) % 2).toBe(1);
        for (const id of plan.blanksBefore)
          expect(sections.find((section) => section.id === id)?.startsOnRight).toBe(true);
      }),
    );
  });

  it('refuses a print without one of the sections', () => {
    const plan = (): unknown =>
      planPages([makeSection('lost', '')], {
        numbers: { pageCount: 1, pageOf: new Map() },
        blanksBefore: new Set(),
      });
    expect(plan).toThrow('The section "lost" is not in the print.');
  });
});

function makeSections(shape: readonly (readonly [number, boolean])[]): KnownSection[] {
  return shape.map(([pageCount, startsOnRight], index) => ({
    section: makeSection(`s${index}`, '', { startsOnRight }),
    pageCount,
  }));
}

/** What a print with these empty pages shows. */
function print(known: readonly KnownSection[], blanksBefore: ReadonlySet<string>): PageNumbers {
  const pageOf = new Map<string, number>();
  let pageCount = 0;
  for (const { section, pageCount: length } of known) {
    if (blanksBefore.has(section.id)) pageCount++;
    pageOf.set(`section-${section.id}`, pageCount + 1);
    for (let page = 1; page <= length; page++) pageOf.set(`${section.id}.${page}`, pageCount + page);
    pageCount += length;
  }
  return { pageCount, pageOf };
}
