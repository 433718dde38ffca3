import labels from './program-labels.json' with { type: 'json' };

/** Placeholders, `{count}`, by the keys of the labels that the program prints. */
export type ProgramLabels = Readonly<Record<string, readonly string[]>>;

/** What this version prints; generated from the labels by `npm run types`. */
export const programLabels: ProgramLabels = labels;
