import type { InstrumentData, Kind, PartnerData } from './data/data-types.ts';
import { viewTexts } from './statements.ts';
import type { TextsOf } from './statements.ts';
import { citationViews, localiseAliases, localiseText } from './text.ts';
import type { CitationView, Localisation, TextView } from './text.ts';
import type { EditionData } from './data/project-data.ts';
import { editorial, fileProvenance, resolveProvenance } from './data/provenance.ts';
import type { Mark, Provenance } from './data/provenance.ts';
import type { GoalReference } from './goal-names.ts';

export type Entry = Omit<EntryView, 'links'>;

/** The registers of partners and instruments, by id, before the goals that name them are known. */
export interface Registers {
  readonly partners: ReadonlyMap<string, Entry>;
  readonly instruments: ReadonlyMap<string, Entry>;
}

/** Both registers in one language. */
export function viewRegisters(data: EditionData, localisation: Localisation): Registers {
  const read = (
    register: EntryView['register'],
    entries: readonly (PartnerData | InstrumentData)[],
    kinds: readonly Kind[],
    inherited: Provenance,
  ): Map<string, Entry> =>
    new Map(entries.map((entry) => [entry.id, viewEntry(register, entry, kinds, inherited, localisation)]));
  return {
    partners: read(
      'partners',
      data.partners.partners,
      data.partners.kinds,
      fileProvenance(data.partners.sources),
    ),
    instruments: read(
      'instruments',
      data.instruments.instruments,
      data.instruments.kinds,
      fileProvenance(data.instruments.sources),
    ),
  };
}

function viewEntry(
  register: EntryView['register'],
  entry: PartnerData | InstrumentData,
  kinds: readonly Kind[],
  inherited: Provenance,
  localisation: Localisation,
): Entry {
  const provenance = resolveProvenance(entry, inherited);
  const kind = kinds.find((candidate) => candidate.id === entry.kind);
  if (!kind && entry.kind !== undefined)
    throw new Error(`The unknown kind "${entry.kind}" passed validation.`);
  return {
    id: entry.id,
    register,
    anchor: `${register === 'partners' ? 'partner' : 'instrument'}.${entry.id}`,
    ...viewTexts('entry', entry, provenance, localisation),
    aliases: localiseAliases(entry.aliases, localisation),
    kindId: kind?.id,
    kindName: kind && localiseText(kind.name, editorial, localisation).marked,
    site: entry.site && { url: entry.site.url, sources: citationViews(entry.site.sources, localisation) },
    mark: provenance.mark,
    sources: citationViews(provenance.sources, localisation),
  };
}

/** A partner or an instrument, with the goals that name it. */
export interface EntryView extends TextsOf<'entry'> {
  readonly id: string;
  readonly register: 'partners' | 'instruments';
  readonly anchor: string;
  /** By which search finds it as well; they say nothing and are shown nowhere. */
  readonly aliases: readonly string[];
  /** Undefined where the register does not say of which kind it is. */
  readonly kindId: string | undefined;
  readonly kindName: string | undefined;
  readonly site: { readonly url: string; readonly sources: readonly CitationView[] } | undefined;
  /** The origin of the entry itself: its name and kind. */
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
  readonly links: readonly EntryLinkView[];
}

export interface EntryLinkView {
  readonly goal: GoalReference;
  readonly itemAnchor: string;
  readonly role: TextView | undefined;
  /** The origin of the statement that this goal has this partner. */
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}
