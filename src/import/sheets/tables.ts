/** The sheets of a workbook, in their order. */
export const tableNames = [
  'results',
  'goal-partners',
  'goal-instruments',
  'partners',
  'instruments',
  'indicators',
  'targets',
  'values',
  'statuses',
] as const;
export type TableName = (typeof tableNames)[number];

/** Lists that cells choose from. */
export const choiceNames = [
  'goal',
  'partner',
  'instrument',
  'indicator',
  'partner-kind',
  'instrument-kind',
  'source',
  'unit',
  'state',
  'purpose',
  'origin',
  'flag',
] as const;
export type ChoiceName = (typeof choiceNames)[number];

/**
 * What the cells of a column hold. `text` has a column for each language; `place` and `order` say where a statement stands, and
 * never change it; `sources` has a second column for places within sources; `id` is hidden.
 */
export type Column = {
  /** Of the member in the data. */
  readonly key: string;
  /** Of the word at its head, where it is not that of its key. */
  readonly head?: string;
  readonly width: number;
  /** Without it a new row says nothing. */
  readonly isRequired?: true;
} & (
  | { readonly kind: 'text'; readonly choice?: 'unit' }
  | { readonly kind: 'choice' | 'place' | 'goals'; readonly choice: ChoiceName }
  | { readonly kind: 'number' | 'whole' | 'date' | 'order' | 'sources' | 'locators' | 'id' }
);

export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  /** Whether a row without any source may be marked as a proposal; what was reported needs one. */
  readonly mayBeProposal: boolean;
}

const origin: readonly Column[] = [
  { key: 'status', kind: 'choice', choice: 'origin', width: 14 },
  { key: 'sources', kind: 'sources', width: 40 },
  { key: 'locator', kind: 'locators', width: 22 },
  { key: 'id', kind: 'id', width: 4 },
];
const goal: Column = { key: 'goal', kind: 'place', choice: 'goal', width: 46, isRequired: true };

export const tables: readonly Table[] = [
  {
    name: 'results',
    mayBeProposal: true,
    columns: [
      goal,
      { key: 'number', kind: 'order', width: 6 },
      { key: 'text', head: 'results-text', kind: 'text', width: 60, isRequired: true },
      { key: 'measure', kind: 'text', width: 36 },
      { key: 'year', kind: 'whole', width: 8 },
      ...origin,
    ],
  },
  {
    name: 'goal-partners',
    mayBeProposal: true,
    columns: [
      goal,
      { key: 'partner', kind: 'choice', choice: 'partner', width: 46, isRequired: true },
      { key: 'role', kind: 'text', width: 36 },
      ...origin,
    ],
  },
  {
    name: 'goal-instruments',
    mayBeProposal: true,
    columns: [
      goal,
      { key: 'instrument', kind: 'choice', choice: 'instrument', width: 46, isRequired: true },
      { key: 'role', head: 'goal-instruments-role', kind: 'text', width: 36 },
      ...origin,
    ],
  },
  {
    name: 'partners',
    mayBeProposal: true,
    columns: [
      { key: 'name', head: 'partners-name', kind: 'text', width: 46, isRequired: true },
      { key: 'kind', kind: 'choice', choice: 'partner-kind', width: 30 },
      { key: 'description', kind: 'text', width: 46 },
      ...origin,
    ],
  },
  {
    name: 'instruments',
    mayBeProposal: true,
    columns: [
      { key: 'name', head: 'instruments-name', kind: 'text', width: 46, isRequired: true },
      { key: 'kind', kind: 'choice', choice: 'instrument-kind', width: 30 },
      { key: 'description', kind: 'text', width: 46 },
      ...origin,
    ],
  },
  {
    name: 'indicators',
    mayBeProposal: true,
    columns: [
      { key: 'name', head: 'indicators-name', kind: 'text', width: 46, isRequired: true },
      { key: 'unit', kind: 'text', choice: 'unit', width: 16 },
      { key: 'description', kind: 'text', width: 46 },
      { key: 'context', kind: 'choice', choice: 'flag', width: 12 },
      { key: 'goals', kind: 'goals', choice: 'goal', width: 40 },
      ...origin,
    ],
  },
  {
    name: 'targets',
    mayBeProposal: true,
    columns: [
      { key: 'indicator', kind: 'place', choice: 'indicator', width: 46, isRequired: true },
      { key: 'purpose', kind: 'place', choice: 'purpose', width: 16, isRequired: true },
      { key: 'date', kind: 'date', width: 12, isRequired: true },
      { key: 'value', kind: 'number', width: 14, isRequired: true },
      ...origin,
    ],
  },
  {
    name: 'values',
    mayBeProposal: false,
    columns: [
      { key: 'indicator', kind: 'choice', choice: 'indicator', width: 46, isRequired: true },
      { key: 'date', kind: 'date', width: 12, isRequired: true },
      { key: 'value', kind: 'number', width: 14, isRequired: true },
      ...origin,
    ],
  },
  {
    name: 'statuses',
    mayBeProposal: false,
    columns: [
      { key: 'goal', kind: 'choice', choice: 'goal', width: 46, isRequired: true },
      { key: 'result', kind: 'whole', width: 10 },
      { key: 'date', head: 'statuses-date', kind: 'date', width: 12, isRequired: true },
      { key: 'state', kind: 'choice', choice: 'state', width: 26, isRequired: true },
      { key: 'text', head: 'statuses-text', kind: 'text', width: 60 },
      ...origin,
    ],
  },
];

/** The list of a goal that a sheet holds, and the file or register of the others. */
export const listOf = {
  results: 'results',
  'goal-partners': 'partners',
  'goal-instruments': 'instruments',
} as const satisfies Partial<Record<TableName, string>>;
