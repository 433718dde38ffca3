/** Numbers of goals as they stand: of those beside a new one, of the one above it, and of other families of the level. */
export interface NumbersAround {
  readonly siblings: readonly (string | undefined)[];
  readonly parent: string | undefined;
  readonly isTop: boolean;
  /** The first child of another goal, with that goal's number. */
  readonly cousin: { readonly parent: string | undefined; readonly number: string | undefined } | undefined;
  readonly taken: ReadonlySet<string>;
}

/** The number that comes next: "2.5" after "2.4", "1(b)" after "1(a)", "III" after "II"; undefined where none tells it. */
export function findNextNumber({
  siblings,
  parent,
  isTop,
  cousin,
  taken,
}: NumbersAround): string | undefined {
  const numbers = siblings.filter((number) => number !== undefined);
  if (siblings.length > 0 && numbers.length === 0) return undefined;
  const [first] = numbers;
  const isRoman = first !== undefined && /(^|[^A-Z])I\W*$/.test(first);
  let next =
    numbers.length === 0 ? findFirst({ parent, isTop, cousin }) : follow(numbers.at(-1) ?? '', isRoman);
  while (next !== undefined && numbers.length > 0 && taken.has(next)) next = follow(next, isRoman);
  return next;
}

/** As the first goals of other families are numbered. */
function findFirst({
  parent,
  isTop,
  cousin,
}: Pick<NumbersAround, 'parent' | 'isTop' | 'cousin'>): string | undefined {
  if (isTop) return '1';
  if (cousin?.number !== undefined) {
    const { number } = cousin;
    const carries = cousin.parent !== undefined && number.startsWith(cousin.parent);
    if (!carries) return number;
    return parent === undefined ? undefined : parent + number.slice(cousin.parent.length);
  }
  return parent === undefined ? undefined : `${parent}.1`;
}

function follow(number: string, isRoman: boolean): string | undefined {
  const digits = /^(.*\D)?(\d{1,9})(\D*)$/u.exec(number);
  if (digits) {
    const [, before = '', value = '', after = ''] = digits;
    return `${before}${String(Number(value) + 1).padStart(value.length, '0')}${after}`;
  }
  const letters = isRoman ? /^(.*?)([IVXL]+)(\W*)$/u.exec(number) : /^(.*?)([A-Ya-y])(\W*)$/u.exec(number);
  if (!letters) return undefined;
  const [, before = '', value = '', after = ''] = letters;
  const next = isRoman ? writeRoman(readRoman(value) + 1) : String.fromCharCode(value.charCodeAt(0) + 1);
  return `${before}${next}${after}`;
}

const romanDigits = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Of a Roman number up to 89. */
export function readRoman(text: string): number {
  const digit = romanDigits.find(([, sign]) => text.startsWith(sign));
  return digit ? digit[0] + readRoman(text.slice(digit[1].length)) : 0;
}

function writeRoman(value: number): string {
  const digit = romanDigits.find(([worth]) => worth <= value);
  return digit ? digit[1] + writeRoman(value - digit[0]) : '';
}
