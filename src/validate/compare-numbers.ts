const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * How far one number is behind the other, as people count: 2.10 by one behind 2.9, V by one behind IV, b behind a; less
 * than 0 where it stands before it. Undefined where they are not counted alike (1.5 and 1.a), and for texts without count.
 */
export function countBetween(one: string, other: string): number | undefined {
  const parts = splitNumber(one);
  const others = splitNumber(other);
  for (let index = 0; index < Math.min(parts.length, others.length); index += 1) {
    const difference = compareParts(parts[index] ?? '', others[index] ?? '');
    if (difference === undefined) return undefined;
    // What follows belongs to another count: 2.1 is no gap behind 1.4.
    if (difference !== 0)
      return index === parts.length - 1 && index === others.length - 1 ? difference : Math.sign(difference);
  }
  return parts.length === others.length ? 0 : Math.sign(others.length - parts.length);
}

/** The runs of digits and of letters; what stands between them counts for nothing. */
function splitNumber(number: string): string[] {
  return number.match(/\p{Nd}+|\p{L}+/gu) ?? [];
}

function compareParts(one: string, other: string): number | undefined {
  const values = [readRoman(one), readRoman(other)] as const;
  if (values[0] !== undefined && values[1] !== undefined) return values[1] - values[0];
  const areDigits = [/^\d+$/.test(one), /^\d+$/.test(other)] as const;
  if (areDigits[0] && areDigits[1]) return Number(other) - Number(one);
  if (areDigits[0] || areDigits[1]) return undefined;
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first === second ? 0 : first < second ? 1 : -1;
}

function readRoman(part: string): number | undefined {
  if (!/^[IVXLC]+$/.test(part)) return undefined;
  const digits = Array.from(part, (digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
