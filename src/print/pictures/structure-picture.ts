import { inks } from '../paper/paper.ts';
import { roundLength } from '../../content/lengths.ts';
import { flattenGoals } from '../../model/goal.ts';
import type { GoalView } from '../../model/goal.ts';
import { measureNumber } from '../parts/number-place.ts';

/** The tree of goals as lines and labels, in mm. */
export interface StructurePicture {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Paths of right-angled lines, by colour; the trunk is in ink. */
  readonly branches: readonly { readonly colour: string; readonly path: string }[];
  readonly nodes: readonly StructureNode[];
  readonly leaves: readonly StructureLeaf[];
  /** Height of the letters of the goals between trunk and leaves. */
  readonly nodeFontSizeMm: number;
  /** Height of the letters of the lowest goals; undefined where they stand too close for numbers. */
  readonly leafFontSizeMm: number | undefined;
  /** Ids of levels that are left out of the picture, and of those whose numbers are. */
  readonly omittedLevels: ReadonlySet<string>;
  readonly unnumberedLevels: ReadonlySet<string>;
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

const trunkMm = 6;
const levelMm = 17;
const nodeMm = 11;
const leafStemMm = 6;
const numberMm = 5.5;
/** Room between the leaves of two top-level goals, in leaves. */
const gapInLeaves = 0.6;
const largestLeafMm = 5.4;
const largestNodeFontMm = 8;
/** 9 pt. */
const largestLeafFontMm = 3.18;
/** Some 8 pt: smaller numbers are not read. */
const smallestFontMm = 2.8;
/** Leaves that stand closer cannot be told apart. */
const smallestPitchMm = 1.4;
const overEdgeMm = 4;

/**
 * Draws the goals as a tree that grows downwards: top-level goals as numerals, the lowest level as the cover's squares. It
 * leaves out what there is no room for: the numbers of the lowest goals, then level by level; undefined where not even the
 * highest goals can be told apart.
 */
export function drawStructure(goals: readonly GoalView[], widthMm: number): StructurePicture | undefined {
  const deepest = Math.max(...flattenGoals(goals).map(({ level }) => level.depth));
  const drawn = drawTree(goals, widthMm);
  if (drawn) return { ...drawn, omittedLevels: new Set() };
  const shorter = deepest === 0 ? undefined : drawStructure(cutBelow(goals, deepest - 1), widthMm);
  const cut = flattenGoals(goals).filter(({ level }) => level.depth === deepest);
  return (
    shorter && {
      ...shorter,
      omittedLevels: new Set([...shorter.omittedLevels, ...cut.map(({ level }) => level.id)]),
    }
  );
}

function cutBelow(goals: readonly GoalView[], depth: number): GoalView[] {
  return goals.map((goal) => ({
    ...goal,
    children: goal.level.depth < depth ? cutBelow(goal.children, depth) : [],
  }));
}

/** Undefined where leaves stand too close, or numbers of the goals above them. */
function drawTree(
  goals: readonly GoalView[],
  widthMm: number,
): Omit<StructurePicture, 'omittedLevels'> | undefined {
  const leaves = goals.flatMap((goal) => leavesOf(goal));
  const pitch = widthMm / (leaves.length + gapInLeaves * (goals.length - 1));
  const depth = Math.max(...leaves.map((leaf) => leaf.level.depth));
  const leafY = trunkMm + depth * levelMm + leafStemMm;
  const size = Math.min(largestLeafMm, pitch * 0.8);
  const leafFont = Math.min(largestLeafFontMm, (pitch * 0.95) / widestOf(leaves));
  const branches: { colour: string; path: string }[] = [];
  const nodes: StructureNode[] = [];
  const drawnLeaves: StructureLeaf[] = [];
  let next = 0;

  const place = (goal: GoalView): number => {
    if (goal.children.length === 0) {
      const x = (next + 0.5) * pitch;
      next += 1;
      drawnLeaves.push({
        x: roundLength(x, 2),
        y: roundLength(leafY, 2),
        number: goal.number,
        colour: goal.colour,
        size: roundLength(size, 2),
      });
      return x;
    }
    const children = goal.children.map((child) => ({ x: place(child), isLeaf: child.children.length === 0 }));
    const x = middle(children.map((child) => child.x));
    const y = trunkMm + goal.level.depth * levelMm;
    nodes.push({ x: roundLength(x, 2), y: roundLength(y, 2), number: goal.number, colour: goal.colour });
    const barY = y + nodeMm;
    const ends = children.map(
      (child) =>
        `M${roundLength(child.x, 2)} ${roundLength(barY, 2)}V${roundLength(child.isLeaf ? leafY : y + levelMm, 2)}`,
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
    (x, index) =>
      `M${roundLength(x, 2)} 0V${goals[index]?.children.length === 0 ? roundLength(leafY, 2) : trunkMm}`,
  );
  const nodeFont = fitNodes(nodes, widthMm);
  const hasNumbers = leafFont >= smallestFontMm;
  if (pitch < smallestPitchMm || nodeFont < smallestFontMm) return undefined;
  return {
    widthMm,
    heightMm: roundLength(leafY + size + (hasNumbers ? numberMm : 0), 2),
    branches: [{ colour: inks.ink, path: `${bar(tops, 0)}${stems.join('')}` }, ...branches],
    nodes,
    leaves: drawnLeaves,
    nodeFontSizeMm: roundLength(nodeFont, 2),
    leafFontSizeMm: hasNumbers ? roundLength(leafFont, 2) : undefined,
    unnumberedLevels: new Set(
      hasNumbers ? [] : leaves.filter(({ number }) => number !== undefined).map(({ level }) => level.id),
    ),
  };
}

/** As large as neighbours on one line and the picture's edges allow: a label may stand over the edge by some millimetres. */
function fitNodes(nodes: readonly StructureNode[], widthMm: number): number {
  const byLine = [...nodes].sort((first, second) => first.y - second.y || first.x - second.x);
  const widthOf = (node: StructureNode): number => measureNumber(node.number ?? '');
  return byLine.reduce((size, node, index) => {
    const toEdge = Math.min(node.x, widthMm - node.x) + overEdgeMm;
    const before = byLine[index - 1];
    const isBeside = before?.y === node.y;
    return Math.min(
      size,
      (toEdge * 2) / widthOf(node),
      isBeside ? ((node.x - before.x) * 1.8) / (widthOf(node) + widthOf(before)) : size,
    );
  }, largestNodeFontMm);
}

function widestOf(goals: readonly GoalView[]): number {
  return Math.max(...goals.map(({ number }) => measureNumber(number ?? '')), 0.5);
}

function leavesOf(goal: GoalView): readonly GoalView[] {
  return goal.children.length === 0 ? [goal] : goal.children.flatMap((child) => leavesOf(child));
}

function bar(xs: readonly number[], y: number): string {
  return `M${roundLength(Math.min(...xs), 2)} ${roundLength(y, 2)}H${roundLength(Math.max(...xs), 2)}`;
}

function middle(xs: readonly number[]): number {
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}
