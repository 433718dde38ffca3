import type { EditionData } from './data/project-data.ts';
import { fileProvenance, resolveProvenance } from './data/provenance.ts';
import type { Mark } from './data/provenance.ts';
import { viewTexts } from './statements.ts';
import type { TextsOf } from './statements.ts';
import { citationViews } from './text.ts';
import type { CitationView, Localisation } from './text.ts';

/** A term or an abbreviation, and what it means. */
export interface TermView extends TextsOf<'term'> {
  readonly id: string;
  readonly anchor: string;
  /** True where the meaning is what the letters stand for. */
  readonly isAbbreviation: boolean;
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}

/** The edition's glossary, in the order of the view's language. */
export function viewGlossary({ glossary }: EditionData, localisation: Localisation): TermView[] {
  const inherited = fileProvenance(glossary.sources);
  const collator = new Intl.Collator(localisation.language);
  return glossary.terms
    .map((term) => {
      const provenance = resolveProvenance(term, inherited);
      return {
        id: term.id,
        anchor: `term.${term.id}`,
        ...viewTexts('term', term, provenance, localisation),
        isAbbreviation: term.abbreviation ?? false,
        mark: provenance.mark,
        sources: citationViews(provenance.sources, localisation),
      };
    })
    .sort((a, b) => collator.compare(a.term.text, b.term.text) || (a.id < b.id ? -1 : 1));
}
