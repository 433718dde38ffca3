import type { TextView } from '../../model/text.ts';

/** A part of a page that has a heading, as its table of contents names it. */
export interface PageSection {
  readonly anchor: string;
  readonly name: string;
  /** The language of the name where it is not the page's. */
  readonly language: string | undefined;
}

/** A section whose heading is a text of the view, or words of the labels. */
export function pageSection(anchor: string, heading: TextView | string): PageSection {
  return typeof heading === 'string'
    ? { anchor, name: heading, language: undefined }
    : { anchor, name: heading.marked, language: heading.isForeign ? heading.language : undefined };
}

/** What "on this page" lists of the sections that there are: nothing where a glance finds them, two or fewer. */
export function listSections(sections: readonly (PageSection | undefined)[]): readonly PageSection[] {
  const present = sections.filter((section) => section !== undefined);
  return present.length > 2 ? present : [];
}
