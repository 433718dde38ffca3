import { isRecord } from '../model/data/json-pointer.ts';

/** What a text of the data says in a language: `"…"`, `{ "pl": "…" }` or `{ "pl": { "text": "…" } }`. */
export function readTextIn(text: unknown, language: string): string | undefined {
  if (typeof text === 'string') return text;
  const entry = isRecord(text) ? text[language] : undefined;
  if (typeof entry === 'string') return entry;
  return isRecord(entry) && typeof entry.text === 'string' ? entry.text : undefined;
}

/** The keys that lead to these words, below the text's own place. */
export function stepsToText(text: unknown, language: string): string[] {
  if (!isRecord(text)) return [];
  return isRecord(text[language]) ? [language, 'text'] : [language];
}

/** Whether two texts say the same but for capitals, spaces and signs. */
export function isSameText(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

/** A text without capitals, spaces and signs: what the same names share. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
