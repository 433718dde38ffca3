import type { EditionView } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import type { ChapterView } from '../../model/chapter.ts';
import { groupBy } from '../../model/group-by.ts';
import { arrangeProposals, isPrintedIndicator } from '../../content/arrange-proposals.ts';
import { describeMatrix } from '../shell/describe-matrix.ts';
import { defineEditionPage } from '../shell/page-scope.ts';
import { editionPageId } from '../links/page-ids.ts';
import type { PageScope } from '../shell/page-scope.ts';
import { renderChapter, siteFigures } from '../shell/site-figures.ts';
import { goalRow } from '../shell/goal-row.ts';
import type { SiteFigure } from '../shell/site-figures.ts';
import type { PageLinks, SitePage } from '../shell/site-page.ts';

/** The whole document on one page, in the order and with the anchors of the printed one. */
export function documentPage(scope: PageScope): SitePage {
  const { view, tools } = scope;
  return defineEditionPage(scope, 'document', {
    template: 'document',
    section: editionPageId(view.id, 'documents'),
    context: (outside) => {
      const links = withinDocument(scope, outside);
      const chapters = (place: ChapterView['place']): readonly object[] =>
        view.chapters
          .filter((chapter) => chapter.place === place)
          .map((chapter) => ({
            chapter,
            html: renderChapter(chapter, view, links, tools),
            figures: siteFigures(view, ({ chapterId }) => chapterId === chapter.id),
          }));
      const looseFigures = (place: ChapterView['place']): readonly SiteFigure[] =>
        siteFigures(view, ({ part, chapterId }) => part === place && chapterId === undefined);
      return {
        links,
        statements: (['vision', 'mission'] as const).flatMap((kind) => {
          const text = view[kind];
          return text ? [{ id: kind, heading: tools.label(`site.front.${kind}`), text }] : [];
        }),
        before: chapters('before-goals'),
        after: chapters('after-goals'),
        figuresBefore: looseFigures('before-goals'),
        figuresAfter: looseFigures('after-goals'),
        figuresOf: ({ id }: GoalView) => siteFigures(view, ({ goal }) => goal?.id === id),
        headingIds: nameSections(view),
        indicators: view.indicators.filter(isPrintedIndicator),
        rows: view.goals.map((goal) => goalRow(goal, view)),
        matrix: describeMatrix(view),
        proposals: describeProposals(scope),
        registers: (['partners', 'instruments'] as const)
          .map((register) => ({ id: `part.${register}`, register, entries: view[register] }))
          .filter(({ entries }) => entries.length > 0),
      };
    },
  });
}

/** The list of proposals; of each goal how many there are of each kind, in words: a table would not fit a phone. */
function describeProposals({ view, tools }: PageScope): object | undefined {
  const list = arrangeProposals({ view, label: tools.label, figures: view.figures });
  if (!list) return undefined;
  return {
    count: list.count,
    groups: list.groups.map((group) => ({
      ...group,
      proposals: group.proposals.map((proposal) => ({
        ...proposal,
        anchor: siteAnchor(proposal.anchor, view),
      })),
    })),
    rows: list.rows.map(({ goal, counts }) => ({
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

/** Links to goals, entries and sources stay on the page, as they do in the printed document. */
function withinDocument({ view }: PageScope, links: PageLinks): PageLinks {
  const goals = anchorsById(view.allGoals);
  const registers = { partners: anchorsById(view.partners), instruments: anchorsById(view.instruments) };
  const sources = anchorsById(view.sources);
  const fragment = (anchors: ReadonlyMap<string, string>, id: string): string => {
    const anchor = anchors.get(id);
    if (anchor === undefined) throw new Error(`The document has no place "${id}".`);
    return `#${anchor}`;
  };
  return {
    ...links,
    goal: (goal) => fragment(goals, goal.id),
    entry: (register, entryId) => fragment(registers[register], entryId),
    source: (sourceId) => fragment(sources, sourceId),
  };
}

function anchorsById(
  named: readonly { readonly id: string; readonly anchor: string }[],
): ReadonlyMap<string, string> {
  return new Map(named.map(({ id, anchor }) => [id, anchor]));
}

/**
 * The ids of the headings that name the section of a goal: its own, and those above it where another goal has the same
 * words, since no two regions of a page may be called alike.
 */
function nameSections({ allGoals }: EditionView): (goal: GoalView) => string {
  const wordsOf = ({ number, title }: GoalView): string => `${number ?? ''} ${title.text}`;
  const goalsByWords = groupBy(allGoals, wordsOf);
  return (goal) => {
    const isAlone = goalsByWords.get(wordsOf(goal))?.length === 1;
    const headings = isAlone ? [goal] : [...goal.ancestors, goal];
    return headings.map(({ anchor }) => anchor).join(' ');
  };
}
