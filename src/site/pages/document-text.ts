import type { EditionView } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import type { ChapterView } from '../../model/chapter.ts';
import type { EntryView } from '../../model/register.ts';
import type { MarkedWords } from '../../content/labels.ts';
import type { TextView } from '../../model/text.ts';
import { groupBy } from '../../model/group-by.ts';
import { onceAnEdition } from '../../content/once-an-edition.ts';
import { arrangeProposals, isPrintedIndicator } from '../../content/arrange-proposals.ts';
import { describeMatrix } from '../shell/describe-matrix.ts';
import type { Matrix } from '../shell/describe-matrix.ts';
import type { PageScope } from '../shell/page-scope.ts';
import { pageSection } from '../shell/page-sections.ts';
import type { PageSection } from '../shell/page-sections.ts';
import { renderChapter, siteFigures } from '../shell/site-figures.ts';
import { countEntryGoals, goalRow } from '../shell/goal-row.ts';
import { nameGoalRange, namePlaces } from '../shell/long-lists.ts';
import type { PageLinks } from '../shell/site-page.ts';
import { nameSections, sliceGoals } from './document-goals.ts';
import { listChapters, listMatrixRows } from './document-parts.ts';
import type { DocumentPart, Slice } from './document-parts.ts';

/** How links of the text lead: to places of the document, and out of it. */
export interface DocumentLinks {
  readonly outside: PageLinks;
  readonly hrefOf: (anchor: string) => string;
}

/** What `site/parts/document-text.njk` shows of a part, which may be the whole document. */
export function describeText(scope: PageScope, part: DocumentPart, to: DocumentLinks): object {
  const { view, tools } = scope;
  const links = withinDocument(scope, to);
  const describe = (chapter: ChapterView): object => ({
    chapter,
    html: renderChapter(chapter, view, links, tools),
    figures: siteFigures(view, ({ chapterId }) => chapterId === chapter.id),
  });
  const looseFigures = (place: ChapterView['place']): readonly object[] =>
    siteFigures(view, (figure) => figure.part === place && figure.chapterId === undefined);
  const goals = sliceGoals(view, part.get('goals'));
  return {
    links,
    before: chaptersOf(view, part, 'before').map(describe),
    after: chaptersOf(view, part, 'after').map(describe),
    figuresBefore: part.has('opening') ? looseFigures('before-goals') : [],
    figuresAfter: part.has('figures') ? looseFigures('after-goals') : [],
    figuresOf: ({ id }: GoalView) => siteFigures(view, ({ goal }) => goal?.id === id),
    statements: part.has('opening') ? listStatements(scope) : [],
    headingIds: nameSections(goals),
    structure: withSlice(scope, part, 'structure', (slice) => ({
      isFirst: slice.from === 0,
      isLast: slice.to === slice.of,
      rows: view.goals.slice(slice.from, slice.to).map((goal) => goalRow(goal, view)),
    })),
    matrix: withSlice(scope, part, 'matrix', (slice) => sliceMatrix(view, slice)),
    goals: withSlice(scope, part, 'goals', () => ({ nodes: goals })),
    indicators: withSlice(scope, part, 'indicators', (slice) => ({
      members: view.indicators.filter(isPrintedIndicator).slice(slice.from, slice.to),
    })),
    registers: (['partners', 'instruments'] as const).flatMap(
      (register) =>
        withSlice(scope, part, register, (slice) => ({
          entries: view[register].slice(slice.from, slice.to),
        })) ?? [],
    ),
    countGoals: (entry: EntryView) => countEntryGoals(entry, view, tools),
    entryHref: ({ register, id }: EntryView) => to.outside.entry(register, id),
    glossary: withSlice(scope, part, 'glossary', (slice) => ({
      terms: view.glossary.slice(slice.from, slice.to),
    })),
    sources: withSlice(scope, part, 'sources', (slice) => ({
      members: view.sources.slice(slice.from, slice.to),
    })),
    proposals: withSlice(scope, part, 'proposals', (slice) => sliceProposals(scope, slice, to)),
  };
}

