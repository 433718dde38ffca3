import type { LoadedEdition, LoadedJson, LoadedProject } from '../../model/data/loaded-project.ts';
import type { FileKind } from '../schemas.ts';

/** A JSON file that could be read, and which schema it follows. */
export interface KnownFile {
  readonly kind: FileKind;
  readonly file: LoadedJson;
}

/** Every JSON file of the project that could be read. */
export function listJsonFiles(project: LoadedProject): KnownFile[] {
  return [
    ...ofKind('site', project.site),
    ...ofKind('labels', ...project.labels.values()),
    ...ofKind('search', ...project.search.values()),
    ...project.editions.flatMap(listEditionFiles),
    ...project.editions.flatMap(({ signedRecords }) => ofKind('signed', ...signedRecords)),
  ];
}

/** Every JSON file of an edition and of its monitoring that could be read. */
export function listEditionFiles(edition: LoadedEdition): KnownFile[] {
  return [
    ...ofKind('strategy', edition.strategy),
    ...ofKind('goal', ...edition.goals),
    ...ofKind('partners', edition.partners),
    ...ofKind('instruments', edition.instruments),
    ...ofKind('indicators', edition.indicators),
    ...ofKind('figures', edition.figures),
    ...ofKind('glossary', edition.glossary),
    ...ofKind('sources', edition.sources),
    ...ofKind('values', edition.values),
    ...ofKind('statuses', edition.statuses),
  ];
}

function ofKind(kind: FileKind, ...files: readonly (LoadedJson | undefined)[]): KnownFile[] {
  return files.flatMap((file) => (file?.value === undefined ? [] : [{ kind, file }]));
}
