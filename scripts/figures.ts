/** A figure of the benchmark: what is compared with what, and the most that it may be, by the number of goals. */
export interface Figure {
  readonly name: string;
  readonly unit: '' | 'MB';
  readonly most: Readonly<Record<number, number>>;
}

/** A value; `isBound` where what it is compared with was stopped, so that it is less than this. */
export interface Value {
  readonly number: number;
  readonly isBound?: boolean;
}

/** Every figure with its targets (issues 12 and 13). */
export const figures = {
  coldDocument: {
    name: 'cold document / bare print',
    unit: '',
    most: { 22: 1.2, 220: 1, 2200: 0.3 },
  },
  wordInDocument: {
    name: 'a word changed, command to finished document / Typst',
    unit: '',
    most: { 22: 4, 220: 0.6, 2200: 0.15 },
  },
  movedPages: { name: '  the same, pages moved', unit: '', most: {} },
  wordInDev: { name: '  a word changed in dev / Typst', unit: '', most: { 22: 1.5 } },
  documentInDev: {
    name: '  a word changed in dev, document served / bare print',
    unit: '',
    most: { 22: 1.2 },
  },
  pageInDev: { name: '  its page served / bare print', unit: '', most: { 22: 0.5 } },
  wordInBuild: {
    name: 'default build, a word changed / cold',
    unit: '',
    most: { 22: 0.35, 220: 0.25, 2200: 0.15 },
  },
  movedBuild: { name: '  the same, pages moved', unit: '', most: {} },
  unchangedBuild: {
    name: 'nothing changed / 3 times --version and hashing',
    unit: '',
    most: { 22: 1, 220: 1, 2200: 1 },
  },
  // At 22 goals what it was when the target was set.
  peakMemory: {
    name: 'peak memory of the cold default build',
    unit: 'MB',
    most: { 22: 540, 220: 600, 2200: 900 },
  },
  bareSite: {
    name: 'site / the same pages without Eleventy',
    unit: '',
    most: { 22: 3, 220: 3, 2200: 3 },
  },
  firstSearchResult: {
    name: 'first search result on a slow phone, in seconds',
    unit: '',
    most: { 2200: 2 },
  },
  siteMemory: { name: 'peak memory of the site alone', unit: 'MB', most: { 22000: 1500 } },
  sitePage: { name: 'a page of the site / one at 2,200 goals', unit: '', most: { 22000: 1.2 } },
  hugoPage: { name: 'a page of the site / one by Hugo', unit: '', most: {} },
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof figures;
/** What was measured, by the number of goals. */
export type Values = ReadonlyMap<number, Readonly<Partial<Record<FigureName, Value>>>>;

/** The table of all figures: each with its target, and whether it is met. */
export function tableOfFigures(values: Values): string[] {
  const sizes = [...values.keys()];
  const rows: [FigureName, Figure][] = Object.entries(figures).map(([key, figure]) => [
    key as FigureName,
    figure,
  ]);
  return [
    ['', ...sizes.map((goals) => `${goals.toLocaleString('en')} goals`)],
    ...rows.map(([key, figure]) => [
      figure.name,
      ...sizes.map((goals) => judge(values.get(goals)?.[key], figure.most[goals], figure.unit)),
    ]),
  ].map(
    ([name = '', ...cells]) => `| ${name.padEnd(53)}| ${cells.map((cell) => cell.padEnd(22)).join('| ')}|`,
  );
}

/** `0.72 > 0.6 missed` */
function judge(value: Value | undefined, most: number | undefined, unit: Figure['unit']): string {
  if (!value || !Number.isFinite(value.number)) return '–';
  const show = (number: number): string => (unit === '' ? number.toFixed(2) : `${number.toFixed(0)} ${unit}`);
  const shown = `${value.isBound === true ? '< ' : ''}${show(value.number)}`;
  if (most === undefined) return shown;
  if (value.number <= most) return `${shown} ≤ ${String(most)} met`;
  return value.isBound === true
    ? `${shown} ? ${String(most)} not known`
    : `${shown} > ${String(most)} missed`;
}
