import { describe, expect, it } from 'vitest';
import type { GoalView } from '../../src/model/goal.ts';
import { measureNumber } from '../../src/print/parts/number-place.ts';
import { drawSquares } from '../../src/print/pictures/squares.ts';
import { drawStrip } from '../../src/print/pictures/strip.ts';
import { drawStructure } from '../../src/print/pictures/structure-picture.ts';

/** As much of goals as the pictures look at: for each number of parts one top-level goal. */
function createGoals(...parts: readonly number[]): GoalView[] {
  return parts.map((count, index) => createGoal(String(index + 1), index + 1, 0, count));
}

function createGoal(number: string, position: number, depth: number, parts: number): GoalView {
  const children = Array.from({ length: parts }, (_, index) =>
    createGoal(`${number}.${index + 1}`, position, depth + 1, 0),
  );
  return {
    number,
    position,
    colour: `#00000${position % 10}`,
    children,
    level: { depth },
  } as unknown as GoalView;
}

const space = { widthMm: 164, heightMm: 116 };

describe('the squares of the cover', () => {
  it('fill the width with six in the longest row', () => {
    const picture = drawSquares(createGoals(6, 6, 4, 6), space);
    expect(picture.squares).toHaveLength(22);
    expect(picture.squares[0]).toMatchObject({ x: 0, y: 0, width: 24, height: 24, lines: ['1.1'] });
    expect(picture.squares[5]).toMatchObject({ x: 140 });
    expect(picture.squares.at(-1)).toMatchObject({ x: 140, y: 84, lines: ['4.6'] });
    expect(picture.heightMm).toBe(108);
  });

  it.each([
    [[1]],
    [[0, 0, 0, 0, 0]],
    [[3, 3]],
    [[12, 5]],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    [[40, 60]],
  ])('stay inside the space that they are given with %j parts', (parts) => {
    const picture = drawSquares(createGoals(...parts), space);
    expect(Math.max(...picture.squares.map((square) => square.x + square.width))).toBeLessThanOrEqual(164.01);
    expect(Math.max(...picture.squares.map((square) => square.y + square.height))).toBeLessThanOrEqual(
      116.01,
    );
    expect(picture.heightMm).toBeLessThanOrEqual(116.01);
  });

  it('stand in rows of six where there is only one level', () => {
    const { squares } = drawSquares(createGoals(0, 0, 0, 0, 0, 0, 0, 0), space);
    expect(squares.filter((square) => square.y === 0)).toHaveLength(6);
    expect(squares.flatMap((square) => square.lines)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('get smaller and more in a row where there are many, and keep their numbers (issue 10)', () => {
    for (const count of [41, 60, 90]) {
      const picture = drawSquares(createGoals(...Array.from({ length: count }, () => 0)), space);
      expect(picture.squares).toHaveLength(count);
      expect(picture.heightMm).toBeLessThanOrEqual(116.01);
      expect(picture.fontSizeMm).toBeGreaterThan(2);
    }
  });

  it('stand in several columns where there are many parts (issue 10)', () => {
    const picture = drawSquares(createGoals(...Array.from({ length: 41 }, () => 4)), space);
    expect(picture.squares).toHaveLength(164);
    expect(Math.min(...picture.squares.map(({ width }) => width))).toBeGreaterThan(5);
    expect(Math.max(...picture.squares.map(({ x, width }) => x + width))).toBeLessThanOrEqual(164.01);
    expect(picture.heightMm).toBeLessThanOrEqual(116.01);
  });

  it('write long numbers in lines that fit (issue 10)', () => {
    const goals = createGoals(6).map((goal) => ({
      ...goal,
      children: goal.children.map((child, index) => ({ ...child, number: `GOAL2030.TARGET1${index}` })),
    }));
    const { squares, fontSizeMm } = drawSquares(goals, space);
    expect(squares[0]?.lines).toEqual(['TARGET10', 'GOAL2030.']);
    expect((fontSizeMm ?? 0) * (measureNumber('GOAL2030.') + 0.5)).toBeLessThan(squares[0]?.width ?? 0);
  });

  it('become bars without numbers where a row is longer than twelve', () => {
    const picture = drawSquares(createGoals(40), space);
    expect(picture.fontSizeMm).toBeUndefined();
    expect(picture.squares).toHaveLength(40);
  });
});

describe('the strip of an opening page', () => {
  it('fills the marks of its own goal', () => {
    const { marks } = drawStrip(createGoals(2, 3), 2, space.widthMm);
    expect(marks.map((mark) => mark.isOwn)).toEqual([false, false, true, true, true]);
  });

  it('fits the width with hundreds of goals', () => {
    const { marks } = drawStrip(createGoals(...Array.from({ length: 40 }, () => 20)), 1, space.widthMm);
    expect(Math.max(...marks.map((mark) => mark.x + mark.width))).toBeLessThanOrEqual(164);
  });
});

describe('the picture of the structure', () => {
  it('has a leaf for each lowest goal and a node for each goal above', () => {
    const picture = drawStructure(createGoals(6, 6, 4, 6), space.widthMm)!;
    expect(picture.leaves.map((leaf) => leaf.number)).toHaveLength(22);
    expect(picture.nodes.map((node) => node.number)).toEqual(['1', '2', '3', '4']);
    expect([...picture.omittedLevels, ...picture.unnumberedLevels]).toEqual([]);
  });

  it('puts a goal above the middle of its parts, and leaves from left to right', () => {
    const { nodes, leaves } = drawStructure(createGoals(2, 4), space.widthMm)!;
    const xs = leaves.map((leaf) => leaf.x);
    expect(nodes[0]?.x).toBeCloseTo(((xs[0] ?? 0) + (xs[1] ?? 0)) / 2, 1);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
  });

  it('writes no numbers where leaves stand too close, and says so', () => {
    const picture = drawStructure(createGoals(30, 30), space.widthMm)!;
    expect(picture.leafFontSizeMm).toBeUndefined();
    expect(picture.unnumberedLevels.size).toBe(1);
    expect(drawStructure(createGoals(6, 6), space.widthMm)!.leafFontSizeMm).toBeGreaterThan(2.7);
  });

  it('leaves out the lowest goals where they could not be told apart, and says so (issue 10)', () => {
    const picture = drawStructure(createGoals(...Array.from({ length: 17 }, () => 10)), space.widthMm)!;
    expect(picture.leaves.map(({ number }) => number)).toEqual(
      Array.from({ length: 17 }, (_, index) => String(index + 1)),
    );
    expect(picture.omittedLevels.size).toBe(1);
    expect(picture.leafFontSizeMm).toBeGreaterThan(2.7);
  });

  it('is none where not even the highest goals can be told apart (issue 10)', () => {
    expect(
      drawStructure(createGoals(...Array.from({ length: 200 }, () => 0)), space.widthMm),
    ).toBeUndefined();
  });
});
