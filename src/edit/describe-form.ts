import { commonSchema } from '../validate/schemas.ts';
import type { Schema } from './entry-schemas.ts';

/** A field of a form, as the script of the page builds it; what the schema says of a value, without what no field needs. */
export interface Field {
  readonly label: string;
  readonly help: string | undefined;
  /**
   * `text`: in one language or several, with its origin; `lines`: a list of short texts, one a line; `languages`: something for
   * each language; `variants`: groups of which one is chosen.
   */
  readonly kind:
    'text' | 'line' | 'number' | 'choice' | 'group' | 'list' | 'lines' | 'languages' | 'variants' | 'chapter';
  readonly isRequired: boolean;
  /** Of what is settled once: it stands behind everything else. */
  readonly isRare: boolean;
  /** Of a choice: the values with their names. */
  readonly options?: readonly Option[];
  /** Of a choice that may be long: what is chosen from, which several fields share. */
  readonly from?: string;
  /** Of a group, by key; of variants, by value. */
  readonly fields?: Readonly<Record<string, Field>>;
  /** Of variants: the key that says which it is; `item` is its choice. */
  readonly key?: string;
  /** Of a list, or of each language. */
  readonly item?: Field;
  /** Of a list: whether it may be empty, or is then left out. */
  readonly mayBeEmpty?: boolean;
}

/** What a value can be chosen from. */
export interface Option {
  readonly value: string | boolean;
  readonly name: string;
}

/** What references can name, by the schema's word for it: `partner`, `goal`. */
export type Choices = ReadonlyMap<string, readonly Option[]>;

/** What forms are described with. */
export interface FormWords {
  readonly language: 'pl' | 'en';
  readonly choices: Choices;
  readonly yes: string;
  readonly no: string;
}

/** The form of an entry, from its schema. */
export function describeForm(schema: Schema, words: FormWords): Field {
  return describe(schema, { key: '', isRequired: true, words });
}

/** The form of the origin of a text in one language. */
export function describeOrigin(words: FormWords): Field {
  const { text: _, ...properties } = commonSchema.$defs.textInLanguage.properties;
  const { title, english } = commonSchema.$defs.statementStatus;
  return describe(
    { type: 'object', title, english: { title: english.title }, properties },
    { key: 'origin', isRequired: false, words },
  );
}

const general = commonSchema.$defs.text.description;

/** For programs, and never changed in a form. */
const hidden = ['$schema', 'schemaVersion'];

const rare = ['id', 'slug', 'level', 'colour', 'colourDark', 'path', 'paths', 'fonts', 'levels', 'chapters'];

/** References to what has no word of its own in the schemas, by their keys. */
const namedByKey = ['level', 'place', 'currentEdition'];

interface Place {
  readonly key: string;
  readonly isRequired: boolean;
  readonly words: FormWords;
}

type Common = Pick<Field, 'label' | 'help' | 'isRequired' | 'isRare'>;

function describe(found: Schema, place: Place): Field {
  const { schema, isText, isCitation } = resolve(found);
  const { words, key, isRequired } = place;
  const common = { ...say(schema, place), isRequired, isRare: rare.includes(key) };
  if (isText) return { ...common, kind: 'text' };
  const choice = describeChoice(schema, common, place);
  if (choice) return choice;
  if (schema.oneOf) return describeVariants(schema.oneOf, common, words);
  if (schema.type === 'number' || schema.type === 'integer') return { ...common, kind: 'number' };
  if (schema.type === 'array') {
    const item = describe(schema.items ?? {}, { key: '', isRequired: true, words });
    const mayBeEmpty = (schema.minItems ?? 0) === 0;
    return { ...common, kind: item.kind === 'line' ? 'lines' : 'list', mayBeEmpty, item };
  }
  if (schema.propertyNames && typeof schema.additionalProperties === 'object') {
    const item = describe(schema.additionalProperties, { key: '', isRequired: false, words });
    return { ...common, kind: 'languages', item };
  }
  if (schema.properties)
    return { ...common, kind: 'group', fields: describeFields(schema, isCitation, words) };
  return { ...common, kind: 'line' };
}

/** Title and description in the language of the program. */
function say(schema: Schema, { key, words }: Place): Pick<Field, 'label' | 'help'> {
  const { title = key, description } = words.language === 'en' ? (schema.english ?? {}) : schema;
  const codes = schema.enum ?? [schema.const];
  // What is said of texts in general is about files; codes and ids have names here.
  const isOfFiles =
    schema.description === general ||
    codes.some((code) => typeof code === 'string' && description?.includes(code)) ||
    words.choices.has(schema.names ?? '') ||
    namedByKey.includes(key);
  return { label: title, help: isOfFiles ? undefined : description };
}

function describeChoice(schema: Schema, common: Common, { key, words }: Place): Field | undefined {
  const codes = schema.enum ?? (typeof schema.const === 'string' ? [schema.const] : undefined);
  const names = schema.valueNames?.[words.language];
  if (codes) {
    const options = codes.map((value) => ({ value, name: names?.[value] ?? value }));
    return { ...common, kind: 'choice', options };
  }
  const from = namedByKey.includes(key) ? key : (schema.names ?? '');
  if (words.choices.has(from)) return { ...common, kind: 'choice', from };
  if (schema.type !== 'boolean') return undefined;
  const options = [
    { value: true, name: words.yes },
    { value: false, name: words.no },
  ];
  return { ...common, kind: 'choice', options };
}

function describeVariants(variants: readonly Schema[], common: Common, words: FormWords): Field {
  const key = 'type';
  const described = variants.map((variant) => {
    const value = String(variant.properties?.[key]?.const);
    const { [key]: _, ...properties } = variant.properties ?? {};
    const field = describe({ ...variant, properties }, { key: '', isRequired: true, words });
    return { value, field };
  });
  const options = described.map(({ value, field }) => ({ value, name: field.label }));
  const { isRequired, isRare } = common;
  const named = say(variants[0]?.properties?.[key] ?? {}, { key, isRequired, words });
  return {
    ...common,
    kind: 'variants',
    key,
    item: { ...named, isRequired, isRare, kind: 'choice', options },
    fields: Object.fromEntries(described.map(({ value, field }) => [value, field])),
  };
}

function describeFields(
  { properties = {}, required = [] }: Schema,
  isCitation: boolean,
  words: FormWords,
): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => !hidden.includes(key))
      .map(([key, inner]) => {
        const named = isCitation && key === 'id' ? { ...inner, names: 'source' } : inner;
        return [key, describe(named, { key, isRequired: required.includes(key), words })];
      }),
  );
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
    found = { ...meant, ...own, english: { ...meant.english, ...own.english } };
  }
  return { schema: found, isText, isCitation };
}
