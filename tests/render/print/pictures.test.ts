import { describe, expect, it } from 'vitest';
import type { GoalView } from '../../../src/model/view.ts';
import { drawSquares } from '../../../src/render/print/squares.ts';
import { drawStrip } from '../../../src/render/print/strip.ts';
import { drawStructure } from '../../../src/render/print/structure-picture.ts';

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
    expect(picture.squares[0]).toMatchObject({ x: 0, y: 0, width: 24, height: 24, number: '1.1' });
    expect(picture.squares[5]).toMatchObject({ x: 140 });
    expect(picture.squares.at(-1)).toMatchObject({ x: 140, y: 84, number: '4.6' });
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
    expect(squares.map((square) => square.number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('become bars without numbers where a row is longer than twelve', () => {
    const picture = drawSquares(createGoals(40), space);
    expect(picture.fontSizeMm).toBeUndefined();
    expect(picture.squares).toHaveLength(40);
  });
});

describe('the strip of an opening page', () => {
  it('fills the marks of its own goal', () => {
    const marks = drawStrip(createGoals(2, 3), 2);
    expect(marks.map((mark) => mark.isOwn)).toEqual([false, false, true, true, true]);
  });

  it('fits the width with hundreds of goals', () => {
    const marks = drawStrip(createGoals(...Array.from({ length: 40 }, () => 20)), 1);
    expect(Math.max(...marks.map((mark) => mark.x + mark.width))).toBeLessThanOrEqual(164);
  });
});

describe('the picture of the structure', () => {
  it('has a leaf for each lowest goal and a node for each goal above', () => {
    const picture = drawStructure(createGoals(6, 6, 4, 6));
    expect(picture.leaves.map((leaf) => leaf.number)).toHaveLength(22);
    expect(picture.nodes.map((node) => node.number)).toEqual(['1', '2', '3', '4']);
  });

  it('puts a goal above the middle of its parts, and leaves from left to right', () => {
    const { nodes, leaves } = drawStructure(createGoals(2, 4));
    const xs = leaves.map((leaf) => leaf.x);
    expect(nodes[0]?.x).toBeCloseTo(((xs[0] ?? 0) + (xs[1] ?? 0)) / 2, 1);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
  });

  it('writes no numbers where leaves stand too close', () => {
    expect(drawStructure(createGoals(30, 30)).leafFontSizeMm).toBeUndefined();
    expect(drawStructure(createGoals(6, 6)).leafFontSizeMm).toBeGreaterThan(2);
  });
});
