import type { GoalView } from '../../model/view.ts';

/** The tree of goals as lines and labels, in mm. */
export interface StructurePicture {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Paths of right-angled lines, by colour; the trunk is in ink. */
  readonly branches: readonly { readonly colour: string; readonly path: string }[];
  readonly nodes: readonly StructureNode[];
  readonly leaves: readonly StructureLeaf[];
  /** Height of the letters of the lowest goals; undefined where they stand too close for numbers. */
  readonly leafFontSizeMm: number | undefined;
}

interface StructureNode {
  readonly x: number;
  readonly y: number;
  readonly number: string | undefined;
  readonly colour: string;
}

interface StructureLeaf extends StructureNode {
  readonly size: number;
}

const widthMm = 164;
const trunkMm = 6;
const levelMm = 17;
const nodeMm = 11;
const leafStemMm = 6;
const numberMm = 5.5;
const ink = '#1B1F24';
/** Room between the leaves of two top-level goals, in leaves. */
const gapInLeaves = 0.6;
const largestLeafMm = 5.4;
const largestFontMm = 3;
const smallestFontMm = 2.1;

/** Draws the goals as a tree that grows downwards: top-level goals as numerals, the lowest level as the cover's squares. */
export function drawStructure(goals: readonly GoalView[]): StructurePicture {
  const leaves = goals.flatMap((goal) => leavesOf(goal));
  const pitch = widthMm / (leaves.length + gapInLeaves * (goals.length - 1));
  const depth = Math.max(...leaves.map((leaf) => leaf.level.depth));
  const leafY = trunkMm + depth * levelMm + leafStemMm;
  const size = Math.min(largestLeafMm, pitch * 0.8);
  const longestNumber = Math.max(...leaves.map((leaf) => leaf.number?.length ?? 0));
  const fontSize = Math.min(largestFontMm, (pitch * 0.95) / (longestNumber * 0.56));
  const branches: { colour: string; path: string }[] = [];
  const nodes: StructureNode[] = [];
  const drawnLeaves: StructureLeaf[] = [];
  let next = 0;

  const place = (goal: GoalView): number => {
    if (goal.children.length === 0) {
      const x = (next + 0.5) * pitch;
      next += 1;
      drawnLeaves.push({
        x: round(x),
        y: round(leafY),
        number: goal.number,
        colour: goal.colour,
        size: round(size),
      });
      return x;
    }
    const children = goal.children.map((child) => ({ x: place(child), isLeaf: child.children.length === 0 }));
    const x = middle(children.map((child) => child.x));
    const y = trunkMm + goal.level.depth * levelMm;
    nodes.push({ x: round(x), y: round(y), number: goal.number, colour: goal.colour });
    const barY = y + nodeMm;
    const ends = children.map(
      (child) => `M${round(child.x)} ${round(barY)}V${round(child.isLeaf ? leafY : y + levelMm)}`,
    );
    branches.push({
      colour: goal.colour,
      path: `${bar(
        children.map((child) => child.x),
        barY,
      )}${ends.join('')}`,
    });
    return x;
  };

  const tops = goals.map((goal, index) => {
    if (index > 0) next += gapInLeaves;
    return place(goal);
  });
  const stems = tops.map(
    (x, index) => `M${round(x)} 0V${goals[index]?.children.length === 0 ? round(leafY) : trunkMm}`,
  );
  return {
    widthMm,
    heightMm: round(leafY + size + (fontSize < smallestFontMm ? 0 : numberMm)),
    branches: [{ colour: ink, path: `${bar(tops, 0)}${stems.join('')}` }, ...branches],
    nodes,
    leaves: drawnLeaves,
    leafFontSizeMm: fontSize < smallestFontMm ? undefined : round(fontSize),
  };
}

function leavesOf(goal: GoalView): readonly GoalView[] {
  return goal.children.length === 0 ? [goal] : goal.children.flatMap((child) => leavesOf(child));
}

function bar(xs: readonly number[], y: number): string {
  return `M${round(Math.min(...xs))} ${round(y)}H${round(Math.max(...xs))}`;
}

function middle(xs: readonly number[]): number {
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}

function round(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}