/** The heading of a section or of what a part has of it. */
export interface DocumentHeading extends PageSection {
  /** That of the whole section. */
  readonly section: string;
  /** What the part has of a section that several parts share: `1–12`. */
  readonly range?: string | undefined;
}

/** The headings of a part, in its order. */
export function listHeadings(scope: PageScope, part: DocumentPart): readonly DocumentHeading[] {
  const { view } = scope;
  const whole = (found: PageSection): DocumentHeading => ({ ...found, section: found.name });
  const ofChapters = (name: 'before' | 'after'): DocumentHeading[] =>
    chaptersOf(view, part, name).map(({ anchor, title }) => whole(pageSection(anchor, title)));
  const ofSections = (...names: readonly NamedSection[]): DocumentHeading[] =>
    names.flatMap((name) => {
      const found = withSlice(scope, part, name, () => ({}));
      const section = scope.tools.label(headings[name]);
      return found ? [{ ...pageSection(found.id, section + found.suffix), section, range: found.range }] : [];
    });
  return [
    ...ofChapters('before'),
    ...(part.has('opening') ? listStatements(scope) : []).map(({ id, heading }) =>
      whole(pageSection(`part.${id}`, heading)),
    ),
    ...ofSections('structure', 'matrix', 'goals'),
    ...ofChapters('after'),
    ...ofSections('indicators', 'partners', 'instruments', 'glossary', 'sources'),
    ...(view.proposals.some(({ anchor }) => anchor !== undefined) ? ofSections('proposals') : []),
  ];
}

const headings = {
  structure: 'print.heading.structure',
  matrix: 'site.matrix.heading',
  goals: 'site.front.goals',
  indicators: 'site.indicators.heading',
  partners: 'site.partners.heading',
  instruments: 'site.instruments.heading',
  glossary: 'site.glossary.heading',
  sources: 'site.sources.heading',
  proposals: 'print.heading.proposals',
} as const;

type NamedSection = keyof typeof headings;

interface SectionHeading {
  readonly id: string;
  readonly heading: MarkedWords;
  /** What the heading has behind that of the whole section, and the same without a blank. */
  readonly suffix: string;
  readonly range: string | undefined;
}

/** What a part has of a section, with heading and id; those of the whole where it begins here. */
function withSlice<Shown extends object>(
  { view, tools }: PageScope,
  part: DocumentPart,
  name: NamedSection,
  show: (slice: Slice) => Shown | undefined,
): (Shown & SectionHeading) | undefined {
  const slice = part.get(name);
  const shown = slice && show(slice);
  if (!slice || !shown) return undefined;
  const isWhole = slice.from === 0 && slice.to === slice.of;
  const range = isWhole ? undefined : nameSlice(view, name, slice);
  return {
    ...shown,
    id: slice.from === 0 ? `part.${name}` : `part.${name}.${String(slice.from + 1)}`,
    heading: tools.htmlLabel(headings[name]),
    suffix: range === undefined ? '' : ` ${range}`,
    range,
  };
}

/** `1–12`: the numbers of goals, else places in the list. */
function nameSlice(view: EditionView, name: NamedSection, { from, to }: Slice): string {
  const place = { from: from + 1, to };
  const ofGoals = (goals: readonly GoalView[]): string =>
    nameGoalRange({ ...place, members: goals.slice(from, to), words: [] });
  if (name === 'structure') return ofGoals(view.goals);
  if (name === 'matrix') {
    const rows = listMatrixRows(view).slice(from, to);
    return nameGoalRange({ ...place, members: rows.map(({ goal }) => goal), words: [] });
  }
  if (name === 'proposals') return ofGoals(view.allGoals);
  if (name !== 'goals') return namePlaces({ ...place, members: [], words: [] });
  const isTop = (goal: GoalView | undefined): boolean => goal === undefined || goal.ancestors.length === 0;
  return isTop(view.allGoals[from]) && isTop(view.allGoals[to])
    ? nameTopLevel(view, { from, to })
    : ofGoals(view.allGoals);
}

