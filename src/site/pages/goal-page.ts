import type { EditionView } from '../../model/edition.ts';
import { flattenGoals } from '../../model/goal.ts';
import type { GoalView } from '../../model/goal.ts';
import type { GoalReference } from '../../model/goal-names.ts';
import type { ListView } from '../../model/goal-lists.ts';
import { listTexts } from '../../model/statements.ts';
import type { TextsOf } from '../../model/statements.ts';
import type { TextView } from '../../model/text.ts';
import { capitalise } from '../../content/phrases.ts';
import { citeLine } from '../shell/cite-line.ts';
import { goalFeedPath, hasGoalFeed } from '../shell/feed.ts';
import { describeGoalStatuses } from './statuses-page.ts';
import { goalParts } from '../../content/addresses/goal-address.ts';
import { levelHeading, squaresBeside } from '../shell/goal-row.ts';
import { isLong } from '../shell/long-lists.ts';
import { firstGoals, furtherGoals } from './goal-list-pages.ts';
import type { GoalList } from './goal-list-pages.ts';
import { itemAnchor } from './item-anchor.ts';
import { editionPageId, goalPageId } from '../links/page-ids.ts';
import { siteFigures } from '../shell/site-figures.ts';
import { publicTitle } from '../../content/public-title.ts';
import { definePage, frontStep, homeStep } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { Breadcrumb, SitePage } from '../shell/site-page.ts';
import type { LanguageTools } from '../../content/environment.ts';
import { listSections, pageSection } from '../shell/page-sections.ts';
import type { PageSection } from '../shell/page-sections.ts';

/** A page for each goal of every level, and more where many goals are right below it. */
export function goalPages(scope: PageScope): readonly SitePage[] {
  return scope.view.allGoals.flatMap((goal) => [goalPage(scope, goal), ...furtherChildren(scope, goal)]);
}

/** The pages of the goals below that do not fit the goal's own. */
function furtherChildren(scope: PageScope, goal: GoalView): readonly SitePage[] {
  if (!isLong(goal.children)) return [];
  return furtherGoals(scope, childList(goal, scope.view), {
    ...placeOf(scope, goal),
    description: publicWords(scope, goal).description,
    breadcrumbs: [homeStep(scope), frontStep(scope), ...stepsTo([...goal.ancestors, goal], scope.view)],
  });
}

function childList(goal: GoalView, view: EditionView): GoalList {
  return { id: goalPageId(view.id, goal.id), address: goalParts(goal, view), goals: goal.children };
}

function placeOf({ view }: PageScope, goal: GoalView): Pick<SitePage, 'goalPosition' | 'section'> {
  return { goalPosition: goal.position, section: editionPageId(view.id, 'front') };
}

/** The card of the document, with the ways to its neighbours. */
function goalPage(scope: PageScope, goal: GoalView): SitePage {
  const { view, tools } = scope;
  return definePage(scope, goalParts(goal, view), {
    id: goalPageId(view.id, goal.id),
    template: 'goal',
    title: withNumber(goal.number, goal.title.marked),
    ...publicWords(scope, goal),
    ...placeOf(scope, goal),
    breadcrumbs: [homeStep(scope), frontStep(scope), ...stepsTo(goal.ancestors, view)],
    context: async () => {
      const printed = await scope.printed;
      const page = printed?.pageOf.get(goal.anchor);
      const lists = goal.lists.map((list) => withPageAnchors(list, goal));
      const childrenName = levelHeading(goal.children, view);
      const figures = siteFigures(view, (figure) => figure.goal?.id === goal.id);
      const indicators = view.indicators.filter((indicator) => goal.indicatorIds.includes(indicator.id));
      return {
        goal,
        sections: goalSections({ ...goal, lists, figures, indicators }, childrenName, tools),
        statuses: describeGoalStatuses(goal),
        levelName: capitalise(goal.level.name.one, view.language),
        original: originalTitle(scope, goal),
        showsItemLinks: true,
        feed:
          scope.site.url !== undefined && hasGoalFeed(goal)
            ? goalFeedPath(goal, view, scope.site.languages)
            : undefined,
        lists,
        children: goal.children,
        counted: isLong(flattenGoals(goal.children)) ? firstGoals(scope, childList(goal, view)) : undefined,
        figures,
        childrenName,
        siblings: squaresBeside(goal, scope.goalIndex.beside(goal)),
        siblingsName: levelHeading([goal], view),
        indicators,
        printed: printed && page !== undefined ? { path: printed.path, page } : undefined,
        data: scope.exports.find('goal', goal.id),
        cite: citeLine(goal, view, page, tools),
        containsProposals: scope.goalIndex.hasProposals(goal),
      };
    },
  });
}

