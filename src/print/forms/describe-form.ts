import type { AuxiliaryForm, PrintForm } from '../../model/print/print-form.ts';
import { numberOrTitle } from '../../model/goal-names.ts';
import type { EditionView } from '../../model/edition.ts';
import { bindingLanguage } from '../../content/binding-language.ts';
import type { LanguageTools } from '../../content/environment.ts';
import type { Label } from '../../content/labels.ts';

/** What a document says of itself, and where it finds pages of the full document. */
export interface FormDescription {
  readonly form: PrintForm;
  /** `Streszczenie`; undefined for the full document. */
  readonly formName: string | undefined;
  /** Says that another text is binding; undefined for the full document. */
  readonly auxiliary: string | undefined;
  /** Stands at the head of each page: `KOPIA ROBOCZA`; only in the working copy. */
  readonly mark: string | undefined;
  /** The page of an anchor in the full document; undefined in the full document itself, whose pages are its own. */
  readonly fullPage: ((anchor: string) => number) | undefined;
}

/** The form of one document in words. */
export function describeForm(
  auxiliary: AuxiliaryForm | undefined,
  view: EditionView,
  { label, formatDate }: Pick<LanguageTools, 'label' | 'formatDate'>,
): FormDescription {
  if (!auxiliary)
    return { form: 'full', formName: undefined, auxiliary: undefined, mark: undefined, fullPage: undefined };
  const { form, fullPageOf } = auxiliary;
  const [top] = view.goals;
  const values = {
    goal: top ? numberOrTitle(top, view.language) : '',
    ...(form === 'report' ? { date: formatDate(lastReport(view)) } : {}),
  };
  return {
    form,
    formName: label(`print.form.${form}`, values),
    auxiliary: describeAid(view, label),
    mark:
      form === 'working'
        ? label(`print.working.${view.status.type === 'draft' ? 'markDraft' : 'mark'}`)
        : undefined,
    fullPage: (anchor) => {
      const page = fullPageOf.get(anchor);
      if (page === undefined) throw new Error(`The full document has no place "${anchor}".`);
      return page;
    },
  };
}

/** Which text decides where the two differ. */
function describeAid(view: EditionView, label: Label): string {
  if (view.language === view.documentLanguage)
    return label(view.adoption ? 'print.form.bindingAttachment' : 'print.form.bindingDocument');
  const binding = bindingLanguage(view);
  return binding ? label('print.form.bindingOriginal', binding) : label('print.form.aidTranslation');
}

/** The date of the latest value or status that was reported. */
function lastReport({ id, indicators, allGoals }: EditionView): string {
  const reported = [
    ...indicators.flatMap(({ values }) => values),
    ...allGoals.flatMap(({ statuses }) => statuses),
  ];
  const last = reported
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (last === undefined) throw new Error(`Nothing is reported of "${id}".`);
  return last;
}
