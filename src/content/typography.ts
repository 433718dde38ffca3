const noBreakSpace = '\u00a0';

/** Words after which Polish typography does not break a line: one-letter words and abbreviations before a number or name. */
const polishBefore =
  /(?<=^|[\s(„"'–—\u00a0])(a|i|o|u|w|z|nr|s\.|art\.|ust\.|pkt|poz\.|tab\.|rys\.|im\.|sp\.|dr|prof\.|św\.|ul\.|pl\.|al\.) +(?=\S)/giu;

/** A number and what it counts or belongs to: `2010 r.`, `5 km`, `12 %`, `10 lat`, and thousands set apart by a space. */
const numberAndUnit =
  /(\d) +(?=(?:(?:r|w)\.|(?:zł|tys|mln|mld|km|ha|m|kWh|MW|proc|osoba|osób|osoby|cel|cele|celów|rok|lat|lata|strona|stron|strony)(?!\p{L})|%|°C|\d{3}(?!\d)))/gu;

/** A word and the number of what it names: `celu 2.4`, `pkt 1.3.2`. */
const wordAndNumber = /(?<=^|[^\p{L}\p{N}])(\p{L}+) +(?=\d+(?:\.\d+)+(?!\p{L}))/gu;

/** A company and its legal form. */
const legalForm = /(\p{L}) +(?=S\.A\.(?!\p{L}))/gu;

const initials = /(?<=^|[\s(„\u00a0])(\p{Lu}\.) +(?=\p{Lu})/gu;
const dayAndMonth =
  /(\d{1,2}) +(?=(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\b)/gu;

const englishDayAndMonth =
  /(\d{1,2}) +(?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu;

const englishBefore = /(?<=^|[\s("'])(No\.|Art\.|p\.|pp\.|Fig\.|Table) +(?=\d)/gu;

const polish = {
  numbers: [dayAndMonth, numberAndUnit, wordAndNumber],
  words: [legalForm, initials, polishBefore],
};
const english = { numbers: [englishDayAndMonth, englishBefore, wordAndNumber], words: [] };

const mayHoldAddress = /@|:\/\/|mailto:|www\./;
/** What must stay letter by letter: web and mail addresses. */
const untouchable = /(?:https?:\/\/|mailto:|www\.)\S+|\S+@\S+\.\S+/gu;

/**
 * Binds words that must not part at a line's end, by turning a space into a no-break space and nothing else.
 * Used when rendering, never on data or exports; addresses inside the text stay as they are.
 */
export function bindWords(text: string, language: string): string {
  if (!text.includes(' ')) return text;
  const patterns = choosePatterns(text, language);
  if (!mayHoldAddress.test(text)) return bindPlain(text, patterns);
  let result = '';
  let end = 0;
  for (const match of text.matchAll(untouchable)) {
    result += bindPlain(text.slice(end, match.index), patterns) + match[0];
    end = match.index + match[0].length;
  }
  return result + bindPlain(text.slice(end), patterns);
}

/** Those that can find something: most texts hold no number. */
function choosePatterns(text: string, language: string): readonly RegExp[] {
  const { numbers, words } = language.startsWith('pl') ? polish : english;
  return /\d/.test(text) ? [...numbers, ...words] : words;
}

function bindPlain(text: string, patterns: readonly RegExp[]): string {
  let bound = text;
  for (const pattern of patterns)
    bound = bound.replace(pattern, (match) => match.replace(/ +$/, noBreakSpace));
  // A one-letter word after another one ("i w domu") begins where the last match ended: once more.
  return patterns.includes(polishBefore)
    ? bound.replace(polishBefore, (match) => match.replace(/ +$/, noBreakSpace))
    : bound;
}
