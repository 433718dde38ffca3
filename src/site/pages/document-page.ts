import { groupBy } from '../../model/group-by.ts';
import type { GoalView } from '../../model/goal.ts';
import { hasManyGoals, isLong } from '../shell/long-lists.ts';
import { defineEditionPage, definePage, frontStep, homeStep } from '../shell/page-scope.ts';
import { publicTitle } from '../../content/public-title.ts';
import { editionPageId } from '../links/page-ids.ts';
import type { PageScope } from '../shell/page-scope.ts';
import { listSections } from '../shell/page-sections.ts';
import type { SitePage } from '../shell/site-page.ts';
import { movedAnchors, movedAnchorsName } from '../shell/moved-anchors.ts';
import { divideDocument, wholeDocument } from './document-parts.ts';
import type { DividedDocument, DocumentPart } from './document-parts.ts';
import { describeText, listHeadings } from './document-text.ts';
import type { DocumentHeading } from './document-text.ts';

/**
 * The document in the order and with the anchors of the printed one: on one page, or, in a plan of many goals, in parts
 * below a page with its contents.
 */
export function documentPages(scope: PageScope): readonly SitePage[] {
  if (!hasManyGoals(scope.view)) return [wholePage(scope)];
  // Of the same view in every language: each part has its translation.
  const divided = divideDocument(scope.original);
  return [contentsPage(scope, divided), ...divided.parts.map((_, index) => partPage(scope, divided, index))];
}

function wholePage(scope: PageScope): SitePage {
  const { view } = scope;
  return defineEditionPage(scope, 'document', {
    template: 'document',
    section: editionPageId(view.id, 'documents'),
    context: (outside) =>
      describeText(scope, wholeDocument(view), { outside, hrefOf: (anchor) => `#${anchor}` }),
  });
}

/** The way into the parts, also for anchors of the time when all stood on one page. */
function contentsPage(scope: PageScope, divided: DividedDocument): SitePage {
  const { view, tools } = scope;
  return defineEditionPage(scope, 'document', {
    template: 'document-contents',
    description: tools.label('site.document.partsDescription', { title: publicTitle(view) }),
    section: editionPageId(view.id, 'documents'),
    ...movedAnchors(
      [...divided.places].map(([anchor, index]) => ({ anchor, pageId: partPageId(scope, index) })),
    ),
    context: () => ({
      // The contents are the first one.
      pages: divided.parts.length + 1,
      anchorsName: movedAnchorsName,
      entries: listContents(scope, divided),
    }),
  });
}

/** A section in the contents, or what a page has of it. */
interface Place extends DocumentHeading {
  readonly pageId: string;
  /** The top-level goals that begin there. */
  readonly goals: readonly GoalView[];
}

/** Each section where it begins, and the places of its parts where goals that are named there do not stand for them. */
function listContents(
  scope: PageScope,
  { parts }: DividedDocument,
): readonly { readonly first: Place; readonly places: readonly Place[]; readonly hasRanges: boolean }[] {
  const places = parts.flatMap((part, index) => {
    const goals = topLevelGoals(scope, part);
    return listHeadings(scope, part).map((heading) => ({
      ...heading,
      pageId: partPageId(scope, index),
      goals: heading.anchor.startsWith('part.goals') ? goals : [],
    }));
  });
  const sections = groupBy(places, ({ section, range, anchor }) => (range === undefined ? anchor : section));
  return [...sections.values()].flatMap((own) => {
    const hasRanges = own.length > 1 && own.some(({ goals }) => goals.length === 0);
    return own[0] ? [{ first: own[0], places: own, hasRanges }] : [];
  });
}

/** The top-level goals of a part; none where the plan has too many to name them. */
function topLevelGoals({ view }: PageScope, part: DocumentPart): readonly GoalView[] {
  if (isLong(view.goals)) return [];
  const { from, to } = part.get('goals') ?? { from: 0, to: 0 };
  return view.allGoals.slice(from, to).filter(({ ancestors }) => ancestors.length === 0);
}

/** `torun-2010/document/2`: the contents are the first page. */
function partPageId({ view }: PageScope, index: number): string {
  return `${editionPageId(view.id, 'document')}/${String(index + 2)}`;
}

function partPage(scope: PageScope, divided: DividedDocument, index: number): SitePage {
  const { view, tools, site } = scope;
  const part = divided.parts[index] ?? new Map();
  const contents = editionPageId(view.id, 'document');
  const number = index + 2;
  const name = tools.label('site.document.heading');
  const title = tools.label('site.document.part', { number, count: divided.parts.length + 1 });
  const placeOf = (anchor: string): number | undefined =>
    divided.places.get(anchor) ??
    (/[.-]/.test(anchor) ? placeOf(anchor.replace(/[.-][^.-]*$/, '')) : undefined);
  return definePage(scope, [view.path, site.paths.document, String(number)], {
    id: partPageId(scope, index),
    template: 'document-part',
    title: `${name}: ${title}`,
    description: tools.label('site.document.partDescription', { number, title: publicTitle(view) }),
    section: editionPageId(view.id, 'documents'),
    breadcrumbs: [homeStep(scope), frontStep(scope), { pageId: contents, name, language: undefined }],
    context: (outside) => {
      const hrefOf = (anchor: string): string => {
        const place = placeOf(anchor);
        if (place === index) return `#${anchor}`;
        return outside.page(place === undefined ? contents : partPageId(scope, place), anchor);
      };
      return {
        ...describeText(scope, part, { outside, hrefOf }),
        heading: title,
        sections: listSections(listHeadings(scope, part)),
        previous: describeNeighbour(scope, divided, index - 1),
        next: describeNeighbour(scope, divided, index + 1),
      };
    },
  });
}

/** The part before or after, by its headings. */
function describeNeighbour(scope: PageScope, { parts }: DividedDocument, index: number): object | undefined {
  const part = parts[index];
  return part && { pageId: partPageId(scope, index), headings: listHeadings(scope, part) };
}
