/** A length in points as it is written: hundredths are finer than any screen or printer. */
export function formatPoints(points: number): string {
  return String(Math.round(points * 100) / 100);
}
