import type { ListItemView, ListView } from '../../model/goal-lists.ts';
import type { GoalView } from '../../model/goal.ts';

/** A list, or as much of it as stands on one page of its card. */
export interface ListPiece {
  readonly list: ListView;
  /** True where it begins with what had no room on the page before. */
  readonly isContinued: boolean;
}

/** The lists of a card: what stands on its first page, and on each page that it goes on. */
export interface CardLists {
  readonly first: readonly ListPiece[];
  readonly more: readonly (readonly ListPiece[])[];
}

/** What is left of a page below a card's title, below the title of an opening, and where a card goes on. */
const roomsPt = { card: 575, opening: 330, more: 610 };
/** How much an item takes, about: rather too much than too little, as what does not fit would stand on a page of its own. */
const beside = {
  results: { lettersInLine: 40, linePt: 15, gapPt: 3.75, measureLetters: 46 },
  entries: { lettersInLine: 30, linePt: 12, gapPt: 1.875, measureLetters: 46 },
} as const;
const alone = {
  results: { lettersInLine: 58, linePt: 15, gapPt: 3.75, measureLetters: 66 },
  entries: { lettersInLine: 60, linePt: 12, gapPt: 1.875, measureLetters: 66 },
} as const;
const measurePt = 12;
/** `Miernik: ` and `; do 2030 r.` */
const measureWordLetters = 9;
const yearLetters = 12;
const headPt = 22;

/** All lists of a goal on one page, or as far as the next page where they flow by themselves. */
export function keepTogether({ lists }: GoalView): CardLists {
  return { first: lists.map((list) => ({ list, isContinued: false })), more: [] };
}

/**
 * The lists of a goal on as many pages as they need: results beside the others as far as the first page goes, then, one below
 * the other, what is left of each.
 */
export function splitLists({ lists }: GoalView, below: 'card' | 'opening'): CardLists {
  const room = { results: roomsPt[below], entries: roomsPt[below] };
  const rest: ListPiece[] = [];
  const first = lists.flatMap((list): ListPiece[] => {
    const column = list.id === 'results' ? 'results' : 'entries';
    const [here, later] = fill(list, room[column], beside);
    room[column] -= headPt + heightOf(here, list, beside);
    if (later.length > 0) {
      room[column] = 0;
      rest.push({ list: { ...list, items: later }, isContinued: here.length > 0 });
    }
    return here.length > 0 || later.length === 0
      ? [{ list: { ...list, items: here }, isContinued: false }]
      : [];
  });
  return { first, more: splitRest(rest) };
}

function splitRest(rest: readonly ListPiece[]): ListPiece[][] {
  const pages: ListPiece[][] = [];
  let room = 0;
  for (const { list, isContinued } of rest) {
    let left: readonly ListItemView[] = list.items;
    let continues = isContinued;
    while (left.length > 0) {
      const [here, later] = fill({ ...list, items: left }, room, alone);
      if (here.length > 0) {
        const piece = { list: { ...list, items: here }, isContinued: continues };
        pages.at(-1)?.push(piece);
        room -= headPt + heightOf(here, list, alone);
        continues = true;
      }
      left = later;
      if (left.length > 0) {
        pages.push([]);
        room = roomsPt.more;
      }
    }
  }
  return pages;
}

type Sizes = typeof beside | typeof alone;

/** The items for which there is room, at least one where there is room at all, and the others. */
function fill(
  list: ListView,
  roomPt: number,
  sizes: Sizes,
): [here: readonly ListItemView[], later: readonly ListItemView[]] {
  let left = roomPt - headPt;
  if (left <= 0) return [[], list.items];
  const end = list.items.findIndex((item, index) => {
    left -= heightOf([item], list, sizes);
    return left < 0 && index > 0;
  });
  return end === -1 ? [list.items, []] : [list.items.slice(0, end), list.items.slice(end)];
}

function heightOf(items: readonly ListItemView[], { id }: ListView, sizes: Sizes): number {
  const size = id === 'results' ? sizes.results : sizes.entries;
  return items.reduce((sum, { text, measure, year, role }) => {
    const letters = text.text.length + (role === undefined ? 0 : role.text.length + 1);
    const measured = (measure?.text.length ?? 0) + (year === undefined ? 0 : yearLetters);
    const measureLines =
      measured === 0 ? 0 : Math.ceil((measured + measureWordLetters) / size.measureLetters);
    return (
      sum + Math.ceil(letters / size.lettersInLine) * size.linePt + size.gapPt + measureLines * measurePt
    );
  }, 0);
}
