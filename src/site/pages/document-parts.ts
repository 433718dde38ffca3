import type { EditionView } from '../../model/edition.ts';
import type { ChapterView } from '../../model/chapter.ts';
import type { FigureView } from '../../model/figure.ts';
import { flattenGoals } from '../../model/goal.ts';
import type { GoalView } from '../../model/goal.ts';
import { onceAnEdition } from '../../content/once-an-edition.ts';
import { isPrintedIndicator } from '../../content/arrange-proposals.ts';
import { describeMatrix } from '../shell/describe-matrix.ts';
import { squaresBelow } from '../shell/goal-row.ts';
import { mostElements, mostGoalsNamed } from '../shell/long-lists.ts';

/** What the document consists of, in its order; `opening` has vision and mission, `figures` those of no chapter. */
export type SectionName =
  | 'before'
  | 'opening'
  | 'structure'
  | 'matrix'
  | 'goals'
  | 'after'
  | 'figures'
  | 'indicators'
  | 'partners'
  | 'instruments'
  | 'glossary'
  | 'sources'
  | 'proposals';

/** Neighbours among the members of a section, from `from` to before `to`. */
export interface Slice {
  readonly from: number;
  readonly to: number;
  /** How many members the section has. */
  readonly of: number;
}

/** What stands on one page of the document. */
export type DocumentPart = ReadonlyMap<SectionName, Slice>;

/** A document that is too long for one page, in parts. */
export interface DividedDocument {
  readonly parts: readonly DocumentPart[];
  /** The part of each anchor of the printed document, from 0; items of a goal are found by its own. */
  readonly places: ReadonlyMap<string, number>;
}

/** Members of a section that share a page. */
interface Block {
  readonly section: SectionName;
  readonly members: readonly Member[];
  readonly beginsPart?: boolean;
}

interface Member {
  readonly anchors: readonly string[];
  /** About how many elements of HTML it has. */
  readonly elements: number;
}

/** The whole document as one part. */
export function wholeDocument(view: EditionView): DocumentPart {
  return packBlocks(listBlocks(view), Number.POSITIVE_INFINITY)[0]?.slices ?? new Map();
}

/**
 * The document in parts of about one page's length, as the printed one is: a chapter begins one, and so do the goals and what
 * follows them; a top-level goal is in one part if it fits. It goes by numbers of members, which are the same in every
 * language.
 */
export function divideDocument(view: EditionView): DividedDocument {
  const packed = packBlocks(listBlocks(view), mostElements);
  return {
    parts: packed.map(({ slices }) => slices),
    places: new Map(
      packed.flatMap(({ anchors }, index) => anchors.map((anchor) => [anchor, index] as const)),
    ),
  };
}

/**
 * The document in parts for reading from the first to the last: each section is one, and so is each top-level goal that has
 * others below it, if it is not longer than a page.
 */
export function divideBySection(view: EditionView): readonly DocumentPart[] {
  const heads = new Set(view.goals.filter(({ children }) => children.length > 0).map(({ anchor }) => anchor));
  let before: SectionName | undefined;
  const blocks = listBlocks(view).map((block): Block => {
    const isHead = block.members[0]?.anchors.some((anchor) => heads.has(anchor)) ?? false;
    const beginsPart = block.beginsPart === true || block.section !== before || isHead;
    before = block.section;
    return { ...block, beginsPart };
  });
  return packBlocks(blocks, mostElements).map(({ slices }) => slices);
}

interface PackedPart {
  readonly slices: Map<SectionName, Slice>;
  readonly anchors: string[];
}

function packBlocks(blocks: readonly Block[], most: number): readonly PackedPart[] {
  const totals = new Map<SectionName, number>();
  for (const { section, members } of blocks) totals.set(section, (totals.get(section) ?? 0) + members.length);
  const reached = new Map<SectionName, number>();
  const parts: PackedPart[] = [];
  let current: PackedPart | undefined;
  let elements = 0;
  for (const { section, members, beginsPart = false } of blocks) {
    const added = members.reduce((sum, member) => sum + member.elements, 0);
    const isFull = elements + added > most || (beginsPart && most !== Number.POSITIVE_INFINITY);
    if (!current || (isFull && elements > 0)) {
      current = { slices: new Map(), anchors: [] };
      parts.push(current);
      elements = 0;
    }
    elements += added;
    const from = reached.get(section) ?? 0;
    const to = from + members.length;
    reached.set(section, to);
    const begun = current.slices.get(section)?.from ?? from;
    current.slices.set(section, { from: begun, to, of: totals.get(section) ?? to });
    current.anchors.push(...members.flatMap((member) => member.anchors));
  }
  return parts;
}

