import { escapeMarkup } from '../../../escape-markup.ts';
import type { GoalView } from '../../../model/goal.ts';
import type { WholeText } from '../text-file.ts';
import type { PagePlace } from './mark-pages.ts';
import { wrapXhtml } from './to-xhtml.ts';

/** What the navigation leads to. */
export interface NavigationPlaces {
  /** The address of an anchor of the text, in the book. */
  readonly hrefOf: (anchor: string) => string;
  readonly titlePage: string;
  /** The first document of the text. */
  readonly start: string;
  readonly pages: readonly (PagePlace & { readonly file: string })[];
}

/** The navigation document (EPUB 3.3, 7): contents down to every goal, landmarks, and pages of the printed document. */
export function writeNavigation(text: WholeText, places: NavigationPlaces): string {
  const { view, tools, sections } = text;
  const { label } = tools;
  const { hrefOf } = places;
  const headings = sections.flatMap((section) => section.headings);
  const goalItem = (goal: GoalView): string =>
    item(hrefOf(goal.anchor), nameGoal(goal), {
      language: goal.title.isForeign ? goal.title.language : undefined,
      inner: list(goal.children.map(goalItem)),
    });
  const contents = [
    item(places.titlePage, label('site.texts.titlePage')),
    ...headings.map(({ anchor, name, language }) =>
      item(hrefOf(anchor), name, {
        language,
        inner: anchor === 'part.goals' ? list(view.goals.map(goalItem)) : '',
      }),
    ),
  ];
  const landmarks = [
    landmark('toc', '#contents', label('site.document.contents')),
    landmark('titlepage', places.titlePage, label('site.texts.titlePage')),
    landmark('bodymatter', places.start, label('site.texts.start')),
    ...(headings.some(({ anchor }) => anchor === 'part.sources')
      ? [landmark('bibliography', hrefOf('part.sources'), label('site.sources.heading'))]
      : []),
  ];
  const pages = places.pages.map(({ file, id, page }) => item(`${file}#${id}`, String(page)));
  const heading = escapeMarkup(label('site.document.contents'));
  return wrapXhtml(
    { language: view.language, title: label('site.document.contents') },
    [
      `<nav epub:type="toc" role="doc-toc" id="contents" aria-labelledby="contents-heading"><h1 id="contents-heading">${heading}</h1>${list(contents)}</nav>`,
      `<nav epub:type="landmarks" hidden="hidden" aria-label="${escapeMarkup(label('site.texts.landmarks'))}">${list(landmarks)}</nav>`,
      ...(pages.length > 0
        ? [
            `<nav epub:type="page-list" role="doc-pagelist" hidden="hidden" aria-label="${escapeMarkup(label('site.texts.pages'))}">${list(pages)}</nav>`,
          ]
        : []),
    ].join('\n'),
  );
}

/** `2.4 Rozwój sportu`. */
function nameGoal({ number, title }: GoalView): string {
  return [...(number === undefined ? [] : [number]), title.marked].join(' ');
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ol>${items.join('')}</ol>`;
}

function item(
  href: string,
  name: string,
  { language, inner = '' }: { readonly language?: string | undefined; readonly inner?: string } = {},
): string {
  const said = language === undefined ? '' : ` lang="${language}" xml:lang="${language}"`;
  return `<li><a href="${escapeMarkup(href)}"${said}>${escapeMarkup(name)}</a>${inner}</li>`;
}

function landmark(type: string, href: string, name: string): string {
  return `<li><a epub:type="${type}" href="${escapeMarkup(href)}">${escapeMarkup(name)}</a></li>`;
}
