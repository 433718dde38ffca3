import type { FormWords, Option } from '../../../edit/describe-form.ts';
import type { Entry } from '../../../edit/entries.ts';
import { entrySchemas } from '../../../edit/entry-schemas.ts';
import type { LoadedProject } from '../../../model/data/loaded-project.ts';
import type { PageTexts } from '../live-page.ts';

/** What the form of an entry of an edition is described with: what can be chosen there, by its name. */
export function describeWords(
  { editions }: LoadedProject,
  {
    entries,
    edition,
    texts,
  }: {
    readonly entries: readonly Entry[];
    readonly edition: string | undefined;
    readonly texts: Pick<PageTexts, 'messages' | 'say'>;
  },
): FormWords {
  const { messages, say } = texts;
  const own = entries.filter((entry) => entry.edition === edition);
  const found = editions.find(({ id }) => id === edition);
  const registered = (value: unknown, ...keys: readonly string[]): Option[] => {
    const list = keys.reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    );
    return Array.isArray(list) ? (list as unknown[]).flatMap((item) => optionOf(item, messages)) : [];
  };
  const strategy = found?.strategy?.value;
  const places = entrySchemas.chapter.properties.place.valueNames[messages];
  const choices = new Map<string, readonly Option[]>([
    ...(['goal', 'partner', 'instrument', 'indicator', 'source'] as const).map(
      (kind) => [kind, listOptions(own, kind, messages)] as const,
    ),
    ['level', registered(strategy, 'levels')],
    ['domain', registered(strategy, 'domains', 'items')],
    ['partner-kind', registered(found?.partners?.value, 'kinds')],
    ['instrument-kind', registered(found?.instruments?.value, 'kinds')],
    [
      'place',
      [
        ...Object.entries(places).map(([value, name]) => ({ value, name })),
        ...listOptions(own, 'chapter', messages),
      ],
    ],
    [
      'currentEdition',
      entries.flatMap((entry) =>
        entry.kind === 'strategy' && entry.edition !== undefined
          ? [{ value: entry.edition, name: `${nameOf(entry, messages)} (${entry.edition})` }]
          : [],
      ),
    ],
  ]);
  return { language: messages, choices, yes: say('edit.yes'), no: say('edit.no') };
}

/** The name of an entry in the language of the program, or in that which it has. */
export function nameOf({ title, id }: Pick<Entry, 'title' | 'id'>, language: string): string {
  if (typeof title === 'string') return title;
  if (typeof title !== 'object' || title === null) return id;
  const all = title as Readonly<Record<string, unknown>>;
  const found = all[language] ?? Object.values(all)[0];
  if (typeof found === 'string') return found;
  if (typeof found !== 'object' || found === null) return id;
  // With its origin, or in the forms that sentences need.
  const words = found as Readonly<Record<string, unknown>>;
  const word = words.text ?? words.one ?? words.other;
  return typeof word === 'string' ? word : id;
}

/** Entries as a list to choose from, by their names. */
function listOptions(entries: readonly Entry[], kind: Entry['kind'], language: string): Option[] {
  return entries
    .filter((entry) => entry.kind === kind)
    .map((entry) => {
      const name = [entry.number, nameOf(entry, language)].filter((part) => part !== undefined).join(' ');
      return { value: entry.id, name: withId(name, entry.id) };
    });
}

function optionOf(item: unknown, language: string): Option[] {
  if (typeof item !== 'object' || item === null || !('id' in item) || typeof item.id !== 'string') return [];
  const { id } = item;
  return [
    { value: id, name: withId(nameOf({ id, title: 'name' in item ? item.name : undefined }, language), id) },
  ];
}

function withId(name: string, id: string): string {
  return name === id ? name : `${name} (${id})`;
}
