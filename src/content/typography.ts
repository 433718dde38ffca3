import { completeWords } from '../labels/complete-words.ts';
import { readLanguageRules } from '../labels/language-rules.ts';
import type { LanguageRules } from '../labels/language-rules.ts';
import type { Words } from '../model/data/words.ts';

/**
 * Binds words that must not part at a line's end, by turning a space into a no-break space and nothing else.
 * Used when rendering, never on data or exports; addresses inside the text stay as they are.
 */
export type BindWords = (text: string, language: string) => string;

const noBreakSpace = '\u00a0';

/** What must stay letter by letter: web and mail addresses. */
const untouchable = /(?:https?:\/\/|mailto:|www\.)\S+|\S+@\S+\.\S+/gu;
const mayHoldAddress = /@|:\/\/|mailto:|www\./;

/** Typography by the rules of each language: those of the words given here, else those that the program brings. */
export function createTypography(words: Iterable<Words>): BindWords {
  const given = new Map([...words].map((own) => [own.language, own]));
  const known = new Map<string, Patterns>();
  return (text, language) => {
    if (!text.includes(' ')) return text;
    let patterns = known.get(language);
    if (!patterns) {
      patterns = compilePatterns(chooseRules(given.get(language) ?? completeWords(language)));
      known.set(language, patterns);
    }
    return bindAround(text, /\d/.test(text) ? patterns.all : patterns.withoutNumber);
  };
}

/** Where a language does not say what stays together, all of it is as in English, dates too. */
function chooseRules(words: Words): LanguageRules {
  return readLanguageRules(words.english.has('language.keepTogether') ? completeWords('en') : words);
}

function bindAround(text: string, spaces: RegExp): string {
  if (!mayHoldAddress.test(text)) return text.replace(spaces, noBreakSpace);
  let result = '';
  let end = 0;
  for (const match of text.matchAll(untouchable)) {
    result += text.slice(end, match.index).replace(spaces, noBreakSpace) + match[0];
    end = match.index + match[0].length;
  }
  return result + text.slice(end).replace(spaces, noBreakSpace);
}

/** Each finds the spaces that must not break. */
interface Patterns {
  readonly all: RegExp;
  /** Those that can find something where no number stands, as in most texts. */
  readonly withoutNumber: RegExp;
}

/** Signs in `language.keepTogether` that stand for other words than themselves. */
const signs = { number: '#', word: '…', initial: 'X.' };
/** A word and the number of what it names: `celu 2.4`, `pkt 1.3.2`. */
const wordAndNumber = String.raw`(?<=(?:^|[^\p{L}\p{N}])\p{L}+ +)(?=\d+(?:\.\d+)+(?!\p{L}))`;
/** `J. Kowalski`. */
const initials = String.raw`(?<=(?:^|[\s(„\u00a0])\p{Lu}\. +)(?=\p{Lu})`;
const wordStart = String.raw`(?:^|[\s(„“"'‘–—«\u00a0])`;

function compilePatterns({ months, afterDay, pairs }: LanguageRules): Patterns {
  const before = (wanted: string): string[] =>
    pairs.flatMap(([first, second]) => (second === wanted && isLiteral(first) ? [first] : []));
  const after = (wanted: string): string[] =>
    pairs.flatMap(([first, second]) => (first === wanted && isLiteral(second) ? [second] : []));
  const literal = pairs.filter((pair) => pair.every(isLiteral));
  const numbers = [
    ...anyOf(months.map(expression), (any) => `(?<=\\d${escape(afterDay)} +)(?=${any})`),
    ...anyOf(after(signs.number).map(expression), (any) => `(?<=\\d +)(?=${any})`),
    ...anyOf(before(signs.number).map(expression), (any) => `(?<=${wordStart}${any} +)(?=\\d)`),
    wordAndNumber,
  ];
  const words = [
    ...anyOf(before(signs.word).map(eitherCase), (any) => `(?<=${wordStart}${any} +)(?=\\S)`),
    ...anyOf(after(signs.word).filter(isWord).map(expression), (any) => `(?<=\\p{L} +)(?=${any})`),
    ...anyOf(after(signs.word).filter(isSign).map(escape), (any) => `(?<=\\S +)(?=${any})`),
    ...(pairs.some(([first]) => first === signs.initial) ? [initials] : []),
    ...literal.map(([first, second]) => `(?<=${wordStart}${expression(first)} +)(?=${expression(second)})`),
  ];
  return { all: compile([...numbers, ...words]), withoutNumber: compile(words) };
}

function isWord(word: string): boolean {
  return /[\p{L}\d]/u.test(word);
}

/** A dash, which stands behind whatever is before it. */
function isSign(word: string): boolean {
  return !isWord(word);
}

function isLiteral(word: string): boolean {
  return !Object.values(signs).includes(word);
}

function anyOf(expressions: readonly string[], pattern: (any: string) => string): string[] {
  return expressions.length === 0 ? [] : [pattern(`(?:${expressions.join('|')})`)];
}

/** A sentence may begin with it. */
function eitherCase(word: string): string {
  return Array.from(word, (letter) => {
    const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
    return small === capital ? escape(letter) : `[${small}${capital}]`;
  }).join('');
}

/** Blanks in any of these places. */
function compile(places: readonly string[]): RegExp {
  return places.length === 0 ? /(?!)/gu : new RegExp(` +(?:${places.join('|')})`, 'gu');
}

/** `000` stands for three digits: thousands set apart by a space. */
function expression(word: string): string {
  if (word === '000') return String.raw`\d{3}(?!\d)`;
  return /\p{L}$/u.test(word) ? `${escape(word)}(?!\\p{L})` : escape(word);
}

function escape(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}
