/** What of a token of Markdown tells where a table's parts are. */
interface BlockToken {
  readonly type: string;
  readonly level: number;
  readonly content: string;
}

/** A table of a chapter with the paragraphs that belong to it; all by their index among the tokens. */
export interface TableGroup {
  /** `table_open` and `table_close`. */
  readonly start: number;
  readonly end: number;
  /** The `paragraph_open` of its caption; undefined where it has none. */
  readonly caption: number | undefined;
  /** The `paragraph_open` of each of its notes. */
  readonly notes: readonly number[];
}

/** The words that captions and notes of tables begin with, in each language of the chapters. */
export interface TableWords {
  /** `Tabela`, `Table`. */
  readonly captions: readonly string[];
  /** `Uwaga`, `Źródło`, `Note`, `Source`. */
  readonly notes: readonly string[];
}

/** `paragraph_open`, its text, `paragraph_close`. */
const paragraphLength = 3;

/**
 * Finds the tables: a paragraph `Tabela: …` right before one is its caption, paragraphs `Uwaga: …` and `Źródło: …` right
 * after it are its notes.
 */
export function findTableGroups(
  tokens: readonly BlockToken[],
  { captions, notes: noteWords }: TableWords,
): TableGroup[] {
  const [captionStart, noteStart] = [startWith(captions), startWith(noteWords)];
  return tokens.flatMap((token, start) => {
    if (token.type !== 'table_open') return [];
    let end = start;
    while (tokens[end]?.type !== 'table_close') end += 1;
    const before = start - paragraphLength;
    const caption = isParagraph(tokens, before, token.level, captionStart) ? before : undefined;
    const notes: number[] = [];
    for (let at = end + 1; isParagraph(tokens, at, token.level, noteStart); at += paragraphLength)
      notes.push(at);
    return [{ start, end, caption, notes }];
  });
}

/** The word before a caption, with its colon; undefined for any other paragraph. */
export function readCaptionMark(text: string, { captions }: TableWords): string | undefined {
  return startWith(captions).exec(text)?.[0];
}

/** A word with a colon; French has a blank between them. */
function startWith(words: readonly string[]): RegExp {
  const any = words.map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|');
  return new RegExp(`^(?:${any})[ \\u00a0\\u202f]?:[ \\n]+(?=\\S)`);
}

function isParagraph(tokens: readonly BlockToken[], at: number, level: number, pattern: RegExp): boolean {
  const [open, text] = [tokens[at], tokens[at + 1]];
  return open?.type === 'paragraph_open' && open.level === level && pattern.test(text?.content ?? '');
}
