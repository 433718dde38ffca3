import { hasGoalStatuses } from '../model/edition.ts';
import { printForms } from '../model/print/print-form.ts';
import type { PrintForm } from '../model/print/print-form.ts';
import { viewForForm } from '../model/proposals/proposals-in-form.ts';
import type { EditionView } from '../model/edition.ts';
import { viewOneGoal } from '../model/part-of-edition.ts';
import { createLabel } from '../content/labels.ts';
import type { Run } from './publish-options.ts';
import type { EditionViews } from './view-editions.ts';
import { wordsOf } from './view-editions.ts';

/** A document that will be printed. */
export interface PlannedDocument {
  readonly view: EditionView;
  readonly form: PrintForm;
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
  options: { profiles = printForms, bindingOnly = false },
}: Pick<Run, 'data' | 'editions' | 'options'>): PlannedDocument[] {
  const plans = editions.flatMap(listForms).map(({ view: whole, form, goal }): PlannedDocument => {
    const view = viewForForm(whole, form);
    const label = createLabel(wordsOf(data, view.language));
    const words = [
      view.id,
      ...(form === 'full'
        ? []
        : [goal === undefined ? label(`document.form.${form}`) : view.goals[0]?.anchor]),
      ...(view.containsProposals && view.status.type !== 'draft' ? [label('document.withProposals')] : []),
    ];
    const isBinding = form === 'full' && view.language === view.documentLanguage;
    return {
      view,
      form,
      goal,
      isBinding,
      isPublished: profiles.includes(form) && (isBinding || !bindingOnly),
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

/** In the document's language all forms; in others those for which translations are made. */
function listForms(views: EditionViews): Planned[] {
  return [...views.values()].flatMap((view): Planned[] => {
    const plan = (form: PrintForm): Planned => ({ view, form, goal: undefined });
    if (view.language !== view.documentLanguage) return [plan('full'), plan('summary')];
    const goals = view.goals.filter((goal) => goal.children.length > 0);
    const isReported = view.indicators.some(({ values }) => values.length > 0) || hasGoalStatuses(view);
    return [
      plan('full'),
      plan('large'),
      plan('working'),
      plan('summary'),
      ...goals.map((goal): Planned => ({ view: viewOneGoal(view, goal), form: 'goal', goal: goal.id })),
      ...(isReported ? [plan('report')] : []),
    ];
  });
}
