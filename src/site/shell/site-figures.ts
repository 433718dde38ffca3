import type { EditionView } from '../../model/edition.ts';
import type { FigureView } from '../../model/figure.ts';
import type { SiteInput } from '../site-input.ts';
import type { ChapterView } from '../../model/chapter.ts';
import { renderChapterText } from '../../content/chapter-text.ts';
import type { LanguageTools } from '../../content/environment.ts';
import type { SafeHtml } from '../../content/safe-html.ts';
import type { PageLinks } from './site-page.ts';

/** A figure as a page shows it. */
export interface SiteFigure extends FigureView {
  /** The picture's file, relative to the site. */
  readonly file: string;
  /** `PNG` */
  readonly format: string;
}

const formats: Readonly<Record<FigureView['picture']['contentType'], string>> = {
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'image/svg+xml': 'SVG',
};

/** The figures of an edition that belong to a place, in the order of their numbers. */
export function siteFigures(
  view: EditionView,
  belongs: (figure: FigureView) => boolean,
): readonly SiteFigure[] {
  return view.figures.filter(belongs).map((figure) => ({
    ...figure,
    file: pictureFile(view, figure),
    format: formats[figure.picture.contentType],
  }));
}

/** The pictures of every edition by their files; languages share them. */
export function pictureContents({ editions, figures }: SiteInput): Map<string, Uint8Array> {
  const views = editions.flatMap((byLanguage) => [...byLanguage.values()].slice(0, 1));
  return new Map(
    views.flatMap((view) =>
      view.figures.map((figure): [string, Uint8Array] => {
        const picture = figures.get(view.id)?.get(figure.picture.file);
        if (!picture) throw new Error(`There is no picture "${figure.picture.file}".`);
        return [pictureFile(view, figure), picture.bytes];
      }),
    ),
  );
}

/** In the folder of the edition, under a name that stays: it may be linked to from elsewhere. */
export function pictureFile({ path }: EditionView, { picture }: FigureView): string {
  return `${path}/${picture.name}`;
}

/** A chapter's Markdown as markup below an `h2`; its headings have ids that begin with the chapter's anchor. */
export function renderChapter(
  chapter: ChapterView,
  view: EditionView,
  links: PageLinks,
  tools: LanguageTools,
): SafeHtml {
  return renderChapterText(chapter, {
    view,
    tools,
    sourceHref: links.source,
    headingShift: 1,
    tableOverflow: 'scrolled',
  });
}
