const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Compares numbers of goals part by part as people order them: 2.9 before 2.10, IX after V, a before b. */
export function compareNumbers(one: string, other: string): number {
  const parts = one.split('.');
  const others = other.split('.');
  for (let index = 0; index < Math.min(parts.length, others.length); index += 1) {
    const difference = compareParts(parts[index] ?? '', others[index] ?? '');
    if (difference !== 0) return difference;
  }
  return parts.length - others.length;
}

function compareParts(one: string, other: string): number {
  const values = [readRoman(one), readRoman(other)] as const;
  if (values[0] !== undefined && values[1] !== undefined) return values[0] - values[1];
  const digits = [Number(one), Number(other)] as const;
  if (!Number.isNaN(digits[0]) && !Number.isNaN(digits[1])) return digits[0] - digits[1];
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

function readRoman(part: string): number | undefined {
  if (!/^[IVXLC]+$/.test(part)) return undefined;
  const digits = Array.from(part, (digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
