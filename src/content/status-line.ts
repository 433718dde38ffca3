import type { EditionView } from '../model/edition.ts';
import type { LanguageTools } from './environment.ts';
import type { AdoptionView } from '../model/edition-status.ts';

/**
 * The edition's state in one line of words, as it stands on the cover and on each page:
 * `Wydanie nieobowiązujące, zastąpione 17 maja 2018 r.`
 */
export function statusLine(view: EditionView, tools: Pick<LanguageTools, 'label' | 'formatDate'>): string {
  const { status, adoption } = view;
  const dates = {
    ...(status.from === undefined ? {} : { from: tools.formatDate(status.from) }),
    ...(status.to === undefined ? {} : { to: tools.formatDate(status.to) }),
    ...(status.date === undefined ? {} : { date: tools.formatDate(status.date) }),
    ...(status.paper === undefined ? {} : { paper: status.paper }),
  };
  if (status.type === 'adopted')
    return adoption ? labelAct('status.adopted', adoption, tools) : tools.label('status.adoptedOnly');
  if (status.type === 'expired' && status.date === undefined) return tools.label('status.expiredOnly');
  return tools.label(`status.${status.type}${status.isOver ? 'Over' : ''}`, dates);
}

/** The state in a few words, as one line of a phone has room for them; the whole sentence where it is no longer. */
export function shortStatus(view: EditionView, tools: Pick<LanguageTools, 'label' | 'formatDate'>): string {
  const { type, isOver, to } = view.status;
  if (type === 'adopted') return tools.label('status.short.adopted');
  if (type === 'consultation' && to !== undefined)
    return isOver
      ? tools.label('status.short.consultationOver')
      : tools.label('status.short.consultation', { to: tools.formatDate(to) });
  return statusLine(view, tools);
}

/** A title that says of what is no longer in force that it is not: the words of a search engine's hit and of a preview. */
export function titleWithStatus(
  title: string,
  { status }: Pick<EditionView, 'status'>,
  { label }: Pick<LanguageTools, 'label'>,
): string {
  const { type } = status;
  return type === 'superseded' || type === 'expired' ? label(`status.inTitle.${type}`, { title }) : title;
}

/** The act of adoption in the words of a label; an act without a number has a label of its own. */
export function labelAct(
  key: 'print.adoption' | 'print.attachment' | 'status.adopted',
  act: AdoptionView,
  { label, formatDate }: Pick<LanguageTools, 'label' | 'formatDate'>,
): string {
  const body = key.startsWith('print') ? act.bodyGenitive.marked : act.body.marked;
  const values = { body, date: formatDate(act.date) };
  return act.number === undefined
    ? label(`${key}Unnumbered`, values)
    : label(key, { ...values, number: act.number });
}
