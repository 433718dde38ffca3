import { entryKinds } from '../begin/command-words.ts';
import type { EntryKind } from '../begin/command-words.ts';
import type { Shard } from '../catalogue/find-projects.ts';
import { findNearestName } from '../validate/places/nearest-name.ts';
import type { Say } from '../messages/program-texts.ts';
import { readDate } from '../model/data/written-date.ts';

/** Ends the reading with what is said of a value that cannot be. */
type Fail = (message: string) => never;

/** Of the preview; as text, since the help shows it. */
export const usualPort = '8080';

/** The tag of a language: `de`, `pt-BR`. */
export function readLanguage(value: string | undefined, say: Say, fail: Fail): string {
  if (value === undefined) return fail(say('usage.missing-language'));
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)
    ? value
    : fail(say('usage.wrong-language', { found: value }));
}

/** Any way of writing a day that exists. */
export function readDay(value: string | undefined, say: Say, fail: Fail): string | undefined {
  if (value === undefined) return undefined;
  return readDate(value) ?? fail(say('usage.wrong-date', { found: value }));
}

/** `2/4`: the second of four parts. */
export function readShard(value: string | undefined, say: Say, fail: Fail): Shard | undefined {
  if (value === undefined) return undefined;
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).map(Number);
  return index >= 1 && index <= count ? { index, count } : fail(say('usage.wrong-shard', { found: value }));
}

/** A port that needs no rights of its own. */
export function readPort(value: string | undefined, say: Say, fail: Fail): number {
  const port = Number(value ?? usualPort);
  return Number.isInteger(port) && port >= 1024 && port <= 65535
    ? port
    : fail(say('usage.wrong-port', { found: value ?? '' }));
}

/** The path under which a site is served: `/`, `/plan/`. */
export function readBase(value: string | undefined, say: Say, fail: Fail): string {
  if (value === undefined) return '/';
  return /^\/([\w.~-]+\/)*$/.test(value) ? value : fail(say('usage.wrong-base', { found: value }));
}

/** How many releases stay: five where nothing was said, and at least the one that readers see. */
export function readKeep(value: string | undefined, say: Say, fail: Fail): number {
  if (value === undefined) return 5;
  return /^[1-9]\d{0,3}$/.test(value) ? Number(value) : fail(say('usage.wrong-keep', { found: value }));
}

/** What `new` makes, and its name: the words behind the command. */
export function readEntry(
  [, kind, name]: readonly string[],
  say: Say,
  fail: Fail,
): { readonly kind: EntryKind; readonly name: string | undefined } {
  const allowed = entryKinds.join(', ');
  if (kind === undefined) return fail(say('usage.missing-kind', { allowed }));
  const known = entryKinds.find((candidate) => candidate === kind);
  return known ? { kind: known, name } : fail(say('usage.unknown-kind', { found: kind, allowed }));
}

/** What there is not, and the nearest that there is. */
export function offer(
  say: Say,
  key: 'usage.unknown-command' | 'usage.unknown-option',
  found: string,
  known: readonly string[],
): string {
  const suggestion = findNearestName(found, known);
  const message = say(key, { found, allowed: known.join(', ') });
  const more = suggestion === undefined ? say('usage.see-help') : say('usage.did-you-mean', { suggestion });
  return `${message} ${more}`;
}
