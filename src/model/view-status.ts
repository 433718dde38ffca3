import type { StrategyFile } from './data-types.ts';
import { citationViews, localiseOptional, localiseText } from './localise.ts';
import type { Localisation } from './localise.ts';
import { resolveProvenance } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import type { AdoptionView, StatusView } from './view.ts';

/** The edition's state on that day: what templates need to say it in words. */
export function viewStatus(
  { status }: StrategyFile,
  day: string,
  { inherited, localisation }: { readonly inherited: Provenance; readonly localisation: Localisation },
): StatusView {
  const consultation = status.type === 'consultation' ? status : undefined;
  const isOver = consultation !== undefined && consultation.to < day;
  const sources = status.type === 'superseded' ? resolveProvenance(status, inherited).sources : [];
  return {
    type: status.type,
    isInForce: status.type === 'adopted',
    from: consultation?.from,
    to: consultation?.to,
    isOver,
    ways: isOver ? undefined : localiseOptional(consultation?.ways, inherited, localisation),
    form: isOver ? undefined : consultation?.form,
    paper: status.type === 'tabled' ? status.paper : undefined,
    by: status.type === 'superseded' ? localiseText(status.by, inherited, localisation) : undefined,
    date: status.type === 'superseded' || status.type === 'expired' ? status.date : undefined,
    sources: citationViews(sources, localisation),
  };
}

/** The act of adoption, where there is one. */
export function viewAdoption(
  strategy: StrategyFile,
  inherited: Provenance,
  localisation: Localisation,
): AdoptionView | undefined {
  const { adoption } = strategy;
  if (!adoption) return undefined;
  const provenance = resolveProvenance(adoption, inherited);
  return {
    body: localiseText(adoption.body, provenance, localisation),
    bodyGenitive: localiseText(adoption.bodyGenitive ?? adoption.body, provenance, localisation),
    number: adoption.number,
    date: adoption.date,
    sources: citationViews(provenance.sources, localisation),
  };
}