/** What search engines and previews are told: nothing of a goal whose title is only proposed but its number. */
function publicWords(
  { view, tools }: PageScope,
  goal: GoalView,
): Pick<SitePage, 'description' | 'sharedTitle' | 'subject'> {
  if (goal.title.mark === 'proposal') {
    const name = capitalise(goal.number === undefined ? goal.level.name.one : goal.label, view.language);
    return {
      description: tools.label('site.goal.proposedDescription', { goal: name, document: publicTitle(view) }),
      sharedTitle: name,
    };
  }
  const name = capitalise(goal.label, view.language);
  return {
    description: tools.label('site.goal.description', {
      goal: name,
      title: goal.title.text,
      document: publicTitle(view),
    }),
    sharedTitle: withNumber(goal.number, goal.title.text),
    subject: () => ({
      '@type': 'CreativeWork',
      name: goal.title.text,
      position: goal.number,
      inLanguage: goal.title.language,
      isPartOf: { '@type': 'CreativeWork', name: publicTitle(view) },
    }),
  };
}

function withNumber(number: string | undefined, title: string): string {
  return number === undefined ? title : `${number} ${title}`;
}

/** The title in the language of the document, where the page shows a translation. */
function originalTitle(scope: PageScope, goal: GoalView): TextView | undefined {
  const original = scope.goalIndex.originalTitle(goal);
  return original?.language === goal.title.language ? undefined : original;
}

/** On its own page a goal's item is `rezultat-3`, in the document `cel-2.4.rezultat-3`; the list needs no number. */
function withPageAnchors(list: ListView, goal: GoalView): ListView {
  const shorten = (anchor: string): string => itemAnchor(anchor, goal.anchor);
  return {
    ...list,
    anchor: shorten(list.anchor),
    heading: list.name,
    items: list.items.map((item) => ({ ...item, anchor: shorten(item.anchor) })),
  };
}

function stepsTo(goals: readonly GoalReference[], view: EditionView): Breadcrumb[] {
  return goals.map((goal) => ({
    pageId: goalPageId(view.id, goal.id),
    name: capitalise(goal.label, view.language),
    language: undefined,
  }));
}

/** What a goal's page shows of it. */
interface ShownGoal extends Pick<
  GoalView,
  keyof TextsOf<'goal'> | 'children' | 'lists' | 'areAllListsMissing' | 'related' | 'statuses'
> {
  readonly figures: readonly object[];
  readonly indicators: readonly object[];
}

/** The sections of a goal's page, in its order. */
function goalSections(
  goal: ShownGoal,
  childrenName: string,
  { label }: Pick<LanguageTools, 'label'>,
): readonly PageSection[] {
  const ifAny = (members: readonly object[], anchor: string, name: string): PageSection | undefined =>
    members.length === 0 ? undefined : pageSection(anchor, name);
  return listSections([
    ...listTexts('goal', goal).map(({ key, section }) =>
      section === undefined ? undefined : pageSection(section, label(`site.goal.${key}`)),
    ),
    ifAny(goal.children, 'children', childrenName),
    ...(goal.areAllListsMissing ? [] : goal.lists).map(({ anchor, heading }) => pageSection(anchor, heading)),
    ifAny(goal.figures, 'figures', label('site.goal.figures')),
    ifAny(goal.statuses, 'statuses', label('site.statuses.heading')),
    ifAny(goal.related.items, 'related', label('site.goal.related')),
    ifAny(goal.indicators, 'indicators', label('site.goal.indicators')),
    pageSection('cite', label('site.cite.heading')),
  ]);
}
