import type { AdoptionView } from '../model/view.ts';
import type { LanguageTools } from './environment.ts';

/** The act of adoption in the words of a label; an act without a number has a label of its own. */
export function labelAct(
  key: 'print.adoption' | 'print.attachment' | 'site.front.adopted' | 'status.adopted',
  act: AdoptionView,
  { label, formatDate }: Pick<LanguageTools, 'label' | 'formatDate'>,
): string {
  const body = key.startsWith('print') ? act.bodyGenitive.marked : act.body.marked;
  const values = { body, date: formatDate(act.date) };
  return act.number === undefined
    ? label(`${key}Unnumbered`, values)
    : label(key, { ...values, number: act.number });
}
