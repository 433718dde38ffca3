import type { StrategyFile } from './data/data-types.ts';
import { citationViews, localiseOptional, localiseText } from './text.ts';
import type { CitationView, Localisation, TextView } from './text.ts';
import { resolveProvenance } from './data/provenance.ts';
import type { Provenance } from './data/provenance.ts';

/** The edition's state on that day: what templates need to say it in words. */
export function viewEditionStatus(
  { status }: StrategyFile,
  day: string,
  {
    inherited,
    localisation,
    idsByPath,
  }: {
    readonly inherited: Provenance;
    readonly localisation: Localisation;
    readonly idsByPath: ReadonlyMap<string, string>;
  },
): EditionStatusView {
  const consultation = status.type === 'consultation' ? status : undefined;
  const isOver = consultation !== undefined && consultation.to < day;
  const path = status.type === 'superseded' ? status.path : undefined;
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
    successor: path === undefined ? undefined : { path, id: idsByPath.get(path) },
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

type EditionStatusType = 'draft' | 'consultation' | 'tabled' | 'adopted' | 'superseded' | 'expired';

/** The edition's state; only the fields of its type are there. */
export interface EditionStatusView {
  readonly type: EditionStatusType;
  /** True only for `adopted`: everything else must not look like law in force. */
  readonly isInForce: boolean;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** True when a consultation ended before the day of the output: nobody is asked to comment any more. */
  readonly isOver: boolean;
  readonly ways: TextView | undefined;
  readonly form: string | undefined;
  readonly paper: string | undefined;
  readonly by: TextView | undefined;
  /** The edition that took its place; without an id where that is not published with it. */
  readonly successor: { readonly path: string; readonly id: string | undefined } | undefined;
  readonly date: string | undefined;
  readonly sources: readonly CitationView[];
}

export interface AdoptionView {
  readonly body: TextView;
  readonly bodyGenitive: TextView;
  /** Undefined where the act has none. */
  readonly number: string | undefined;
  readonly date: string;
  readonly sources: readonly CitationView[];
}
