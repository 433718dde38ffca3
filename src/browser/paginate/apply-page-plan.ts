import type { LoadedScript } from '../session/load-page-script.ts';
import { nameSectionTarget } from './compose-document.ts';
import type { PagePlan, PartPlan } from './plan-pages.ts';

/** Puts empty pages where the plan wants them, in place of earlier ones, and writes the page numbers into their slots. */
export async function applyPagePlan(script: LoadedScript, plan: PagePlan | PartPlan): Promise<void> {
  const { blanksBefore, numbers } = plan;
  const ids = await script.evaluate(({ listSlots }) => listSlots());
  await script.evaluate(
    ({ applyChanges }, changes) => {
      applyChanges(changes);
    },
    {
      blanksBefore: [...blanksBefore].map(nameSectionTarget),
      endsBlank: 'endsBlank' in plan && plan.endsBlank,
      numbers: ids.map((id) => String(numbers.pageOf.get(id))),
    },
  );
}
