/** Round values for an axis: from at or below the lowest to at or above the highest, in steps of 1, 2 or 5. */
export function axisTicks(lowest: number, highest: number, wanted: number): readonly number[] {
  const span = highest > lowest ? highest - lowest : Math.max(Math.abs(highest), 1);
  const step = roundStep(span / wanted);
  const first = Math.floor(lowest / step);
  const last = Math.max(Math.ceil(highest / step), first + 1);
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(digits)),
  );
}

function roundStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((candidate) => candidate * magnitude >= rough) ?? 10;
  return factor * magnitude;
}
