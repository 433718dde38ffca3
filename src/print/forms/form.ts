import type { LanguageTools } from '../../content/environment.ts';
import type { LabelValues } from '../../content/labels.ts';
import type { EditionView, ProposalView } from '../../model/edition.ts';
import type { FormLayout } from '../paper/form-layout.ts';
import type { Part } from '../parts/part.ts';
import type { PrintContext } from '../print-context.ts';

/**
 * A form in which an edition is printed: the full document, or one that helps to read it. Its words are the labels
 * `document.form.<id>` (in the file's name), `print.form.<id>` and `site.documents.form.<id>`; whom it is for says
 * `site.documents.about.<id>`.
 */
export interface Form {
  /** As `--profile` calls it. */
  readonly id: string;
  /** Where it stands in the list of downloads: what most people look for first, the short before the long. */
  readonly place: number;
  /** What is printed in this form of an edition in one language; nothing where the data has no content for it. */
  readonly listContents: (view: EditionView) => readonly FormContent[];
  /** From the first page to the last. */
  readonly listParts: (context: PrintContext) => readonly Part[];
  readonly layout: FormLayout;
  /** `none` where no goal has a place of its own to which the form's own pages can lead. */
  readonly goalLinks: 'all' | 'none';
  /** `once` in forms of a few pages, which say where it is heard that they contain proposals, not at each head. */
  readonly proposalsNotice: 'each-page' | 'once';
  /** Chooses the proposals that it shows; left out where it shows all that have a place in the document. */
  readonly showsProposal?: (view: EditionView) => (proposal: ProposalView) => boolean;
  /** Given where it may have only so many pages. */
  readonly pageLimit?: PageLimit;
  /** Values for the placeholders of its name. */
  readonly nameValues?: (
    view: EditionView,
    tools: Pick<LanguageTools, 'formatDate' | 'label'>,
  ) => LabelValues;
  /** The label of what stands at the head of each page. */
  readonly markLabel?: (view: EditionView) => string;
  /** Instead of its id in the label that says whom it is for. */
  readonly about?: (view: EditionView) => string;
}

/** An edition, or the part of it that a document is made of. */
export interface FormContent {
  readonly view: EditionView;
  /** The id of the goal that stands alone in it. */
  readonly goal?: string;
}

export interface PageLimit {
  readonly most: number;
  /** Leaves something out; undefined where nothing more can be. */
  readonly shorten: (view: EditionView) => EditionView | undefined;
}

/** For forms that are made only in the language of the document. */
export function inDocumentLanguage(view: EditionView): readonly FormContent[] {
  return view.language === view.documentLanguage ? [{ view }] : [];
}