/** The range of the top-level goals that are whole in a slice of all goals. */
function nameTopLevel(view: EditionView, { from, to }: Pick<Slice, 'from' | 'to'>): string {
  const members = view.allGoals.slice(from, to).filter(({ ancestors }) => ancestors.length === 0);
  const position = members[0]?.position ?? 1;
  return nameGoalRange({ members, from: position, to: position + members.length - 1, words: [] });
}

function chaptersOf(view: EditionView, part: DocumentPart, name: 'before' | 'after'): readonly ChapterView[] {
  const { from, to } = part.get(name) ?? { from: 0, to: 0 };
  return listChapters(view, `${name}-goals`).slice(from, to);
}

function listStatements({
  view,
  tools,
}: PageScope): readonly { readonly id: string; readonly heading: string; readonly text: TextView }[] {
  return (['vision', 'mission'] as const).flatMap((kind) => {
    const text = view[kind];
    return text ? [{ id: kind, heading: tools.label(`site.front.${kind}`), text }] : [];
  });
}

function sliceMatrix(view: EditionView, { from, to, of }: Slice): Matrix | undefined {
  const matrix = describeMatrix(view);
  if (!matrix || (from === 0 && to === of)) return matrix;
  const rows = matrix.groups.flatMap(({ head, rows: own }) => own.map((row) => ({ head, row })));
  const groups = [...groupBy(rows.slice(from, to), ({ head }) => head)];
  return { ...matrix, groups: groups.map(([head, own]) => ({ head, rows: own.map(({ row }) => row) })) };
}

/** The list of proposals; of each goal how many there are of each kind, in words: a table would not fit a phone. */
function sliceProposals(
  { view, tools }: PageScope,
  { from, to, of }: Slice,
  { hrefOf }: DocumentLinks,
): object | undefined {
  const list = arrangeProposals({ view, label: tools.label, figures: view.figures });
  if (!list) return undefined;
  const shown = new Set(view.allGoals.slice(from, to).map(({ id }) => id));
  return {
    count: from === 0 ? list.count : undefined,
    groups: (to === of ? list.groups : []).map((group) => ({
      ...group,
      proposals: group.proposals.map((proposal) => ({
        ...proposal,
        href: hrefOf(siteAnchor(proposal.anchor, view)),
      })),
    })),
    rows: list.rows
      .filter(({ goal }) => shown.has(goal.id))
      .map(({ goal, counts }) => ({
        goal,
        kinds: list.columns
          .flatMap(({ name }, index) => (counts[index] ? [`${name} (${String(counts[index])})`] : []))
          .join(', '),
      })),
  };
}

/** The page has a part for vision and mission each, and no imprint: what stands there stands at its head. */
function siteAnchor(anchor: string, view: EditionView): string {
  if (anchor === 'part.imprint') return 'content';
  return anchor === 'part.mission' && !view.mission ? 'part.vision' : anchor;
}

/** Links to goals, entries and sources stay in the document, as they do in the printed one. */
function withinDocument({ view }: PageScope, { outside, hrefOf }: DocumentLinks): PageLinks {
  const { goals, sources, ...registers } = documentAnchors(view);
  const find = (anchors: ReadonlyMap<string, string>, id: string): string => {
    const anchor = anchors.get(id);
    if (anchor === undefined) throw new Error(`The document has no place "${id}".`);
    return hrefOf(anchor);
  };
  return {
    ...outside,
    goal: (goal, fragment) => (fragment === undefined ? find(goals, goal.id) : hrefOf(fragment)),
    entry: (register, entryId) => find(registers[register], entryId),
    source: (sourceId) => find(sources, sourceId),
  };
}

const documentAnchors = onceAnEdition(({ allGoals, partners, instruments, sources }) => ({
  goals: anchorsById(allGoals),
  partners: anchorsById(partners),
  instruments: anchorsById(instruments),
  sources: anchorsById(sources),
}));

function anchorsById(
  named: readonly { readonly id: string; readonly anchor: string }[],
): ReadonlyMap<string, string> {
  return new Map(named.map(({ id, anchor }) => [id, anchor]));
}
