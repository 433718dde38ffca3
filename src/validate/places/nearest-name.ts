/** Of two names this share of the letters may differ for one to be taken for a slip of the other. */
const tolerance = 0.45;

/** The known name that somebody probably meant, if any is near; capitals and accents do not count. */
export function findNearestName(found: string, known: Iterable<string>): string | undefined {
  const folded = fold(found);
  let nearest: string | undefined;
  let best = Infinity;
  for (const name of known) {
    const other = fold(name);
    const limit = Math.floor(Math.max(folded.length, other.length) * tolerance);
    if (Math.abs(folded.length - other.length) > limit) continue;
    const distance = editDistance(folded, other);
    if (distance > limit || distance >= best) continue;
    nearest = name;
    best = distance;
  }
  return nearest;
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/gi, 'l').toLowerCase();
}

/** Letters to be put in, taken out or changed (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

const maxLength = 64;

/** A word for an id or an address: "Urząd Miasta" → "urzad-miasta"; `undefined` where no letter or digit is left. */
export function suggestId(found: string): string | undefined {
  const word = found
    .slice(0, 2 * maxLength)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gi, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
  return word === '' ? undefined : word;
}
