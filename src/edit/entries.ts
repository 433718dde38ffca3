import type { LoadedEdition, LoadedJson, LoadedProject } from '../model/data/loaded-project.ts';
import { schemas } from '../validate/schemas.ts';

/** Kinds of what is edited by itself. */
export type EntryKind = 'goal' | 'chapter' | RegisterKind;
type RegisterKind = 'partner' | 'instrument' | 'indicator' | 'source';

/** Something of the data that is edited by itself: a goal without those below it, an entry of a register, a chapter. */
export interface Entry {
  /** `torun-2010/goal/otoczenie-biznesu`, `torun-2010/chapter/historia.pl`: by it alone an entry is asked for. */
  readonly address: string;
  readonly kind: EntryKind;
  readonly edition: string;
  /** Relative to the project. */
  readonly file: string;
  /** Where it stands in its file; empty for a chapter. */
  readonly path: readonly (string | number)[];
  readonly id: string;
  /** Of a goal that has one. */
  readonly number: string | undefined;
  /** Its title or name as the data have it, in one language or several. */
  readonly title: unknown;
  /** What is edited; the text of a chapter. */
  readonly value: unknown;
}

const registers: readonly RegisterKind[] = ['partner', 'instrument', 'indicator', 'source'];

/** Keys of a goal that are other entries. */
export const ownEntries = ['children'];

/** The keys of an entry, in the order in which its schema has them. */
export function listKeys(kind: Exclude<EntryKind, 'chapter'>): string[] {
  return Object.keys(
    {
      goal: schemas.goal.$defs.goalData.properties,
      partner: schemas.partners.properties.partners.items.properties,
      instrument: schemas.instruments.properties.instruments.items.properties,
      indicator: schemas.indicators.properties.indicators.items.properties,
      source: schemas.sources.properties.sources.items.properties,
    }[kind],
  );
}

/** Everything that can be edited by itself, in the order of the data. What has no id of its own, or that of another, is left out. */
export function listEntries({ editions }: Pick<LoadedProject, 'editions'>): Entry[] {
  const entries = editions.flatMap((edition) => [
    ...edition.goals.flatMap((file) => listGoals(edition.id, file, { value: file.value, path: [] })),
    ...registers.flatMap((kind) => listRegister(edition, kind)),
    ...edition.chapters.flatMap((chapter): Entry[] => {
      const id = `${chapter.id}.${chapter.language}`;
      const address = `${edition.id}/chapter/${id}`;
      return chapter.text === undefined
        ? []
        : [
            {
              ...{ address, kind: 'chapter', edition: edition.id, file: chapter.path, path: [], id },
              ...{ number: undefined, title: undefined, value: chapter.text },
            },
          ];
    }),
  ]);
  const byAddress = new Map<string, Entry>();
  for (const entry of entries) if (!byAddress.has(entry.address)) byAddress.set(entry.address, entry);
  return [...byAddress.values()];
}

interface Place {
  readonly value: unknown;
  readonly path: Entry['path'];
}

function listGoals(edition: string, file: LoadedJson, { value, path }: Place): Entry[] {
  if (!isObject(value)) return [];
  const { children, ...goal } = value;
  const below = Array.isArray(children) ? (children as unknown[]) : [];
  return [
    ...describe('goal', edition, file, { value: goal, path }),
    ...below.flatMap((child, index) =>
      listGoals(edition, file, { value: child, path: [...path, 'children', index] }),
    ),
  ];
}

function listRegister(edition: LoadedEdition, kind: RegisterKind): Entry[] {
  const key = `${kind}s` as const;
  const file = edition[key];
  const items: unknown = isObject(file?.value) ? file.value[key] : undefined;
  if (!file || !Array.isArray(items)) return [];
  return (items as unknown[]).flatMap((value, index) =>
    describe(kind, edition.id, file, { value, path: [key, index] }),
  );
}

function describe(
  kind: Exclude<EntryKind, 'chapter'>,
  edition: string,
  { path: file }: LoadedJson,
  { value, path }: Place,
): Entry[] {
  if (!isObject(value) || typeof value.id !== 'string') return [];
  const { id, number } = value;
  const address = `${edition}/${kind}/${id}`;
  const title = value.title ?? value.name;
  return [
    {
      ...{ address, kind, edition, file, path, id, title, value },
      number: typeof number === 'string' ? number : undefined,
    },
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
