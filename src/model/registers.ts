import type { InstrumentData, Kind, PartnerData } from './data-types.ts';
import { citationViews, localiseOptional, localiseText } from './localise.ts';
import type { Localisation } from './localise.ts';
import type { EditionData } from './project-data.ts';
import { editorial, fileProvenance, resolveProvenance } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import type { EntryLinkView, EntryView, GoalView } from './view.ts';

type Entry = Omit<EntryView, 'links'>;

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

/** The entries of one register with the goals that name them, in the order of the view's language. */
export function linkEntries(
  register: EntryView['register'],
  entries: ReadonlyMap<string, Entry>,
  goals: readonly GoalView[],
  localisation: Localisation,
): EntryView[] {
  const links = new Map<string, EntryLinkView[]>();
  for (const goal of goals) {
    for (const item of goal.lists.find((list) => list.id === register)?.items ?? []) {
      if (item.entryId === undefined) continue;
      const found = links.get(item.entryId) ?? [];
      found.push({ goal, itemAnchor: item.anchor, role: item.role, mark: item.mark, sources: item.sources });
      links.set(item.entryId, found);
    }
  }
  const collator = new Intl.Collator(localisation.language);
  return [...entries.values()]
    .map((entry) => ({ ...entry, links: links.get(entry.id) ?? [] }))
    .sort((a, b) => collator.compare(a.name.text, b.name.text) || (a.id < b.id ? -1 : 1));
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
    name: localiseText(entry.name, provenance, localisation),
    kindId: kind?.id,
    kindName: kind && localiseText(kind.name, editorial, localisation).marked,
    description: localiseOptional(entry.description, provenance, localisation),
    site: entry.site && { url: entry.site.url, sources: citationViews(entry.site.sources, localisation) },
    mark: provenance.mark,
    sources: citationViews(provenance.sources, localisation),
  };
}
