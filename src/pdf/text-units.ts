/** Text that is put together letter by letter, without a string for every letter. */
export interface TextUnits {
  /** UTF-16 code units so far. */
  readonly length: number;
  readonly append: (unit: number) => void;
  readonly appendText: (text: string) => void;
  /** The text so far; the next begins empty. */
  readonly take: () => string;
}

/** An empty text. */
export function createTextUnits(): TextUnits {
  let units = new Uint16Array(1024);
  let length = 0;
  const append = (unit: number): void => {
    if (length === units.length) {
      const larger = new Uint16Array(length * 2);
      larger.set(units);
      units = larger;
    }
    units[length++] = unit;
  };
  return {
    get length() {
      return length;
    },
    append,
    appendText: (text) => {
      for (let index = 0; index < text.length; index++) append(text.charCodeAt(index));
    },
    take: () => {
      const taken = units.subarray(0, length);
      length = 0;
      // Faster where it can be used: arguments are limited in number.
      return taken.length < 4096
        ? String.fromCharCode(...taken)
        : Buffer.from(taken.buffer, 0, taken.byteLength).toString('utf16le');
    },
  };
}
