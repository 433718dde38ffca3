import type { EditionView } from '../model/edition.ts';
import { createLabel } from '../content/labels.ts';
import type { Form } from '../print/forms/form.ts';
import { formIds, forms } from '../print/forms/forms.ts';
import type { Run } from './publish-options.ts';
import type { EditionViews } from './view-editions.ts';
import { wordsOf } from './view-editions.ts';

/** A document that will be printed. */
export interface PlannedDocument {
  readonly view: EditionView;
  readonly form: Form;
  /** The id of the goal that stands alone in it. */
  readonly goal: string | undefined;
  /** True for the one document of an edition that all its other documents refer to. */
  readonly isBinding: boolean;
  /** False where it is printed only because others need its pages. */
  readonly isPublished: boolean;
  /** Relative to the site's folder: `2010/torun-2010-duzy-druk-z-propozycjami.pl.pdf`. */
  readonly path: string;
  /** The path where the browser is not one that the program was tested with: what it prints is no more than a preview. */
  readonly previewPath: string;
}

type Planned = Pick<PlannedDocument, 'view' | 'form' | 'goal'>;

/** The documents of a run: of each edition the binding one first, then every form that its data has content for. */
export function planDocuments({
  data,
  editions,
  options: { profiles = formIds, bindingOnly = false },
}: Pick<Run, 'data' | 'editions' | 'options'>): PlannedDocument[] {
  const plans = editions.flatMap(listForms).map(({ view: whole, form, goal }): PlannedDocument => {
    const view = keepShownProposals(whole, form);
    const label = createLabel(wordsOf(data, view.language));
    const words = [
      view.id,
      ...(form === forms.full
        ? []
        : [goal === undefined ? label(`document.form.${form.id}`) : view.goals[0]?.anchor]),
      ...(view.containsProposals && view.status.type !== 'draft' ? [label('document.withProposals')] : []),
    ];
    const isBinding = form === forms.full && view.language === view.documentLanguage;
    return {
      view,
      form,
      goal,
      isBinding,
      isPublished: profiles.some((id) => id === form.id) && (isBinding || !bindingOnly),
      path: nameFile(view, words),
      previewPath: nameFile(view, [...words, label('document.preview')]),
    };
  });
  const wanted = plans.filter(({ isBinding, isPublished }) => isBinding || isPublished);
  return [...wanted.filter(({ isBinding }) => isBinding), ...wanted.filter(({ isBinding }) => !isBinding)];
}

function nameFile({ path, language }: EditionView, words: readonly (string | undefined)[]): string {
  return `${path}/${words.join('-')}.${language}.pdf`;
}

/** Each edition in each language in every form that there is of it. */
function listForms(views: EditionViews): Planned[] {
  return [...views.values()].flatMap((edition) =>
    Object.values<Form>(forms).flatMap((form) =>
      form.listContents(edition).map(({ view, goal }): Planned => ({ view, form, goal })),
    ),
  );
}

/** An edition whose proposals are those that a form shows: the document says of no others that it contains them. */
function keepShownProposals(view: EditionView, { showsProposal }: Form): EditionView {
  const isShown = showsProposal?.(view) ?? (({ anchor }) => anchor !== undefined);
  const proposals = view.proposals.filter(isShown);
  return Object.freeze({ ...view, proposals, containsProposals: proposals.length > 0 });
}
