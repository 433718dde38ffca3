import type { DataShape } from '../../../src/model/data/data-shape.ts';
import { resolveShape } from '../../../src/model/proposals/walk-proposals.ts';

/** A word that stands in one place only, as a proposal. */
export interface Canary {
  /** `strategy/mission`, `goalData/details/results/items/*​/measure`: one for each place of the schemas. */
  readonly place: string;
  readonly word: string;
}

/** What a planting found and made. */
export interface Planting {
  readonly canaries: Canary[];
  /** Places that have no words: links and values. */
  readonly silent: string[];
}

type Values = Readonly<Record<string, unknown>>;

interface Planted {
  /** The value with a canary wherever a list can hold one more entry for it. */
  readonly value: unknown;
  /** The value as it was, each time with one canary in it. */
  readonly variants: readonly unknown[];
}

/** What a site cannot be without has its canary in the second language: hidden, the first one stands for it. */
const needed: readonly string[] = [
  'site/title',
  'strategy/commune',
  'strategy/title',
  'strategy/shortTitle',
  'strategy/status/by',
  'strategy/status/ways',
  'strategy/adoption/body',
  'sources/sources/*/title',
];

/** A file of that kind with a canary at each of its places, or at each that its lists leave room for. */
export function plantFile(kind: string, value: Values, planting: Planting): Values {
  const shape = resolveShape(kind);
  return plantEverywhere(value, shape, kind, planting) as Values;
}

/** A value, and a variant of it for each place in it. */
export function plantVariants(value: Values, shape: DataShape, place: string, planting: Planting): Planted {
  const members = Object.entries(shape.members ?? {}).map(([key, member]) => {
    if (!Object.hasOwn(value, key))
      throw new Error(`The data of this test have no "${place}/${key}": add it.`);
    return [key, plant(value[key], resolveShape(member), `${place}/${key}`, planting, key)] as const;
  });
  const grown = Object.fromEntries(members.map(([key, planted]) => [key, planted.value]));
  return {
    value: { ...value, ...grown },
    variants: [
      ...members.flatMap(([key, { variants }]) =>
        variants.map((variant) =>
          key === 'reason' ? asEmptyList(value, variant) : { ...value, [key]: variant },
        ),
      ),
      ...plantStatus(value, shape, place, planting),
    ],
  };
}

function plant(value: unknown, shape: DataShape, place: string, planting: Planting, key: string): Planted {
  if (shape.isText)
    return { value: key === 'reason' ? undefined : value, variants: [plantText(value, place, planting)] };
  if (Array.isArray(value)) return { value: plantList(value, shape, place, planting), variants: [] };
  return isRecord(value) ? plantVariants(value, shape, place, planting) : { value, variants: [] };
}

/** Every place at once, of a value of which there is only one. */
function plantEverywhere(value: unknown, shape: DataShape, place: string, planting: Planting): unknown {
  if (Array.isArray(value)) return plantList(value, shape, place, planting);
  if (!isRecord(value)) return value;
  const members = Object.entries(shape.members ?? {}).map(([key, member]) => {
    const inner = `${place}/${key}`;
    const own = resolveShape(member);
    // Of the ways in which an edition can stand only one has each text.
    if (!Object.hasOwn(value, key)) {
      if (place !== 'strategy/status') throw new Error(`The data of this test have no "${inner}": add it.`);
      return [key, undefined] as const;
    }
    return [
      key,
      own.isText ? plantText(value[key], inner, planting) : plantEverywhere(value[key], own, inner, planting),
    ] as const;
  });
  return { ...value, ...Object.fromEntries(members.filter(([, member]) => member !== undefined)) };
}

/** One more entry for each variant of the first. */
function plantList(list: readonly unknown[], shape: DataShape, place: string, planting: Planting): unknown[] {
  const items = resolveShape(shape.items ?? {});
  const [first, ...rest] = list;
  if (items.isText) return [...list, plantText(first, `${place}/*`, planting)];
  if (!isRecord(first)) return [...list];
  const before = planting.canaries.length + planting.silent.length;
  const { value, variants } = plantVariants(first, items, `${place}/*`, planting);
  return [value, ...rest, ...variants.map((variant, index) => renew(variant as Values, before + index))];
}

function plantStatus(
  value: Values,
  { status, members = {} }: DataShape,
  place: string,
  planting: Planting,
): unknown[] {
  if (status === undefined) return [];
  const here = `${place}:status`;
  if (status === 'list') {
    const [item] = value.items as readonly Values[];
    const items = resolveShape(resolveShape(members.items ?? {}).items ?? {});
    return [{ status: 'proposal', items: [withWord(item ?? {}, items.members ?? {}, here, planting)] }];
  }
  return [{ ...withWord(value, members, here, planting), status: 'proposal' }];
}

/** The statement with a word in its first text, if it has any. */
function withWord(
  value: Values,
  members: NonNullable<DataShape['members']>,
  place: string,
  planting: Planting,
): Values {
  const key = Object.keys(members).find((name) => resolveShape(members[name] ?? {}).isText);
  if (key === undefined) {
    planting.silent.push(place);
    return value;
  }
  return { ...value, [key]: `Treść ${addCanary(place, planting)}` };
}

/** A text that is a proposal. */
export function plantText(original: unknown, place: string, planting: Planting): unknown {
  const word = addCanary(place, planting);
  return needed.includes(place)
    ? { pl: original, en: { text: `Words ${word}`, status: 'proposal' } }
    : { pl: { text: `Treść ${word}`, status: 'proposal' } };
}

/** A word of its own for a place. */
export function addCanary(place: string, { canaries }: Planting): string {
  const letters = String(canaries.length + 100).replaceAll(
    /\d/g,
    (digit) => 'abdeghijkm'[Number(digit)] ?? '',
  );
  const word = `Kan${letters}q`;
  canaries.push({ place, word });
  return word;
}

function asEmptyList(list: Values, reason: unknown): Values {
  return { ...(list.sources === undefined ? {} : { sources: list.sources }), status: 'none', reason };
}

/** An entry of its own: another id, number and date, and in lists of links another entry that is named. */
function renew(value: Values, index: number): Values {
  const other = (key: string, next: (found: string) => string): Values =>
    typeof value[key] === 'string' ? { [key]: next(value[key]) } : {};
  const turn = (found: string): string => found.replace(/-\d$/, `-${String(2 + (index % 7))}`);
  return {
    ...value,
    ...other('id', (found) => `${found}-z${String(index)}`),
    ...other('number', (found) => `${found}${String(index)}`),
    ...other('name', (found) => `${found} z${String(index)}`),
    ...other('date', (found) => `${String(2031 + (index % 60))}${found.slice(4)}`),
    ...['partner', 'instrument', 'domain', 'goal'].reduce(
      (all, key) => ({ ...all, ...other(key, turn) }),
      {},
    ),
  };
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
