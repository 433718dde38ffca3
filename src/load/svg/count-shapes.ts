import { quoteValue } from '../../problem.ts';
import type { PictureTrouble } from '../pictures/picture-trouble.ts';
import type { CleanElement } from './svg-element.ts';
import { listElements } from './svg-element.ts';

/** The most shapes that a drawing may ask a browser to draw; a detailed map of a town has some ten thousand. */
export const mostShapes = 200_000;

/** How deep elements and references are nested; the elements of a drawing alone are at most 200. */
const maxDepth = 800;

const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
/** Properties by which an element is drawn with another one; groups hand on those of the first two rows. */
const paints = ['fill', 'stroke'];
const markers = ['marker', 'marker-start', 'marker-mid', 'marker-end'];
const covers = ['mask', 'clip-path'];
/** Filling a shape with a pattern, or masking it, takes as long as so many plain shapes; measured in Chromium 147. */
const patternShapes = 20;
const coverShapes = 5;

/** What an element takes to be drawn. */
interface Work {
  /** Shapes, and elements around them; those of copies, patterns, masks and markers each time that they are drawn. */
  readonly total: number;
  /** What in it may inherit a fill or a marker from a copy of it. */
  readonly shapes: number;
  readonly corners: number;
}

const endless: Work = { total: Infinity, shapes: Infinity, corners: Infinity };

type References = ReadonlyMap<string, readonly CleanElement[]>;

/**
 * A duplicate id, of which browsers take the first; and the element by which a drawing asks for more than any
 * computer can draw: a few lines that copy copies of copies, or fill patterns with patterns, do.
 */
export function findTooMuchWork(root: CleanElement): PictureTrouble[] {
  const byId = new Map<string, CleanElement>();
  for (const element of listElements(root)) {
    const id = element.attributes.get('id');
    if (id === undefined) continue;
    if (byId.has(id))
      return [{ code: 'svg-id-twice', offset: element.start, values: { found: quoteValue(id) } }];
    byId.set(id, element);
  }
  const count = createCounter(followReferences(root, byId));
  if (count(root).total <= mostShapes) return [];
  let heaviest = root;
  for (let next: CleanElement | undefined = root; next;) {
    heaviest = next;
    next = next.children.find((child) => count(child).total > mostShapes);
  }
  return [{ code: 'svg-too-much', offset: heaviest.start, values: { maximum: String(mostShapes) } }];
}

/** What each element is drawn with, by property; fills and markers of groups with those inside them. */
function followReferences(
  root: CleanElement,
  byId: ReadonlyMap<string, CleanElement>,
): ReadonlyMap<CleanElement, References> {
  const followed = new Map<CleanElement, References>([[root, findReferences(root, byId)]]);
  for (const element of listElements(root)) {
    const own: References = followed.get(element) ?? new Map<string, readonly CleanElement[]>();
    const handedOn = [...own].filter(([name]) => paints.includes(name) || markers.includes(name));
    for (const child of element.children)
      followed.set(child, new Map([...handedOn, ...findReferences(child, byId)]));
  }
  return followed;
}

function findReferences(element: CleanElement, byId: ReadonlyMap<string, CleanElement>): References {
  const found = new Map<string, readonly CleanElement[]>();
  for (const name of [...paints, ...markers, ...covers, 'href']) {
    const value = element.attributes.get(name);
    if (value === undefined) continue;
    const ids = name === 'href' ? [value.trim().slice(1)] : listIds(value);
    found.set(
      name,
      ids.flatMap((id) => byId.get(id) ?? []),
    );
  }
  return found;
}

function listIds(value: string): string[] {
  return [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map(([, id = '']) => id);
}

/** Counts each element once, whatever refers to it; what refers to itself never ends. */
function createCounter(references: ReadonlyMap<CleanElement, References>): (element: CleanElement) => Work {
  const known = new Map<CleanElement, Work>();

  const count = (element: CleanElement, depth: number): Work => {
    const before = known.get(element);
    if (before) return before;
    if (depth > maxDepth) return endless;
    known.set(element, endless);
    const work = add(element, depth);
    known.set(element, work);
    return work;
  };

  const add = (element: CleanElement, depth: number): Work => {
    const own = references.get(element) ?? new Map<string, readonly CleanElement[]>();
    const sumOf = (
      names: readonly string[],
      weigh: (target: CleanElement, total: number) => number,
    ): number =>
      names
        .flatMap((name) => own.get(name) ?? [])
        .reduce((sum, target) => sum + weigh(target, count(target, depth + 1).total), 0);
    const isShape = shapes.has(element.name);
    let [innerShapes, corners] = isShape ? [1, countCorners(element)] : [0, 0];
    let total = 1 + sumOf(covers, (_, inner) => coverShapes * inner);
    for (const part of [...element.children, ...(own.get('href') ?? [])]) {
      const inner = count(part, depth + 1);
      total += inner.total;
      innerShapes += inner.shapes;
      corners += inner.corners;
    }
    if (isShape || element.name === 'use') {
      const paint = sumOf(paints, ({ name }, inner) => (name === 'pattern' ? patternShapes * inner : 1));
      const mark = sumOf(markers, (_, inner) => inner);
      // Without this, nothing times endlessly much would be no number.
      if (paint > 0) total += innerShapes * paint;
      if (mark > 0) total += corners * mark;
    }
    return { total, shapes: innerShapes, corners };
  };

  return (element) => count(element, 0);
}

/** At least as many as the outline of a shape has: each number could be a corner, and each letter. */
function countCorners({ attributes }: CleanElement): number {
  const outline = attributes.get('d') ?? attributes.get('points') ?? '';
  return Math.max(outline.match(/[a-z]|\d+/gi)?.length ?? 0, 2);
}
