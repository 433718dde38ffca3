/** A length as drawings and style sheets write it: no longer than what can be seen. */
export function roundLength(length: number, decimals: 1 | 2 | 3): number {
  const whole = 10 ** decimals;
  return Math.round(length * whole) / whole;
}
