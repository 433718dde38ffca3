import type { EditionView } from '../model/view.ts';
import { createLabel } from '../render/labels.ts';
import type { Run } from './run.ts';
import { labelsOf } from './view-editions.ts';

/** A document that will be printed. */
export interface PlannedDocument {
  readonly view: EditionView;
  readonly form: 'full';
  /** Relative to the site's folder: `2010/torun-2010-z-propozycjami.pl.pdf`. */
  readonly path: string;
}

/** The documents of a run: of each edition the full one, in the document's language. */
export function planDocuments({ data, editions }: Pick<Run, 'data' | 'editions'>): PlannedDocument[] {
  return editions.flatMap((views) => {
    const view = [...views.values()].find((candidate) => candidate.language === candidate.documentLanguage);
    if (!view) return [];
    const label = createLabel(labelsOf(data, view.documentLanguage), view.documentLanguage);
    const suffix =
      view.containsProposals && view.status.type !== 'draft' ? `-${label('document.withProposals')}` : '';
    return [{ view, form: 'full', path: `${view.path}/${view.id}${suffix}.${view.language}.pdf` }];
  });
}
