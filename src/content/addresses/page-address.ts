/**
 * The address of a page, relative to the site: `en/2010/cele/2.4/`. The one place where addresses are made:
 * a part that could lead out of the folder, or that some server would read differently, is an error.
 */
export function pageAddress(parts: readonly string[]): string {
  for (const part of parts) {
    if (!safePart.test(part)) throw new Error(`"${part}" cannot be part of an address.`);
  }
  return parts.map((part) => `${part}/`).join('');
}

/** The parts that a language puts before every address; none for the first language of the site. */
export function languageParts(language: string, languages: readonly string[]): readonly string[] {
  return language === languages[0] ? [] : [language.toLowerCase()];
}

/** The file that a server shows under an address. */
export function addressFile(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

const safePart = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/;
