/** What `init` wants to know: options, and in a terminal questions, in this order. */
export const answerNames = [
  'languages',
  'commune',
  'genitive',
  'kind',
  'levels',
  'horizon',
  'title',
  'status',
  'from',
  'to',
  'ways',
  'paper',
  'body',
  'body-genitive',
  'date',
  'act',
  'publisher',
  'goals',
] as const;
export type AnswerName = (typeof answerNames)[number];

/** What `new` makes. */
export const entryKinds = [
  'goal',
  'partner',
  'instrument',
  'indicator',
  'source',
  'chapter',
  'figure',
  'edition',
  'value',
  'status',
  'editor',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What `new` is told beside a name. */
export const entryOptionNames = [
  'id',
  'parent',
  'number',
  'place',
  'picture',
  'value',
  'state',
  'source',
] as const;
export type EntryOptionName = (typeof entryOptionNames)[number];
