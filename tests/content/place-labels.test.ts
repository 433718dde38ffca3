import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/content/charts/place-labels.ts';
import type { PlacedLabel } from '../../src/content/charts/place-labels.ts';

const area = { left: 50, right: 350, top: 0, bottom: 200 };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room of a label, with glyphs of 6 units, narrower than they are taken to be. */
function boxOf({ text, x, y, anchor }: PlacedLabel): Box {
  const width = text.length * 6;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - 8, bottom: y + 2 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('labels of points', () => {
  it('stand above or below, away from the line', () => {
    const [first, , last] = placeLabels(
      [
        { x: 60, y: 100, text: '12' },
        { x: 200, y: 60, text: undefined },
        { x: 340, y: 120, text: '9' },
      ],
      area,
    );
    expect(first).toMatchObject({ text: '12', anchor: 'middle' });
    expect(first!.y).toBeGreaterThan(100);
    expect(last!.y).toBeGreaterThan(120);
  });

  it('cover neither points nor one another nor the axis, close as points may be', () => {
    const points = [
      { x: 72, y: 186, text: '81,5' },
      { x: 91, y: 180, text: '83' },
      { x: 110, y: 178, text: '83,2' },
      { x: 330, y: 26, text: '100' },
    ];
    const boxes = placeLabels(points, area).map((label) => boxOf(label!));
    for (const [index, box] of boxes.entries()) {
      expect(box.bottom).toBeLessThanOrEqual(area.bottom);
      expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
      expect(
        points.filter(({ x, y }) => meet(box, { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 })),
      ).toEqual([]);
    }
  });

  it('are none for points without a text', () => {
    expect(placeLabels([{ x: 60, y: 100, text: undefined }], area)).toEqual([undefined]);
  });
});
