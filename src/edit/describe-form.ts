import { commonSchema, schemas } from '../validate/schemas.ts';
import type { EntryKind } from './entries.ts';
import { englishFields } from './english-fields.ts';

/** A field of a form, as the script of the page builds it; what the schema says of a value, without what no field needs. */
export interface Field {
  readonly label: string;
  readonly help: string | undefined;
  /** `text`: in one language or several, with its origin. */
  readonly kind: 'text' | 'line' | 'number' | 'choice' | 'group' | 'list';
  readonly isRequired: boolean;
  /** Of what is settled once: it stands behind everything else. */
  readonly isRare: boolean;
  /** Of a choice: the values with their names. */
  readonly options?: readonly Option[];
  /** Of a group, by key. */
  readonly fields?: Readonly<Record<string, Field>>;
  /** Of a list. */
  readonly item?: Field;
  /** Of a list: whether it may be empty, or is then left out. */
  readonly mayBeEmpty?: boolean;
}

/** What a value can be chosen from. */
export interface Option {
  readonly value: string | boolean;
  readonly name: string;
}

/** What references can name, by the schema's word for it: `partner`, `goal`; the levels of goals. */
export type Choices = ReadonlyMap<string, readonly Option[]>;

/** What forms are described with. */
export interface FormWords {
  readonly language: 'pl' | 'en';
  readonly choices: Choices;
  /** The name of a value that the schema lists: `proposal`. */
  readonly nameValue: (value: string) => string;
}

/** The form of a kind of entry, from its schema. */
export function describeForm(kind: Exclude<EntryKind, 'chapter'>, words: FormWords): Field {
  const goal: Schema = schemas.goal.$defs.goalData;
  const { children: _, ...properties } = goal.properties ?? {};
  const roots: Record<typeof kind, Schema> = {
    goal: { ...goal, properties },
    partner: schemas.partners.properties.partners.items,
    instrument: schemas.instruments.properties.instruments.items,
    indicator: schemas.indicators.properties.indicators.items,
    source: schemas.sources.properties.sources.items,
  };
  return describe(roots[kind], { key: '', isRequired: true, words });
}

/** The form of the origin of a text in one language. */
export function describeOrigin(words: FormWords): Field {
  const { text: _, ...properties } = commonSchema.$defs.textInLanguage.properties;
  return describe({ type: 'object', properties }, { key: 'origin', isRequired: false, words });
}

const general = commonSchema.$defs.text.description;

const rare = ['id', 'slug', 'level', 'colour', 'colourDark'];

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly names?: string;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

interface Place {
  readonly key: string;
  readonly isRequired: boolean;
  readonly words: FormWords;
}

function describe(found: Schema, place: Place): Field {
  const { schema, isText, isCitation } = resolve(found);
  const { words, key, isRequired } = place;
  const english = englishFields[key] ?? key;
  const common = {
    label: words.language === 'en' ? english : (schema.title ?? key),
    // What is said of texts in general is about files.
    help: words.language === 'en' || schema.description === general ? undefined : schema.description,
    isRequired,
    isRare: rare.includes(key),
  };
  if (isText) return { ...common, kind: 'text' };
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values) {
    const options = values.map((value) => ({ value, name: words.nameValue(value) }));
    return { ...common, kind: 'choice', options };
  }
  const options = words.choices.get(key === 'level' ? key : (schema.names ?? ''));
  if (options) return { ...common, kind: 'choice', options };
  if (schema.type === 'boolean')
    return {
      ...common,
      kind: 'choice',
      options: [true, false].map((value) => ({ value, name: words.nameValue(String(value)) })),
    };
  if (schema.type === 'number' || schema.type === 'integer') return { ...common, kind: 'number' };
  if (schema.type === 'array') {
    const item = describe(schema.items ?? {}, { key: `${key}.item`, isRequired: true, words });
    return { ...common, kind: 'list', mayBeEmpty: (schema.minItems ?? 0) === 0, item };
  }
  if (schema.properties) {
    const required = schema.required ?? [];
    const fields = Object.entries(schema.properties).map(([name, inner]) => {
      const named = isCitation && name === 'id' ? { ...inner, names: 'source' } : inner;
      return [name, describe(named, { key: name, isRequired: required.includes(name), words })] as const;
    });
    return { ...common, kind: 'group', fields: Object.fromEntries(fields) };
  }
  return { ...common, kind: 'line' };
}

/** A schema with what it refers to; what stands beside the reference counts more. */
function resolve(schema: Schema): {
  readonly schema: Schema;
  readonly isText: boolean;
  readonly isCitation: boolean;
} {
  let found = schema;
  let isText = false;
  let isCitation = false;
  while (found.$ref !== undefined) {
    const { $ref, ...own } = found;
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    isText ||= name === 'text';
    isCitation ||= name === 'citation';
    const shared: Readonly<Record<string, Schema>> = commonSchema.$defs;
    const meant = shared[name];
    if (!meant) throw new Error(`There is no schema "${$ref}".`);
    found = { ...meant, ...own };
  }
  return { schema: found, isText, isCitation };
}
