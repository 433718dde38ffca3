import { countKeysInText, examineKeys } from './examine-keys.ts';
import { findBadKeys } from './find-bad-keys.ts';
import { findSyntaxTrouble } from './find-syntax-trouble.ts';
import type { JsonTrouble } from './json-trouble.ts';

/** The value of a JSON text; `undefined` where `troubles` leave none. */
export interface ParsedJson {
  readonly value: unknown;
  readonly troubles: readonly JsonTrouble[];
}

/**
 * Parses JSON, and finds what JSON.parse lets pass: keys that stand twice, keys that mean something to JavaScript,
 * keys and nesting without end. Offsets are looked for only where there is trouble.
 */
export function parseJson(text: string): ParsedJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { value: undefined, troubles: findSyntaxTrouble(text) };
  }
  const keys = examineKeys(value);
  if (keys.isTooDeep) return { value: undefined, troubles: findSyntaxTrouble(text) };
  if (keys.hasTooLong) return { value: undefined, troubles: findBadKeys(text) };
  const isClean = !keys.hasForbidden && keys.count === countKeysInText(text);
  return { value, troubles: isClean ? [] : findBadKeys(text) };
}
