const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a key means something to JavaScript itself and has no business in data. */
export function isForbiddenKey(key: string): boolean {
  return forbiddenKeys.has(key);
}