/** Everything in the order of the document. */
function listBlocks(view: EditionView): readonly Block[] {
  const figuresOf = (belongs: (figure: FigureView) => boolean): string[] =>
    view.figures.filter(belongs).map(({ anchor }) => anchor);
  const loose = (place: ChapterView['place']): string[] =>
    figuresOf(({ part, chapterId }) => part === place && chapterId === undefined);
  const chapters = (section: 'before' | 'after', place: ChapterView['place']): Block[] =>
    listChapters(view, place).map(({ id, anchor }) => ({
      section,
      members: [
        { anchors: [anchor, ...figuresOf(({ chapterId }) => chapterId === id)], elements: mostElements },
      ],
      beginsPart: true,
    }));
  const blocks = [
    ...chapters('before', 'before-goals'),
    single('opening', ['part.vision', 'part.mission', ...loose('before-goals')]),
    ...each('structure', ['part.structure'], view.goals, (goal) => ({
      anchors: goal === view.goals.at(-1) ? ['domains'] : [],
      elements: 6 + 4 * squaresBelow(goal).length,
    })),
    ...each('matrix', ['part.matrix'], listMatrixRows(view), ({ head, goal }) => ({
      anchors: [],
      elements: (head?.children[0] === goal ? 14 : 8) + 2 * goal.domains.items.length,
    })),
    ...goalBlocks(view),
    ...chapters('after', 'after-goals'),
    ...(loose('after-goals').length > 0 ? [single('figures', loose('after-goals'))] : []),
  ];
  return [
    ...blocks,
    ...[
      ...each(
        'indicators',
        ['part.indicators'],
        view.indicators.filter(isPrintedIndicator),
        ({ anchor, goals, targets }) => ({
          anchors: [anchor],
          elements: 10 + 2 * goals.length + 2 * targets.length,
        }),
      ),
      ...(['partners', 'instruments'] as const).flatMap((register) =>
        each(register, [`part.${register}`], view[register], ({ anchor, links }) => ({
          anchors: [anchor],
          elements: 2 + Math.min(links.length, mostGoalsNamed),
        })),
      ),
      ...each('glossary', ['part.glossary'], view.glossary, ({ anchor }) => ({
        anchors: [anchor],
        elements: 6,
      })),
      ...each('sources', ['part.sources'], view.sources, ({ anchor }) => ({
        anchors: [anchor],
        elements: 7,
      })),
      ...proposalBlocks(view),
    ].map((block, index) => (index === 0 ? { ...block, beginsPart: true } : block)),
  ];
}

/** The chapters of a place, in their order. */
export function listChapters(view: EditionView, place: ChapterView['place']): readonly ChapterView[] {
  return view.chapters.filter((chapter) => chapter.place === place);
}

/** A row of the matrix with the top-level goal above it. */
export const listMatrixRows = onceAnEdition(
  (view): readonly { readonly head: GoalView | undefined; readonly goal: GoalView }[] =>
    (describeMatrix(view)?.groups ?? []).flatMap(({ head, rows }) =>
      rows.map(({ goal }) => ({ head, goal })),
    ),
);

function single(section: SectionName, anchors: readonly string[]): Block {
  return { section, members: [{ anchors, elements: 10 * anchors.length }] };
}

/** A block a member; the anchors of the section are those of its first one. */
function each<T>(
  section: SectionName,
  anchors: readonly string[],
  members: readonly T[],
  describe: (member: T) => Member,
): Block[] {
  return members.map(describe).map((member, index) => ({
    section,
    members: [index === 0 ? { ...member, anchors: [...anchors, ...member.anchors] } : member],
  }));
}

/** A goal with all below it where that fits a page, else goal by goal. */
function goalBlocks(view: EditionView): Block[] {
  const figures = new Map(view.figures.map(({ id, anchor }) => [id, anchor]));
  const describe = (goal: GoalView): Member => ({
    anchors: [goal.anchor, ...goal.figureIds.flatMap((id) => figures.get(id) ?? [])],
    elements: measureGoal(goal),
  });
  const divide = (goal: GoalView): Block[] => {
    const members = flattenGoals([goal]).map(describe);
    const fits = members.reduce((sum, { elements }) => sum + elements, 0) <= mostElements;
    if (fits || goal.children.length === 0) return [{ section: 'goals', members }];
    const own = {
      section: 'goals',
      members: [describe(goal)],
      beginsPart: goal.ancestors.length === 0,
    } as const;
    return [own, ...goal.children.flatMap(divide)];
  };
  return view.goals
    .flatMap(divide)
    .map((block, index) =>
      index === 0 ? { ...block, beginsPart: true, members: addAnchor(block.members, 'part.goals') } : block,
    );
}

function addAnchor([first, ...others]: readonly Member[], anchor: string): readonly Member[] {
  return first ? [{ ...first, anchors: [anchor, ...first.anchors] }, ...others] : [];
}

function measureGoal({ lists, domains, related, figureIds, title }: GoalView): number {
  const items = lists.reduce((sum, list) => sum + 4 + list.items.length * 6, 0);
  return (
    8 + items + domains.items.length + 2 * related.items.length + 14 * figureIds.length + title.sources.length
  );
}

/** A member a goal, whether anything of it is proposed or not, and one for what belongs to no goal. */
function proposalBlocks(view: EditionView): Block[] {
  const proposed = new Set(view.proposals.map(({ goal }) => goal?.id));
  const others = view.proposals.filter(({ goal }) => goal === undefined).length;
  return [
    ...each('proposals', ['part.proposals'], view.allGoals, ({ id }) => ({
      anchors: [],
      elements: proposed.has(id) ? 2 : 0,
    })),
    { section: 'proposals', members: [{ anchors: [], elements: others }] },
  ];
}
