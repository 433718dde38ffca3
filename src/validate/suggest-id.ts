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
