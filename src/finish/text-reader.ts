import type { TextFact } from '../model/print-facts.ts';

/** Reads the DOM's text letter by letter, white space and soft hyphens left out. */
export interface TextReader {
  /** UTF-16 code unit; -1 before the first and after the last. */
  readonly letter: number;
  /** Whether there was white space before the letter. */
  readonly isAfterSpace: boolean;
  /** The text that the letter is in. */
  readonly fact: TextFact | undefined;
  readonly advance: () => void;
  /** The text around the letter, for messages. */
  readonly quote: () => string;
}

/** Marks where a word may be broken. */
export const softHyphen = 0xad;

/** A reader before the first letter of the facts. */
export function createTextReader(facts: readonly TextFact[]): TextReader {
  let factIndex = 0;
  let text = facts[0]?.text.normalize('NFC') ?? '';
  let at = 0;
  const reader = {
    letter: -1,
    isAfterSpace: false,
    fact: undefined as TextFact | undefined,
    advance(): void {
      reader.isAfterSpace = false;
      reader.letter = -1;
      while (factIndex < facts.length) {
        while (at < text.length) {
          const code = text.charCodeAt(at++);
          if (isBlank(code)) reader.isAfterSpace = true;
          else if (code !== softHyphen) {
            reader.letter = code;
            reader.fact = facts[factIndex];
            return;
          }
        }
        factIndex++;
        text = facts[factIndex]?.text.normalize('NFC') ?? '';
        at = 0;
      }
    },
    quote: () => text.slice(Math.max(0, at - 20), at + 20),
  };
  return reader;
}

/** Whether a UTF-16 code unit is white space, the no-break space included. */
export function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
