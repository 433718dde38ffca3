import { goalPageId, editionPageId } from '../links/page-ids.ts';
import { describeMatrix } from '../shell/describe-matrix.ts';
import type { Matrix, MatrixGroup } from '../shell/describe-matrix.ts';
import { hasManyGoals, linkParts, nameGoalRange, partPageId, splitList } from '../shell/long-lists.ts';
import type { ListPart } from '../shell/long-lists.ts';
import { defineListPages, definePage, frontStep, homeStep } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import { publicTitle } from '../../content/public-title.ts';
import type { GoalView } from '../../model/goal.ts';
import type { SitePage } from '../shell/site-page.ts';

/**
 * Which goals concern which domains. In a plan of many goals a table of counts, and a page for each top-level goal. None
 * where no goal is given a domain.
 */
export function matrixPages(scope: PageScope): readonly SitePage[] {
  const matrix = describeMatrix(scope.view);
  if (!matrix) return [];
  const groups = matrix.groups.filter(hasHead);
  if (groups.length === 0 || !hasManyGoals(scope.view)) return wholePages(scope, matrix);
  return [
    ...countPages(scope, matrix, groups),
    ...groups.flatMap((group) => groupPages(scope, matrix, group)),
  ];
}

type HeadedGroup = MatrixGroup & { readonly head: GoalView };

function hasHead(group: MatrixGroup): group is HeadedGroup {
  return group.head !== undefined && group.rows.length > 0;
}

/** The matrix on one page; on several where many goals of one level are its rows. */
function wholePages(scope: PageScope, matrix: Matrix): readonly SitePage[] {
  const flat = matrix.groups.filter(({ head }) => !head).flatMap(({ rows }) => rows);
  const parts = splitList(flat, () => elementsPerRow(matrix));
  return defineListPages(scope, 'matrix', parts, (part, frame) => ({
    template: 'matrix',
    context: () => ({
      ...matrix,
      ...frame,
      ...(parts.length > 1 ? { groups: [{ head: undefined, rows: part.members }] } : {}),
      isSortable: true,
    }),
  }));
}

/** How many goals below each top-level goal concern each domain. */
function countPages(scope: PageScope, matrix: Matrix, groups: readonly HeadedGroup[]): readonly SitePage[] {
  const parts = splitList(groups, () => elementsPerRow(matrix));
  return defineListPages(scope, 'matrix', parts, (part, frame) => ({
    template: 'matrix-counts',
    context: () => ({
      ...frame,
      domains: matrix.domains,
      cellsMark: matrix.cellsMark,
      rows: part.members.map(({ head, rows }) => ({
        goal: head,
        pageId: groupPageId(scope, head),
        counts: matrix.domains.items.map((_, index) => rows.filter(({ cells }) => cells[index]).length),
        count: rows.length,
      })),
    }),
  }));
}

/** The matrix of the goals below one top-level goal. */
function groupPages(scope: PageScope, matrix: Matrix, { head, rows }: HeadedGroup): readonly SitePage[] {
  const { view, tools, site } = scope;
  const matrixId = editionPageId(view.id, 'matrix');
  const name = tools.label('site.matrix.heading');
  const parts = splitList(rows, () => elementsPerRow(matrix));
  const id = groupPageId(scope, head);
  const heading = `${name}: ${head.label}`;
  const steps = [homeStep(scope), frontStep(scope), { pageId: matrixId, name, language: undefined }];
  return parts.map((part) => {
    const isFirst = part === parts[0];
    const title = isFirst ? heading : `${heading}, ${nameRows(part)}`;
    return definePage(scope, [view.path, site.paths.matrix, head.word, ...part.words], {
      id: partPageId(id, part),
      template: 'matrix',
      title,
      description: tools.label('site.matrix.description', { title: publicTitle(view) }),
      ...(head.title.mark === 'proposal' ? { sharedTitle: name } : {}),
      goalPosition: head.position,
      section: matrixId,
      breadcrumbs: isFirst
        ? steps
        : [
            ...steps,
            {
              pageId: id,
              name: heading,
              language: undefined,
              ...(head.title.mark === 'proposal' ? { sharedName: name } : {}),
            },
          ],
      context: () => ({
        ...matrix,
        heading: tools.htmlLabel('site.matrix.heading'),
        suffix: title.slice(name.length),
        groups: [{ head, rows: part.members }],
        listPages: linkParts(id, parts, part, nameRows),
        isSortable: true,
      }),
    });
  });
}

function nameRows({ members, ...part }: ListPart<HeadedGroup['rows'][number]>): string {
  return nameGoalRange({ ...part, members: members.map(({ goal }) => goal) });
}

/** `torun-2010/matrix/rozwoj-sportu` */
function groupPageId({ view }: PageScope, goal: GoalView): string {
  return goalPageId(editionPageId(view.id, 'matrix'), goal.id);
}

/** Of a row, if the goal concerns every domain. */
function elementsPerRow({ domains }: Matrix): number {
  return 6 + 2 * domains.items.length;
}
