/** A line of text as a bar, with its number at the left. */
interface SpecimenLine {
  readonly number: number;
  /** Base line. */
  readonly yMm: number;
  readonly widthMm: number;
  readonly isNamed: boolean;
}

const pitchMm = 3.4;
const namedLine = 7;
const widthsMm = [26, 29, 24, 28, 11, 27, 29, 25, 28, 18];

/** A text with numbered lines in small: it shows how a place is named. */
export const lineSpecimen: readonly SpecimenLine[] = widthsMm.map((widthMm, index) => ({
  number: index + 1,
  yMm: Math.round(pitchMm * (index + 1) * 10) / 10,
  widthMm,
  isNamed: index + 1 === namedLine,
}));
