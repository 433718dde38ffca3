import { schemas } from '../validate/schemas.ts';

/** A schema as forms need it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly english?: { readonly title?: string; readonly description?: string };
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly valueNames?: Readonly<Record<'pl' | 'en', Readonly<Record<string, string>>>>;
  readonly names?: string;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly propertyNames?: { readonly problem?: string };
  readonly additionalProperties?: boolean | Schema;
}

/** Files with a list of entries that are edited one by one, by the word for an entry: the file and its key of the list. */
export const registers = {
  indicator: { file: 'indicators', list: 'indicators' },
  partner: { file: 'partners', list: 'partners' },
  instrument: { file: 'instruments', list: 'instruments' },
  source: { file: 'sources', list: 'sources' },
  term: { file: 'glossary', list: 'terms' },
  figure: { file: 'figures', list: 'figures' },
} as const;

/** Files that say something of all their entries, with the key of these. */
export const heads = {
  partners: 'partners',
  instruments: 'instruments',
  indicators: 'indicators',
  glossary: 'terms',
  figures: 'figures',
  values: 'values',
  statuses: 'statuses',
} as const;

/** What was reported after the adoption, in a list for all: of an indicator, or of a goal. */
export const reports = {
  values: { schema: schemas.values, of: 'indicator' },
  statuses: { schema: schemas.statuses, of: 'goal' },
} as const;

const goal: Schema = schemas.goal.$defs.goalData;

/** What forms are made from, for each kind of entry; a chapter's text has no schema. */
export const entrySchemas = {
  site: schemas.site,
  strategy: withLast(schemas.strategy, 'sources'),
  goal: without(goal, ['children']),
  // It begins its file, and may name the sources for all of it.
  topGoal: without(
    { ...goal, properties: { ...goal.properties, sources: schemas.goal.properties.sources } },
    ['children'],
  ),
  indicator: schemas.indicators.properties.indicators.items,
  partner: schemas.partners.properties.partners.items,
  instrument: schemas.instruments.properties.instruments.items,
  source: schemas.sources.properties.sources.items,
  term: schemas.glossary.properties.terms.items,
  figure: schemas.figures.properties.figures.items,
  chapter: schemas.strategy.properties.chapters.items,
  values: reportSchema('values'),
  statuses: reportSchema('statuses'),
} satisfies Record<string, Schema>;

/** What a file has beside its list: kinds, and sources of all of it. */
export function headSchema(name: keyof typeof heads): Schema {
  return without(schemas[name], [heads[name]]);
}

/** What concerns all of a file is not what is looked for first in it. */
function withLast(schema: Schema, key: string): Schema {
  const { [key]: last, ...properties } = schema.properties ?? {};
  return { ...schema, properties: { ...properties, ...(last && { [key]: last }) } };
}

/** The reports of one goal or indicator: which one is not asked. */
function reportSchema(name: keyof typeof reports): Schema {
  const { schema, of } = reports[name];
  const list: Schema = (schema.properties as Readonly<Record<string, Schema>>)[name] ?? {};
  return {
    type: 'object',
    properties: { [name]: { ...list, items: without(list.items ?? {}, [of]) } },
  };
}

/** A schema of an object without some of its keys. */
export function without(schema: Schema, keys: readonly string[]): Schema {
  const properties = Object.entries(schema.properties ?? {}).filter(([key]) => !keys.includes(key));
  const required = schema.required?.filter((key) => !keys.includes(key)) ?? [];
  return { ...schema, properties: Object.fromEntries(properties), required };
}
