import type { KeywordDefinition } from 'ajv/dist/2020.js';
import { problemTexts } from '../messages/problem-texts.ts';
import common from './schema/common.schema.json' with { type: 'json' };
import figures from './schema/figures.schema.json' with { type: 'json' };
import glossary from './schema/glossary.schema.json' with { type: 'json' };
import goal from './schema/goal.schema.json' with { type: 'json' };
import indicators from './schema/indicators.schema.json' with { type: 'json' };
import instruments from './schema/instruments.schema.json' with { type: 'json' };
import labels from './schema/labels.schema.json' with { type: 'json' };
import partners from './schema/partners.schema.json' with { type: 'json' };
import search from './schema/search.schema.json' with { type: 'json' };
import site from './schema/site.schema.json' with { type: 'json' };
import signed from './schema/signed.schema.json' with { type: 'json' };
import sources from './schema/sources.schema.json' with { type: 'json' };
import statuses from './schema/statuses.schema.json' with { type: 'json' };
import strategy from './schema/strategy.schema.json' with { type: 'json' };
import theme from './schema/theme.schema.json' with { type: 'json' };
import values from './schema/values.schema.json' with { type: 'json' };

/** The JSON Schema of each kind of file; the manual of the data. */
export const schemas = {
  site,
  labels,
  search,
  strategy,
  goal,
  partners,
  instruments,
  indicators,
  figures,
  glossary,
  sources,
  values,
  statuses,
  signed,
} as const;

/** Of `theme.json` among a project's overrides, which is no data. */
export const themeSchema = theme;

/** What the schemas of the files refer to. */
export const commonSchema = common;

/**
 * What the schemas say beyond JSON Schema, to those who read them: `problem` is the code of the message for a text without
 * the form that stands beside it; `typeName` names a generated type; `defines` and `names` tell ids and references; `english`
 * has title and description in English; `valueNames` says in both languages what values mean that are codes.
 */
export const schemaKeywords: KeywordDefinition[] = [
  { keyword: 'problem', schemaType: 'string', metaSchema: { enum: Object.keys(problemTexts.en) } },
  { keyword: 'typeName', schemaType: 'string' },
  { keyword: 'defines', schemaType: 'string' },
  { keyword: 'names', schemaType: 'string' },
  {
    keyword: 'english',
    schemaType: 'object',
    metaSchema: {
      properties: { title: { type: 'string' }, description: { type: 'string' } },
      additionalProperties: false,
    },
  },
  {
    keyword: 'valueNames',
    schemaType: 'object',
    metaSchema: {
      properties: {
        pl: { type: 'object', additionalProperties: { type: 'string' } },
        en: { type: 'object', additionalProperties: { type: 'string' } },
      },
      required: ['pl', 'en'],
    },
  },
];

/** A kind of JSON file in the data. */
export type FileKind = keyof typeof schemas;
